import { afterPaint } from "../base/after_paint";
import { el } from "../base/el";
import type { Desk } from "../desk";
import { filled, ofPart, ofStory, type Verdict } from "../fit/fit";
import { fitMark, fitWords } from "../fit/fit_words";
import type { Trail } from "../shell/trail";
import type { Part, StoryPiece } from "../store/contract";
import { t } from "../words/words";

/** A bar as long as its room is full; what is over goes on behind a mark. */
export function fitBar(part: Part): HTMLElement {
    const verdict = ofPart(part);
    const bar = el("span", { class: `bar ${verdict.kind}`, "aria-hidden": "true" }, el("i"));
    bar.style.setProperty("--filled", String(Math.min(1, filled(part))));
    bar.style.setProperty("--over", String(Math.min(0.5, Math.max(0, filled(part) - 1))));
    return bar;
}

export function verdictWords(verdict: Verdict): HTMLElement {
    return el("span", { class: `verdict ${verdict.kind}` }, el("b", { "aria-hidden": "true" }, fitMark(verdict)));
}

interface Row {
    story: string;
    piece: StoryPiece;
    part: Part | undefined;
}

/** The day's copy page by page: what stands where and how it comes out, and what has no place yet. */
export class DayTable {
    readonly element = el("div", { class: "day" });

    constructor(
        private readonly desk: Desk,
        private readonly trail: Trail,
    ) {
        const draw = afterPaint(() => this.draw());
        desk.pieces.listen((changed) => {
            if ([...changed].some((name) => name === "edition" || name.startsWith("story/"))) draw();
        });
        desk.frame.watch(() => this.mark());
        desk.story.watch(() => this.mark());
        draw();
    }

    private draw(): void {
        const pages = this.desk.pageEntries().map(({ page, label, section }) => this.page(page, `${label} ${section}`));
        const unplaced = this.desk.stories().filter(([, piece]) => piece.places.length === 0);
        const scrolled = this.element.scrollTop;
        this.element.replaceChildren(
            ...pages,
            this.group(
                t("day.unplaced", { n: unplaced.length }),
                unplaced.map(([story, piece]) => this.row({ story, piece, part: undefined })),
            ),
        );
        this.element.scrollTop = scrolled;
        this.mark();
    }

    private page(page: number, heading: string): HTMLElement {
        const frames = this.desk.pagePiece(page)?.frames ?? [];
        const order = new Map(frames.map((frame, at) => [frame.frame, at]));
        const rows = this.desk.stories().flatMap(([story, piece]): Row[] => {
            const parts = piece.fit?.parts.filter((part) => part.page === page) ?? [];
            return parts.map((part) => ({ story, piece, part }));
        });
        const place = (row: Row) => order.get(row.part?.frame ?? "") ?? 0;
        rows.sort((a, b) => place(a) - place(b));
        return this.group(
            heading,
            rows.map((row) => this.row(row)),
        );
    }

    private group(heading: string, rows: HTMLElement[]): HTMLElement {
        const list = rows.length > 0 ? el("ul", {}, ...rows) : el("p", { class: "quiet empty" }, t("day.none"));
        return el("section", {}, el("h3", {}, heading), list);
    }

    private row({ story, piece, part }: Row): HTMLElement {
        const verdict = part ? ofPart(part) : ofStory(piece);
        const headline = piece.headline || story;
        const goesOn = part && part.landing > 0;
        const button = el(
            "button",
            {
                type: "button",
                class: "row",
                title: `${headline}\n${story} · ${part?.frame ?? t("day.nowhere")}\n${fitWords(verdict)}`,
                onclick: () => this.go(story, part),
            },
            el("span", { class: "headline" }, goesOn ? `↳ ${headline}` : headline, piece.draft && el("em", {}, "●")),
            verdictWords(verdict),
            el("span", { class: "unseen" }, fitWords(verdict)),
            part ? fitBar(part) : el("span", { class: "quiet small" }, piece.section ?? ""),
        );
        button.dataset.story = story;
        if (part) button.dataset.frame = `${part.page}/${part.frame}`;
        return el("li", {}, button);
    }

    private go(story: string, part: Part | undefined): void {
        if (part) this.trail.goTo({ page: part.page, frame: part.frame });
        this.desk.open({ story });
    }

    private mark(): void {
        const frame = this.desk.frame.get();
        const key = frame && `${frame.page}/${frame.frame}`;
        for (const row of this.element.querySelectorAll<HTMLElement>(".row")) {
            const here = row.dataset.frame ? row.dataset.frame === key : row.dataset.story === this.desk.story.get();
            row.setAttribute("aria-current", String(here));
        }
    }
}
