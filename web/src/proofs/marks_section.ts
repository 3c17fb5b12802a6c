import { el } from "../base/el";
import type { Operations } from "../makeup/operations";
import type { Trail } from "../shell/trail";
import { t } from "../words/words";
import type { ProofMark, ProofsPiece } from "./proofs";

/** What readers of a proof have marked, and what has become of it. */
export class MarksSection {
    readonly element = el("div", { class: "proof-marks" });

    constructor(
        private readonly trail: Trail,
        private readonly operations: Operations,
    ) {}

    draw(proofs: ProofsPiece | undefined): void {
        const marks = proofs?.marks ?? [];
        const rows = marks.map((mark) => this.row(mark));
        this.element.replaceChildren(
            rows.length > 0 ? el("ul", {}, ...rows) : el("p", { class: "quiet empty" }, t("marks.none")),
        );
    }

    private row(mark: ProofMark): HTMLElement {
        const tick = el("input", { type: "checkbox", "aria-label": t("marks.tick", { words: mark.words }) });
        tick.checked = mark.fate !== "open";
        tick.addEventListener(
            "change",
            () => void this.operations.act("marks", { id: mark.line, done: tick.checked }, t("marks.ticked")),
        );
        const go = () => mark.page !== undefined && this.trail.goTo({ page: mark.page, frame: mark.frame });
        return el(
            "li",
            { class: mark.fate === "open" ? "" : "ticked" },
            tick,
            el(
                "button",
                { type: "button", class: "change", onclick: go },
                el("span", { class: "quiet small" }, `${mark.story} · ${mark.who} · ${t(`marks.${mark.fate}`)}`),
                el("span", { class: "changed-words" }, el("del", {}, mark.words), el("ins", {}, mark.should)),
            ),
        );
    }
}
