import { el } from "../base/el";
import type { Desk } from "../desk";
import type { Operations } from "../makeup/operations";
import { button } from "../shell/button";
import { t } from "../words/words";
import type { PageState, ProofsPiece, StageState } from "./proofs";

function labelled(words: string, input: HTMLElement): HTMLElement {
    return el("label", { class: "tool" }, el("span", {}, words), input);
}

function stateOf(proofs: ProofsPiece | undefined, page: number): PageState | undefined {
    return proofs?.pages.find((state) => state.page === page);
}

/** Who has signed the page that is looked at, and the form to sign it. */
export class SignSection {
    readonly element = el("div", { class: "sign" });
    private readonly stage = el("select", {});
    private readonly by = el("input", { type: "text", list: "duty", autocomplete: "off" });
    private readonly names = el("datalist", { id: "duty" });
    private readonly note = el("input", { type: "text", autocomplete: "off" });
    private readonly signed = el("div", {});
    /** Nobody signs before it is known what. */
    private readonly buttons = [this.signButton(), this.returnButton()];

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
    ) {
        this.element.append(
            this.signed,
            el(
                "form",
                { class: "tool-list", onsubmit: (event: Event) => this.submit(event) },
                labelled(t("sign.stage"), this.stage),
                labelled(t("sign.by"), this.by),
                this.names,
                labelled(t("sign.note"), this.note),
                el("div", { class: "tool-row" }, ...this.buttons),
            ),
        );
    }

    draw(proofs: ProofsPiece | undefined): void {
        const page = this.desk.page.get();
        const state = stateOf(proofs, page);
        const signed = state?.stages.filter(({ by }) => by !== undefined) ?? [];
        this.signed.replaceChildren(
            el("h4", {}, t("sign.page", { label: this.desk.label(page) })),
            signed.length > 0
                ? el("ul", {}, ...signed.map((one) => this.signature(one)))
                : el("p", { class: "quiet empty" }, t("sign.none")),
        );
        for (const one of this.buttons) one.disabled = state === undefined;
        const stages = state?.stages.map(({ stage }) => stage) ?? this.desk.edition?.stages ?? [];
        const next = state?.stages.find(({ stands }) => !stands)?.stage ?? stages.at(-1);
        this.stage.replaceChildren(
            ...stages.map((stage) => el("option", { value: stage, selected: stage === next }, stage)),
        );
        this.names.replaceChildren(...(this.desk.edition?.duty ?? []).map((name) => el("option", { value: name })));
    }

    private signButton(): HTMLButtonElement {
        const made = button("check", { name: t("sign.do"), shown: t("sign.do"), class: "boxed" }, () => {});
        made.type = "submit";
        return made;
    }

    private returnButton(): HTMLButtonElement {
        return button("undo", { name: t("sign.return"), shown: t("sign.return"), class: "boxed" }, () =>
            this.send("returned"),
        );
    }

    private signature({ stage, by = "", at = "", note, stands, returned }: StageState): HTMLElement {
        const when = at.replace("T", " ").slice(5, 16);
        const state = stands ? [] : [t(returned ? "sign.returned" : "sign.void")];
        return el(
            "li",
            { class: stands ? "stands" : "void" },
            el("b", { "aria-hidden": "true" }, stands ? "✓" : returned ? "↩" : "✕"),
            el("span", {}, `${stage} ${by}`),
            el("span", { class: "quiet small" }, [when, ...state, ...(note ? [note] : [])].join(" · ")),
        );
    }

    private submit(event: Event): void {
        event.preventDefault();
        this.send("agreed");
    }

    private send(says: "agreed" | "returned"): void {
        const page = this.desk.page.get();
        const proofs = this.desk.pieces.raw("proofs") as ProofsPiece | undefined;
        const body = {
            page,
            stage: this.stage.value,
            by: this.by.value.trim(),
            says,
            note: this.note.value.trim(),
            sets: stateOf(proofs, page)?.sets ?? "",
        };
        if (body.by === "") {
            this.by.focus();
            return;
        }
        const done = t(says === "agreed" ? "sign.done" : "sign.gone-back", {
            label: this.desk.label(page),
            stage: body.stage,
        });
        void this.operations.act("sign", body, done).then((signed) => {
            if (signed) this.note.value = "";
        });
    }
}
