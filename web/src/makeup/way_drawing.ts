import { svg } from "../base/el";
import type { PagePiece, Span } from "../store/contract";
import { areaOf } from "./spans";

/** A page as it would be made up. */
export interface Way {
    cost?: number;
    frames: { frame: string; story?: string | null; legs: { columns: Span; lines: Span }[] }[];
}

const nameSize = 27;

/** A way as a make-up sheet; `nameOf` tells what a story is called. */
export function wayDrawing(page: PagePiece, way: Way, nameOf: (story: string) => string): SVGSVGElement {
    const shapes = way.frames.flatMap(({ legs, story, frame }) =>
        legs.flatMap((leg, n) => {
            const [x, y, width, height] = areaOf(page.lattice, leg);
            const outline = svg("rect", { x, y, width, height, class: `leg ${story ? "story" : "art"}` });
            const most = Math.max(1, Math.floor(width / 1000 / nameSize) - 1);
            const words = Array.from(story ? nameOf(story) : frame)
                .slice(0, most)
                .join("");
            const name = svg(
                "text",
                { x: x / 1000 + 8, y: y / 1000 + nameSize + 4, transform: "scale(1000)", class: "name" },
                words,
            );
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
