import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADesk, until } from "./a_desk";

const layout = "layouts/yanxi-front.yaml";
const quay = "---\nheadline: 东码头夜航恢复\n---\n本报讯　东码头昨晚恢复夜航，末班船二十一时开出。\n";

const focused = (desk: ADesk, selector: string) =>
    desk.page.evaluate((what) => document.activeElement?.matches(what) ?? false, selector);

/** Presses a key until the focus is on something: nothing else leads there. */
async function walk(desk: ADesk, key: string, selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
        if (await focused(desk, selector)) return;
        await desk.page.keyboard.press(key);
    }
    assert.fail(`${key} never comes to ${selector}`);
}

/** Presses an arrow in a list until it stands at a choice. */
async function choose(desk: ADesk, value: string): Promise<void> {
    const now = () => desk.page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    await desk.page.keyboard.press("Home");
    for (let presses = 0; presses < 120; presses++) {
        if ((await now()) === value) return;
        await desk.page.keyboard.press("ArrowDown");
    }
    assert.fail(`the list has no ${value}`);
}

async function toFrame(desk: ADesk, frame: string): Promise<void> {
    await walk(desk, "F6", ".frame");
    await walk(desk, "Tab", `.frame[data-frame="${frame}"]`);
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
    await desk.page.keyboard.press("Escape");
    assert.ok(await focused(desk, `.frame.chosen[data-frame="${frame}"]`));
}

async function openTools(desk: ADesk): Promise<void> {
    await walk(desk, "F6", ".tools summary");
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".tool-row button").first().waitFor();
}

async function press(desk: ADesk, tool: string): Promise<void> {
    await walk(desk, "Tab", `[data-tool="${tool}"]`);
    await desk.page.keyboard.press("Enter");
}

async function onADesk(day: string, claim: (desk: ADesk) => Promise<void>): Promise<void> {
    const desk = await ADesk.open("yanxi", day);
    try {
        await claim(desk);
        const refusal = /status of 409/;
        assert.deepEqual(
            desk.complaints.filter((words) => !refusal.test(words)),
            [],
        );
    } finally {
        await desk.close();
    }
}

/** Nothing here uses a pointer, and nothing is given the focus but by keys. */
export function byKeys(): void {
    test("keys alone: a story without a place comes to a frame", () =>
        onADesk("2026-11-23", async (desk) => {
            desk.write("stories/quay.md", quay);
            await desk.page.locator('.row[data-story="quay"]').waitFor();
            await walk(desk, "F6", ".side *");
            await walk(desk, "Tab", '.row[data-story="quay"]');
            await desk.page.keyboard.press("Enter");
            await desk.page.locator(".story-foot .primary").waitFor();
            await walk(desk, "F6", ".story-pane *");
            await walk(desk, "Tab", ".story-foot .primary");
            await desk.page.keyboard.press("Enter");
            await choose(desk, "1/third");
            await walk(desk, "Tab", ".asks[open] .primary");
            await desk.page.keyboard.press("Enter");
            await until(() => /third: quay/.test(desk.read("edition.yaml")), "it stands there");
            await desk.page.locator(".asks[open]").waitFor({ state: "detached" });
            await until(
                async () => (await desk.page.locator(".story-foot .primary").count()) === 0,
                "no place is asked for",
            );
            await until(() => focused(desk, '.frame.chosen[data-frame="third"]'), "the focus goes to its frame");
        }));

    test("keys alone: a frame is struck out, and a new one drawn up with a story in it", () =>
        onADesk("2026-11-23", async (desk) => {
            await toFrame(desk, "third");
            await openTools(desk);
            await press(desk, "delete");
            await until(() => existsSync(join(desk.folder, layout)), "the day has a layout of its own");
            await until(() => focused(desk, ".tools summary"), "the focus stays with the tools");
            await press(desk, "new");
            await walk(desk, "Tab", ".asks[open] select:not(:has([value=ad]))");
            await choose(desk, "chess");
            await walk(desk, "Tab", ".asks[open] .primary");
            await desk.page.keyboard.press("Enter");
            await until(() => /new-1: chess/.test(desk.read("edition.yaml")), "the story stands in it");
            assert.match(desk.read(layout), /id: new-1, columns: 5-6, lines: 43-59/);
            await until(() => focused(desk, "[data-tool=new]"), "the focus is where it was");
            assert.equal(await desk.page.locator(".frame.chosen").getAttribute("data-frame"), "new-1");
        }));

    test("keys alone: a new frame over another one is refused in the dialog, and nothing is written", () =>
        onADesk("2026-11-23", async (desk) => {
            await openTools(desk);
            await press(desk, "new");
            await walk(desk, "Tab", ".asks[open] .primary");
            await desk.page.keyboard.press("Enter");
            await until(
                async () => ((await desk.page.locator(".asks[open] [role=alert]").textContent()) ?? "") !== "",
                "the reason is told",
            );
            assert.equal(existsSync(join(desk.folder, layout)), false);
            await desk.page.keyboard.press("Escape");
            assert.equal(await desk.page.locator("dialog[open]").count(), 0);
        }));

    test("keys alone: a frame is locked and let go, by a key and by a button", () =>
        onADesk("2026-11-28", async (desk) => {
            const page = "make-up/1.yaml";
            const before = desk.read(page);
            await toFrame(desk, "projects");
            await desk.page.keyboard.press("l");
            await until(() => /lines: 13-39\n.*\n.*\n {4}locked: yes/.test(desk.read(page)), "the file says so");
            await until(
                async () => /已锁$/.test((await desk.frame(1, "projects").getAttribute("aria-label")) ?? ""),
                "its name says so",
            );
            await openTools(desk);
            await walk(desk, "Tab", '[data-tool="lock"][aria-pressed="true"]');
            await desk.page.keyboard.press("Enter");
            await until(() => focused(desk, '[data-tool="lock"][aria-pressed="false"]'), "the button stands up");
            assert.equal(desk.read(page).replace(/\n {4}locked: no/, ""), before);
        }));

    test("keys alone: a lock on a page that does not make itself up is refused with the reason", () =>
        onADesk("2026-11-23", async (desk) => {
            await toFrame(desk, "third");
            await desk.page.keyboard.press("l");
            await desk.page.locator(".notice:not([hidden])", { hasText: "third" }).waitFor();
        }));

    test("keys alone: each edge of each leg moves, and the focus stays on its button", () =>
        onADesk("2026-11-23", async (desk) => {
            await toFrame(desk, "lead");
            await openTools(desk);
            await press(desk, "edge-1-bottom--1");
            await until(
                () => existsSync(join(desk.folder, layout)) && /columns: 4, lines: 47-69/.test(desk.read(layout)),
                "the second leg is a line shorter",
            );
            await until(() => focused(desk, '[data-tool="edge-1-bottom--1"]'), "the focus stays");
            await desk.page.keyboard.press("Enter");
            await until(() => /columns: 4, lines: 47-68/.test(desk.read(layout)), "and one more");
        }));

    test("keys alone: walking a list does nothing before its button is pressed", () =>
        onADesk("2026-11-23", async (desk) => {
            const before = desk.read("edition.yaml");
            await toFrame(desk, "third");
            await openTools(desk);
            await walk(desk, "Tab", '[data-tool="story"]');
            await choose(desk, "weather");
            await choose(desk, "school");
            await desk.page.waitForTimeout(300);
            assert.equal(desk.read("edition.yaml"), before);
            await press(desk, "story-do");
            await until(() => /third: school/.test(desk.read("edition.yaml")), "they have changed places");
            await until(() => focused(desk, '[data-tool="story"]'), "the focus stays with the list");
        }));

    test("keys alone: Tab leaves the pages again, both ways", () =>
        onADesk("2026-11-23", async (desk) => {
            await toFrame(desk, "third");
            await walk(desk, "Tab", ".frame-card *");
            await walk(desk, "Shift+Tab", ".side *");
        }));

    test("keys alone: arrows move the view where no frame is chosen", () =>
        onADesk("2026-11-23", async (desk) => {
            const world = () => desk.page.locator(".world").evaluate((one) => one.style.transform);
            await walk(desk, "F6", ".frame");
            const before = await world();
            await desk.page.keyboard.press("ArrowDown");
            assert.notEqual(await world(), before);
            await desk.page.keyboard.press("ArrowUp");
            assert.equal(await world(), before);
        }));
}
