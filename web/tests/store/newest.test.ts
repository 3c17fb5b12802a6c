import assert from "node:assert/strict";
import { test } from "node:test";
import { Newest } from "../../src/store/newest";

test("what waits is replaced by what is newer, and one is under way at a time", async () => {
    const sent: number[] = [];
    let under = 0;
    const newest = new Newest<number>(async (n) => {
        assert.equal(under++, 0);
        await new Promise((done) => setTimeout(done, 5));
        sent.push(n);
        under--;
    });
    for (const n of [1, 2, 3, 4]) newest.give(n);
    await newest.settled();
    assert.deepEqual(sent, [1, 4]);
});

test("after one that failed the next one is sent", async () => {
    const sent: string[] = [];
    const newest = new Newest<string>(async (text) => {
        if (text === "lost") throw new Error(text);
        sent.push(text);
    });
    newest.give("lost");
    newest.give("kept");
    await newest.settled();
    assert.deepEqual(sent, ["kept"]);
});
