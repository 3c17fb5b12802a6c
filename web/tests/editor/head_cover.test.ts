import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState } from "@codemirror/state";
import { bodyStart, headCover, showHead, underCover } from "../../src/editor/head_cover";

const head = "---\nheadline: 题\n---\n";
const opened = () => EditorState.create({ doc: `${head}正文`, extensions: headCover });

test("what is typed over everything strikes out the body, never the covered head", () => {
    const state = opened();
    const all = state.update({ changes: { from: 0, to: state.doc.length, insert: "新" } }).state;
    assert.ok(all.doc.toString().startsWith(head));
    const body = state.update({ changes: { from: head.length, to: state.doc.length, insert: "新" } }).state;
    assert.equal(body.doc.toString(), `${head}新`);
});

test("a field writes under the cover, and the body begins where it did", () => {
    const state = opened();
    const at = head.indexOf("题");
    const after = state.update({
        changes: { from: at, to: at + 1, insert: "新题" },
        annotations: underCover.of(true),
    }).state;
    assert.ok(after.doc.toString().startsWith("---\nheadline: 新题\n---\n"));
    assert.equal(bodyStart(after), head.length + 1);
});

test("an open head is text like any other", () => {
    const open = opened().update({ effects: showHead.of(true) }).state;
    assert.equal(open.update({ changes: { from: 0, to: open.doc.length } }).state.doc.length, 0);
});
