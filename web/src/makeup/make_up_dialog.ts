import { el } from "../base/el";
import type { Desk } from "../desk";
import { button } from "../shell/button";
import { post } from "../store/ask";
import type { Finding, PiecesMessage } from "../store/contract";
import type { Drawing } from "../surface/drawing";
import { t } from "../words/words";
import { firstWords, type Operations } from "./operations";

const alternatives = 3;

/** One way to make a page up, as `banxin makeup --json` has it (docs/make-up.md). */
interface Way {
    fits: boolean;
    /** Thousandths of a white line. */
    score: number;
    white: number;
    left_out: string[];
}

interface Busy {
    what: string;
    done?: number;
    diagnostics?: Finding[];
}

/** Has a page make itself up, and shows the ways side by side: one is kept, or none. */
export class MakeUpDialog {
    readonly element = el("dialog", { class: "make-up", "aria-label": t("make-up.name") });
    private readonly body = el("div", { class: "ways" });
    private page = 0;
    private seed = 1;

    constructor(
        private readonly desk: Desk,
        private readonly drawing: Drawing,
        private readonly operations: Operations,
    ) {
        this.element.append(
            el(
                "header",
                {},
                el("h2", {}, t("make-up.name")),
                button("close", { name: t("close") }, () => this.element.close()),
            ),
            this.body,
            el(
                "footer",
                {},
                button(
                    undefined,
                    { name: t("make-up.more"), shown: t("make-up.more"), class: "boxed" },
                    () => void this.begin(),
                ),
            ),
        );
        desk.pieces.listen((changed) => {
            if (this.element.open && (changed.has("busy") || changed.has(`make-up/${this.page}`))) this.draw();
        });
    }

    open(page: number): void {
        this.page = page;
        this.element.showModal();
        this.draw();
        void this.begin();
    }

    private async begin(): Promise<void> {
        this.tell(t("make-up.wait"));
        const { ok, body } = await post<{ diagnostics?: Finding[] }>("make-up", {
            page: this.page,
            alternatives,
            seed: this.seed++,
        });
        if (!ok) this.tell(firstWords(body.diagnostics) ?? t("do.failed"));
    }

    private tell(words: string): void {
        this.body.replaceChildren(el("p", { class: "empty", role: "status" }, words));
    }

    private draw(): void {
        const busy = this.desk.pieces.raw("busy") as Busy | undefined;
        const ways = (this.desk.pieces.raw(`make-up/${this.page}`) as { ways: Way[] } | undefined)?.ways;
        const failed = firstWords(busy?.diagnostics);
        if (failed) this.tell(failed);
        else if (busy) this.tell(t("make-up.steps", { n: busy.done ?? 0 }));
        else if (ways) void this.show(ways);
    }

    /** Each way as it would be set, one after the other. */
    private async show(ways: Way[]): Promise<void> {
        const places = ways.map((way, n) => this.way(way, n));
        this.body.replaceChildren(...places);
        for (const [way, place] of places.entries()) {
            const { ok, body } = await post<PiecesMessage>("make-up/try", { page: this.page, way });
            const page = ok ? await this.drawing.preview(this.page, body.pieces) : undefined;
            if (page) place.querySelector(".preview-place")?.replaceChildren(page);
        }
    }

    private way({ fits, score, left_out }: Way, n: number): HTMLElement {
        const out = left_out.length > 0 ? t("make-up.left-out", { stories: left_out.join(" ") }) : "";
        const words = [
            t("make-up.way", { n: n + 1, cost: Math.round(score / 1000) }),
            fits ? t("fit.fits") : t("make-up.uneven"),
            out,
        ];
        return el(
            "section",
            {},
            el("div", { class: "preview-place" }),
            el("p", {}, words.filter(Boolean).join("　")),
            button(
                undefined,
                { name: t("make-up.keep"), shown: t("make-up.keep"), class: "primary" },
                () => void this.keep(n),
            ),
        );
    }

    private async keep(way: number): Promise<void> {
        if (await this.operations.act("make-up/keep", { page: this.page, way }, t("make-up.kept")))
            this.element.close();
    }
}
