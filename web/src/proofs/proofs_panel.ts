import { el } from "../base/el";
import type { Desk } from "../desk";
import type { Operations } from "../makeup/operations";
import { findingRow } from "../panels/findings";
import type { Trail } from "../shell/trail";
import type { Finding } from "../store/contract";
import type { Surface } from "../surface/surface";
import { t } from "../words/words";
import { ChangeMarks } from "./change_marks";
import { CompareList } from "./compare_list";
import { MarksSection } from "./marks_section";
import { PressSection } from "./press_section";
import type { ProofsPiece } from "./proofs";
import { SignSection } from "./sign_section";

/** Reading proofs: what has changed, who has signed, what was marked, and the way to the press. */
export class ProofsPanel {
    readonly element: HTMLElement;
    private readonly compare: CompareList;
    private readonly sign: SignSection;
    private readonly marks: MarksSection;
    private readonly wrong = el("ul", { class: "wrong" });

    constructor(
        private readonly desk: Desk,
        surface: Surface,
        trail: Trail,
        operations: Operations,
    ) {
        this.compare = new CompareList(trail, new ChangeMarks(desk, surface));
        this.sign = new SignSection(desk, operations);
        this.marks = new MarksSection(trail, operations);
        const section = (heading: string, body: HTMLElement) => el("section", {}, el("h3", {}, heading), body);
        this.element = el(
            "div",
            { class: "proofs" },
            this.wrong,
            section(t("compare.name"), this.compare.element),
            section(t("sign.name"), this.sign.element),
            section(t("marks.name"), this.marks.element),
            section(t("press.name"), new PressSection(desk, trail).element),
        );
        desk.pieces.listen((changed) => (changed.has("proofs") || changed.has("edition")) && this.draw());
        desk.page.watch(() => this.draw());
        desk.panel.watch((open) => open !== "proofs" && this.compare.clear());
    }

    /** To the next change, where something is compared. */
    step(by: number): boolean {
        return this.compare.step(by);
    }

    private draw(): void {
        const proofs = this.desk.pieces.raw("proofs") as ProofsPiece | undefined;
        this.compare.offer(proofs);
        this.sign.draw(proofs);
        this.marks.draw(proofs);
        this.tell(proofs?.wrong ?? []);
    }

    /** Of files that are read beside the edition, and so are in no other list. */
    private tell(wrong: Finding[]): void {
        const rows = wrong.map((finding) => findingRow(finding, `${finding.file}:${finding.line}`));
        this.wrong.hidden = rows.length === 0;
        this.wrong.replaceChildren(...rows);
    }
}
