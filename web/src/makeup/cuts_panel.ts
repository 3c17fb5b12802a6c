import { el } from "../base/el";
import type { Desk } from "../desk";
import { button } from "../shell/button";
import { get } from "../store/ask";
import { t, type Word } from "../words/words";
import type { Operations } from "./operations";

interface Cut {
    at: number;
    present: boolean;
    cut: "paragraph" | "stop" | "pause" | "word" | "any";
    words: [before: string, after: string];
    lines_kept: number;
    lines_sent_on: number;
    lines_white: number;
}

interface Strike {
    from: number;
    until: number;
    words: string;
    characters: number;
    lines_freed: number;
    lines_over: number;
}

interface Cuts {
    jumps_to: string | null;
    characters_to_cut: number;
    cuts: Cut[];
    strikes: Strike[];
}

const kinds: Record<Cut["cut"], Word> = {
    paragraph: "cut.paragraph",
    stop: "cut.stop",
    pause: "cut.pause",
    word: "cut.word",
    any: "cut.any",
};

/** What could be struck of a story, and where its jump could cut it: each as it would come out. */
export class CutsPanel {
    readonly element = el("div", { class: "cuts", hidden: true, role: "region", "aria-label": t("cuts.name") });
    private story: string | undefined;

    constructor(
        desk: Desk,
        private readonly operations: Operations,
    ) {
        desk.story.watch(() => this.close());
    }

    async toggle(story: string): Promise<void> {
        if (!this.element.hidden) return this.close();
        this.story = story;
        this.element.hidden = false;
        this.element.replaceChildren(el("p", { class: "quiet empty" }, t("cuts.wait")));
        await this.ask(story);
    }

    close(): void {
        this.element.hidden = true;
        this.story = undefined;
    }

    private async ask(story: string): Promise<void> {
        const { ok, body } = await get<Cuts>(`cuts/${encodeURIComponent(story)}`);
        if (this.story !== story) return;
        const cuts = ok ? body.cuts : [];
        const strikes = ok ? (body.strikes ?? []) : [];
        this.element.replaceChildren(
            el(
                "header",
                {},
                el("h3", {}, t("cuts.name")),
                button("close", { name: t("close") }, () => this.close()),
            ),
            ...this.list(
                t("cuts.strikes"),
                strikes.map((strike) => this.strike(story, strike)),
            ),
            ...this.list(
                t("cuts.places"),
                cuts.map((cut) => this.cut(story, cut)),
            ),
            ...(strikes.length + cuts.length === 0 ? [el("p", { class: "quiet empty" }, t("cuts.none"))] : []),
        );
    }

    private list(heading: string, rows: HTMLElement[]): HTMLElement[] {
        return rows.length > 0 ? [el("h4", {}, heading), el("ul", {}, ...rows)] : [];
    }

    private strike(story: string, strike: Strike): HTMLElement {
        const { from, until, words, characters, lines_freed, lines_over } = strike;
        const after = lines_over > 0 ? t("fit.over.lines", { lines: lines_over }) : t("fit.fits");
        return el(
            "li",
            {},
            el("span", { class: "words" }, el("del", {}, words)),
            el("span", { class: "quiet" }, t("cuts.frees", { characters, lines: lines_freed, after })),
            button(undefined, { name: t("cuts.strike"), shown: t("cuts.strike"), class: "boxed" }, () =>
                this.act(story, { op: "strike", story, from, until }, t("do.struck", { characters })),
            ),
        );
    }

    private cut(story: string, cut: Cut): HTMLElement {
        const told = t("cuts.sends", {
            kept: cut.lines_kept,
            on: cut.lines_sent_on,
            white: cut.lines_white,
            kind: t(kinds[cut.cut]),
        });
        return el(
            "li",
            { "aria-current": cut.present },
            el("span", { class: "words" }, cut.words[0], el("b", { class: "cut-mark" }, "▏"), cut.words[1]),
            el("span", { class: "quiet" }, told),
            cut.present
                ? el("span", { class: "quiet" }, t("cuts.present"))
                : button(undefined, { name: t("cuts.here"), shown: t("cuts.here"), class: "boxed" }, () =>
                      this.act(story, { op: "cut", story, at: cut.at }, t("do.cut")),
                  ),
        );
    }

    private async act(story: string, operation: Parameters<Operations["do"]>[0][number], said: string): Promise<void> {
        if (await this.operations.do([operation], said)) await this.ask(story);
    }
}
