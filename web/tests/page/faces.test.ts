import assert from "node:assert/strict";
import { test } from "node:test";
import { Faces } from "../../src/page/faces";

/** Faces that load at once, and what they have loaded. */
function loadingFaces(): { faces: Faces; loaded: string[] } {
    const loaded: string[] = [];
    const faces = new Faces(async (part) => {
        loaded.push(part);
    });
    return { faces, loaded };
}

test("codes of a face's first part need no other one", async () => {
    const { faces, loaded } = loadingFaces();
    await faces.take([["font/Song.a", { face: "Song" }]]);
    assert.deepEqual(loaded, ["Song.a"]);
    assert.equal(faces.family("Song", ["雁"]), '"Song.a"');
});

test("what came later is looked for in its own part, by the runs that have it", async () => {
    const { faces } = loadingFaces();
    await faces.take([
        ["font/Song.z", { face: "Song", codes: "日月" }],
        ["font/Song.a", { face: "Song" }],
    ]);
    assert.equal(faces.family("Song", ["雁"]), '"Song.a"');
    assert.equal(faces.family("Song", ["雁", "日", "月"]), '"Song.a","Song.z"');
});

test("a part is loaded once", async () => {
    const { faces, loaded } = loadingFaces();
    const pieces = [["font/Song.a", { face: "Song" }]] as const;
    assert.equal(faces.lacks(["page/1", "font/Song.a"]), true);
    await faces.take(pieces);
    assert.equal(faces.lacks(["page/1", "font/Song.a"]), false);
    await faces.take(pieces);
    assert.deepEqual(loaded, ["Song.a"]);
});

test("pages are drawn even where a part cannot be had", async () => {
    const faces = new Faces(() => Promise.reject(new Error("gone")));
    await faces.take([["font/Song.a", { face: "Song" }]]);
    assert.equal(faces.family("Song", ["雁"]), '"Song.a"');
});
