import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

// The manuscripts' Markdown (docs/formats.md): front matter, crossheads, spans, blocks beside the text. Nothing here
// depends on what is being composed: a line is told by how it starts.

interface LineState {
    /** Of the file: 0 before the head, 1 in it, 2 in the text. */
    part: 0 | 1 | 2;
}

function headToken(stream: StringStream, state: LineState): string | null {
    if (stream.sol() && stream.match(/^\uFEFF?---\s*$/)) {
        state.part = state.part === 0 ? 1 : 2;
        return "meta";
    }
    if (state.part === 0) {
        state.part = 2;
        return bodyToken(stream);
    }
    if (stream.sol() && stream.match(/^[^\s:#][^:]*(?=:)/)) return "propertyName";
    if (stream.match(/^#.*/)) return "comment";
    if (stream.match(/^["'](?:[^"'\\]|\\.)*["']/)) return "string";
    if (stream.match(/^[:{}[\],|]/)) return "punctuation";
    stream.match(/^[^:{}[\],|#"']+/) || stream.next();
    return null;
}

const lineStarts: [RegExp, string][] = [
    [/^#+\s.*/, "heading"],
    [/^:::.*/, "keyword"],
    [/^>\s?/, "quote"],
    [/^(?:-|\d+\.)\s/, "list"],
];

const spans: [RegExp, string][] = [
    [/^!\[[^\]]*\]\([^)]*\)/, "link"],
    [/^\{[^}]*\}/, "attributeName"],
    [/^\*\*[^*]+\*\*/, "strong"],
    [/^\*[^*]+\*/, "emphasis"],
    [/^&[#\w]+;/, "character"],
    [/^\\./, "escape"],
    [/^[[\]]/, "bracket"],
];

function bodyToken(stream: StringStream): string | null {
    const found = [...(stream.sol() ? lineStarts : []), ...spans].find(([pattern]) => stream.match(pattern));
    if (found) return found[1];
    stream.next();
    stream.eatWhile(/[^![{*&\\\]]/);
    return null;
}

export const dialect = StreamLanguage.define<LineState>({
    name: "manuscript",
    startState: () => ({ part: 0 }),
    blankLine: () => {},
    token: (stream, state) => (state.part === 2 ? bodyToken(stream) : headToken(stream, state)),
    tokenTable: {
        attributeName: tags.attributeName,
        bracket: tags.bracket,
        escape: tags.escape,
        character: tags.character,
    },
});

export const dialectColours = syntaxHighlighting(
    HighlightStyle.define([
        { tag: tags.meta, class: "tok-meta" },
        { tag: tags.propertyName, class: "tok-key" },
        { tag: tags.comment, class: "tok-meta" },
        { tag: tags.string, class: "tok-string" },
        { tag: tags.punctuation, class: "tok-meta" },
        { tag: tags.heading, class: "tok-heading" },
        { tag: tags.keyword, class: "tok-block" },
        { tag: tags.quote, class: "tok-block" },
        { tag: tags.list, class: "tok-block" },
        { tag: tags.link, class: "tok-link" },
        { tag: tags.attributeName, class: "tok-span" },
        { tag: tags.bracket, class: "tok-span" },
        { tag: tags.strong, class: "tok-strong" },
        { tag: tags.emphasis, class: "tok-emphasis" },
        { tag: tags.character, class: "tok-span" },
        { tag: tags.escape, class: "tok-span" },
    ]),
);
