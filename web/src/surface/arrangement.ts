import type { Box } from "./camera";

export interface Sheet {
    page: number;
    /** How many pages it is. */
    pages: number;
    /** Points. */
    width: number;
    height: number;
}

export interface Arranging {
    /** The edge at which the paper is held together: odd pages are right ones in a paper bound at the left. */
    bound: "left" | "right";
    spreads: boolean;
}

const betweenSpreads = 64;
const inSpread = 1.5;

function isLeft(page: number, bound: "left" | "right"): boolean {
    return (page % 2 === 0) === (bound === "left");
}

/** Whether two sheets lie side by side when the paper is open. */
function faces(first: Sheet, second: Sheet): boolean {
    return first.pages === 1 && second.pages === 1 && first.page % 2 === 0 && second.page === first.page + 1;
}

function spreadsOf(sheets: Sheet[], spreads: boolean): Sheet[][] {
    const groups: Sheet[][] = [];
    for (const sheet of sheets) {
        const last = groups.at(-1);
        if (spreads && last?.length === 1 && last[0] && faces(last[0], sheet)) last.push(sheet);
        else groups.push([sheet]);
    }
    return groups;
}

/** Where each sheet lies in the world: side by side in reading order, which is from right to left in a paper bound at the right. */
export function arranged(sheets: Sheet[], how: Arranging): Map<number, Box> {
    const places = new Map<number, Box>();
    const groups = spreadsOf(sheets, how.spreads);
    let x = 0;
    for (const group of how.bound === "left" ? groups : groups.reverse()) {
        const inOrder = [...group].sort(
            (a, b) => Number(isLeft(b.page, how.bound)) - Number(isLeft(a.page, how.bound)),
        );
        for (const sheet of inOrder) {
            places.set(sheet.page, { x, y: 0, width: sheet.width, height: sheet.height });
            x += sheet.width + inSpread;
        }
        x += betweenSpreads - inSpread;
    }
    return places;
}

/** The box round boxes; nothing round none. */
export function around(boxes: Iterable<Box>): Box | undefined {
    const all = [...boxes];
    if (all.length === 0) return undefined;
    const x = Math.min(...all.map((box) => box.x));
    const y = Math.min(...all.map((box) => box.y));
    const right = Math.max(...all.map((box) => box.x + box.width));
    const bottom = Math.max(...all.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
}

/** The sheets that lie open beside a page, itself among them. */
export function openWith(page: number, sheets: Sheet[], spreads: boolean): number[] {
    const group = spreadsOf(sheets, spreads).find((open) => open.some((sheet) => sheet.page === page));
    return group?.map((sheet) => sheet.page) ?? [page];
}
