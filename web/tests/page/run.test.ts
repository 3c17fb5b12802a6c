import assert from "node:assert/strict";
import { test } from "node:test";
import { type Group, type TextRow, unfold } from "../../src/page/group";
import { charactersOf, glyphPlace, runOf } from "../../src/page/run";

/** A group of one run: of 10 pt from (100, 200) pt on. */
function groupOf(row: TextRow, setting: 0 | 1 | 2 = 0): Group {
    return {
        looks: [["Song", 10_000, setting, 1000, "#000000", "body"]],
        pens: [],
        from: [["body", "ferry", 0]],
        marks: [row],
    };
}

function placesOf(row: TextRow, setting: 0 | 1 | 2 = 0) {
    const run = runOf(groupOf(row, setting), row);
    return run.codes.map((_, i) => glyphPlace(run, i));
}

test("what was told once is written for each number", () => {
    assert.deepEqual(unfold([9500, [4750, 3], null]), [9500, 4750, 4750, 4750, null]);
    assert.deepEqual(unfold(0), []);
    assert.deepEqual(unfold(undefined), []);
});

test("the first glyph lies at the origin where it has no step of its own", () => {
    assert.deepEqual(placesOf(["t", 0, 0, 100_000, 200_000, 30_000, "雁汐日", [[10_000, 2]], 1]), [
        [100_000, 200_000],
        [110_000, 200_000],
        [120_000, 200_000],
    ]);
    assert.deepEqual(placesOf(["t", 0, 0, 100_000, 200_000, 20_000, "雁汐", [-5000, 15_000]]), [
        [95_000, 200_000],
        [110_000, 200_000],
    ]);
    assert.deepEqual(placesOf(["t", 0, 0, 100_000, 200_000, 10_000, "雁"]), [[100_000, 200_000]]);
});

test("a run of an upright setting goes down, and lies across by its other list", () => {
    assert.deepEqual(
        placesOf(["t", 0, 0, 100_000, 200_000, 20_000, "雁汐", [8000, 10_000], 0, 0, 0, 0, [[-4000, 2]]], 1),
        [
            [96_000, 208_000],
            [96_000, 218_000],
        ],
    );
});

test("a code beyond the first plane is one glyph", () => {
    assert.deepEqual(placesOf(["t", 0, 0, 0, 0, 20_000, "\u{F0007}雁", [10_000]]), [
        [0, 0],
        [10_000, 0],
    ]);
});

test("one character follows the other unless it is told otherwise", () => {
    assert.deepEqual(charactersOf(["t", 0, 0, 0, 0, 0, "雁汐日", [[10, 2]], 0, 5], 3), [5, 6, 7]);
    assert.deepEqual(charactersOf(["t", 0, 0, 0, 0, 0, "·雁日-", [[10, 3]], 0, 5, 3, [null, 1, 2, null]], 4), [
        null,
        5,
        7,
        null,
    ]);
    assert.deepEqual(charactersOf(["t", 0, 0, 0, 0, 0, "下转", [10], 0, 0, -1], 2), [null, null]);
});
