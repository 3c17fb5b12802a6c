import { el } from "../base/el";
import type { Desk } from "../desk";
import { findingWords } from "../panels/findings";
import { button } from "../shell/button";
import type { Trail } from "../shell/trail";
import { get, post } from "../store/ask";
import type { Finding, Severity } from "../store/contract";
import { t } from "../words/words";

/** What stands in the way of a page, as `banxin preflight --json` tells it (docs/press.md). */
interface PressFinding {
    severity: "error" | "warning";
    message: string;
    remedy: string;
    frame?: string;
}

interface Preflight {
    pages: { page: number; findings: PressFinding[] }[];
}

/** A line of what is wrong. */
interface Row {
    severity: Severity;
    message: string;
    hint: string;
    page: number | undefined;
    frame: string | undefined;
}

function rowOf(finding: Finding): Row {
    const { message, hint } = findingWords(finding);
    return {
        severity: finding.severity,
        message,
        hint,
        page: finding.page ?? undefined,
        frame: finding.frame ?? undefined,
    };
}

interface Pressed {
    files?: string[];
    diagnostics?: Finding[];
}

/** Proofs on paper, the check before the press, and the press files. */
export class PressSection {
    readonly element = el("div", { class: "press" });
    private readonly told = el("div", { role: "status" });

    constructor(
        private readonly desk: Desk,
        private readonly trail: Trail,
    ) {
        const act = (name: string, deed: () => void, kind = "boxed") =>
            button(undefined, { name, shown: name, class: kind }, deed);
        this.element.append(
            el(
                "div",
                { class: "tool-row" },
                act(t("press.proof"), () => this.print("A3")),
                act(t("press.halves"), () => this.print("A4")),
                act(t("press.store"), () => void this.store()),
            ),
            el(
                "div",
                { class: "tool-row" },
                act(t("press.preflight"), () => void this.preflight()),
                act(t("press.do"), () => void this.press(), "primary"),
            ),
            this.told,
        );
    }

    private print(paper: string): void {
        window.open(`proof.pdf?page=${this.desk.page.get()}&paper=${paper}`, "_blank", "noopener");
    }

    private async store(): Promise<void> {
        const { ok, body } = await post<{ name?: string }>("proof");
        this.tell(ok ? t("press.stored", { name: body.name ?? "" }) : t("do.failed"));
    }

    private async preflight(): Promise<void> {
        this.tell(t("press.wait"));
        const { ok, body } = await get<Preflight & { diagnostics?: Finding[] }>("preflight");
        if (!ok) return this.list((body.diagnostics ?? []).map(rowOf));
        const rows = body.pages.flatMap(({ page, findings }) =>
            findings.map(
                ({ severity, message, remedy, frame }): Row => ({ severity, message, hint: remedy, page, frame }),
            ),
        );
        if (rows.length === 0) this.tell(t("press.clean"));
        else this.list(rows);
    }

    private async press(): Promise<void> {
        this.tell(t("press.wait"));
        const pages = this.desk.pageEntries().map(({ page }) => page);
        const { ok, body } = await post<Pressed>("press", { pages });
        if (!ok || (body.diagnostics ?? []).length > 0) this.list((body.diagnostics ?? []).map(rowOf));
        else this.tell("");
        const files = body.files ?? [];
        if (files.length > 0)
            this.told.append(
                el("p", {}, t("press.files")),
                el("ul", {}, ...files.map((file) => el("li", { class: "file" }, file))),
            );
    }

    private tell(words: string): void {
        this.told.replaceChildren(el("p", { class: "quiet" }, words));
    }

    private list(rows: Row[]): void {
        if (rows.length === 0) this.tell(t("do.failed"));
        else this.told.replaceChildren(el("ul", {}, ...rows.map((row) => el("li", {}, this.row(row)))));
    }

    private row({ severity, message, hint, page, frame }: Row): HTMLElement {
        const label = page === undefined ? "" : `${this.desk.label(page)} `;
        const go = () => page !== undefined && this.trail.goTo({ page, frame });
        const words = [label + message, hint].map((said) => said.replaceAll("`", ""));
        return el(
            "button",
            { type: "button", class: `finding ${severity}`, onclick: go },
            el("span", { class: "words" }, el("span", {}, words[0]), el("span", { class: "hint" }, words[1])),
        );
    }
}
