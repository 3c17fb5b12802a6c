import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const layout = "layouts/yanxi-front.yaml";

export function makingUp(): void {
    test("Shift and an arrow move an edge by one line, in a copy of the layout for this day", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
            await desk.page.keyboard.press("Escape");
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Shift+ArrowUp");
            await until(() => existsSync(join(desk.folder, layout)), "the day has a layout of its own");
            assert.match(desk.read(layout), /lines: 44-57/);
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => !existsSync(join(desk.folder, layout)), "it is undone");
        } finally {
            await desk.close();
        }
    });

    test("a frame that would lie over another one is refused with the reason, and nothing is written", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
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

    test("two stories change places by a choice from a list", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
            await desk.page.locator("summary").click();
            await desk.page.locator(".tool select").nth(2).selectOption("1/foot");
            await until(() => /third: school/.test(desk.read("edition.yaml")), "the edition has them swapped");
            assert.match(desk.read("edition.yaml"), /foot: chess/);
        } finally {
            await desk.close();
        }
    });
}
