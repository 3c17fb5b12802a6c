import assert from "node:assert/strict";
import { test } from "node:test";
import { arranged, openWith } from "../../src/surface/arrangement";

const sheets = [1, 2, 3, 4].map((page) => ({ page, pages: 1, width: 100, height: 150 }));
const order = (places: Map<number, { x: number }>) =>
    [...places].sort(([, a], [, b]) => a.x - b.x).map(([page]) => page);

test("pages 2 and 3 lie open together", () => {
    assert.deepEqual(openWith(2, sheets, true), [2, 3]);
    assert.deepEqual(openWith(1, sheets, true), [1]);
    assert.deepEqual(openWith(2, sheets, false), [2]);
});

test("a paper bound at the left runs to the right, one bound at the right to the left", () => {
    assert.deepEqual(order(arranged(sheets, { bound: "left", spreads: true })), [1, 2, 3, 4]);
    assert.deepEqual(order(arranged(sheets, { bound: "right", spreads: true })), [4, 3, 2, 1]);
});

test("pages of one spread stand closer than spreads", () => {
    const at = arranged(sheets, { bound: "left", spreads: true });
    const gap = (a: number, b: number) => (at.get(b)?.x ?? 0) - (at.get(a)?.x ?? 0) - 100;
    assert.ok(gap(2, 3) < 3 && gap(1, 2) > 20);
});
