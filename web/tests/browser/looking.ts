import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ADesk } from "./a_desk";

export function looking(): void {
    describe("looking", () => {
        let desk: ADesk;
        before(async () => {
            desk = await ADesk.open();
        });
        after(() => desk.close());

        test("the desk shows the paper, its pages and how each story comes out", async () => {
            await desk.page.waitForFunction(() => document.title.startsWith("雁汐日报"));
            assert.equal(await desk.page.locator(".tab").count(), 4);
            const label = await desk.frame(1, "lead").getAttribute("aria-label");
            assert.match(label ?? "", /lead 有轨电车1号线昨试运行 合适/);
            assert.deepEqual(desk.complaints, []);
        });

        test("zoom keeps what is under the pointer, and the view never moves by itself", async () => {
            const at = () => desk.frame(1, "foot").evaluate((frame) => frame.getBoundingClientRect().toJSON());
            const before = await at();
            await desk.page.mouse.move(before.x, before.y);
            await desk.page.keyboard.down("Control");
            await desk.page.mouse.wheel(0, -200);
            await desk.page.keyboard.up("Control");
            const after = await at();
            assert.ok(after.width > before.width * 1.3);
            assert.ok(Math.abs(after.x - before.x) < 1 && Math.abs(after.y - before.y) < 1);
        });

        test("a jump line is a control that goes to its other end, and Alt+← comes back to the same place", async () => {
            const world = () => desk.page.locator(".world").evaluate((one) => one.style.transform);
            const before = await world();
            await desk.page.locator('.sheet[data-page="1"] .link.jump').first().click();
            assert.notEqual(await world(), before);
            assert.equal(await desk.page.locator(".frame.chosen").getAttribute("data-frame"), "continued");
            await desk.page.keyboard.press("Alt+ArrowLeft");
            assert.equal(await world(), before);
        });

        test("every control has a name", async () => {
            const nameless = await desk.page.locator("button, input, select, [role=button]").evaluateAll((all) =>
                all
                    .filter((one) => {
                        const labelled = (one as HTMLInputElement).labels?.length;
                        return !labelled && !one.getAttribute("aria-label") && !one.textContent?.trim();
                    })
                    .map((one) => one.outerHTML.slice(0, 90)),
            );
            assert.deepEqual(nameless, []);
        });
    });
}
