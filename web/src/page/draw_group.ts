import { svg } from "../base/el";
import { drawArt, drawGap, drawPicture, type PictureAddress } from "./draw_picture";
import { drawRun, points } from "./draw_run";
import { drawDisc, drawOutline, drawPath, drawRects, drawWave } from "./draw_shape";
import type { Faces } from "./faces";
import type { Group, LookRow, MarkRow, TextRow } from "./group";
import { runOf } from "./run";

/** What a group is drawn with. */
export interface DrawingTools {
    faces: Faces;
    picture: PictureAddress;
}

type ShapeRow = Exclude<MarkRow, TextRow>;

function drawShape(group: Group, mark: ShapeRow, tools: DrawingTools): SVGElement {
    switch (mark[0]) {
        case "r":
            return drawRects(group, mark);
        case "d":
            return drawDisc(group, mark);
        case "w":
            return drawWave(group, mark);
        case "s":
            return drawOutline(group, mark);
        case "p":
            return drawPath(group, mark);
        case "i":
            return drawPicture(mark, tools.picture);
        case "v":
            return drawArt(mark, tools.picture);
        case "x":
            return drawGap(mark);
    }
}

function sameLook(group: Group, number: number): SVGGElement {
    const [, size, , , colour] = group.looks[number] as LookRow;
    return svg("g", { "font-size": points(size), fill: colour, "data-look": number });
}

/**
 * The marks of a group in points, in drawing order; runs that follow each other in one look stand together.
 *
 * REQUIRES: the parts of its faces are loaded, and page.css is in the document.
 */
export function drawGroup(group: Group, tools: DrawingTools): SVGGElement {
    const drawn = svg("g");
    let look: SVGGElement | undefined;
    let number = -1;
    for (const mark of group.marks) {
        if (mark[0] !== "t") {
            look = undefined;
            drawn.append(drawShape(group, mark, tools));
            continue;
        }
        if (!look || number !== mark[1]) {
            number = mark[1];
            look = sameLook(group, number);
            drawn.append(look);
        }
        look.append(drawRun(runOf(group, mark), tools.faces));
    }
    return drawn;
}
