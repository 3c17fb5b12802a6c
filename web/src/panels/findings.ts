import { el } from "../base/el";
import type { Desk } from "../desk";
import type { Trail } from "../shell/trail";
import type { Finding, Severity } from "../store/contract";
import { language, t } from "../words/words";

const order: Severity[] = ["error", "warning", "note"];
const marks: Record<Severity, string> = { error: "✕", warning: "!", note: "i" };

export function storyOf(file: string): string | undefined {
    return /^stories\/(.+)\.md$/.exec(file)?.[1];
}

/** What there is to say of a finding in the language that is spoken. */
export function findingWords(finding: Finding): { message: string; hint: string } {
    return language() === "en" ? { message: finding.message, hint: finding.hint } : finding.said;
}

/** A finding as an item of a list; one that a click leads somewhere from is a button. */
export function findingRow(finding: Finding, place: string, go?: () => void): HTMLElement {
    const { message, hint } = findingWords(finding);
    const words = [
        el("b", { class: "mark", "aria-label": t(`severity.one.${finding.severity}`) }, marks[finding.severity]),
        el(
            "span",
            { class: "words" },
            el("span", {}, message.replace(/`/g, "")),
            hint ? el("span", { class: "hint" }, hint.replace(/`/g, "")) : undefined,
            el("span", { class: "quiet small" }, `${place} · ${finding.code}`),
        ),
    ];
    const kind = `finding ${finding.severity}`;
    return el(
        "li",
        {},
        go
            ? el("button", { type: "button", class: kind, onclick: go }, ...words)
            : el("div", { class: kind }, ...words),
    );
}

/** Everything that is to be said of the day's paper, the gravest first; a click goes to its place. */
export class Findings {
    readonly element = el("div", { class: "findings" });
    private at = -1;

    constructor(
        private readonly desk: Desk,
        private readonly trail: Trail,
    ) {
        desk.pieces.listen((changed) => changed.has("diagnostics") && this.draw());
        this.draw();
    }

    /** To the next finding, or back to the one before. */
    step(by: number): void {
        const all = this.sorted();
        if (all.length === 0) return;
        this.at = (this.at + by + all.length) % all.length;
        const finding = all[this.at];
        if (finding) this.go(finding);
        this.mark();
    }

    private sorted(): Finding[] {
        const all = this.desk.pieces.get("diagnostics") ?? [];
        return [...all].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    }

    private draw(): void {
        const all = this.sorted();
        this.at = Math.min(this.at, all.length - 1);
        const counts = order.map((severity) => all.filter((finding) => finding.severity === severity).length);
        this.element.replaceChildren(
            el(
                "p",
                { class: "counts" },
                ...order.map((severity, at) =>
                    el(
                        "span",
                        { class: severity },
                        el("b", { "aria-hidden": "true" }, marks[severity]),
                        ` ${t(`severity.${severity}`, { n: counts[at] ?? 0 })}`,
                    ),
                ),
            ),
            all.length > 0
                ? el("ul", {}, ...all.map((finding, at) => this.row(finding, at)))
                : el("p", { class: "quiet empty" }, t("findings.none")),
        );
        this.mark();
    }

    private row(finding: Finding, at: number): HTMLElement {
        const place = finding.page ? `${this.desk.label(finding.page)} ${finding.frame ?? ""}` : finding.file;
        return findingRow(finding, place, () => {
            this.at = at;
            this.go(finding);
            this.mark();
        });
    }

    private go(finding: Finding): void {
        if (finding.page) this.trail.goTo({ page: finding.page, frame: finding.frame ?? undefined });
        const story = storyOf(finding.file);
        if (story) this.desk.open({ story, line: finding.line, column: finding.column });
    }

    private mark(): void {
        [...this.element.querySelectorAll(".finding")].forEach((row, at) => {
            row.setAttribute("aria-current", String(at === this.at));
            if (at === this.at) row.scrollIntoView({ block: "nearest" });
        });
    }
}
