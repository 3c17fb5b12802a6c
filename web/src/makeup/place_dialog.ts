import { el } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import { button } from "../shell/button";
import type { FramePlace } from "../store/contract";
import { t } from "../words/words";
import { DialogForm, labelled, options } from "./dialog_form";
import { nameOf, type Operations } from "./operations";

/** What placing leads to. */
export interface BeyondPlacing {
    newFrame(page: number, story: string): void;
    /** A story stands in a frame now. */
    arrived(frame: FrameKey | undefined): void;
}

/** Asks for the frame that a story shall stand in: any that takes one, or a new one. */
export class PlaceDialog {
    private readonly form: DialogForm;
    private readonly frame = el("select", {});
    private story = "";

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
        private readonly beyond: BeyondPlacing,
    ) {
        this.form = new DialogForm(t("place.name"), {
            word: t("tools.place"),
            act: () => this.place(),
            done: () => beyond.arrived(this.wanted()),
        });
    }

    get element(): HTMLDialogElement {
        return this.form.element;
    }

    open(story: string): void {
        this.story = story;
        this.frame.replaceChildren(...this.pages());
        const page = this.desk.page.get();
        const first = this.frame.querySelector<HTMLOptionElement>(`option[value^="${page}/"]`);
        if (first) first.selected = true;
        this.form.open(
            el("p", { class: "quiet wide" }, this.words(story)),
            labelled(t("place.frame"), this.frame, "wide"),
            button(undefined, { name: t("place.new"), shown: t("place.new"), class: "boxed" }, () => {
                this.element.close();
                this.beyond.newFrame(page, story);
            }),
        );
    }

    private words(story: string): string {
        return `${story}　${this.desk.storyPiece(story)?.headline ?? ""}`;
    }

    /** Empty frames first, then those in which it takes the place of another story. */
    private pages(): HTMLElement[] {
        return this.desk.pageEntries().map(({ page, label }) => {
            const frames = (this.desk.pagePiece(page)?.frames ?? []).filter(({ kind }) => kind === "story");
            const inTurn = [...frames.filter(({ story }) => !story), ...frames.filter(({ story }) => story)];
            const choices = inTurn.map((frame): [string, string] => [
                nameOf({ page, frame: frame.frame }),
                `${frame.frame}　${this.holds(frame)}`,
            ]);
            return el("optgroup", { label: t("page.region", { label }) }, ...options(choices));
        });
    }

    private holds({ story }: FramePlace): string {
        return story ? t("place.instead", { story: this.desk.storyPiece(story)?.headline || story }) : t("tools.empty");
    }

    private async place(): Promise<string | undefined> {
        const key = this.wanted();
        if (!key) return t("place.nowhere");
        const said = t("do.placed", { story: this.story, frame: key.frame });
        return this.operations.done([{ op: "place", story: this.story, ...key }], said);
    }

    private wanted(): FrameKey | undefined {
        const [, page, frame] = /^(\d+)\/(.+)$/.exec(this.frame.value) ?? [];
        return page && frame ? { page: Number(page), frame } : undefined;
    }
}
