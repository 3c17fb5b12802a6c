import { el, svg } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import { ofFrame } from "../fit/fit";
import { fitMark, fitWords } from "../fit/fit_words";
import { dimensions } from "../frame/dimensions";
import type { Area, FramePlace, Link, PagePiece } from "../store/contract";
import { t } from "../words/words";
import { outlines, pathOf } from "./outline";

/** Points of a length. */
const pt = (length: number): number => length / 1000;

const pointArea = (area: Area): Area => [pt(area[0]), pt(area[1]), pt(area[2]), pt(area[3])];

export function boxOf(legs: Area[]): { x: number; y: number; width: number; height: number } {
    const x = Math.min(...legs.map(([left]) => left));
    const y = Math.min(...legs.map(([, top]) => top));
    const right = Math.max(...legs.map(([left, , width]) => left + width));
    const bottom = Math.max(...legs.map(([, top, , height]) => top + height));
    return { x, y, width: right - x, height: bottom - y };
}

function setBox(element: HTMLElement, x: number, y: number, width: number, height: number): void {
    Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** What lies over a page: a control for each frame, with its fit, and one for each jump line and pointer. */
export class FrameOverlay {
    readonly element = el("div", { class: "overlay" });
    private readonly frames = new Map<string, HTMLElement>();
    private readonly told = new Map<string, string>();

    constructor(
        private readonly desk: Desk,
        private readonly page: number,
        private readonly follow: (link: Link) => void,
    ) {}

    draw(): void {
        const piece = this.desk.pagePiece(this.page);
        if (!piece) return;
        const focused = (document.activeElement as HTMLElement | null)?.dataset.frame;
        const kept = this.element.contains(document.activeElement) ? focused : undefined;
        this.frames.clear();
        this.told.clear();
        this.element.replaceChildren(
            ...piece.frames.map((frame) => this.frame(frame, piece)),
            ...piece.jumps.map((link) => this.link(link)),
        );
        this.mark(this.desk.frame.get());
        if (kept) this.frames.get(kept)?.focus({ preventScroll: true });
    }

    /** Shows which frame is selected. */
    mark(selected: FrameKey | undefined): void {
        for (const [name, element] of this.frames) {
            const chosen = selected?.page === this.page && selected.frame === name;
            element.classList.toggle("chosen", chosen);
            element.setAttribute("aria-pressed", String(chosen));
        }
    }

    focus(frame: string): void {
        this.frames.get(frame)?.focus({ preventScroll: true });
    }

    /** Takes up how the frames come out; what has not changed is not touched. */
    tellFit(): void {
        for (const [name, element] of this.frames) this.tell(name, element);
    }

    private tell(name: string, element: HTMLElement): void {
        const story = this.desk.storyPiece(this.desk.storyIn({ page: this.page, frame: name }));
        const verdict = ofFrame(this.desk.standing(this.page, name), story);
        const words = fitWords(verdict);
        const place = this.desk.framePlace({ page: this.page, frame: name });
        const holds = story?.headline || (place && t(`kind.${place.kind}`));
        const label = [name, holds, words, place?.locked && t("frame.locked")].filter(Boolean).join(" ");
        if (this.told.get(name) === label) return;
        this.told.set(name, label);
        element.setAttribute("aria-label", label);
        element.classList.remove("over", "short", "fits", "none");
        element.classList.add(verdict.kind);
        element.lastElementChild?.replaceChildren(el("b", {}, fitMark(verdict)), ` ${words}`);
    }

    private frame(place: FramePlace, piece: PagePiece): HTMLElement {
        const legs = place.legs.map((leg) => pointArea(leg.area));
        const box = boxOf(legs);
        const gap = pt(piece.lattice.leading);
        const local = legs.map(([x, y, width, height]): Area => [x - box.x, y - box.y, width, height]);
        const path = pathOf(outlines(local, gap));
        const hit = el("span", { class: "hit" });
        hit.style.clipPath = `path("${path}")`;
        const viewBox = `0 0 ${box.width} ${box.height}`;
        const element = el(
            "div",
            { class: "frame", role: "button", tabindex: "0", "aria-description": dimensions(place) },
            hit,
            svg("svg", { class: "shape", viewBox, "aria-hidden": "true" }, svg("path", { d: path })),
            el("span", { class: "name", "aria-hidden": "true" }, place.frame, place.locked && ` ${t("frame.locked")}`),
            el("span", { class: "fit", "aria-hidden": "true" }),
        );
        element.dataset.frame = place.frame;
        setBox(element, box.x, box.y, box.width, box.height);
        this.frames.set(place.frame, element);
        this.tell(place.frame, element);
        return element;
    }

    private link(link: Link): HTMLElement {
        const [x, y, width, height] = pointArea(link.area);
        const words = t("link.goes", { words: link.words, page: this.desk.label(link.to.page) });
        const element = el("button", {
            class: `link ${link.kind}`,
            type: "button",
            "aria-label": words,
            title: words,
            onclick: (event: Event) => {
                event.stopPropagation();
                this.follow(link);
            },
        });
        setBox(element, x, y, width, height);
        return element;
    }
}
