import assert from "node:assert/strict";
import { test } from "node:test";
import { ofFrame, ofPart, ofStory } from "../../src/fit/fit";
import { fitMark, fitWords } from "../../src/fit/fit_words";
import type { Part, StoryPiece } from "../../src/store/contract";
import { speak } from "../../src/words/words";

const part = (more: Partial<Part>): Part => ({
    page: 1,
    page_label: "01",
    frame: "lead",
    landing: 0,
    lines_available: 57,
    lines_set: 57,
    lines_over: 0,
    lines_short: 0,
    lines_changed: 0,
    characters_set: 600,
    characters_to_cut: 0,
    characters_to_add: 0,
    jumps_to: null,
    comes_from: null,
    columns: [],
    head: null,
    ...more,
});

const story = (parts: Part[], cut: number, add: number): StoryPiece => ({
    headline: "",
    readable: true,
    file: "",
    etag: "",
    draft: false,
    places: [],
    stops: null,
    pointers: [],
    fit: { characters: 0, characters_set: 0, characters_to_cut: cut, characters_to_add: add, parts },
});

test("over, short and fits are told in lines and characters, each with a sign", () => {
    speak("zh");
    assert.equal(fitWords(ofPart(part({ lines_over: 3, characters_to_cut: 35 }))), "溢出3行 文末删35字");
    assert.equal(fitWords(ofPart(part({ lines_short: 4, characters_to_add: 52 }))), "欠4行 补52字");
    assert.equal(fitWords(ofPart(part({}))), "合适");
    assert.deepEqual(
        [{ lines_over: 3 }, { lines_short: 4 }, {}].map((one) => fitMark(ofPart(part(one)))),
        ["▶+3", "◁−4", "✓"],
    );
});

test("a story that jumps is judged over all its stretches", () => {
    const there = part({ page: 3, frame: "continued", landing: 1, lines_short: 2, characters_to_add: 20 });
    assert.deepEqual(ofStory(story([part({}), there], 0, 20)), { kind: "short", lines: 2, characters: 20 });
});

test("a frame for jumps is judged by its white", () => {
    const fit = {
        use: "jumps" as const,
        lines_available: 16,
        lines_used: 13,
        lines_white: 3,
        lines_over: 0,
        stories: [],
        foot_move: 0,
    };
    assert.equal(ofFrame({ page: 3, frame: "continued", fit }, undefined).lines, 3);
});
