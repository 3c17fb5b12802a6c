import assert from "node:assert/strict";
import { test } from "node:test";
import { joined } from "../../src/proofs/change_marks";

const cell = (x: number, y: number) => ({ x, y, width: 9, height: 9 });

test("characters side by side on a line are outlined as one, those of the next line apart", () => {
    assert.deepEqual(joined([cell(0, 0), cell(9, 0), cell(0, 12)]), [
        { x: 0, y: 0, width: 18, height: 9 },
        { x: 0, y: 12, width: 9, height: 9 },
    ]);
});

test("the next column begins an outline of its own", () => {
    assert.equal(joined([cell(0, 0), cell(100, 0)]).length, 2);
});
