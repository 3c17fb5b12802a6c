import { svg } from "../base/el";
import type { Desk } from "../desk";
import { ofFrame } from "../fit/fit";
import type { Area, FramePlace, PagePiece } from "../store/contract";

function rectangle([x, y, width, height]: Area, name: string): SVGRectElement {
    return svg("rect", { x, y, width, height, class: name });
}

function frameShapes(desk: Desk, page: PagePiece, frame: FramePlace): SVGElement[] {
    const story = desk.storyIn({ page: page.page, frame: frame.frame });
    const verdict = ofFrame(desk.standing(page.page, frame.frame), desk.storyPiece(story));
    const legs = frame.legs.map((leg) => rectangle(leg.area, `leg ${frame.kind} ${verdict.kind}`));
    return [...legs, ...frame.heads.map((head) => rectangle(head, "head"))];
}

/** A page as a make-up sheet: its frames and their heads, and which of them do not come out even. */
export function miniature(desk: Desk, page: PagePiece): SVGSVGElement {
    return svg(
        "svg",
        { class: "miniature", viewBox: `0 0 ${page.width} ${page.height}`, "aria-hidden": "true" },
        svg("rect", { width: page.width, height: page.height, class: "paper" }),
        ...page.frames.flatMap((frame) => frameShapes(desk, page, frame)),
    );
}
