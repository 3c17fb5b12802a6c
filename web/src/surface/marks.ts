import { svg } from "../base/el";

interface StandIn {
    standin: string | null;
    w: number;
    h: number;
}

/** The marks of a group as SVG. */
export function groupElement(piece: unknown): SVGGElement {
    const { standin, w, h } = piece as StandIn;
    return standin ? svg("g", {}, svg("image", { href: `standin/${standin}`, width: w, height: h })) : svg("g");
}
