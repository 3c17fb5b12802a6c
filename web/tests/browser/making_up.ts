import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const layout = "layouts/yanxi-front.yaml";

/** Chooses a frame, and gives the focus back to it once its story is open. */
async function choose(desk: ADesk): Promise<void> {
    await desk.frame(1, "third").focus();
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
    await desk.frame(1, "third").focus();
}

/** Chooses from a list of the tools, and has it done. */
async function choice(desk: ADesk, tool: string, value: string): Promise<void> {
    await desk.page.locator(`[data-tool="${tool}"]`).selectOption(value);
    await desk.page.locator(`[data-tool="${tool}-do"]`).click();
    await desk.page.locator(`[data-tool="${tool}-do"]:disabled`).waitFor();
}

export function makingUp(): void {
    test("Shift and an arrow move an edge by one line, in a copy of the layout for this day", async () => {
        const desk = await ADesk.open();
        try {
            await choose(desk);
            await desk.page.keyboard.press("Shift+ArrowUp");
            await until(() => existsSync(join(desk.folder, layout)), "the day has a layout of its own");
            assert.match(desk.read(layout), /lines: 44-57/);
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => !existsSync(join(desk.folder, layout)), "it is undone");
            await desk.page.keyboard.press("Control+Shift+Y");
            await until(() => existsSync(join(desk.folder, layout)), "it is done again");
            await desk.page.locator(".cm-content").focus();
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => !existsSync(join(desk.folder, layout)), "it is undone from the text, too");
        } finally {
            await desk.close();
        }
    });

    test("a frame that would lie over another one is refused with the reason, and nothing is written", async () => {
        const desk = await ADesk.open();
        try {
            await choose(desk);
            const handle = desk.page.locator(".handle.s").first();
            const box = await handle.boundingBox();
            assert.ok(box);
            await desk.page.mouse.move(box.x + 4, box.y + 4);
            await desk.page.mouse.down();
            await desk.page.mouse.move(box.x + 4, box.y + 60, { steps: 4 });
            await desk.page.locator(".leg.refused .why").waitFor();
            assert.notEqual(await desk.page.locator(".leg.refused .why").textContent(), "");
            await desk.page.mouse.up();
            await until(async () => (await desk.page.locator(".leg.pulling").count()) === 0, "it is let go");
            assert.equal(existsSync(join(desk.folder, layout)), false);
        } finally {
            await desk.close();
        }
    });

    test("a drag goes by whole columns and lines and the page follows; Escape takes all of it back", async () => {
        const desk = await ADesk.open();
        try {
            await choose(desk);
            const git = (...words: string[]) =>
                execFileSync("git", ["-C", desk.folder, ...words], { encoding: "utf8" });
            git("init", "-q");
            git("add", "-A");
            const drawn = () => desk.page.locator('.sheet[data-page="1"] g[data-group="third"]').innerHTML();
            const before = await drawn();
            const status = git("status", "--porcelain", "--untracked-files=all");
            const box = await desk.page.locator(".handle.s").first().boundingBox();
            assert.ok(box);
            await desk.page.mouse.move(box.x + 4, box.y + 4);
            await desk.page.mouse.down();
            await desk.page.mouse.move(box.x + 4, box.y - 21, { steps: 5 });
            await until(async () => (await drawn()) !== before, "the page follows while the pointer is down");
            const size = (await desk.page.locator(".leg.pulling .size").textContent()) ?? "";
            assert.match(size, /^2栏×1[0-4]行$/);
            await desk.page.keyboard.press("Escape");
            await until(async () => (await drawn()) === before, "it is as it was");
            await desk.page.mouse.up();
            assert.equal(git("status", "--porcelain", "--untracked-files=all"), status);
            await desk.page.mouse.move(box.x + 4, box.y + 4);
            await desk.page.mouse.down();
            await desk.page.mouse.move(box.x + 4, box.y - 21, { steps: 5 });
            await desk.page.mouse.up();
            await until(() => existsSync(join(desk.folder, layout)), "let go, it is written");
            assert.match(desk.read(layout), /lines: 44-5[3-7]/);
        } finally {
            await desk.close();
        }
    });

    test("two stories change places by a choice from a list", async () => {
        const desk = await ADesk.open();
        try {
            await choose(desk);
            await desk.page.locator("summary").click();
            await choice(desk, "swap", "1/foot");
            await until(() => /third: school/.test(desk.read("edition.yaml")), "the edition has them swapped");
            assert.match(desk.read("edition.yaml"), /foot: chess/);
        } finally {
            await desk.close();
        }
    });

    test("a frame is drawn up in free room, filled and struck out by buttons and lists", async () => {
        const desk = await ADesk.open();
        try {
            await choose(desk);
            await desk.page.locator("summary").click();
            await choice(desk, "story", "");
            await until(() => !/third:/.test(desk.read("edition.yaml")), "nothing stands there");
            await choice(desk, "story", "chess");
            await until(() => /third: chess/.test(desk.read("edition.yaml")), "the story is back");
            await desk.page.locator(".tool-row button", { hasText: "删" }).click();
            await until(() => existsSync(join(desk.folder, layout)), "the day has a layout of its own");
            assert.doesNotMatch(desk.read(layout), /id: third/);
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => /third: chess/.test(desk.read("edition.yaml")), "it is undone");
        } finally {
            await desk.close();
        }
    });

    test("a jump is ended from a list, and made again by undoing it", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "lead").focus();
            await desk.page.keyboard.press("Enter");
            await desk.page.locator("summary").click();
            await choice(desk, "jump", "no");
            await until(
                () => /lead: (tram|\{story: tram, jump: no\})/.test(desk.read("edition.yaml")),
                "it does not jump",
            );
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => /lead: \{story: tram, jump: 3\}/.test(desk.read("edition.yaml")), "it is undone");
        } finally {
            await desk.close();
        }
    });
}
