import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, widthInCells } from "../../src/editor/counted";

test("a text is counted by what prints, and measured by its width", () => {
    assert.equal(counted("2026年 开港"), 7);
    assert.equal(widthInCells("2026年 开港"), 5);
    assert.equal(widthInCells("A股涨3%"), 4);
    assert.equal(widthInCells("“开港”"), 4);
    assert.equal(widthInCells(""), 0);
});
