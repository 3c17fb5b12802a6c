import assert from "node:assert/strict";
import { test } from "node:test";
import { type Conflict, Manuscript, type ManuscriptStore, type Saved } from "../../src/editor/manuscript";
import type { Answer } from "../../src/store/ask";

const answer = <T>(status: number, body: T, etag: string | null = null): Answer<T> => ({
    status,
    ok: status < 300,
    etag,
    body,
});

/** A file, and a desk that merges as it is told. */
class File implements ManuscriptStore {
    drafts: string[] = [];
    version = 1;
    conflicts: unknown[] = [];
    merged = "";
    typed: { text: string; of: string } | undefined;

    constructor(public text: string) {}

    async load() {
        return answer(200, this.text, `"${this.version}"`);
    }

    async kept() {
        return this.typed;
    }

    async draft(_story: string, { text }: { text: string }) {
        this.drafts.push(text);
        return answer(200, { set: this.drafts.length, pieces: {} });
    }

    async save(_story: string, text: string, etag: string): Promise<Answer<Saved | Conflict>> {
        if (etag === String(this.version)) return this.put(text);
        const { conflicts, merged } = this;
        const meeting = { theirs: this.text, base: "", merged, conflicts };
        if (conflicts.length > 0) return answer(409, { ...meeting, etag: String(this.version) });
        return answer(200, { ...this.put(merged).body, ...meeting });
    }

    private put(text: string): Answer<{ etag: string }> {
        this.text = text;
        this.version++;
        return answer(200, { etag: String(this.version) });
    }

    byOthers(text: string): void {
        this.text = text;
        this.version++;
    }
}

function opened(file: File) {
    const screen = { shown: "", composes: false };
    const heard = { conflicts: [] as Conflict[], merged: 0 };
    const manuscript = new Manuscript(
        "tram",
        file,
        {
            text: () => screen.shown,
            begin: (text) => {
                screen.shown = text;
            },
            become: (text) => {
                screen.shown = text;
            },
            composing: () => screen.composes,
        },
        { pieces: () => {}, conflict: (conflict) => heard.conflicts.push(conflict), merged: () => heard.merged++ },
    );
    const type = (text: string) => {
        screen.shown = text;
        manuscript.edited();
    };
    return { manuscript, screen, heard, type };
}

test("each input is a draft, and the file has the newest once it is saved", async () => {
    const file = new File("甲");
    const { manuscript, type } = opened(file);
    await manuscript.load();
    type("甲乙");
    type("甲乙丙");
    assert.equal(file.text, "甲");
    manuscript.save();
    await manuscript.close();
    assert.equal(file.drafts.at(-1), "甲乙丙");
    assert.equal(file.text, "甲乙丙");
    assert.equal(manuscript.saving.get(), "saved");
});

test("disjoint changes of somebody else are merged, and the file has both", async () => {
    const file = new File("甲 丁");
    const { manuscript, screen, heard, type } = opened(file);
    await manuscript.load();
    file.byOthers("甲 丁戊");
    file.merged = "甲乙 丁戊";
    type("甲乙 丁");
    manuscript.save();
    await manuscript.close();
    assert.equal(screen.shown, "甲乙 丁戊");
    assert.equal(file.text, "甲乙 丁戊");
    assert.equal(heard.merged, 1);
});

test("changes of the same place ask, and nothing is written before the answer", async () => {
    const file = new File("甲");
    const { manuscript, screen, heard, type } = opened(file);
    await manuscript.load();
    file.byOthers("丙");
    file.conflicts = [{}];
    type("乙");
    assert.equal(await manuscript.close(), false);
    assert.equal(manuscript.saving.get(), "conflict");
    assert.equal(file.text, "丙");
    assert.equal(screen.shown, "乙");
    const [conflict] = heard.conflicts;
    assert.ok(conflict);
    manuscript.settle("乙丙", conflict);
    await manuscript.close();
    assert.equal(file.text, "乙丙");
});

test("a save of somebody else shows at once where nothing is unsaved here, and never while an input method is at work", async () => {
    const file = new File("甲");
    const { manuscript, screen } = opened(file);
    await manuscript.load();
    file.byOthers("乙");
    screen.composes = true;
    await manuscript.outside("2");
    assert.equal(screen.shown, "甲");
    screen.composes = false;
    await manuscript.outside("2");
    assert.equal(screen.shown, "乙");
});

test("what was typed and not saved before comes back, and is saved over the file that it began with", async () => {
    const file = new File("甲");
    file.typed = { text: "甲乙", of: "1" };
    const { manuscript, screen } = opened(file);
    await manuscript.load();
    assert.equal(screen.shown, "甲乙");
    manuscript.save();
    await manuscript.close();
    assert.equal(file.text, "甲乙");
});

test("a story that was left is never written again, whatever the screen shows then", async () => {
    const file = new File("甲");
    const { manuscript, screen, type } = opened(file);
    await manuscript.load();
    type("甲乙");
    assert.equal(await manuscript.close(), true);
    assert.equal(file.text, "甲乙");
    screen.shown = "另一篇";
    manuscript.edited();
    manuscript.save();
    await new Promise((rest) => setTimeout(rest, 5));
    assert.equal(file.text, "甲乙");
});
