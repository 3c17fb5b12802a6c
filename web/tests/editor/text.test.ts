import assert from "node:assert/strict";
import { test } from "node:test";
import { counted } from "../../src/editor/counted";
import { oneChange } from "../../src/editor/one_change";

test("what two texts begin and end with stays", () => {
    assert.deepEqual(oneChange("甲乙丙丁", "甲新丙丁"), { from: 1, to: 2, insert: "新" });
    assert.deepEqual(oneChange("aa", "aaa"), { from: 2, to: 2, insert: "a" });
    assert.equal(oneChange("x", "x"), undefined);
    for (const [before, after] of [
        ["", "a"],
        ["abab", "ab"],
        ["xyx", "x"],
    ] as const) {
        const change = oneChange(before, after);
        assert.equal(change && before.slice(0, change.from) + change.insert + before.slice(change.to), after);
    }
});

test("spaces and markup are no characters", () => {
    assert.equal(counted("甲 **乙**\n\n## 丙。"), 4);
});
