// The outline of a frame: the legs of an L or a T as one shape.
import type { Area } from "../store/contract";

interface Place {
    x: number;
    y: number;
}

const bordering = (a: number, b: number): number => a - b;

/** Legs that stand one on the other have the white of a line between them: the upper one is drawn down to the lower. */
function closedUp(legs: Area[], gap: number): Area[] {
    return legs.map(([x, y, width, height]) => {
        const below = legs.find(
            ([x2, y2, width2]) => y2 > y + height - 1 && y2 - (y + height) <= gap && x2 < x + width && x2 + width2 > x,
        );
        return [x, y, width, below ? below[1] - y : height];
    });
}

function edgesOf(values: number[]): number[] {
    return [...new Set(values)].sort(bordering);
}

/** The cells of the coarsest grid that holds all edges, and which of them are inside. */
function cellsOf(legs: Area[]) {
    const xs = edgesOf(legs.flatMap(([x, , width]) => [x, x + width]));
    const ys = edgesOf(legs.flatMap(([, y, , height]) => [y, y + height]));
    const inside = (column: number, row: number): boolean => {
        const x = xs[column];
        const y = ys[row];
        if (x === undefined || y === undefined) return false;
        return legs.some(([lx, ly, lw, lh]) => lx <= x && x < lx + lw && ly <= y && y < ly + lh);
    };
    return { xs, ys, inside };
}

interface Cell {
    left: number;
    top: number;
    right: number;
    bottom: number;
}

/** The four sides of a cell in turn, each with the neighbour that it is a side to. */
function sidesOfCell({ left, top, right, bottom }: Cell) {
    const corners: [Place, Place, Place, Place] = [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
    ];
    const [a, b, c, d] = corners;
    return [
        { from: a, to: b, column: 0, row: -1 },
        { from: b, to: c, column: 1, row: 0 },
        { from: c, to: d, column: 0, row: 1 },
        { from: d, to: a, column: -1, row: 0 },
    ];
}

/** Sides of cells that have the inside on one side alone, each from start to end with the inside at its right hand. */
function sidesOf(legs: Area[]): Map<string, Place> {
    const { xs, ys, inside } = cellsOf(legs);
    const sides = new Map<string, Place>();
    const addCell = (column: number, row: number) => {
        const [left = 0, right = 0] = xs.slice(column);
        const [top = 0, bottom = 0] = ys.slice(row);
        for (const side of sidesOfCell({ left, top, right, bottom })) {
            if (!inside(column + side.column, row + side.row)) sides.set(`${side.from.x},${side.from.y}`, side.to);
        }
    };
    for (let row = 0; row + 1 < ys.length; row++) {
        for (let column = 0; column + 1 < xs.length; column++) if (inside(column, row)) addCell(column, row);
    }
    return sides;
}

function walked(sides: Map<string, Place>): Place[] {
    const corners: Place[] = [];
    let [key] = sides.keys();
    while (key !== undefined) {
        const next = sides.get(key);
        if (!next) break;
        sides.delete(key);
        corners.push(next);
        key = `${next.x},${next.y}`;
    }
    return corners;
}

function turns(before: Place | undefined, corner: Place, after: Place | undefined): boolean {
    if (!before || !after) return true;
    return !((before.x === corner.x && corner.x === after.x) || (before.y === corner.y && corner.y === after.y));
}

/** The corners of each closed line round legs, in turn; `gap`: how far apart legs may stand that are one shape. */
export function outlines(legs: Area[], gap: number): Place[][] {
    const sides = sidesOf(closedUp(legs, gap));
    const shapes: Place[][] = [];
    while (sides.size > 0) {
        const round = walked(sides);
        shapes.push(round.filter((corner, at) => turns(round.at(at - 1), corner, round[(at + 1) % round.length])));
    }
    return shapes;
}

/** Outlines as the `d` of a path. */
export function pathOf(shapes: Place[][]): string {
    return shapes.map((round) => `M${round.map(({ x, y }) => `${x} ${y}`).join("L")}Z`).join("");
}
