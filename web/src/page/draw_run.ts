import { svg } from "../base/el";
import type { Faces } from "./faces";
import { level, sideways } from "./group";
import { glyphPlace, type Run } from "./run";

/** Thousandths of a point as SVG has them, in points. */
export function points(thousandths: number): string {
    return String(thousandths / 1000);
}

/** As points() gives them, of a length that is no whole number of thousandths. */
function stretched(thousandths: number, times: number): string {
    return (thousandths / times).toFixed(5);
}

interface Lists {
    x: string;
    y: string;
    transform?: string;
}

/** One x and y for each glyph; y once where all of a level run have the same. */
function plainLists(run: Run): Lists {
    const places = run.codes.map((_, i) => glyphPlace(run, i));
    const y = run.setting === level && !run.across ? points(run.y) : places.map((place) => points(place[1])).join(" ");
    return { x: places.map((place) => points(place[0])).join(" "), y };
}

/** In the coordinates of glyphs that are made narrower or wider, which are those of the page across their own width. */
function condensedLists(run: Run): Lists {
    const places = run.codes.map((_, i) => glyphPlace(run, i));
    return {
        x: places.map((place) => stretched(place[0], run.glyphWidth)).join(" "),
        y: places.map((place) => points(place[1])).join(" "),
        transform: `scale(${run.glyphWidth / 1000} 1)`,
    };
}

/** A quarter to the right about the page's corner: what was right is down, and what was up is right. */
function turnedLists(run: Run): Lists {
    const places = run.codes.map((_, i) => glyphPlace(run, i));
    return {
        x: places.map((place) => stretched(place[1], run.glyphWidth)).join(" "),
        y: places.map((place) => points(-place[0])).join(" "),
        transform: `matrix(0 ${run.glyphWidth / 1000} -1 0 0 0)`,
    };
}

function listsOf(run: Run): Lists {
    if (run.setting === sideways) return turnedLists(run);
    return run.glyphWidth === 1000 ? plainLists(run) : condensedLists(run);
}

/** The type of a run, each glyph in its place; whoever holds it says the size and the colour. */
export function drawRun(run: Run, faces: Faces): SVGTextElement {
    const { x, y, transform } = listsOf(run);
    return svg("text", { x, y, transform, "font-family": faces.family(run.face, run.codes) }, run.codes.join(""));
}
