import assert from "node:assert/strict";
import { test } from "node:test";
import { outlines, pathOf } from "../../src/surface/outline";

test("one leg has four corners", () => {
    assert.deepEqual(outlines([[0, 0, 10, 5]], 2), [
        [
            { x: 10, y: 0 },
            { x: 10, y: 5 },
            { x: 0, y: 5 },
            { x: 0, y: 0 },
        ],
    ]);
});

// A lead over four columns whose last one goes on below: six corners, and no seam where the legs meet.
test("an L of two legs is one shape of six corners over the white between them", () => {
    const [round, ...more] = outlines(
        [
            [0, 0, 40, 20],
            [30, 22, 10, 20],
        ],
        3,
    );
    assert.equal(more.length, 0);
    assert.equal(round?.length, 6);
    assert.ok(round?.some(({ x, y }) => x === 30 && y === 22));
    assert.ok(round?.some(({ x, y }) => x === 40 && y === 42));
});

test("legs that stand apart are two shapes", () => {
    assert.equal(
        outlines(
            [
                [0, 0, 4, 4],
                [0, 20, 4, 4],
            ],
            3,
        ).length,
        2,
    );
});

test("a path closes each shape", () => {
    assert.equal(pathOf(outlines([[0, 0, 1, 1]], 0)), "M1 0L1 1L0 1L0 0Z");
});
