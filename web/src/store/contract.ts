// The pieces that the desk shows, as docs/desk-design.md tells them. Lengths are thousandths of a point, y down, from
// the upper left corner of a page's trim.

export type Area = [x: number, y: number, width: number, height: number];
export type Span = [first: number, last: number];

export interface PageEntry {
    page: number;
    /** How many pages it is: 2 for a spread. */
    pages: number;
    label: string;
    section: string;
    layout: string;
    file: string;
    makes_itself_up: boolean;
}

export interface LayoutEntry {
    name: string;
    file: string;
    of_this_day: boolean;
    columns: number;
    lines: number;
    writing: "horizontal" | "vertical";
    frames: string[];
}

export interface EditionPiece {
    title: string;
    date: string | null;
    number: number;
    issue?: number;
    pages: PageEntry[];
    layouts: LayoutEntry[];
    stages: string[];
    distinct: boolean;
    /** The edge at which the sheets are held together. */
    bound: "left" | "right";
    /** Who may sign. */
    duty: string[];
    fits: boolean;
    reasons: string[];
    unused: string[];
    partial: boolean;
}

export interface Leg {
    columns: Span;
    lines: Span;
    area: Area;
}

/** A frame's entry of the fit report (docs/report.md). */
export interface FrameFit {
    use: "story" | "jumps" | "pointers" | "ad" | "art" | "empty";
    lines_available: number;
    lines_used: number;
    lines_white: number;
    lines_over: number;
    stories: string[];
    foot_move: number;
}

export interface FramePlace {
    frame: string;
    kind: "story" | "jumps" | "ad" | "art" | "banner";
    /** The story that it starts. */
    story: string | null;
    legs: Leg[];
    heads: Area[];
    locked: boolean;
    file: string;
    line: number;
}

/** `page/N/.fit`: the entries of the fit report, by frame. */
export type PageFit = Record<string, FrameFit>;

export interface Link {
    kind: "jump" | "from" | "pointer";
    story: string;
    frame: string;
    area: Area;
    words: string;
    to: { page: number; frame?: string; x?: number; y?: number };
}

/** Where a page's columns and lines lie, in flow: a vertical page is the level one turned. */
export interface Lattice {
    writing: "horizontal" | "vertical";
    right: number;
    columns: [left: number, right: number][];
    lines: number;
    top: number;
    leading: number;
    cell: number;
}

export interface PagePiece {
    page: number;
    /** As its sheet is called. */
    name: string;
    width: number;
    height: number;
    lattice: Lattice;
    frames: FramePlace[];
    jumps: Link[];
    /** Names of its groups in the order in which they are drawn, by what follows `page/N/`. */
    groups?: string[];
}

/** A stretch of a story on one page (docs/report.md). */
export interface Part {
    page: number;
    page_label: string;
    frame: string;
    landing: number;
    lines_available: number;
    lines_set: number;
    lines_over: number;
    lines_short: number;
    lines_changed: number;
    characters_set: number;
    characters_to_cut: number;
    characters_to_add: number;
    jumps_to: number | null;
    comes_from: number | null;
    columns: { lines_available: number; lines_set: number; lines_white: number }[];
    head: HeadFit | null;
}

export interface HeadRoom {
    size: string | null;
    size_pt: number;
    capacity: number;
}

export interface HeadFit {
    /** The house's name for it. */
    size: string | null;
    size_pt: number;
    lines: number;
    characters: number;
    capacity: number;
    taken: number;
    too_long: boolean;
    sizes: HeadRoom[];
}

export interface StoryFit {
    characters: number;
    characters_set: number;
    characters_to_cut: number;
    characters_to_add: number;
    parts: Part[];
}

export interface StoryPiece {
    headline: string;
    readable: boolean;
    section?: string;
    priority?: number;
    file: string;
    etag: string;
    draft: boolean;
    fit: StoryFit | null;
    /** What a line of its kicker and one of its deck take; nothing where the house has no sizes for them. */
    kicker?: HeadRoom;
    deck?: HeadRoom;
    /** The character of the manuscript from which on it found no room. */
    stops: number | null;
    places: { page: number; frame: string }[];
    pointers: { page: number; frame: string }[];
}

export type Severity = "error" | "warning" | "note";

export interface Finding {
    severity: Severity;
    code: string;
    file: string;
    line: number;
    column: number;
    message: string;
    hint: string;
    said: { message: string; hint: string };
    page?: number | null;
    frame?: string | null;
}

export interface PieceKinds {
    edition: EditionPiece;
    diagnostics: Finding[];
    [page: `page/${number}`]: PagePiece;
    [fit: `page/${number}/.fit`]: PageFit;
    [story: `story/${string}`]: StoryPiece;
}

/** What a server sends: what has changed since a setting; a piece that is gone is null. */
export interface PiecesMessage {
    set: number;
    pieces: Record<string, unknown>;
}
