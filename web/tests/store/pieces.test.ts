import assert from "node:assert/strict";
import { test } from "node:test";
import { Pieces } from "../../src/store/pieces";

test("an older message changes nothing that is newer", () => {
    const pieces = new Pieces();
    pieces.take({ set: 5, pieces: { "page/1/lead": { h: "new" } } });
    pieces.take({ set: 4, pieces: { "page/1/lead": { h: "old" }, "page/1/foot": { h: "other" } } });
    assert.deepEqual(pieces.raw("page/1/lead"), { h: "new" });
    assert.deepEqual(pieces.raw("page/1/foot"), { h: "other" });
    assert.equal(pieces.set, 5);
});

test("a piece that is gone is gone, and stays known as gone at its setting", () => {
    const pieces = new Pieces();
    pieces.take({ set: 1, pieces: { "page/2/x": {} } });
    pieces.take({ set: 3, pieces: { "page/2/x": null } });
    pieces.take({ set: 2, pieces: { "page/2/x": { late: true } } });
    assert.deepEqual(pieces.names("page/2/"), []);
});

test("listeners hear once of a message, of what has changed alone", () => {
    const pieces = new Pieces();
    const heard: string[][] = [];
    pieces.listen((changed) => heard.push([...changed]));
    pieces.take({ set: 2, pieces: { a: 1, b: 2 } });
    pieces.take({ set: 1, pieces: { a: 0 } });
    assert.deepEqual(heard, [["a", "b"]]);
});

test("what is tried is shown until it is lifted, and hides nothing that comes meanwhile", () => {
    const pieces = new Pieces();
    pieces.take({ set: 1, pieces: { a: "is", b: "is" } });
    const heard: string[][] = [];
    pieces.listen((changed) => heard.push([...changed].sort()));
    pieces.lay({ a: "would be", b: null });
    assert.deepEqual([pieces.raw("a"), pieces.raw("b")], ["would be", undefined]);
    pieces.lay({ b: "otherwise" });
    assert.deepEqual([pieces.raw("a"), pieces.raw("b")], ["is", "otherwise"]);
    pieces.take({ set: 2, pieces: { b: "new" } });
    pieces.lift();
    assert.equal(pieces.raw("b"), "new");
    assert.deepEqual(heard, [["a", "b"], ["a", "b"], ["b"], ["b"]]);
});
