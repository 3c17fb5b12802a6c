import { el } from "../base/el";
import type { Trail } from "../shell/trail";
import { t } from "../words/words";
import type { ProofMark, ProofsPiece } from "./proofs";

const signs = { open: "○", done: "✓", gone: "–" } as const;

/** What readers of a proof have marked, and what has become of it. */
export class MarksSection {
    readonly element = el("div", { class: "proof-marks" });

    constructor(private readonly trail: Trail) {}

    draw(proofs: ProofsPiece | undefined): void {
        const marks = proofs?.marks ?? [];
        const rows = marks.map((mark) => this.row(mark));
        this.element.replaceChildren(
            rows.length > 0 ? el("ul", {}, ...rows) : el("p", { class: "quiet empty" }, t("marks.none")),
        );
    }

    private row({ story, words, should, who, fate, page, frame }: ProofMark): HTMLElement {
        const go = () => page !== undefined && this.trail.goTo({ page, frame });
        return el(
            "li",
            { class: fate },
            el("b", { "aria-hidden": "true" }, signs[fate]),
            el(
                "button",
                { type: "button", class: "change", onclick: go },
                el("span", { class: "quiet small" }, `${story} · ${who} · ${t(`marks.${fate}`)}`),
                el("span", { class: "changed-words" }, el("del", {}, words), el("ins", {}, should)),
            ),
        );
    }
}
