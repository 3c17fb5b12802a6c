import assert from "node:assert/strict";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const chess = "stories/chess.md";

async function opened(): Promise<ADesk> {
    const desk = await ADesk.open();
    await desk.frame(1, "third").focus();
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("苏小禾"));
    return desk;
}

const printed = (desk: ADesk) =>
    desk.page.locator('.sheet[data-page="1"] g[data-group="third"]').evaluate((group) => group.textContent ?? "");

export function writing(): void {
    test("what is typed stands on the page, and in the file once it is saved", async () => {
        const desk = await opened();
        try {
            const before = desk.read(chess);
            await desk.page.keyboard.press("Control+Home");
            await desk.page.keyboard.type("甲乙丙");
            await until(async () => (await printed(desk)).includes("甲乙丙"), "the page shows it");
            await desk.page.keyboard.press("Control+s");
            await until(() => desk.read(chess) !== before, "the file has it");
            assert.equal(desk.read(chess), before.replace("本报讯（", "甲乙丙本报讯（"));
            assert.deepEqual(desk.complaints, []);
        } finally {
            await desk.close();
        }
    });

    test("Escape leaves the text for its frame, and nothing of it is a key for the pages before", async () => {
        const desk = await opened();
        try {
            await desk.page.keyboard.type("gfw");
            assert.equal(await desk.page.locator(".surface.with-bars:not(.with-guides)").count(), 1);
            await desk.page.keyboard.press("Escape");
            assert.equal(
                await desk.page.evaluate(() => (document.activeElement as HTMLElement).dataset.frame),
                "third",
            );
            await desk.page.keyboard.press("g");
            assert.equal(await desk.page.locator(".surface.with-guides").count(), 1);
        } finally {
            await desk.close();
        }
    });

    test("an edit touches no other frame", async () => {
        const desk = await opened();
        try {
            await desk.page.evaluate(() => {
                for (const group of document.querySelectorAll("g[data-group]"))
                    group.setAttribute("data-before", "yes");
            });
            await desk.page.keyboard.press("Control+Home");
            await desk.page.keyboard.type("甲");
            await until(async () => (await printed(desk)).includes("甲本报讯"), "the page shows it");
            const drawn = await desk.page
                .locator("g[data-group]:not([data-before])")
                .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.group));
            assert.deepEqual(
                drawn.filter((group) => group !== ".over"),
                ["third"],
            );
        } finally {
            await desk.close();
        }
    });

    test("a story that runs over says so in lines and characters, where it stops and in the list", async () => {
        const desk = await opened();
        try {
            await desk.page.keyboard.press("Control+End");
            await desk.page.keyboard.insertText("这一句写得太长。".repeat(30));
            const foot = desk.page.locator(".story-foot .verdict.over");
            await foot.waitFor();
            assert.match((await foot.textContent()) ?? "", /▶\+\d+ 溢出\d+行 文末删\d+字/);
            await desk.page.locator(".cm-stop-rule").waitFor({ state: "attached" });
            assert.equal(await desk.page.locator('.row[data-story="chess"] .verdict.over').count(), 1);
        } finally {
            await desk.close();
        }
    });

    test("an input method is not disturbed by pages that are set again", async () => {
        const desk = await opened();
        try {
            await desk.page.keyboard.press("Control+Home");
            const protocol = await desk.page.context().newCDPSession(desk.page);
            for (const text of ["x", "xi", "xin", "新"]) {
                await protocol.send("Input.imeSetComposition", {
                    text,
                    selectionStart: text.length,
                    selectionEnd: text.length,
                });
                await until(async () => (await printed(desk)).includes(`${text}本报讯`), `the page shows ${text}`);
            }
            await protocol.send("Input.insertText", { text: "新" });
            await until(async () => (await printed(desk)).includes("新本报讯"), "the page shows it");
            const shown = await desk.page.locator(".cm-content").textContent();
            assert.match(shown ?? "", /^新本报讯/);
        } finally {
            await desk.close();
        }
    });

    test("somebody else's save elsewhere in the story is merged, and the file has both", async () => {
        const desk = await opened();
        try {
            const before = desk.read(chess);
            await desk.page.keyboard.press("Control+Home");
            await desk.page.keyboard.type("甲");
            desk.write(chess, before.replace(/\n$/, "戊\n"));
            await until(
                () => desk.read(chess) === before.replace("本报讯（", "甲本报讯（").replace(/\n$/, "戊\n"),
                "the file has both",
            );
            await desk.page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("戊"));
        } finally {
            await desk.close();
        }
    });

    test("where both have changed the same place both texts are shown, and the one that is chosen is written", async () => {
        const desk = await opened();
        try {
            const before = desk.read(chess);
            await desk.page.keyboard.press("Control+Home");
            await desk.page.keyboard.type("甲");
            desk.write(chess, before.replace("本报讯（", "乙本报讯（"));
            const dialog = desk.page.locator("dialog.merge");
            await dialog.waitFor();
            assert.equal(desk.read(chess), before.replace("本报讯（", "乙本报讯（"));
            await dialog.getByRole("button").nth(1).click();
            await until(() => desk.read(chess) === before.replace("本报讯（", "甲本报讯（"), "mine is written");
        } finally {
            await desk.close();
        }
    });

    test("a click on a printed character puts the caret before it", async () => {
        const desk = await ADesk.open();
        try {
            const place = await desk.page
                .locator('.sheet[data-page="1"] g[data-group="third"] text')
                .evaluateAll((all) => {
                    const run = all.find((one) => one.textContent?.includes("苏小禾")) as SVGTextElement;
                    const at = run.textContent?.indexOf("苏") ?? 0;
                    const box = run.getExtentOfChar(at);
                    const matrix = run.getScreenCTM();
                    const point = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(
                        matrix ?? undefined,
                    );
                    return { x: point.x, y: point.y };
                });
            await desk.page.mouse.click(place.x, place.y);
            await desk.page.waitForFunction(() =>
                document.querySelector(".cm-content")?.textContent?.includes("苏小禾"),
            );
            await until(async () => (await desk.page.locator(".caret-light").count()) === 1, "the character is lit");
            await desk.page.keyboard.type("★");
            await until(
                async () => (await desk.page.locator(".cm-content").textContent())?.includes("★苏小禾") ?? false,
                "it is written before it",
            );
        } finally {
            await desk.close();
        }
    });

    test("find goes to words of any story, on a page or not", async () => {
        const desk = await ADesk.open();
        try {
            await desk.page.keyboard.press("Control+f");
            await desk.page.keyboard.type("豆腐坊");
            await desk.page.locator(".found-row").first().click();
            await desk.page.waitForFunction(() => document.querySelector(".story-pane h2")?.textContent === "chess");
        } finally {
            await desk.close();
        }
    });
}
