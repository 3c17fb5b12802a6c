// The page in a browser is the display list: node fidelity.mjs WEB DUMP [FOLDER].
//
// WEB is web/ with its node_modules, DUMP what dump_pages has written; screenshots go into FOLDER, if one is named. Nothing
// is served: the browser gets files, and every other request fails the test. Of each page: every run has its face, size
// and each glyph's place to a hundredth of a point, none is missing or extra; a click means what source_at says; each
// character's cell is where it was clicked; every frame looks as the engine has drawn it, at shift 0.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { compareFrames } from "./compare_frames.mjs";

const [web, dump, pictures] = process.argv.slice(2);
const require = createRequire(resolve(web, "package.json"));
const { build } = require("esbuild");
const { chromium } = require("playwright-core");

const tolerance = 0.01;
const leastLikeness = 0.9;
// As the dump has it: 216 dots to an inch. With fewer, the renderers differ by how they round a glyph to the next dot.
const dotsPerPoint = 3;
const host = "http://desk.test/";

const truth = JSON.parse(readFileSync(join(dump, "truth.json"), "utf8"));
const pieces = JSON.parse(readFileSync(join(dump, "pieces.json"), "utf8"));

async function bundled(name, loader) {
    const made = await build({ entryPoints: [join(web, name)], bundle: true, format: "iife", write: false, loader });
    return made.outputFiles[0].text;
}

const shell = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<style>body { margin: 0; background: white } svg { display: block }</style><script src="page.js"></script>`;
const files = {
    "": ["text/html", shell],
    "page.js": ["text/javascript", await bundled("tests/page/shown_page.ts")],
    "page.css": ["text/css", await bundled("src/page/page.css")],
};

function typeOf(path) {
    if (path.endsWith(".svg")) return "image/svg+xml";
    if (path.endsWith(".png")) return "image/png";
    return path.endsWith(".jpg") ? "image/jpeg" : "font/otf";
}

/** Requests that no file answers; a picture that is missing on purpose has no file either. */
const strays = [];

async function answer(route) {
    const path = decodeURIComponent(route.request().url().slice(host.length));
    if (path in files) return route.fulfill({ contentType: files[path][0], body: files[path][1] });
    const file = join(dump, path);
    if (route.request().url().startsWith(host) && existsSync(file))
        return route.fulfill({ contentType: typeOf(path), body: readFileSync(file) });
    strays.push(route.request().url());
    return route.abort();
}

const faceOf = (family) => pieces[`font/${family.replaceAll('"', "")}`]?.face;

/** Two things that must always go together, and with no others. */
class Pairs {
    to = new Map();
    back = new Map();
    hold(one, other, what) {
        assert.equal(this.to.get(one) ?? other, other, what);
        assert.equal(this.back.get(other) ?? one, one, what);
        this.to.set(one, other);
        this.back.set(other, one);
    }
}

const faces = new Pairs();
const codes = new Map();

/** The axes of a glyph that stands so and is so wide, in points a point. */
function axesOf(setting, width) {
    return setting === 2 ? [0, width / 1000, -1, 0] : [width / 1000, 0, 0, 1];
}

function expectNear(shown, told, what) {
    assert.ok(Math.abs(shown - told) <= tolerance, `${what}: ${shown} is not ${told}`);
}

function checkRun(shown, told, what) {
    faces.hold(faceOf(shown.family), told.face, `${what}: face ${shown.family}`);
    expectNear(shown.size, told.size, `${what}: size`);
    axesOf(told.setting, told.width).forEach((axis, i) => expectNear(shown.axes[i], axis, `${what}: axes`));
    assert.equal(shown.glyphs.length, told.glyphs.length, `${what}: glyphs`);
    if (!codes.has(told.face)) codes.set(told.face, new Pairs());
    Array.from(shown.text).forEach((code, i) => {
        const [glyph, x, y] = told.glyphs[i];
        codes.get(told.face).hold(code, glyph, `${what}: glyph ${i}`);
        expectNear(shown.glyphs[i][0], x, `${what}: x of glyph ${i}`);
        expectNear(shown.glyphs[i][1], y, `${what}: y of glyph ${i}`);
    });
}

function checkHits(found, told, what) {
    told.forEach(([x, y, element, story, item, block, character = null], i) => {
        const hit = found[i] && [found[i].source.element, found[i].source.story, found[i].source.item, found[i].block];
        assert.deepEqual(hit, [element, story, item, block], `${what} at ${x}, ${y}`);
        // Of what is no type the engine tells the first character that it belongs to.
        if (hit) assert.equal(found[i].character, character, `${what} at ${x}, ${y}`);
    });
}

function checkCells(cells, told, what) {
    told.forEach(([x, y], i) => {
        const holds = ({ x: left, y: top, width, height }) =>
            left <= x * 1000 && x * 1000 < left + width && top <= y * 1000 && y * 1000 < top + height;
        assert.ok(cells[i].some(holds), `${what}: no cell at ${x}, ${y}`);
    });
}

async function checkPage(browser, page) {
    const tab = await browser.newPage({ viewport: { width: 100, height: 100 }, deviceScaleFactor: 1 });
    const complaints = [];
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(String(error)));
    await tab.route("**", answer);
    await tab.goto(host);
    const [width, height] = page.size.map((side) => Math.ceil(side * dotsPerPoint));
    await tab.setViewportSize({ width, height });
    await tab.evaluate((taken) => window.take(taken), pieces);
    await tab.evaluate(([number, scale]) => window.show(number, scale), [page.page, dotsPerPoint]);

    const what = `page ${page.page}`;
    const shown = await tab.evaluate(() => window.read());
    const told = page.runs.filter((run) => run.glyphs.length > 0);
    assert.equal(shown.length, told.length, `${what}: runs`);
    shown.forEach((run, i) => checkRun(run, told[i], `${what}, run ${i} ${told[i].text}`));

    const found = await tab.evaluate(
        ([number, places]) => window.hitAt(number, places),
        [page.page, page.hits.map(([x, y]) => [x, y])],
    );
    checkHits(found, page.hits, what);
    const characters = page.hits.filter((hit, i) => hit.length > 6 && found[i]?.mark === "t");
    const cells = await tab.evaluate(
        ([number, asked]) => window.cellsOf(number, asked),
        [page.page, characters.map(([, , element, story, item, , character]) => [element, story, item, character])],
    );
    checkCells(cells, characters, what);

    const screenshot = await tab.screenshot();
    if (pictures) {
        mkdirSync(pictures, { recursive: true });
        writeFileSync(join(pictures, `${page.page}.png`), screenshot);
    }
    const engine = readFileSync(join(dump, `${page.page}.png`));
    const likeness = await compareFrames(tab, { screenshot, engine, frames: page.frames, dotsPerPoint });
    for (const { frame, at, best } of likeness) {
        assert.ok(at >= leastLikeness, `${what}, frame ${frame}: likeness ${at}`);
        assert.ok(at >= best, `${what}, frame ${frame}: ${best} elsewhere, ${at} at shift 0`);
    }
    assert.deepEqual(complaints, [], what);
    await tab.close();
    return { runs: shown.length, hits: page.hits.length, likeness };
}

const browser = await chromium.launch({
    executablePath: process.env.BANXIN_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
    for (const page of truth) {
        const { runs, hits, likeness } = await checkPage(browser, page);
        const least = likeness.reduce((worst, one) => (one.at < worst.at ? one : worst), { at: 1, frame: "" });
        console.log(`page ${page.page}: ${runs} runs, ${hits} places, least like ${least.frame} ${least.at.toFixed(4)}`);
    }
    assert.deepEqual(strays, []);
} finally {
    await browser.close();
}
