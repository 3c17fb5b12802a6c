import assert from "node:assert/strict";
import { test } from "node:test";
import type { Group, MarkRow } from "../../src/page/group";
import { cellsOfCharacter, hitAt } from "../../src/page/hit";

const ferry = { element: "body", story: "ferry", item: 0 };

function groupOf(...marks: MarkRow[]): Group {
    return {
        looks: [
            ["Song", 10_000, 0, 1000, "#000000", "body"],
            ["Song", 10_000, 1, 1000, "#000000", "body"],
        ],
        pens: [["#000000", "picture"]],
        from: [
            ["body", "ferry", 0],
            ["picture", "ferry", 1],
            ["none", "", 0],
        ],
        marks,
    };
}

/** A marker and characters 5 to 7 as 10 pt squares from (100, 100) pt on. */
const line: MarkRow = ["t", 0, 0, 100_000, 100_000, 40_000, "·雁汐日", [[10_000, 3]], 1, 5, 3, [null, [1, 3]]];

const characterAt = (group: Group, x: number, y: number) => hitAt([group], { x: x * 1000, y: y * 1000 })?.character;

test("the character whose cell holds the place is meant", () => {
    const group = groupOf(line);
    assert.equal(characterAt(group, 111, 95), 5);
    assert.equal(characterAt(group, 129, 95), 6);
    assert.equal(characterAt(group, 139, 95), 7);
    assert.deepEqual(hitAt([group], { x: 139_000, y: 95_000 }), { mark: "t", source: ferry, block: 1, character: 7 });
});

test("a marker is of the element and no character", () => {
    assert.equal(characterAt(groupOf(line), 105, 95), null);
});

test("white means nothing", () => {
    assert.equal(hitAt([groupOf(line)], { x: 150_000, y: 95_000 }), undefined);
    assert.equal(hitAt([groupOf(line)], { x: 111_000, y: 88_000 }), undefined);
});

test("a vertical line is gone down", () => {
    const group = groupOf(["t", 1, 0, 100_000, 100_000, 20_000, "雁汐", [8800, 10_000], 1, 5]);
    assert.equal(characterAt(group, 103, 109), 5);
    assert.equal(characterAt(group, 103, 111), 6);
    assert.equal(characterAt(group, 97, 111), undefined);
});

test("text is found over the picture that it lies on, and what has no source is not found", () => {
    const band: MarkRow = ["r", 0, 1, [90_000, 80_000, 100_000, 40_000]];
    const guide: MarkRow = ["r", 0, 2, [90_000, 80_000, 100_000, 40_000]];
    const groups = [groupOf(band), groupOf(line), groupOf(guide)];
    assert.equal(hitAt(groups, { x: 91_000, y: 81_000 })?.source.element, "picture");
    assert.equal(hitAt(groups, { x: 111_000, y: 95_000 })?.source.element, "body");
});

test("a character's cell is where it would be clicked", () => {
    assert.deepEqual(cellsOfCharacter([groupOf(line)], ferry, 6), [
        { x: 120_000, y: 91_200, width: 10_000, height: 10_000 },
    ]);
    assert.deepEqual(cellsOfCharacter([groupOf(line)], ferry, 8), []);
    assert.deepEqual(cellsOfCharacter([groupOf(line)], { ...ferry, story: "tram" }, 6), []);
});

test("the last character's cell reaches to the run's end", () => {
    assert.deepEqual(cellsOfCharacter([groupOf(line)], ferry, 7), [
        { x: 130_000, y: 91_200, width: 10_000, height: 10_000 },
    ]);
});
