import { el } from "../base/el";
import { findingWords } from "../panels/findings";
import { button } from "../shell/button";
import type { Trail } from "../shell/trail";
import { get } from "../store/ask";
import type { Finding } from "../store/contract";
import { language, t } from "../words/words";
import type { ChangeMarks } from "./change_marks";
import type { Change, ChangedWords, Comparison, ProofsPiece } from "./proofs";

function wordsOf(words: ChangedWords[]): HTMLElement {
    const pieces = words.map((piece) => {
        if ("struck" in piece) return el("del", {}, piece.struck);
        return "added" in piece ? el("ins", {}, piece.added) : el("span", {}, piece.kept);
    });
    return el("span", { class: "changed-words" }, ...pieces);
}

function placeOf(change: Change): string {
    const place = change.after ?? change.before;
    const page = place?.page_label ? t("compare.page", { label: place.page_label }) : "";
    const paragraph = place?.paragraph ? t("compare.paragraph", { n: place.paragraph }) : "";
    return [page, place?.frame, change.story, paragraph].filter(Boolean).join(" ");
}

/** `2026-11-22T200000+0800.proof.json` as a time: `11-22 20:00`. */
export function proofName(name: string): string {
    const [, day, hour, minute] = /^\d{4}-(\d\d-\d\d)T(\d\d)(\d\d)/.exec(name) ?? [];
    return day ? `${day} ${hour}:${minute}` : name;
}

/** What has changed since another version, in reading order: each is stepped to and ticked off. */
export class CompareList {
    readonly element = el("div", { class: "compare" });
    private readonly from = el("select", { "aria-label": t("compare.with") });
    private readonly list = el("div", {});
    private changes: Change[] = [];
    private readonly ticked = new Set<number>();
    private at = -1;
    private isChosen = false;

    constructor(
        private readonly trail: Trail,
        private readonly marks: ChangeMarks,
    ) {
        this.element.append(
            el(
                "div",
                { class: "tool-row" },
                this.from,
                button(
                    undefined,
                    { name: t("compare.do"), shown: t("compare.do"), class: "boxed" },
                    () => void this.compare(),
                ),
            ),
            this.list,
        );
    }

    /** Versions that can be compared with: stored proofs, what was signed, what git has. */
    offer(proofs: ProofsPiece | undefined): void {
        const chosen = this.isChosen ? this.from.value : "";
        const stored = (proofs?.proofs ?? []).map((name) => el("option", { value: name }, proofName(name)));
        const signed = (proofs?.pages ?? []).flatMap(({ page, label, stages }) =>
            stages
                .filter(({ by }) => by !== undefined)
                .map(({ stage, by = "" }) =>
                    el("option", { value: `signature:${page}:${stage}` }, t("compare.signed", { label, stage, by })),
                ),
        );
        this.from.replaceChildren(...stored, ...signed, el("option", { value: "git:HEAD" }, t("compare.head")));
        if ([...this.from.options].some((option) => option.value === chosen)) this.from.value = chosen;
    }

    /** To the next change, or back. False: nothing is compared. */
    step(by: number): boolean {
        if (this.changes.length === 0) return false;
        this.go((this.at + by + this.changes.length) % this.changes.length);
        return true;
    }

    clear(): void {
        this.changes = [];
        this.at = -1;
        this.marks.clear();
        this.list.replaceChildren();
    }

    private async compare(): Promise<void> {
        this.clear();
        this.list.replaceChildren(el("p", { class: "quiet empty" }, t("compare.wait")));
        const asked = `compare?from=${encodeURIComponent(this.from.value)}&to=now`;
        const { ok, body } = await get<Comparison & { diagnostics?: Finding[] }>(asked);
        if (!ok) {
            const [first] = body.diagnostics ?? [];
            this.list.replaceChildren(
                el("p", { class: "empty" }, first ? findingWords(first).message : t("do.failed")),
            );
            return;
        }
        this.changes = body.changes;
        this.ticked.clear();
        this.marks.show(this.changes);
        this.draw(body);
    }

    private draw(comparison: Comparison): void {
        const { identical_frames: same, frames } = comparison;
        this.list.replaceChildren(
            el("p", { class: "counts", role: "status" }, t("compare.count", { n: this.changes.length, same, frames })),
            el("ol", {}, ...this.changes.map((change, at) => this.row(change, at))),
        );
    }

    private row(change: Change, at: number): HTMLElement {
        const tick = el("input", { type: "checkbox", "aria-label": t("compare.tick", { n: change.number }) });
        tick.addEventListener("change", () => {
            if (tick.checked) this.ticked.add(change.number);
            else this.ticked.delete(change.number);
            tick.closest("li")?.classList.toggle("ticked", tick.checked);
        });
        const said = language() === "zh" ? change.said : change.message;
        const words = change.words
            ? wordsOf(change.words)
            : el("span", {}, change.was || change.is ? `${change.was ?? ""} → ${change.is ?? ""}` : said);
        const row = el(
            "button",
            { type: "button", class: "change", onclick: () => this.go(at) },
            el("span", { class: "quiet small" }, `${change.number}${change.must_read ? "!" : ""} ${placeOf(change)}`),
            words,
        );
        return el("li", { class: change.must_read ? "must" : "" }, tick, row);
    }

    private go(at: number): void {
        this.at = at;
        const change = this.changes[at];
        const place = change?.after;
        if (place?.page !== undefined) this.trail.goTo({ page: place.page, frame: place.frame });
        this.marks.choose(change?.number);
        [...this.list.querySelectorAll(".change")].forEach((row, n) => {
            row.setAttribute("aria-current", String(n === at));
            if (n === at) row.scrollIntoView({ block: "nearest" });
        });
    }
}
