import { el } from "../base/el";
import { keepingFocus } from "../base/keep_focus";
import type { Aim, Desk } from "../desk";
import { ofStory } from "../fit/fit";
import { fitMark, fitWords } from "../fit/fit_words";
import type { CutsPanel } from "../makeup/cuts_panel";
import { type ButtonWords, button } from "../shell/button";
import { get, post, put } from "../store/ask";
import type { StoryPiece } from "../store/contract";
import { Newest } from "../store/newest";
import { t } from "../words/words";
import { counted } from "./counted";
import { headOf } from "./front_matter";
import { HeadFields } from "./head_fields";
import { type Conflict, type DraftAnswer, Manuscript, type ManuscriptStore, type Saved } from "./manuscript";
import { mergeDialog } from "./merge_dialog";
import { TextEditor } from "./text_editor";

const savingWords = {
    loading: "saving.loading",
    saved: "saving.saved",
    unsaved: "saving.unsaved",
    saving: "saving.saving",
    conflict: "saving.conflict",
    lost: "saving.lost",
    unknown: "saving.unknown",
} as const;

/** Said aloud, too. */
const alarming: ReadonlySet<string> = new Set(["conflict", "lost", "unknown"]);

function storeOf(desk: Desk): ManuscriptStore {
    const address = (kind: string, story: string) => `${kind}/${encodeURIComponent(story)}`;
    return {
        load: (story) => get<string>(address("story", story)),
        kept: async (story) => {
            if (!desk.storyPiece(story)?.draft) return undefined;
            const { ok, body } = await get<{ text: string; of: string }>(address("draft", story));
            return ok ? body : undefined;
        },
        draft: (story, draft) =>
            post<DraftAnswer>(address("draft", story), { ...draft, since: desk.pieces.set, client: desk.client }),
        save: (story, text, etag) => put<Saved | Conflict>(address("story", story), text, etag),
    };
}

/** What a story leads to outside of its pane. */
export interface Beyond {
    /** The caret stands before a character. */
    caret(story: string, character: number): void;
    /** A place is wanted for a story. */
    place(story: string): void;
}

/** The story that is open: its head in fields, its text, whether it fits and whether it is saved. */
export class StoryPane {
    readonly element = el("section", { class: "story-pane", hidden: true });
    readonly state = el("span", { class: "slot saving" });
    private readonly editor: TextEditor;
    private readonly fields: HeadFields;
    private readonly heading = el("h2", {});
    private readonly foot = el("div", { class: "story-foot" });
    private readonly raw: HTMLButtonElement;
    private readonly opening = new Newest<string>((story) => this.open(story));
    private manuscript: Manuscript | undefined;

    constructor(
        private readonly desk: Desk,
        private readonly cuts: CutsPanel,
        private readonly beyond: Beyond,
    ) {
        this.editor = new TextEditor(t("story.text"), {
            edited: () => this.edited(),
            caret: (character) => this.manuscript && this.beyond.caret(this.manuscript.story, character),
            left: () => this.manuscript?.save(),
        });
        this.fields = new HeadFields(
            () => this.editor.shown(),
            (change) => this.editor.writeHead(change),
            () => this.manuscript?.save(),
        );
        this.raw = button(undefined, { name: t("story.head"), shown: t("story.head"), class: "small" }, () =>
            this.showHead(this.raw.getAttribute("aria-pressed") !== "true"),
        );
        this.furnish();
        desk.story.watch((story) => story !== undefined && this.opening.give(story));
        desk.aim.watch((aim) => aim && this.aimAt(aim));
        desk.pieces.listen((changed) => this.follow(changed));
        document.addEventListener("keydown", (event) => this.key(event));
    }

    private furnish(): void {
        this.element.append(
            el("header", {}, this.heading, this.raw),
            this.fields.element,
            el("div", { class: "editor" }, this.editor.view.dom),
            this.cuts.element,
            this.foot,
        );
    }

    private showHead(open: boolean): void {
        this.raw.setAttribute("aria-pressed", String(open));
        this.editor.openHead(open);
    }

    private key(event: KeyboardEvent): void {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s" || event.shiftKey) return;
        event.preventDefault();
        this.manuscript?.insist();
    }

    private async open(story: string): Promise<void> {
        if (this.manuscript?.story === story) return;
        const before = this.manuscript;
        const manuscript = new Manuscript(story, storeOf(this.desk), this.editor, {
            pieces: (message) => this.desk.pieces.take(message),
            conflict: (conflict) => this.ask(manuscript, conflict),
            merged: () => this.desk.say(t("merge.done")),
        });
        if (before && !(await before.close())) {
            this.desk.refuse(t("saving.keep", { story: before.story }));
            this.desk.story.set(before.story);
            return;
        }
        this.manuscript = manuscript;
        this.element.hidden = false;
        this.heading.textContent = story;
        this.editor.begin("");
        manuscript.saving.watch((state) => this.tellSaving(state));
        await manuscript.load();
        if (this.manuscript !== manuscript) return;
        this.showHead(false);
        this.fields.show();
        this.tellFit();
        const aim = this.desk.aim.get();
        if (aim) this.aimAt(aim);
    }

    private aimAt(aim: Aim): void {
        if (this.manuscript?.story !== aim.story || this.manuscript.saving.get() === "loading") return;
        const place = this.placeOf(aim);
        if (place !== undefined && !this.fields.focusAt(place)) {
            if (place < headOf(this.editor.shown()).end) this.showHead(true);
            this.editor.goTo(place);
        }
        this.desk.aim.set(undefined);
    }

    private placeOf(aim: Aim): number | undefined {
        if (aim.offset !== undefined) return this.editor.placeOf(aim.offset);
        if (aim.line !== undefined) return this.editor.offsetOf(aim.line, aim.column ?? 1);
        return aim.body ? headOf(this.editor.shown()).end : undefined;
    }

    private edited(): void {
        this.manuscript?.edited();
        this.cuts.close();
        this.fields.show();
        this.tellFit();
    }

    private follow(changed: ReadonlySet<string>): void {
        const story = this.manuscript?.story;
        if (!story || !changed.has(`story/${story}`)) return;
        const piece = this.desk.storyPiece(story);
        this.tellFit();
        const own = this.desk.acting;
        if (piece)
            void this.manuscript?.outside(piece.etag).then((came) => came && !own && this.desk.say(t("merge.done")));
    }

    private tellSaving(state: keyof typeof savingWords): void {
        this.state.textContent = t(savingWords[state]);
        this.state.dataset.state = state;
        if (alarming.has(state)) this.desk.say(t(savingWords[state]));
    }

    private piece(): StoryPiece | undefined {
        return this.desk.storyPiece(this.manuscript?.story);
    }

    private tellFit(): void {
        const piece = this.piece();
        const verdict = piece ? ofStory(piece) : { kind: "none" as const, lines: 0, characters: 0 };
        const text = this.editor.shown();
        this.fields.take(piece?.fit?.parts[0]?.head ?? null, { kicker: piece?.kicker, deck: piece?.deck });
        this.editor.markStop(piece?.stops != null ? this.editor.placeOf(piece.stops) : null);
        const foot = [
            el(
                "span",
                { class: `verdict ${verdict.kind}` },
                el("b", { "aria-hidden": "true" }, fitMark(verdict)),
                ` ${fitWords(verdict)}`,
            ),
            el("span", { class: "quiet figure" }, t("story.count", { n: counted(text.slice(headOf(text).end)) })),
            el("span", { class: "spring" }),
            ...this.placeButton(piece),
            ...this.cutsButton(piece, verdict.kind === "over"),
            this.saveButton(),
        ];
        const draw = () => this.foot.replaceChildren(...foot);
        keepingFocus(this.foot, draw, () => this.foot.querySelector<HTMLElement>(".button:last-child"));
    }

    private saveButton(): HTMLElement {
        const words = { name: t("help.save"), keys: "Ctrl+S", shown: t("help.save"), class: "boxed" };
        return this.footButton("save", words, () => void this.manuscript?.save());
    }

    private footButton(tool: string, words: ButtonWords, act: () => void): HTMLElement {
        const made = button(undefined, words, act);
        made.dataset.tool = tool;
        return made;
    }

    /** A story on no page is offered a place. */
    private placeButton(piece: StoryPiece | undefined): HTMLElement[] {
        const story = this.manuscript?.story;
        if (!story || !piece || piece.places.length > 0) return [];
        const words = { name: t("place.name"), shown: t("place.name"), class: "primary" };
        return [this.footButton("place", words, () => this.beyond.place(story))];
    }

    /** Cuts are offered where a story runs over or jumps. */
    private cutsButton(piece: StoryPiece | undefined, over: boolean): HTMLElement[] {
        const story = this.manuscript?.story;
        if (!story || !(over || piece?.fit?.parts.some((part) => part.jumps_to !== null))) return [];
        const words = { name: t("cuts.show"), shown: t("cuts.show"), class: over ? "primary" : "boxed" };
        return [this.footButton("cuts", words, () => void this.cuts.toggle(story))];
    }

    private ask(manuscript: Manuscript, conflict: Conflict): void {
        const dialog = mergeDialog(this.editor.text(), conflict, (text) => manuscript.settle(text, conflict));
        document.body.append(dialog);
        dialog.showModal();
    }
}
