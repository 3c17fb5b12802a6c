// Where a frame stands, in columns and lines: all that moving one is. Both count from 1, and a span has both its ends.
import type { Area, Lattice, Leg, Span } from "../store/contract";

export interface Standing {
    columns: Span;
    lines: Span;
}

export type Edge = "left" | "right" | "top" | "bottom";
/** An edge, or two that meet: what a handle pulls. */
export type Corner = Edge[];

/** Which edge in flow an edge of the paper is: on a vertical page lines run down and follow each other to the left. */
export function flowEdge(lattice: Lattice, edge: Edge): Edge {
    if (lattice.writing === "horizontal") return edge;
    return ({ top: "left", bottom: "right", right: "top", left: "bottom" } as const)[edge];
}

/** Steps to the right and down on the paper as columns and lines. */
export function flowSteps(lattice: Lattice, right: number, down: number): { columns: number; lines: number } {
    return lattice.writing === "horizontal" ? { columns: right, lines: down } : { columns: down, lines: -right };
}

export interface Room {
    columns: number;
    lines: number;
}

export function roomOf(lattice: Lattice): Room {
    return { columns: lattice.columns.length, lines: lattice.lines };
}

export function standingOf(leg: Leg): Standing {
    return { columns: leg.columns, lines: leg.lines };
}

function held([first, last]: Span, edge: "first" | "last", to: number, most: number): Span {
    if (edge === "first") return [Math.min(Math.max(to, 1), last), last];
    return [first, Math.max(Math.min(to, most), first)];
}

/** With an edge at another column or line: never beyond the page, never past the other edge. */
export function pulled(at: Standing, edge: Edge, to: number, room: Room): Standing {
    switch (edge) {
        case "left":
            return { ...at, columns: held(at.columns, "first", to, room.columns) };
        case "right":
            return { ...at, columns: held(at.columns, "last", to, room.columns) };
        case "top":
            return { ...at, lines: held(at.lines, "first", to, room.lines) };
        case "bottom":
            return { ...at, lines: held(at.lines, "last", to, room.lines) };
    }
}

export function edgeAt(at: Standing, edge: Edge): number {
    const [first, last] = edge === "left" || edge === "right" ? at.columns : at.lines;
    return edge === "left" || edge === "top" ? first : last;
}

function slid([first, last]: Span, by: number, most: number): number {
    return Math.min(Math.max(by, 1 - first), most - last);
}

/** All legs moved alike, no further than the page reaches. */
export function moved(legs: Standing[], columns: number, lines: number, room: Room): Standing[] {
    const least = (values: number[]) => values.reduce((a, b) => (Math.abs(a) < Math.abs(b) ? a : b));
    const across = least(legs.map((leg) => slid(leg.columns, columns, room.columns)));
    const down = least(legs.map((leg) => slid(leg.lines, lines, room.lines)));
    const shift = ([first, last]: Span, by: number): Span => [first + by, last + by];
    return legs.map((leg) => ({ columns: shift(leg.columns, across), lines: shift(leg.lines, down) }));
}

export function same(a: Standing, b: Standing): boolean {
    return String([a.columns, a.lines]) === String([b.columns, b.lines]);
}

/** A place of the page in flow, where lines lie level and columns side by side. */
function inFlow(lattice: Lattice, x: number, y: number): { x: number; y: number } {
    return lattice.writing === "vertical" ? { x: y, y: lattice.right - x } : { x, y };
}

/** The column and the line that a place of the page is in, the nearest where it is in none. */
export function cellAt(lattice: Lattice, x: number, y: number): { column: number; line: number } {
    const place = inFlow(lattice, x, y);
    const gaps = lattice.columns.map(([left, right]) => Math.max(left - place.x, place.x - right, 0));
    const column = gaps.indexOf(Math.min(...gaps)) + 1;
    const line = Math.floor((place.y - lattice.top) / lattice.leading) + 1;
    return { column, line: Math.min(Math.max(line, 1), lattice.lines) };
}

/** What a standing covers of the page. */
export function areaOf(lattice: Lattice, { columns, lines }: Standing): Area {
    const left = lattice.columns[columns[0] - 1]?.[0] ?? 0;
    const right = lattice.columns[columns[1] - 1]?.[1] ?? left;
    const top = lattice.top + (lines[0] - 1) * lattice.leading;
    const bottom = lattice.top + (lines[1] - 1) * lattice.leading + lattice.cell;
    if (lattice.writing === "horizontal") return [left, top, right - left, bottom - top];
    return [lattice.right - bottom, left, bottom - top, right - left];
}
