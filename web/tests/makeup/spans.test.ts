import assert from "node:assert/strict";
import { test } from "node:test";
import { areaOf, cellAt, moved, pulled } from "../../src/makeup/spans";
import type { Lattice } from "../../src/store/contract";

const room = { columns: 6, lines: 88 };
const at = { columns: [1, 4] as [number, number], lines: [13, 46] as [number, number] };

test("an edge goes to a column or a line, never past the other edge or off the page", () => {
    assert.deepEqual(pulled(at, "right", 5, room).columns, [1, 5]);
    assert.deepEqual(pulled(at, "right", 9, room).columns, [1, 6]);
    assert.deepEqual(pulled(at, "left", 9, room).columns, [4, 4]);
    assert.deepEqual(pulled(at, "bottom", 2, room).lines, [13, 13]);
    assert.deepEqual(pulled(at, "top", -3, room).lines, [1, 46]);
});

// A frame of four columns can go two to the right, and the leg below it must go with it.
test("legs move together, as far as the one that meets the page's edge first", () => {
    const leg = { columns: [4, 4] as [number, number], lines: [47, 70] as [number, number] };
    const [first, second] = moved([at, leg], 5, -20, room);
    assert.deepEqual(first, { columns: [3, 6], lines: [1, 34] });
    assert.deepEqual(second, { columns: [6, 6], lines: [35, 58] });
});

const lattice: Lattice = {
    writing: "horizontal",
    right: 0,
    columns: [
        [1000, 2000],
        [2100, 3100],
    ],
    lines: 10,
    top: 500,
    leading: 100,
    cell: 80,
};

test("a place is in a column and a line, in the nearest where it is in none", () => {
    assert.deepEqual(cellAt(lattice, 2500, 650), { column: 2, line: 2 });
    assert.deepEqual(cellAt(lattice, 0, 0), { column: 1, line: 1 });
    assert.deepEqual(cellAt(lattice, 2040, 9999), { column: 1, line: 10 });
});

test("what a standing covers is where its cells are", () => {
    assert.deepEqual(areaOf(lattice, { columns: [1, 2], lines: [2, 3] }), [1000, 600, 2100, 180]);
});

test("on a vertical page lines run down from the right", () => {
    const turned: Lattice = { ...lattice, writing: "vertical", right: 5000 };
    const area = areaOf(turned, { columns: [1, 1], lines: [1, 1] });
    assert.deepEqual(area, [4420, 1000, 80, 1000]);
    assert.deepEqual(cellAt(turned, area[0] + 10, area[1] + 10), { column: 1, line: 1 });
});
