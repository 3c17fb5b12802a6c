import assert from "node:assert/strict";
import { test } from "node:test";
import { characterAt, unitOf } from "../../src/editor/code_points";

test("characters beyond the first plane are one each, and a byte order mark is none", () => {
    const text = "\uFEFF甲𠮷乙";
    assert.deepEqual(
        [0, 1, 2, 3].map((n) => unitOf(text, n)),
        [1, 2, 4, 5],
    );
    assert.deepEqual(
        [1, 2, 4, 5].map((n) => characterAt(text, n)),
        [0, 1, 2, 3],
    );
    assert.equal(unitOf(text, 99), text.length);
});
