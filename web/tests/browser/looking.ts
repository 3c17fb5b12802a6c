import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ADesk } from "./a_desk";

/** In the page: words whose colour is too near to what is behind them (WCAG 2.2, 1.4.3). */
function faintWords(): string[] {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const channels = (colour: string): number[] => {
        if (!canvas) return [0, 0, 0, 0];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (rgb: number[]) => {
        const [r = 0, g = 0, b = 0] = rgb.map((one) => {
            const share = one / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): number[] => {
        for (let one = element; one; one = one.parentElement) {
            const colour = channels(getComputedStyle(one).backgroundColor);
            if ((colour[3] ?? 0) > 250) return colour;
        }
        return [255, 255, 255];
    };
    const faint: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *:not(svg *)")) {
        const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
        const box = element.getBoundingClientRect();
        const off = element.closest(".sheet, .unseen, :disabled, dialog:not([open])");
        if (words.length === 0 || box.width === 0 || off || !element.checkVisibility({ checkOpacity: true })) continue;
        const style = getComputedStyle(element);
        const [a, b] = [light(channels(style.color)), light(ground(element))].sort((x, y) => y - x) as [number, number];
        const ratio = (a + 0.05) / (b + 0.05);
        const least = Number.parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
        if (ratio < least) faint.push(`${element.className || element.tagName}: ${ratio.toFixed(2)}`);
    }
    return faint;
}

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

        test("words stand off their ground", async () => {
            const faint: string[] = [];
            for (const panel of ["pages", "day", "findings", "find", "proofs"]) {
                await desk.page.locator(`.rail [data-panel="${panel}"]`).click();
                faint.push(...(await desk.page.evaluate(faintWords)));
            }
            assert.deepEqual([...new Set(faint)], []);
        });
    });
}
