import { el } from "../base/el";
import type { Desk } from "../desk";
import { findingWords } from "../panels/findings";
import { button } from "../shell/button";
import type { Trail } from "../shell/trail";
import { get, post } from "../store/ask";
import type { Finding } from "../store/contract";
import { t } from "../words/words";

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
        const { ok, body } = await get<{ findings: Finding[] }>("preflight");
        if (!ok) this.tell(t("do.failed"));
        else if (body.findings.length === 0) this.tell(t("press.clean"));
        else this.list(body.findings);
    }

    private async press(): Promise<void> {
        this.tell(t("press.wait"));
        const pages = this.desk.pageEntries().map(({ page }) => page);
        const { ok, body } = await post<Pressed>("press", { pages });
        if (!ok) this.list(body.diagnostics ?? []);
        else
            this.told.replaceChildren(
                el("p", {}, t("press.files")),
                el("ul", {}, ...(body.files ?? []).map((file) => el("li", { class: "file" }, file))),
            );
    }

    private tell(words: string): void {
        this.told.replaceChildren(el("p", { class: "quiet" }, words));
    }

    private list(findings: Finding[]): void {
        if (findings.length === 0) {
            this.tell(t("do.failed"));
            return;
        }
        this.told.replaceChildren(
            el(
                "ul",
                {},
                ...findings.map((finding) => {
                    const { message, hint } = findingWords(finding);
                    const page = finding.page ? `${this.desk.label(finding.page)} ` : "";
                    const go = () =>
                        finding.page && this.trail.goTo({ page: finding.page, frame: finding.frame ?? undefined });
                    return el(
                        "li",
                        {},
                        el(
                            "button",
                            { type: "button", class: `finding ${finding.severity}`, onclick: go },
                            el(
                                "span",
                                { class: "words" },
                                el("span", {}, page + message.replaceAll("`", "")),
                                el("span", { class: "hint" }, hint.replaceAll("`", "")),
                            ),
                        ),
                    );
                }),
            ),
        );
    }
}
