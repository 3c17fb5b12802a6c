import { svg } from "../base/el";

// Drawn on 16 × 16, one line of one weight.
const paths = {
    pages: "M2.5 2.5h5v11h-5zM9.5 2.5h4v11h-4z",
    day: "M2.5 3h11M2.5 6.3h11M2.5 9.7h11M2.5 13h7",
    findings: "M8 2.2 14.3 13.4H1.7ZM8 6.4v3.4M8 11.4v.6",
    find: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14",
    proofs: "M3 2.5h7l3 3v8H3ZM10 2.5v3h3M5.3 9.4l1.7 1.7 3.6-3.6",
    minus: "M3.5 8h9",
    plus: "M3.5 8h9M8 3.5v9",
    fit: "M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3",
    undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6",
    redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10",
    guides: "M2.5 2.5h11v11h-11zM6.2 2.5v11M9.8 2.5v11M2.5 6.2h11M2.5 9.8h11",
    bars: "M3 13.5v-6M8 13.5v-11M13 13.5v-4",
    spreads: "M8 3v10.5M8 3C6.5 2 4.5 2 2 2.3v10.5c2.5-.3 4.5-.3 6 .7 1.500-1 3.500-1 6-.7V2.300C11.500 2 9.500 2 8 3Z",
    keys: "M2 4.500h12v7H2zM4.500 7h.01M7 7h.01M9.500 7h.01M12 7h.01M5 9.500h6",
    close: "M4 4l8 8M12 4l-8 8",
    left: "M10 3.500 5.500 8l4.500 4.500",
    right: "M6 3.500 10.500 8 6 12.500",
    up: "M3.500 10 8 5.500 12.500 10",
    down: "M3.500 6 8 10.500 12.500 6",
    lock: "M4 7.500h8v6H4zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500",
    print: "M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z",
    press: "M2.500 13.500h11M4 13.500V6l4-3.500L12 6v7.500M6.500 13.500v-4h3v4",
    swap: "M3 5.500h9.500M10 3l2.500 2.500L10 8M13 10.500H3.500M6 8l-2.500 2.500L6 13",
    jump: "M2.500 4.500h6a3 3 0 0 1 3 3v5M8.500 10l3 3 3-3",
    bin: "M3 4.500h10M6.500 4.500V2.500h3v2M4.500 4.500l.6 9h5.800l.6-9",
    wand: "M3 13 10 6M11.500 2v3M13 3.500h-3M13 8.500v2M14 9.500h-2M5.500 3v2M6.500 4h-2",
    check: "M3 8.500l3.500 3.500L13 4.500",
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
    return svg("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: paths[name] }));
}
