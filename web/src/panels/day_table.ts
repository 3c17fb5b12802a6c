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
    bar.style.setProperty("--beyond", String(Math.min(0.5, Math.max(0, filled(part) - 1))));
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

interface Group {
    heading: string;
    rows: Row[];
}

function keyOf({ story, part }: Row): string {
    return part ? `${story} ${part.page}/${part.frame} ${part.landing}` : story;
}

/** All that a row shows. */
function saidOf({ piece, part }: Row): string {
    return JSON.stringify([piece.headline, piece.draft, piece.section, part ?? ofStory(piece)]);
}

/** The day's copy page by page: what stands where and how it comes out, and what has no place yet. */
export class DayTable {
    readonly element = el("div", { class: "day" });
    private readonly rows = new Map<string, { element: HTMLElement; said: string }>();
    private shape = "";

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

    /** What has not changed is not touched. */
    private draw(): void {
        const groups = this.groups();
        const shape = JSON.stringify(groups.map(({ heading, rows }) => [heading, rows.map(keyOf)]));
        if (shape !== this.shape) this.build(groups);
        else for (const row of groups.flatMap(({ rows }) => rows)) this.renew(row);
        this.shape = shape;
        this.mark();
    }

    private groups(): Group[] {
        const pages = this.desk.pageEntries().map(({ page, label, section }) => this.page(page, `${label} ${section}`));
        const unplaced = this.desk.stories().filter(([, piece]) => piece.places.length === 0);
        const rows = unplaced.map(([story, piece]): Row => ({ story, piece, part: undefined }));
        return [...pages, { heading: t("day.unplaced", { n: unplaced.length }), rows }];
    }

    private build(groups: Group[]): void {
        const scrolled = this.element.scrollTop;
        this.rows.clear();
        this.element.replaceChildren(...groups.map((group) => this.group(group)));
        this.element.scrollTop = scrolled;
    }

    private renew(row: Row): void {
        const known = this.rows.get(keyOf(row));
        if (!known || known.said === saidOf(row)) return;
        const had = known.element.contains(document.activeElement);
        const now = this.row(row);
        known.element.replaceWith(now);
        if (had) now.querySelector("button")?.focus({ preventScroll: true });
    }

    private page(page: number, heading: string): Group {
        const frames = this.desk.pagePiece(page)?.frames ?? [];
        const order = new Map(frames.map((frame, at) => [frame.frame, at]));
        const rows = this.desk.stories().flatMap(([story, piece]): Row[] => {
            const parts = piece.fit?.parts.filter((part) => part.page === page) ?? [];
            return parts.map((part) => ({ story, piece, part }));
        });
        const place = (row: Row) => order.get(row.part?.frame ?? "") ?? 0;
        rows.sort((a, b) => place(a) - place(b));
        return { heading, rows };
    }

    private group({ heading, rows }: Group): HTMLElement {
        const list =
            rows.length > 0
                ? el("ul", {}, ...rows.map((row) => this.row(row)))
                : el("p", { class: "quiet empty" }, t("day.none"));
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
        const element = el("li", {}, button);
        this.rows.set(keyOf({ story, piece, part }), { element, said: saidOf({ story, piece, part }) });
        return element;
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
