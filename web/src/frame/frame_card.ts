import { el } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import { ofFrame } from "../fit/fit";
import { fitMark, fitWords } from "../fit/fit_words";
import { fitBar } from "../panels/day_table";
import type { Part, StoryPiece } from "../store/contract";
import { t } from "../words/words";
import { dimensions } from "./dimensions";

function partIn(story: StoryPiece | undefined, key: FrameKey): Part | undefined {
    return story?.fit?.parts.find((part) => part.page === key.page && part.frame === key.frame);
}

/** The selected frame: what it is, what stands in it, how it comes out. */
export class FrameCard {
    readonly element = el("section", { class: "frame-card", "aria-label": t("frame.selected") });
    private readonly told = el("div", { class: "frame-told" });

    constructor(
        private readonly desk: Desk,
        tools: HTMLElement,
    ) {
        this.element.append(this.told, tools);
        desk.frame.watch(() => this.draw());
        desk.pieces.listen(() => this.draw());
    }

    private draw(): void {
        const key = this.desk.frame.get();
        const place = this.desk.framePlace(key);
        if (!key || !place) {
            this.told.replaceChildren(el("p", { class: "quiet empty" }, t("frame.choose")));
            return;
        }
        const story = this.desk.storyPiece(this.desk.storyIn(key));
        const verdict = ofFrame(this.desk.standing(key.page, key.frame), story);
        const part = partIn(story, key);
        this.told.replaceChildren(
            el(
                "header",
                {},
                el("h2", {}, t("frame.title", { page: this.desk.label(key.page), frame: place.frame })),
                el("span", { class: "dimensions figure" }, dimensions(place)),
            ),
            el("p", { class: "holds" }, story?.headline ?? t(`kind.${place.kind}`)),
            el(
                "div",
                { class: "fit-line" },
                part ? fitBar(part) : undefined,
                el(
                    "span",
                    { class: `verdict ${verdict.kind}` },
                    el("b", {}, fitMark(verdict)),
                    ` ${fitWords(verdict)}`,
                ),
                part
                    ? el(
                          "span",
                          { class: "quiet figure" },
                          t("frame.lines", { set: part.lines_set, room: part.lines_available }),
                      )
                    : undefined,
            ),
        );
    }
}
