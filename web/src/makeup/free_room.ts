import type { FramePlace } from "../store/contract";
import type { Room, Standing } from "./spans";

function takenCells(frames: FramePlace[]): (column: number, line: number) => boolean {
    const legs = frames.flatMap((frame) => frame.legs);
    return (column, line) =>
        legs.some(
            ({ columns, lines }) =>
                columns[0] <= column && column <= columns[1] && lines[0] <= line && line <= lines[1],
        );
}

/** How many lines from a line on are free in all columns of a stretch. */
function depthFrom(
    taken: (column: number, line: number) => boolean,
    columns: [number, number],
    line: number,
    last: number,
) {
    let depth = 0;
    for (; line + depth <= last; depth++) {
        for (let column = columns[0]; column <= columns[1]; column++) if (taken(column, line + depth)) return depth;
    }
    return depth;
}

/** From the first to the last line of all frames: above and below them stand masthead and folios. */
function linesOf(frames: FramePlace[], room: Room): [first: number, last: number] {
    const lines = frames.flatMap((frame) => frame.legs.flatMap((leg) => leg.lines));
    return lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : [1, room.lines];
}

/** The largest block that no frame covers, between the first and the last line of all frames; nothing on a full page. */
export function freeRoom(frames: FramePlace[], room: Room): Standing | undefined {
    const taken = takenCells(frames);
    const [first, last] = linesOf(frames, room);
    let best: { at: Standing; size: number } | undefined;
    for (let left = 1; left <= room.columns; left++) {
        for (let right = left; right <= room.columns; right++) {
            for (let line = first; line <= last; line++) {
                const depth = depthFrom(taken, [left, right], line, last);
                const size = depth * (right - left + 1);
                if (depth > 2 && size > (best?.size ?? 0))
                    best = { at: { columns: [left, right], lines: [line, line + depth - 1] }, size };
            }
        }
    }
    return best?.at;
}

/** A name that no frame has yet: `new-1`. */
export function freeName(frames: FramePlace[]): string {
    const names = new Set(frames.map((frame) => frame.frame));
    for (let n = 1; ; n++) if (!names.has(`new-${n}`)) return `new-${n}`;
}
