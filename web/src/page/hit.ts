// What a place on a page means, and where a character stands: as src/display/source_at.h tells it.
import {
    type DiscRow,
    type FromRow,
    type Group,
    type LookRow,
    level,
    type MarkRow,
    sideways,
    type TextRow,
} from "./group";
import { charactersOf, type Run, runOf, type Source, sourceOf } from "./run";

/** Thousandths of a point from the trim's upper left corner. */
export interface Place {
    x: number;
    y: number;
}

export interface Cell extends Place {
    width: number;
    height: number;
}

/** `character` is in the source's text; null where it is no character of it. */
export interface Hit {
    /** What kind of mark it is: type is `t`. */
    mark: MarkRow[0];
    source: Source;
    block: number;
    character: number | null;
}

/** What of the em box stands over the baseline; in vertical lines to its right. */
const emHead = 0.88;

function holds({ x, y, width, height }: Cell, place: Place): boolean {
    return x <= place.x && place.x < x + width && y <= place.y && place.y < y + height;
}

/** The em boxes of a run: known before its glyphs are looked at. */
function cellsOf({ looks }: Group, [, look, , x, y, width]: TextRow): Cell {
    const [, size, setting] = looks[look] as LookRow;
    if (setting === level) return { x, y: y - size * emHead, width, height: size };
    return { x: x - size * (1 - emHead), y, width: size, height: width };
}

/** Where a glyph's cell starts along the run. One that stands upright has its origin on its baseline. */
function startOf(run: Run, glyph: number): number {
    const along = run.along[glyph] ?? 0;
    return run.setting === level || run.setting === sideways ? along : along - run.size * emHead;
}

function characterAt(run: Run, characters: (number | null)[], place: Place): number | null {
    const along = run.setting === level ? place.x - run.x : place.y - run.y;
    let found = characters[0] ?? null;
    for (let i = 0; i < characters.length; ++i) {
        if (startOf(run, i) <= along) found = characters[i] ?? null;
    }
    return found;
}

function hitRun(group: Group, row: TextRow, place: Place): Hit | undefined {
    if (!holds(cellsOf(group, row), place)) return undefined;
    const run = runOf(group, row);
    const character = characterAt(run, charactersOf(row, run.codes.length), place);
    return { mark: "t", source: run.source, block: row[8] ?? 0, character };
}

/** A mark that is no type, as far as a click is concerned. */
interface Shape {
    mark: MarkRow[0];
    from: number;
    cells: Cell[];
    text: readonly (number | undefined)[];
}

function hitShape(group: Group, { mark, from, cells, text }: Shape, place: Place): Hit | undefined {
    if (!cells.some((cell) => holds(cell, place))) return undefined;
    const [block = 0, first = 0, characters = 0] = text;
    return { mark, source: sourceOf(group.from[from] as FromRow), block, character: characters > 0 ? first : null };
}

function areasOf(numbers: readonly number[]): Cell[] {
    const cells: Cell[] = [];
    for (let i = 0; i + 3 < numbers.length; i += 4) {
        const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(i, i + 4);
        cells.push({ x, y, width, height });
    }
    return cells;
}

function discCells([, , , x, y, diameter]: DiscRow): Cell[] {
    const half = diameter / 2;
    return [{ x: x - half, y: y - half, width: diameter, height: diameter }];
}

/** Nothing of lines, which are too thin to be meant. */
function shapeOf(mark: MarkRow): Shape | undefined {
    switch (mark[0]) {
        case "r":
            return { mark: "r", from: mark[2], cells: areasOf(mark[3]), text: mark.slice(4) as number[] };
        case "d":
            return { mark: "d", from: mark[2], cells: discCells(mark), text: mark.slice(6) as number[] };
        case "s":
            return {
                mark: "s",
                from: mark[2],
                cells: areasOf(mark.slice(3, 7) as number[]),
                text: mark.slice(9) as number[],
            };
        case "i":
        case "v":
        case "x":
            return { mark: mark[0], from: mark[1], cells: areasOf(mark.slice(2, 6) as number[]), text: [] };
        default:
            return undefined;
    }
}

function hitMark(group: Group, mark: MarkRow, place: Place): Hit | undefined {
    if (mark[0] === "t") return hitRun(group, mark, place);
    const shape = shapeOf(mark);
    return shape && hitShape(group, shape, place);
}

function showsText(mark: MarkRow, hit: Hit): boolean {
    return mark[0] === "t" ? mark[10] !== -1 : hit.character !== null;
}

/**
 * What a click at a place means: the character whose cell holds it, else the topmost thing with a source that does;
 * nothing on white. `groups`: of one page, in drawing order.
 */
export function hitAt(groups: readonly Group[], place: Place): Hit | undefined {
    let topmost: Hit | undefined;
    for (const group of [...groups].reverse()) {
        for (const mark of [...group.marks].reverse()) {
            const hit = hitMark(group, mark, place);
            if (!hit || hit.source.element === "none") continue;
            if (showsText(mark, hit)) return hit;
            topmost ??= hit;
        }
    }
    return topmost;
}

/** What of a run shows a character, along its line. */
function stretchOf(run: Run, characters: (number | null)[], character: number): [from: number, to: number] | undefined {
    const glyph = characters.indexOf(character);
    if (glyph < 0) return undefined;
    const next = characters.findIndex((other, i) => i > glyph && other !== character);
    // What stands before the first glyph is its own, too.
    const start = glyph === 0 ? 0 : startOf(run, glyph);
    return [start, next < 0 ? run.width : startOf(run, next)];
}

function cellIn(group: Group, row: TextRow, character: number): Cell | undefined {
    const run = runOf(group, row);
    const stretch = stretchOf(run, charactersOf(row, run.codes.length), character);
    if (!stretch) return undefined;
    const cells = cellsOf(group, row);
    const [from, to] = stretch;
    if (run.setting === level) return { ...cells, x: run.x + from, width: to - from };
    return { ...cells, y: run.y + from, height: to - from };
}

function isOf(row: FromRow, source: Source): boolean {
    return row[0] === source.element && row[1] === source.story && row[2] === source.item;
}

function showsCharacter(row: TextRow, character: number): boolean {
    const first = row[9] ?? 0;
    const count = row[10] || Array.from(row[6]).length;
    return first <= character && character < first + count;
}

/** The cells of a character on a page, in drawing order: readings over it have one of their own. */
export function cellsOfCharacter(groups: readonly Group[], source: Source, character: number): Cell[] {
    return groups.flatMap((group) =>
        group.marks.flatMap((mark) => {
            if (mark[0] !== "t" || !isOf(group.from[mark[2]] as FromRow, source)) return [];
            return showsCharacter(mark, character) ? (cellIn(group, mark, character) ?? []) : [];
        }),
    );
}
