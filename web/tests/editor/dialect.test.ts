import assert from "node:assert/strict";
import { test } from "node:test";
import { highlightTree, tagHighlighter, tags } from "@lezer/highlight";
import { dialect } from "../../src/editor/dialect";

const names = tagHighlighter(
    (
        [
            "meta",
            "propertyName",
            "heading",
            "keyword",
            "list",
            "quote",
            "link",
            "attributeName",
            "bracket",
            "strong",
            "emphasis",
        ] as const
    ).map((name) => ({ tag: tags[name], class: name })),
);

/** The coloured pieces of a text: `heading ## 插题`. */
function coloured(text: string): string[] {
    const pieces: string[] = [];
    highlightTree(dialect.parser.parse(text), names, (from, to, name) =>
        pieces.push(`${name} ${text.slice(from, to)}`),
    );
    return pieces;
}

test("the head's keys and fences are told from its values", () => {
    assert.deepEqual(coloured("---\nheadline: 题\n---\n文"), ["meta ---", "propertyName headline", "meta ---"]);
});

test("crossheads, spans and blocks are coloured, running text is not", () => {
    assert.deepEqual(coloured("---\n---\n本报讯\n\n## 插题\n\n- 一\n::: facts 题\n"), [
        "meta ---",
        "meta ---",
        "heading ## 插题",
        "list - ",
        "keyword ::: facts 题",
    ]);
    assert.deepEqual(coloured("文[潮水]{.dots}与**重**。"), [
        "bracket [",
        "bracket ]",
        "attributeName {.dots}",
        "strong **重**",
    ]);
    assert.deepEqual(coloured('![图。](tram.jpg "周望 摄")'), ['link ![图。](tram.jpg "周望 摄")']);
});

test("a text without a head is coloured from its first line", () => {
    assert.deepEqual(coloured("## 插题"), ["heading ## 插题"]);
});
