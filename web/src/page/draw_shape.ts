import { svg } from "../base/el";
import { points } from "./draw_run";
import type { DiscRow, Group, OutlineRow, PathRow, PenRow, RectsRow, WaveRow } from "./group";

function colour(group: Group, pen: number): string {
    return (group.pens[pen] as PenRow)[0];
}

/** Filled rectangles that differ in nothing but their place. */
export function drawRects(group: Group, [, pen, , areas]: RectsRow): SVGElement {
    let path = "";
    for (let i = 0; i + 3 < areas.length; i += 4) {
        const [x, y, width, height] = areas.slice(i, i + 4).map(points);
        path += `M${x} ${y}h${width}v${height}H${x}z`;
    }
    return svg("path", { d: path, fill: colour(group, pen) });
}

export function drawDisc(group: Group, [, pen, , x, y, diameter]: DiscRow): SVGElement {
    return svg("circle", { cx: points(x), cy: points(y), r: points(diameter / 2), fill: colour(group, pen) });
}

/** Every half wave is one curve, with control points where its height comes to `swing`: as the renderers draw it. */
export function drawWave(group: Group, [, pen, , x, y, width, swing, waves, line, vertical]: WaveRow): SVGElement {
    const half = width / (2000 * waves);
    const handle = (swing * 4) / 3000;
    let path = "M0 0";
    for (let i = 0; i < 2 * waves; ++i) {
        const beyond = i % 2 === 0 ? handle : -handle;
        path += `c${half * 0.36} ${beyond} ${half * 0.64} ${beyond} ${half} 0`;
    }
    const transform = `translate(${points(x)} ${points(y)})${vertical ? " rotate(90)" : ""}`;
    return svg("path", { d: path, fill: "none", stroke: colour(group, pen), "stroke-width": points(line), transform });
}

export function drawOutline(group: Group, [, pen, , x, y, width, height, line]: OutlineRow): SVGElement {
    const stroke = colour(group, pen);
    const area = { x: points(x), y: points(y), width: points(width), height: points(height) };
    return svg("rect", { ...area, fill: "none", stroke, "stroke-width": points(line) });
}

/** In thousandths of a point, as its steps are. */
export function drawPath(group: Group, [, pen, , d, line, round, dash]: PathRow): SVGElement {
    if (!line) return svg("path", { d, fill: colour(group, pen), transform: "scale(.001)" });
    return svg("path", {
        d,
        fill: "none",
        stroke: colour(group, pen),
        "stroke-width": line,
        "stroke-linecap": round ? "round" : "butt",
        "stroke-dasharray": dash?.join(" "),
        transform: "scale(.001)",
    });
}
