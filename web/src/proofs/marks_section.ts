import { el } from "../base/el";
import type { Operations } from "../makeup/operations";
import type { Trail } from "../shell/trail";
import { t } from "../words/words";
import type { ProofMark, ProofsPiece } from "./proofs";

const signs = { open: "○", done: "✓", checked: "✓", gone: "–", unseen: "?" } as const;

/** What should be there; that it should go is no word of the paper. */
function wanted(should: string): HTMLElement {
    return should ? el("ins", {}, should) : el("span", { class: "quiet small" }, t("marks.strike"));
}

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
        const { story, words, should, who, page, frame } = mark;
        const go = () => page !== undefined && this.trail.goTo({ page, frame });
        const fate = mark.ticked && mark.fate !== "done" ? "checked" : mark.fate;
        return el(
            "li",
            { class: mark.ticked ? "done" : fate },
            this.tick(mark),
            el("b", { "aria-hidden": "true" }, signs[fate]),
            el(
                "button",
                { type: "button", class: "change", onclick: go },
                el("span", { class: "quiet small" }, `${story} · ${who} · ${t(`marks.${fate}`)}`),
                el("span", { class: "changed-words" }, el("del", {}, words), wanted(should)),
            ),
        );
    }

    /** Settles it, whatever stands there: who has read it says so. */
    private tick({ line, words, ticked }: ProofMark): HTMLElement {
        const box = el("input", { type: "checkbox", checked: ticked, "aria-label": t("marks.tick", { words }) });
        box.addEventListener("change", () => {
            const said = t(box.checked ? "marks.ticked" : "marks.unticked", { words });
            void this.operations.do([{ op: "tick", line, words, done: box.checked }], said).then((done) => {
                if (!done) box.checked = ticked;
            });
        });
        return box;
    }
}
