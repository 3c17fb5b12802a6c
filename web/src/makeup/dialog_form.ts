import { el } from "../base/el";
import { button } from "../shell/button";
import { t } from "../words/words";

/** A field with its label above it. */
export function labelled(label: string, control: HTMLElement, kind = ""): HTMLElement {
    return el("label", { class: `asked ${kind}`.trim() }, el("span", {}, label), control);
}

export function options(choices: [value: string, words: string][], chosen = ""): HTMLOptionElement[] {
    return choices.map(([value, words]) => el("option", { value, selected: value === chosen }, words));
}

/** What a dialog is for: the word on its button, what that does (why not, where it is refused), what comes after. */
export interface Deed {
    word: string;
    act(): Promise<string | undefined>;
    /** Once the dialog is closed, and the focus is back where it was. */
    done(): void;
}

/**
 * A dialog that asks for something and has it done. It stays open, with the reason, where that is refused; Escape and its
 * close button do nothing at all.
 */
export class DialogForm {
    readonly element: HTMLDialogElement;
    readonly fields = el("div", { class: "asking" });
    private readonly why = el("p", { class: "why", role: "alert" });

    constructor(
        name: string,
        private readonly deed: Deed,
    ) {
        const form = el(
            "form",
            { method: "dialog" },
            this.fields,
            this.why,
            el("footer", {}, el("button", { type: "submit", class: "button primary" }, el("span", {}, deed.word))),
        );
        this.element = el(
            "dialog",
            { class: "asks", "aria-label": name },
            el(
                "header",
                {},
                el("h2", {}, name),
                button("close", { name: t("close") }, () => this.element.close()),
            ),
            form,
        );
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.send();
        });
    }

    open(...fields: HTMLElement[]): void {
        this.fields.replaceChildren(...fields);
        this.why.textContent = "";
        this.element.showModal();
        this.fields.querySelector<HTMLElement>("select, input")?.focus();
    }

    private async send(): Promise<void> {
        this.why.textContent = "";
        const refused = await this.deed.act();
        this.why.textContent = refused ?? "";
        if (refused !== undefined) return;
        this.element.close();
        // Where what opened it is gone, a browser leaves the focus inside for a moment.
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && this.element.contains(activeElement)) activeElement.blur();
        this.deed.done();
    }
}
