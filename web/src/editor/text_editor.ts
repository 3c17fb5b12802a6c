import { defaultKeymap, history, redo, undo } from "@codemirror/commands";
import { EditorState, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, type KeyBinding, keymap } from "@codemirror/view";
import { characterAt, unitOf } from "./code_points";
import { dialect, dialectColours } from "./dialect";
import type { Change } from "./front_matter";
import { bodyStart, headCover, showHead, underCover } from "./head_cover";
import { LineEnds } from "./line_ends";
import type { TextView } from "./manuscript";
import { oneChange } from "./one_change";
import { setStop, stopRule } from "./stop_rule";

export interface EditorEvents {
    edited(): void;
    /** The caret stands before a character of the manuscript. */
    caret(character: number): void;
    left(): void;
}

/** What the text has for itself; what else is held down with Ctrl or Alt is the desk's. */
const keys: KeyBinding[] = [
    { key: "Mod-z", run: undo, preventDefault: true },
    { key: "Mod-y", run: redo, preventDefault: true },
    ...defaultKeymap.filter(({ key }) => key !== "Alt-ArrowLeft"),
];

function nonce(): string {
    return document.querySelector<HTMLMetaElement>('meta[name="nonce"]')?.content ?? "";
}

/** The text of a manuscript on the screen. Its own history, its own keys; everything that others change comes in between two compositions. */
export class TextEditor implements TextView {
    readonly view: EditorView;
    private byOthers = false;
    private stopAt: number | null = null;
    private readonly ends = new LineEnds();

    constructor(
        private readonly label: string,
        private readonly events: EditorEvents,
    ) {
        this.view = new EditorView({ state: this.stateOf("") });
        this.view.contentDOM.addEventListener("compositionend", () => setTimeout(() => this.markStop(this.stopAt)));
    }

    /** As its file has it. */
    text(): string {
        return this.ends.with(this.shown());
    }

    /** As it stands on the screen. */
    shown(): string {
        return this.view.state.doc.toString();
    }

    composing(): boolean {
        return this.view.composing;
    }

    begin(text: string): void {
        const state = this.stateOf(this.ends.without(text));
        this.view.setState(state);
        this.view.dispatch({ selection: { anchor: bodyStart(state) } });
    }

    become(text: string): void {
        const change = oneChange(this.shown(), this.ends.without(text));
        if (!change) return;
        this.byOthers = true;
        this.view.dispatch({ changes: change, annotations: [underCover.of(true), Transaction.addToHistory.of(false)] });
        this.byOthers = false;
    }

    /** A change of the head by its fields: part of the history, no more than what is typed. */
    writeHead(change: Change): void {
        this.view.dispatch({ changes: change, annotations: underCover.of(true), userEvent: "input.head" });
    }

    openHead(open: boolean): void {
        this.view.dispatch({ effects: showHead.of(open) });
    }

    /** Marks from where on the text finds no room, as soon as no input method is at work. */
    markStop(at: number | null): void {
        this.stopAt = at;
        if (this.view.composing) return;
        this.view.dispatch({ effects: setStop.of(at) });
    }

    /** Where a character of the manuscript stands in what is shown. */
    placeOf(character: number): number {
        return unitOf(this.shown(), character);
    }

    /** Puts the caret to a place, in the middle of what is seen. */
    goTo(offset: number): void {
        const at = Math.min(Math.max(offset, 0), this.view.state.doc.length);
        this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
        this.view.focus();
    }

    offsetOf(line: number, column: number): number {
        const { doc } = this.view.state;
        const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
        const before = Array.from(found.text)
            .slice(0, Math.max(0, column - 1))
            .join("");
        return found.from + before.length;
    }

    private tellCaret(): void {
        if (!this.byOthers) this.events.caret(characterAt(this.shown(), this.view.state.selection.main.head));
    }

    private stateOf(text: string): EditorState {
        return EditorState.create({
            doc: text,
            extensions: [
                EditorView.cspNonce.of(nonce()),
                history(),
                drawSelection(),
                highlightActiveLine(),
                EditorView.lineWrapping,
                EditorView.contentAttributes.of({ "aria-label": this.label, spellcheck: "false", tabindex: "0" }),
                keymap.of(keys),
                dialect,
                dialectColours,
                headCover,
                stopRule,
                EditorView.updateListener.of((update) => {
                    if (update.docChanged && !this.byOthers) this.events.edited();
                    if (update.selectionSet || update.docChanged) this.tellCaret();
                }),
                EditorView.domEventHandlers({ blur: () => this.events.left() }),
            ],
        });
    }
}
