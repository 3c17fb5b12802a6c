import { el, svg } from "../base/el";
import type { PagePiece } from "../store/contract";
import type { Pieces } from "../store/pieces";
import type { Box } from "./camera";
import { type Drawing, guideGroups } from "./drawing";

/**
 * A page as it is printed: a group of SVG for each group of marks. A group that has changed is replaced whole, and no
 * other one is touched. Nothing is drawn before it is shown first.
 */
export class Sheet {
    readonly element = el("section", { class: "sheet" });
    private readonly drawing = svg("svg", { class: "marks", "aria-hidden": "true" });
    private readonly groups = new Map<string, SVGGElement>();
    private order: string[] = [];
    private shown = false;

    constructor(
        readonly page: number,
        private readonly pieces: Pieces,
        private readonly drawer: Drawing,
    ) {
        this.element.dataset.page = String(page);
        this.element.append(this.drawing);
    }

    place({ x, y, width, height }: Box): void {
        Object.assign(this.element.style, {
            left: `${x}px`,
            top: `${y}px`,
            width: `${width}px`,
            height: `${height}px`,
        });
    }

    show(): void {
        if (this.shown) return;
        this.shown = true;
        this.redraw();
    }

    /** Takes up what a message has changed. */
    update(changed: ReadonlySet<string>): void {
        if (!this.shown) return;
        if (changed.has(`page/${this.page}`)) this.arrange();
        for (const group of this.order) {
            if (changed.has(this.nameOf(group))) this.draw(group);
        }
    }

    redraw(): void {
        this.arrange();
        for (const group of this.order) this.draw(group);
    }

    get piece(): PagePiece | undefined {
        return this.pieces.get(`page/${this.page}`);
    }

    private nameOf(group: string): string {
        return `page/${this.page}/${group}`;
    }

    private arrange(): void {
        const piece = this.piece;
        if (!piece) return;
        this.drawing.setAttribute("viewBox", `0 0 ${piece.width / 1000} ${piece.height / 1000}`);
        const before = this.order.join("\n");
        this.order = piece.groups ?? [];
        if (this.order.join("\n") === before) return;
        this.forgetOthers();
        this.drawing.append(...this.order.map((group) => this.groups.get(group) ?? this.drawn(group)));
    }

    private forgetOthers(): void {
        for (const [group, element] of this.groups) {
            if (this.order.includes(group)) continue;
            element.remove();
            this.groups.delete(group);
        }
    }

    private draw(group: string): void {
        const before = this.groups.get(group);
        const now = this.drawn(group);
        if (before) before.replaceWith(now);
        else this.drawing.append(now);
    }

    private drawn(group: string): SVGGElement {
        const element = this.drawer.group(this.pieces.raw(this.nameOf(group)));
        element.dataset.group = group;
        if (guideGroups.includes(group)) element.classList.add("guide");
        this.groups.set(group, element);
        return element;
    }
}
