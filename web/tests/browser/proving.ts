import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const chess = "stories/chess.md";

async function proofs(): Promise<ADesk> {
    const desk = await ADesk.open();
    await desk.page.locator('.rail [data-panel="proofs"]').click();
    await desk.page.locator(".sign select option").first().waitFor({ state: "attached" });
    return desk;
}

async function sign(desk: ADesk, name: string, how: "签字" | "退回"): Promise<void> {
    await desk.page.locator(".sign form input").first().fill(name);
    await desk.page.locator(".sign").getByRole("button", { name: how, exact: true }).click();
}

export function proving(): void {
    test("a page is signed, and a change of it makes the signature void", async () => {
        const desk = await proofs();
        try {
            await sign(desk, "沈知微", "签字");
            await desk.page.locator(".sign li.stands").waitFor();
            assert.match(desk.read("signatures.yaml"), /page: 1, stage: "初审", name: "沈知微"/);
            desk.write(chess, desk.read(chess).replace("本报讯", "本报专讯"));
            await desk.page.locator(".sign li.void").waitFor();
            await desk.page.locator('.rail [data-panel="findings"]').click();
            await desk.page.locator(".finding", { hasText: /沈知微.*初审/ }).waitFor();
        } finally {
            await desk.close();
        }
    });

    test("a page is given back with a note", async () => {
        const desk = await proofs();
        try {
            await desk.page.locator(".sign form input").nth(1).fill("头题有误");
            await sign(desk, "罗遥", "退回");
            await desk.page.locator(".sign li.void", { hasText: "头题有误" }).waitFor();
            assert.match(desk.read("signatures.yaml"), /says: returned, note: "头题有误"/);
        } finally {
            await desk.close();
        }
    });

    test("a mark of a proofreader goes to its place, and a tick settles it", async () => {
        const desk = await proofs();
        try {
            desk.write("marks.yaml", "- {story: chess, words: 苏小禾, should: 苏小和, who: 严}\n");
            const mark = desk.page.locator(".proof-marks li.open");
            await mark.waitFor();
            await mark.locator("button").click();
            assert.equal(await desk.page.locator(".frame.chosen").getAttribute("data-frame"), "third");
            await mark.locator("input").check();
            await until(() => /who: 严, done: yes\}/.test(desk.read("marks.yaml")), "the file has it");
            await desk.page.locator(".proof-marks li.done").waitFor();
            await desk.page.keyboard.press("Control+Shift+Z");
            await until(() => !desk.read("marks.yaml").includes("done"), "it is undone");
        } finally {
            await desk.close();
        }
    });

    test("a mark with a mistake is told, and hides no other one", async () => {
        const desk = await proofs();
        try {
            desk.write(
                "marks.yaml",
                "- {story: chess, words: 苏小禾, should: 苏小禾}\n- {story: chess, words: 苏小禾}\n",
            );
            await desk.page.locator(".proofs .wrong .finding.error", { hasText: "marks.yaml:1" }).waitFor();
            await desk.page.locator(".proof-marks li.open", { hasText: "应删去" }).waitFor();
        } finally {
            await desk.close();
        }
    });

    test("what has changed since a proof is told in a list and on the page", async () => {
        const desk = await proofs();
        try {
            await desk.page.getByRole("button", { name: "存校样" }).click();
            await until(() => existsSync(join(desk.folder, "proofs")), "a proof is stored");
            desk.write(chess, desk.read(chess).replace("本报讯", "本报专讯"));
            await until(
                async () => ((await desk.page.locator('g[data-group="third"]').textContent()) ?? "").includes("专讯"),
                "the page shows it",
            );
            await desk.page.locator(".compare").getByRole("button").first().click();
            await desk.page.locator(".compare .change ins", { hasText: "专" }).waitFor();
            assert.equal(await desk.page.locator(".compare ol li").count(), 1);
        } finally {
            await desk.close();
        }
    });

    test("press files come into the edition's folder", async () => {
        const desk = await proofs();
        try {
            await desk.page.locator(".press .primary").click();
            await desk.page.locator(".press .file").first().waitFor({ timeout: 60_000 });
            assert.ok(readdirSync(join(desk.folder, "press")).some((name) => name.endsWith(".pdf")));
        } finally {
            await desk.close();
        }
    });
}
