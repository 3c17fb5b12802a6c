import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { ADesk } from "./a_desk";

/** What axe-core finds wrong with what is shown: rule, where, and why. */
async function wrong(desk: ADesk): Promise<string[]> {
    return desk.page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            resultTypes: ["violations"],
        });
        return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
        );
    });
}

async function shownStates(desk: ADesk, check: (state: string) => Promise<void>): Promise<void> {
    const { page } = desk;
    const panel = async (name: string) => {
        await page.locator(`.rail [data-panel="${name}"]`).click();
        await check(name);
    };
    await check("the desk as it opens");
    await desk.frame(1, "lead").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
    await page.locator(".tools summary").click();
    await check("a frame, its tools and its story");
    await page.locator("[data-tool=new]").click();
    await check("the dialog for a new frame");
    await page.keyboard.press("Escape");
    for (const name of ["pages", "findings", "find", "proofs"]) await panel(name);
    await page.locator('.story-foot [data-tool="cuts"]').click();
    await page.locator(".cuts li").first().waitFor();
    await check("cuts");
    await page.keyboard.press("F1");
    await check("the list of keys");
}

export function byRules(): void {
    for (const [locale, language] of [
        ["zh-CN", "Chinese"],
        ["en-GB", "English"],
    ] as const) {
        test(`axe-core finds nothing wrong with any part of the desk, in ${language}`, async () => {
            const desk = await ADesk.open("yanxi", "2026-11-23", locale);
            try {
                await desk.page.evaluate(axe.source);
                await shownStates(desk, async (state) => assert.deepEqual(await wrong(desk), [], state));
            } finally {
                await desk.close();
            }
        });
    }

    test("axe-core sees a control without a name", async () => {
        const desk = await ADesk.open();
        try {
            await desk.page.evaluate(axe.source);
            await desk.page.evaluate(() => document.querySelector("footer")?.append(document.createElement("button")));
            assert.match((await wrong(desk)).join("\n"), /^button-name: /);
        } finally {
            await desk.close();
        }
    });
}
