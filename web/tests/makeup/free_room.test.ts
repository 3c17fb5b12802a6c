import assert from "node:assert/strict";
import { test } from "node:test";
import { freeName, freeRoom } from "../../src/makeup/free_room";
import type { FramePlace, Span } from "../../src/store/contract";

const frame = (name: string, columns: Span, lines: Span): FramePlace => ({
    frame: name,
    kind: "story",
    story: null,
    legs: [{ columns, lines, area: [0, 0, 0, 0] }],
    heads: [],
    locked: false,
    file: "",
    line: 1,
});

// Six columns: a lead over four, a rail of one, and the last column empty from line 4 to 40.
test("the largest block that nothing covers", () => {
    const frames = [frame("lead", [1, 4], [4, 40]), frame("rail", [5, 5], [4, 40])];
    assert.deepEqual(freeRoom(frames, { columns: 6, lines: 60 }), { columns: [6, 6], lines: [4, 40] });
});

test("a full page has none", () => {
    assert.equal(freeRoom([frame("lead", [1, 6], [4, 40])], { columns: 6, lines: 60 }), undefined);
});

test("a page without frames is all free", () => {
    assert.deepEqual(freeRoom([], { columns: 4, lines: 50 }), { columns: [1, 4], lines: [1, 50] });
});

test("a new name is one that no frame has", () => {
    assert.equal(freeName([frame("new-1", [1, 1], [1, 9])]), "new-2");
});
