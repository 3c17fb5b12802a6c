import { afterPaint } from "../base/after_paint";
import { el } from "../base/el";
import type { Desk } from "../desk";
import { ofFrame } from "../fit/fit";
import type { Surface } from "../surface/surface";
import { t } from "../words/words";
import { miniature } from "./miniature";

/** The pages of the day, small. */
export class PageList {
    readonly element = el("div", { class: "page-list" });

    constructor(
        private readonly desk: Desk,
        private readonly surface: Surface,
    ) {
        const draw = afterPaint(() => this.draw());
        desk.pieces.listen((changed) => {
            if ([...changed].some((name) => /^(edition|story\/.*|page\/\d+(\/.fit)?)$/.test(name))) draw();
        });
        desk.page.watch(() => this.mark());
        this.draw();
    }

    private draw(): void {
        this.element.replaceChildren(
            ...this.desk.pageEntries().map(({ page, label, section }) => this.entry(page, label, section)),
        );
        this.mark();
    }

    private entry(page: number, label: string, section: string): HTMLElement {
        const piece = this.desk.pagePiece(page);
        const uneven = piece?.frames.filter((frame) => {
            const story = this.desk.storyIn({ page, frame: frame.frame });
            return ofFrame(this.desk.standing(page, frame.frame), this.desk.storyPiece(story)).kind === "over";
        }).length;
        const button = el(
            "button",
            { type: "button", class: "page-entry", onclick: () => this.surface.goTo(page) },
            piece && miniature(this.desk, piece),
            el("span", { class: "label" }, label),
            el("span", { class: "quiet" }, section),
            uneven ? el("span", { class: "verdict over" }, el("b", {}, `▶${uneven}`)) : undefined,
            el("span", { class: "unseen" }, uneven ? t("pages.over", { n: uneven }) : ""),
        );
        button.dataset.page = String(page);
        return button;
    }

    private mark(): void {
        for (const entry of this.element.querySelectorAll<HTMLElement>(".page-entry")) {
            const here = entry.dataset.page === String(this.desk.page.get());
            if (here) entry.setAttribute("aria-current", "page");
            else entry.removeAttribute("aria-current");
        }
    }
}
