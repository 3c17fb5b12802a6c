import { svg } from "../base/el";
import { points } from "./draw_run";
import type { ArtRow, GapRow, PictureRow } from "./group";

/** Where a picture is to be had. */
export type PictureAddress = (picture: string) => string;

/** The name of the filter that takes colours away; a page that has grey pictures has greyFilter() in it. */
const greyName = "page-grey";

/** Greys as light as the colours (Rec. 601), as the renderers make them. */
export function greyFilter(): SVGFilterElement {
    const row = "0.299 0.587 0.114 0 0";
    const matrix = svg("feColorMatrix", { values: `${row} ${row} ${row} 0 0 0 1 0` });
    return svg(
        "filter",
        { id: greyName, "color-interpolation-filters": "sRGB", x: 0, y: 0, width: 1, height: 1 },
        matrix,
    );
}

/** From the rows and columns of a file to the upright picture of so many pixels (EXIF 2.3, 4.6.4). */
function uprightMatrix(turned: number, width: number, height: number): string | undefined {
    const matrices: Record<number, number[]> = {
        2: [-1, 0, 0, 1, width, 0],
        3: [-1, 0, 0, -1, width, height],
        4: [1, 0, 0, -1, 0, height],
        5: [0, 1, 1, 0, 0, 0],
        6: [0, 1, -1, 0, width, 0],
        7: [0, -1, -1, 0, width, height],
        8: [0, -1, 1, 0, 0, height],
    };
    const matrix = matrices[turned];
    return matrix && `matrix(${matrix.join(" ")})`;
}

interface Window {
    /** In points. */
    area: readonly [number, number, number, number];
    /** What of the picture's own units fills it. */
    shown: readonly number[];
}

/** Shows a part of what is in it, and cuts off the rest. */
function clipped({ area, shown }: Window, inside: SVGElement): SVGElement {
    const [x, y, width, height] = area.map(points);
    const viewBox = shown.join(" ");
    return svg("svg", { x, y, width, height, viewBox, preserveAspectRatio: "none", overflow: "hidden" }, inside);
}

/** A grey box with a cross: what cannot be shown is seen all the same. */
export function drawGap([, , x, y, width, height]: GapRow): SVGElement {
    const cross = `M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}`;
    return svg(
        "g",
        { transform: "scale(.001)" },
        svg("rect", { x, y, width, height, fill: "#d9d9d9" }),
        svg("path", { d: cross, fill: "none", stroke: "#808080", "stroke-width": 500 }),
    );
}

function withGap(picture: SVGElement, image: SVGImageElement, gap: GapRow): SVGElement {
    image.addEventListener("error", () => picture.replaceWith(drawGap(gap)));
    return picture;
}

export function drawPicture(row: PictureRow, address: PictureAddress): SVGElement {
    const [, from, x, y, width, height, picture, turned, grey, [across, down], crop] = row;
    const lies = turned >= 5;
    const image = svg("image", {
        href: address(picture),
        width: lies ? down : across,
        height: lies ? across : down,
        preserveAspectRatio: "none",
        transform: uprightMatrix(turned, across, down),
        filter: grey ? `url(#${greyName})` : undefined,
    });
    const shown = clipped({ area: [x, y, width, height], shown: crop }, image);
    return withGap(shown, image, ["x", from, x, y, width, height]);
}

export function drawArt(row: ArtRow, address: PictureAddress): SVGElement {
    const [, from, x, y, width, height, picture, whole] = row;
    const [left, top, across, down] = whole;
    const image = svg("image", {
        href: address(picture),
        x: left,
        y: top,
        width: across,
        height: down,
        preserveAspectRatio: "none",
    });
    const shown = clipped({ area: [x, y, width, height], shown: [x, y, width, height] }, image);
    return withGap(shown, image, ["x", from, x, y, width, height]);
}
