// What the test in tests/browser/ has a browser do: draw a page from its pieces, and tell where everything stands.

import { svg } from "../../src/base/el";
import { drawGroup } from "../../src/page/draw_group";
import { greyFilter } from "../../src/page/draw_picture";
import { Faces, fontLoader } from "../../src/page/faces";
import type { Group } from "../../src/page/group";
import { cellsOfCharacter, hitAt } from "../../src/page/hit";

interface PageFacts {
    size: [width: number, height: number];
    groups: string[];
}

/** A run as the browser has it: where each of its glyphs starts on the page, in points. */
interface ShownRun {
    family: string;
    size: number;
    /** What the glyphs' own x and y axes are on the page, in points a point. */
    axes: [number, number, number, number];
    text: string;
    glyphs: [x: number, y: number][];
    white: string;
}

const faces = new Faces(fontLoader((part) => `font/${part}`));
let pieces: Record<string, unknown> = {};
let sheet: SVGSVGElement | undefined;

function groupsOf(page: number): Group[] {
    const facts = pieces[`page/${page}`] as PageFacts;
    return facts.groups.map((name) => pieces[`page/${page}/${name}`] as Group);
}

async function settled(): Promise<void> {
    const images = [...document.querySelectorAll("image")];
    await Promise.all(
        images.map(async (image) => {
            const loaded = new Image();
            loaded.src = image.getAttribute("href") ?? "";
            await loaded.decode().catch(() => undefined);
        }),
    );
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Shows a page at so many CSS pixels a point. */
async function show(page: number, scale: number): Promise<void> {
    await faces.take(Object.entries(pieces));
    const facts = pieces[`page/${page}`] as PageFacts;
    const [width, height] = facts.size.map((side) => side / 1000) as [number, number];
    sheet = svg("svg", { class: "marks", viewBox: `0 0 ${width} ${height}` }, svg("defs", {}, greyFilter()));
    sheet.setAttribute("width", String(width * scale));
    sheet.setAttribute("height", String(height * scale));
    for (const name of facts.groups) {
        const group = drawGroup(pieces[`page/${page}/${name}`] as Group, { faces, picture: (id) => `picture/${id}` });
        group.dataset.group = name;
        sheet.append(group);
    }
    document.body.replaceChildren(sheet);
    await settled();
}

function readRun(text: SVGTextElement, toPage: DOMMatrix): ShownRun {
    const style = getComputedStyle(text);
    const matrix = toPage.multiply(DOMMatrix.fromMatrix(text.getCTM() ?? undefined));
    const glyphs: [number, number][] = [];
    const words = text.textContent ?? "";
    let unit = 0;
    for (const code of words) {
        const start = matrix.transformPoint(text.getStartPositionOfChar(unit));
        glyphs.push([start.x, start.y]);
        unit += code.length;
    }
    return {
        family: style.fontFamily,
        size: Number.parseFloat(style.fontSize),
        axes: [matrix.a, matrix.b, matrix.c, matrix.d],
        text: words,
        glyphs,
        white: style.whiteSpace,
    };
}

/** All runs of the page that is shown, in drawing order. */
function read(): ShownRun[] {
    if (!sheet) return [];
    // getCTM() is to the viewport of the outermost svg, in its CSS pixels.
    const toPage = DOMMatrix.fromMatrix(sheet.getCTM() ?? undefined).inverse();
    return [...sheet.querySelectorAll("text")].map((text) => readRun(text, toPage));
}

Object.assign(window, {
    take: (taken: Record<string, unknown>) => {
        pieces = taken;
    },
    show,
    read,
    hitAt: (page: number, places: [number, number][]) => {
        const groups = groupsOf(page);
        return places.map(([x, y]) => hitAt(groups, { x: x * 1000, y: y * 1000 }) ?? null);
    },
    cellsOf: (page: number, asked: [element: string, story: string, item: number, character: number][]) => {
        const groups = groupsOf(page);
        return asked.map(([element, story, item, character]) =>
            cellsOfCharacter(groups, { element, story, item }, character),
        );
    },
});
