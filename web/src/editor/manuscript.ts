import { Signal } from "../base/signal";
import type { Answer } from "../store/ask";
import type { PiecesMessage } from "../store/contract";
import { Newest } from "../store/newest";

export type Saving = "loading" | "saved" | "unsaved" | "saving" | "conflict" | "lost" | "unknown";

/** What two people made of one text. */
export interface Conflict {
    theirs: string;
    base: string;
    merged: string;
    conflicts: unknown[] | number | boolean;
    etag: string;
}

/** The requests that a manuscript makes. */
export interface ManuscriptStore {
    load(story: string): Promise<Answer<string>>;
    draft(story: string, draft: { text: string; of: string; n: number }): Promise<Answer<PiecesMessage>>;
    save(story: string, text: string, etag: string): Promise<Answer<{ etag: string } | Conflict>>;
}

/** Where its text is seen and written. */
export interface TextView {
    text(): string;
    /** Makes it another one; what is the same stays, the caret too. */
    become(text: string): void;
    /** An input method is at work: nothing may be changed from outside. */
    composing(): boolean;
}

export interface ManuscriptEvents {
    pieces(message: PiecesMessage): void;
    conflict(conflict: Conflict): void;
    /** Somebody else's words came in. */
    merged(): void;
}

const restBeforeSaving = 1000;

function unquotedTag(etag: string | null): string {
    return etag?.replace(/^(W\/)?"|"$/g, "") ?? "";
}

function hasConflicts({ conflicts }: Conflict): boolean {
    return Array.isArray(conflicts) ? conflicts.length > 0 : Boolean(conflicts);
}

/**
 * A manuscript that is being written: every input goes to the desk as a draft, and to its file after a second of rest.
 *
 * Promises: what is on the screen is never replaced by something older; a save that finds another text in the file
 * loses neither.
 */
export class Manuscript {
    readonly saving = new Signal<Saving>("loading");
    private etag = "";
    private base = "";
    private count = 0;
    private closed = false;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private readonly drafts = new Newest<string>((text) => this.sendDraft(text));
    private readonly saves = new Newest<true>(() => this.sendText());

    constructor(
        readonly story: string,
        private readonly store: ManuscriptStore,
        private readonly view: TextView,
        private readonly events: ManuscriptEvents,
    ) {}

    async load(): Promise<void> {
        try {
            const { ok, body, etag } = await this.store.load(this.story);
            if (this.closed) return;
            if (!ok) return this.saving.set("unknown");
            this.etag = unquotedTag(etag);
            this.base = body;
            this.view.become(body);
            this.saving.set("saved");
        } catch {
            this.saving.set("lost");
        }
    }

    /** The text on the screen is another one now. */
    edited(): void {
        if (this.saving.get() === "loading") return;
        if (this.saving.get() !== "conflict") this.saving.set("unsaved");
        this.drafts.give(this.view.text());
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.save(), restBeforeSaving);
    }

    /** Writes the text to its file, where that is not done. */
    save(): void {
        clearTimeout(this.timer);
        const state = this.saving.get();
        if (state === "unsaved" || state === "lost") this.saves.give(true);
    }

    /** The file was saved by somebody else: shown at once where nothing is unsaved here, merged with the next save else. */
    async outside(etag: string): Promise<void> {
        if (etag === this.etag || this.saving.get() !== "saved" || this.view.composing()) return;
        const { ok, body, etag: now } = await this.store.load(this.story);
        if (!ok || this.closed || this.saving.get() !== "saved" || this.view.composing()) return;
        this.etag = unquotedTag(now);
        this.base = body;
        if (this.view.text() === body) return;
        this.view.become(body);
        this.events.merged();
    }

    /** How a conflict ends: this text, over the file as it was found then. */
    settle(text: string, conflict: Conflict): void {
        this.etag = conflict.etag;
        this.base = conflict.theirs;
        this.view.become(text);
        this.saving.set("unsaved");
        this.drafts.give(this.view.text());
        this.saves.give(true);
    }

    /** What is unsaved is saved first. */
    async close(): Promise<void> {
        this.save();
        this.closed = true;
        await this.drafts.settled();
        await this.saves.settled();
    }

    private async sendDraft(text: string): Promise<void> {
        try {
            const { ok, body } = await this.store.draft(this.story, { text, of: this.etag, n: ++this.count });
            if (ok && body.pieces) this.events.pieces(body);
        } catch {
            this.saving.set("lost");
        }
    }

    private async sendText(): Promise<void> {
        await this.drafts.settled();
        const text = this.view.text();
        this.saving.set("saving");
        try {
            this.take(text, await this.store.save(this.story, text, this.etag));
        } catch {
            this.saving.set("lost");
            this.timer = setTimeout(() => this.save(), 4 * restBeforeSaving);
        }
    }

    private take(text: string, { ok, status, body, etag }: Answer<{ etag: string } | Conflict>): void {
        if (ok) {
            this.etag = "etag" in body ? body.etag : unquotedTag(etag);
            this.base = text;
            this.saving.set(this.view.text() === text ? "saved" : "unsaved");
        } else if (status === 409 || status === 412)
            this.meet({ ...(body as Conflict), etag: (body as Conflict).etag ?? unquotedTag(etag) });
        else this.saving.set("lost");
    }

    private meet(conflict: Conflict): void {
        const untouched = this.view.text() === this.base;
        if (!hasConflicts(conflict) && !this.view.composing()) {
            this.settle(untouched ? conflict.theirs : conflict.merged, conflict);
            this.events.merged();
            return;
        }
        this.saving.set("conflict");
        this.events.conflict(conflict);
    }
}
