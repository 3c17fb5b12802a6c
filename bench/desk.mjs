// What a keystroke costs at a desk, as its writer sees it: node desk.mjs WEB BANXIN EDITION [KEYS [EACH]].
//
// Types KEYS characters, EACH milliseconds apart, into the story of the first page's first frame, in Chromium: from the
// `input` event to the first frame that is drawn after the page was patched. The edition is a folder that may be written
// into. Prints a line of JSON; times in milliseconds.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [web, program, edition, keys = "200", each = "125"] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(`${web}/node_modules/playwright-core/index.mjs`).href);

/** In the page, before its own scripts: tells of each input event how long it was before it stood on the page. */
function listen() {
    const typed = [];
    let answered = [];
    window.measured = { waits: [], bytes: [] };
    document.addEventListener("input", (event) => typed.push(event.timeStamp), true);
    const ask = window.fetch;
    window.fetch = async (path, request) => {
        const isDraft = request?.method === "POST" && String(path).startsWith("draft/");
        const sent = isDraft ? typed.splice(0) : [];
        const response = await ask(path, request);
        if (isDraft) {
            answered.push(...sent);
            window.measured.story = String(path).slice("draft/".length);
            window.measured.bytes.push(Number(response.headers.get("Content-Length")));
        }
        return response;
    };
    const patched = () => {
        const done = answered;
        answered = [];
        if (done.length > 0) requestAnimationFrame((now) => window.measured.waits.push(...done.map((at) => Math.max(performance.now(), now) - at)));
    };
    new MutationObserver((changes) => {
        if (changes.some(({ target }) => target.closest?.("svg.marks"))) patched();
    }).observe(document, { childList: true, subtree: true });
}

function firstLine(child) {
    return new Promise((resolve, reject) => {
        child.stdout.on("data", (data) => resolve(String(data).split("\n")[0]));
        child.on("exit", (code) => reject(new Error(`the desk ended with ${code}`)));
    });
}

/** Milliseconds of the processor that each thread of a program has had. */
function threadTimes(pid) {
    const times = new Map();
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const ran = Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
        times.set(thread, ran / 1e6);
    }
    return times;
}

function busiest(before, after) {
    return Math.max(...[...after].map(([thread, time]) => time - (before.get(thread) ?? 0)));
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const rounded = (value) => Math.round(value * 10) / 10;

const started = performance.now();
const desk = spawn(program, ["desk", edition], { stdio: ["ignore", "pipe", "inherit"] });
const address = await firstLine(desk);
const addressAfter = performance.now() - started;
const browser = await chromium.launch({
    executablePath: process.env.BANXIN_CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
page.setDefaultTimeout(60_000);
await page.addInitScript(listen);
await page.goto(address);
await page.waitForSelector(".marks text");
const readable = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    return performance.now();
});

await page.locator('.sheet[data-page="1"] .frame').first().focus();
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
await page.waitForTimeout(1000);
await page.keyboard.press("Control+Home");
const words = (await page.locator(".cm-content").textContent()).replace(/[^\p{Script=Han}]/gu, "");
const before = threadTimes(desk.pid);
for (let key = 0; key < Number(keys); ++key) {
    const due = performance.now() + Number(each);
    await page.keyboard.insertText(words[key % words.length]);
    await page.waitForTimeout(Math.max(0, due - performance.now()));
}
await page.waitForTimeout(500);
const engine = busiest(before, threadTimes(desk.pid)) / Number(keys);
const { waits, bytes, story } = await page.evaluate(() => window.measured);

const cuts = await page.evaluate(async (id) => {
    const from = performance.now();
    await (await fetch(`cuts/${id}`)).text();
    return performance.now() - from;
}, story);
const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${desk.pid}/status`, "utf8"))[1]) / 1024;
const version = browser.version();
await browser.close();
const ending = performance.now();
const ended = new Promise((resolve) => desk.on("exit", resolve));
desk.kill("SIGINT");
const code = await ended;

console.log(
    JSON.stringify({
        chromium: version,
        address_ms: rounded(addressAfter),
        readable_ms: rounded(readable),
        keys: waits.length,
        median_ms: rounded(quantile(waits, 0.5)),
        p95_ms: rounded(quantile(waits, 0.95)),
        most_ms: rounded(Math.max(...waits)),
        engine_ms: rounded(engine),
        bytes_median: quantile(bytes, 0.5),
        bytes_p95: quantile(bytes, 0.95),
        cuts_ms: rounded(cuts),
        memory_mb: Math.round(memory),
        end_ms: rounded(performance.now() - ending),
        exit: code,
    }),
);
