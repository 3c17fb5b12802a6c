import { svg } from "../base/el";
import type { PagePiece, Span } from "../store/contract";
import { areaOf } from "./spans";

/** A page as it would be made up. */
export interface Way {
    cost?: number;
    frames: { frame: string; story?: string | null; legs: { columns: Span; lines: Span }[] }[];
}

/** A way as a make-up sheet. */
export function wayDrawing(page: PagePiece, way: Way): SVGSVGElement {
    const shapes = way.frames.flatMap(({ legs, story, frame }) =>
        legs.flatMap((leg, n) => {
            const [x, y, width, height] = areaOf(page.lattice, leg);
            const outline = svg("rect", { x, y, width, height, class: `leg ${story ? "story" : "art"}` });
            const name = svg("text", { x: x + 8000, y: y + 26000, class: "name" }, story ?? frame);
            return n === 0 ? [outline, name] : [outline];
        }),
    );
    return svg(
        "svg",
        { class: "miniature", viewBox: `0 0 ${page.width} ${page.height}`, "aria-hidden": "true" },
        svg("rect", { width: page.width, height: page.height, class: "paper" }),
        ...shapes,
    );
}
