import { el } from "../base/el";
import type { Desk } from "../desk";
import { button } from "../shell/button";
import { post } from "../store/ask";
import { t } from "../words/words";
import type { Operations } from "./operations";
import { type Way, wayDrawing } from "./way_drawing";

const alternatives = 3;

interface Ways {
    ways: Way[];
}

/** Has a page make itself up, and shows the ways side by side: one is kept, or none. */
export class MakeUpDialog {
    readonly element = el("dialog", { class: "make-up", "aria-label": t("make-up.name") });
    private readonly body = el("div", { class: "ways" });
    private page = 0;
    private seed = 1;

    constructor(
        private readonly desk: Desk,
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
        const { ok, body } = await post<{ diagnostics?: { said: { message: string } }[] }>("make-up", {
            page: this.page,
            alternatives,
            seed: this.seed++,
        });
        if (!ok) this.tell(body.diagnostics?.[0]?.said.message ?? t("do.failed"));
    }

    private tell(words: string): void {
        this.body.replaceChildren(el("p", { class: "empty", role: "status" }, words.replaceAll("`", "")));
    }

    private draw(): void {
        const ways = (this.desk.pieces.raw(`make-up/${this.page}`) as Ways | undefined)?.ways;
        const page = this.desk.pagePiece(this.page);
        if (this.desk.pieces.get("busy") || !ways || !page) {
            this.tell(t("make-up.wait"));
            return;
        }
        this.body.replaceChildren(
            ...ways.map((way, n) =>
                el(
                    "section",
                    {},
                    wayDrawing(page, way, (story) => this.desk.storyPiece(story)?.headline ?? story),
                    el("p", {}, t("make-up.way", { n: n + 1, cost: Math.round(way.cost ?? 0) })),
                    button(
                        undefined,
                        { name: t("make-up.keep"), shown: t("make-up.keep"), class: "primary" },
                        () => void this.keep(n),
                    ),
                ),
            ),
        );
    }

    private async keep(way: number): Promise<void> {
        if (await this.operations.act("make-up/keep", { page: this.page, way }, t("make-up.kept")))
            this.element.close();
    }
}
