import { type FromRow, type Group, type LookRow, level, type Setting, type TextRow, unfold } from "./group";

/** What a mark shows: a piece of a story, words that the engine made for one, furniture. */
export interface Source {
    element: string;
    story: string;
    item: number;
}

export function sourceOf(row: FromRow): Source {
    const [element, story, item] = row;
    return { element, story, item };
}

/** Glyphs of one look on one line, and where each lies from the run's origin. */
export interface Run {
    face: string;
    size: number;
    setting: Setting;
    /** Thousandths of the glyphs' own width. */
    glyphWidth: number;
    source: Source;
    role: string;
    x: number;
    y: number;
    /** Along its line. */
    width: number;
    codes: string[];
    along: number[];
    /** The other coordinate; nothing where all lie on the line. */
    across: number[] | undefined;
}

function places(row: TextRow, count: number): number[] {
    const steps = unfold(row[7]);
    const found: number[] = [];
    let place = 0;
    let next = 0;
    for (let i = 0; i < count; ++i) {
        // The first glyph has no step of its own where it lies at the origin.
        if (i > 0 || steps.length === count) place += steps[next++] ?? 0;
        found.push(place);
    }
    return found;
}

export function runOf(group: Group, row: TextRow): Run {
    const [, look, from, x, y, width, text] = row;
    const [face, size, setting, glyphWidth, , role] = group.looks[look] as LookRow;
    const codes = Array.from(text);
    const across = row[12] === undefined ? undefined : unfold(row[12]).map((place) => place ?? 0);
    const source = sourceOf(group.from[from] as FromRow);
    return {
        face,
        size,
        setting,
        glyphWidth,
        source,
        role,
        x,
        y,
        width,
        codes,
        along: places(row, codes.length),
        across,
    };
}

/** The character of the source that each glyph shows; null for what the engine wrote. */
export function charactersOf(row: TextRow, count: number): (number | null)[] {
    const first = row[9] ?? 0;
    if (row[10] === -1) return Array.from({ length: count }, () => null);
    const steps = unfold(row[11]);
    if (steps.length === 0) return Array.from({ length: count }, (_, i) => first + i);
    let character = first - 1;
    return steps.map((step) => {
        if (step === null) return null;
        character += step;
        return character;
    });
}

/** Where a glyph's origin lies on the page. */
export function glyphPlace(run: Run, index: number): [x: number, y: number] {
    const along = run.along[index] ?? 0;
    const across = run.across?.[index] ?? 0;
    return run.setting === level ? [run.x + along, run.y + across] : [run.x + across, run.y + along];
}
