// A group of marks as the desk sends it: src/desk/page/group_json.h is the contract. Lengths are thousandths of a point,
// y down, from the upper left corner of the trim. Zeros and empty lists at a mark's end are left out.

/** Numbers of which equal neighbours are told once: `[9500, [4750, 3]]`. */
export type Folded = readonly (number | null | readonly [number: number, count: number])[];

export const level = 0;
export const upright = 1;
export const sideways = 2;
export type Setting = typeof level | typeof upright | typeof sideways;

export type LookRow = readonly [
    face: string,
    size: number,
    setting: Setting,
    glyphWidth: number,
    colour: string,
    role: string,
];
export type PenRow = readonly [colour: string, role: string];
export type FromRow = readonly [element: string, story: string, item: number];
type Area = readonly [x: number, y: number, width: number, height: number];

export type TextRow = readonly [
    kind: "t",
    look: number,
    from: number,
    x: number,
    y: number,
    width: number,
    codes: string,
    along?: Folded | 0,
    block?: number,
    first?: number,
    characters?: number,
    at?: Folded | 0,
    across?: Folded,
];
export type RectsRow = readonly [
    kind: "r",
    pen: number,
    from: number,
    areas: readonly number[],
    block?: number,
    first?: number,
    characters?: number,
];
export type DiscRow = readonly [
    kind: "d",
    pen: number,
    from: number,
    x: number,
    y: number,
    diameter: number,
    block?: number,
    first?: number,
    characters?: number,
];
export type WaveRow = readonly [
    kind: "w",
    pen: number,
    from: number,
    x: number,
    y: number,
    width: number,
    swing: number,
    waves: number,
    line: number,
    vertical?: 0 | 1,
    block?: number,
    first?: number,
    characters?: number,
];
export type OutlineRow = readonly [
    kind: "s",
    pen: number,
    from: number,
    ...area: Area,
    line: number,
    text?: string,
    block?: number,
    first?: number,
    characters?: number,
];
export type PathRow = readonly [
    kind: "p",
    pen: number,
    from: number,
    path: string,
    line?: number,
    round?: 0 | 1,
    dash?: readonly number[],
];
export type PictureRow = readonly [
    kind: "i",
    from: number,
    ...area: Area,
    picture: string,
    turned: number,
    grey: 0 | 1,
    pixels: readonly [width: number, height: number],
    crop: Area,
];
export type ArtRow = readonly [kind: "v", from: number, ...area: Area, picture: string, whole: Area];
export type GapRow = readonly [kind: "x", from: number, ...area: Area];

export type MarkRow = TextRow | RectsRow | DiscRow | WaveRow | OutlineRow | PathRow | PictureRow | ArtRow | GapRow;

export interface Group {
    looks: readonly LookRow[];
    pens: readonly PenRow[];
    from: readonly FromRow[];
    marks: readonly MarkRow[];
}

/** What is written for each number: `[9500, 4750, 4750, 4750]`. */
export function unfold(list: Folded | 0 | undefined): (number | null)[] {
    const numbers: (number | null)[] = [];
    for (const item of list || []) {
        if (typeof item === "number" || item === null) numbers.push(item);
        else for (let i = 0; i < item[1]; ++i) numbers.push(item[0]);
    }
    return numbers;
}
