import assert from "node:assert/strict";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const heard = (desk: ADesk) => desk.page.locator("[role=status].unseen").textContent();

async function hears(desk: ADesk, words: RegExp): Promise<void> {
    await until(async () => words.test((await heard(desk)) ?? ""), `${words} is heard`);
}

export function hearing(): void {
    test("pages are regions, frames name what stands in them, how it comes out and their size", async () => {
        const desk = await ADesk.open();
        try {
            const page = desk.page.getByRole("region", { name: "01版", exact: true });
            const lead = page.getByRole("button", { name: /^lead 有轨电车1号线昨试运行 合适$/ });
            assert.equal(await lead.getAttribute("aria-description"), "4栏×34行 + 1栏×24行");
            assert.equal(await lead.getAttribute("aria-pressed"), "false");
            await lead.focus();
            await desk.page.keyboard.press("Enter");
            assert.equal(await lead.getAttribute("aria-pressed"), "true");
            await desk.page.getByRole("button", { name: /^strip 广告/ }).waitFor();
            const row = desk.page.getByRole("complementary", { name: "稿件", exact: true });
            await row
                .getByRole("button", { name: /^有轨电车1号线昨试运行.*合适/ })
                .first()
                .waitFor();
            assert.equal(await desk.page.locator(".marks:not([aria-hidden=true])").count(), 0);
        } finally {
            await desk.close();
        }
    });

    test("what fits no more is heard after a move, beside what was done, and what fits again after undoing it", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
            await desk.page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
            await desk.page.keyboard.press("Escape");
            await desk.page.keyboard.press("Shift+ArrowUp");
            await hears(desk, /三年级女生七连胜夺围棋冠军：溢出\d+行.*2栏×14行/s);
            await desk.page.keyboard.press("Control+Shift+Z");
            await hears(desk, /三年级女生七连胜夺围棋冠军：合适.*已撤销/s);
        } finally {
            await desk.close();
        }
    });

    test("somebody else's mistake and its mending are heard", async () => {
        const desk = await ADesk.open();
        try {
            const before = desk.read("edition.yaml");
            desk.write("edition.yaml", before.replace("third: chess", "third: nobody"));
            await hears(desk, /[1-9]处错误/);
            desk.write("edition.yaml", before);
            await hears(desk, /0处错误/);
        } finally {
            await desk.close();
        }
    });

    test("while one writes, how it comes out is heard at most once a second", async () => {
        const desk = await ADesk.open();
        try {
            await desk.frame(1, "third").focus();
            await desk.page.keyboard.press("Enter");
            await desk.page.waitForFunction(() =>
                document.querySelector(".cm-content")?.textContent?.includes("苏小禾"),
            );
            await desk.page.keyboard.press("Control+End");
            await desk.page.evaluate(() => {
                const told: number[] = [];
                Object.assign(window, { told });
                const region = document.querySelector("[role=status].unseen");
                if (region)
                    new MutationObserver(() => told.push(performance.now())).observe(region, { childList: true });
            });
            for (let key = 0; key < 40; key++) {
                await desk.page.keyboard.insertText("又写一句。");
                await desk.page.waitForTimeout(60);
            }
            await hears(desk, /三年级女生七连胜夺围棋冠军：溢出\d+行 文末删\d+字/);
            const told = await desk.page.evaluate(() => (window as unknown as { told: number[] }).told);
            const gaps = told.slice(1).map((at, n) => at - (told[n] ?? 0));
            assert.ok(told.length >= 2, `${told.length} times`);
            assert.ok(Math.min(...gaps) > 900, `${Math.min(...gaps)} ms`);
        } finally {
            await desk.close();
        }
    });
}
