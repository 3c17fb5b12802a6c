import { Signal } from "../base/signal";
import type { Answer } from "../store/ask";
import type { PiecesMessage } from "../store/contract";
import { Newest } from "../store/newest";

export type Saving = "loading" | "saved" | "unsaved" | "saving" | "conflict" | "lost" | "unknown";

/** What two people made of one text. */
export interface Meeting {
    theirs: string;
    base: string;
    merged: string;
    /** Places that both have changed. */
    conflicts: unknown[];
}

export interface Conflict extends Meeting {
    /** Of the file as it is now. */
    etag: string;
}

/** Where both have changed other places the file has both: `merged` is what was saved. */
export type Saved = { etag: string } & Partial<Meeting>;

export type DraftAnswer = PiecesMessage & { etag?: string; met?: Meeting };

/** The requests that a manuscript makes. */
export interface ManuscriptStore {
    load(story: string): Promise<Answer<string>>;
    /** What was typed and not saved, with the file that it began with; nothing where all is saved. */
    kept(story: string): Promise<{ text: string; of: string } | undefined>;
    draft(story: string, draft: { text: string; of: string; n: number }): Promise<Answer<DraftAnswer>>;
    save(story: string, text: string, etag: string): Promise<Answer<Saved | Conflict>>;
}

/** Where its text is seen and written. */
export interface TextView {
    text(): string;
    /** Shows another text, with nothing to undo. */
    begin(text: string): void;
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

/**
 * A manuscript that is being written: every input goes to the desk as a draft, and to its file after a second of rest.
 *
 * Promises: what is on the screen is never replaced by something older; a save that finds another text in the file
 * loses neither.
 */
export class Manuscript {
    readonly saving = new Signal<Saving>("loading");
    private etag = "";
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
            const kept = ok ? await this.store.kept(this.story) : undefined;
            if (this.closed) return;
            if (!ok) return this.saving.set("unknown");
            this.etag = kept?.of ?? unquotedTag(etag);
            this.view.begin(kept?.text ?? body);
            this.saving.set(kept ? "unsaved" : "saved");
        } catch {
            this.saving.set("lost");
        }
    }

    /** The text on the screen is another one now. */
    edited(): void {
        if (this.closed || this.saving.get() === "loading") return;
        if (this.saving.get() !== "conflict") this.saving.set("unsaved");
        this.drafts.give(this.view.text());
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.save(), restBeforeSaving);
    }

    /** Writes the text to its file, where that is not done. */
    save(): void {
        clearTimeout(this.timer);
        const state = this.saving.get();
        if (this.closed) return;
        if (state === "unsaved" || state === "lost") this.saves.give(true);
    }

    /** Saves now; asks again where two people have changed the same place. */
    insist(): void {
        if (this.saving.get() === "conflict") this.saves.give(true);
        else this.save();
    }

    /** The file was saved by somebody else: shown at once where nothing is unsaved here, merged with the next save else. */
    async outside(etag: string): Promise<void> {
        if (etag === this.etag || this.saving.get() !== "saved" || this.view.composing()) return;
        const { ok, body, etag: now } = await this.store.load(this.story);
        if (!ok || this.closed || this.saving.get() !== "saved" || this.view.composing()) return;
        this.etag = unquotedTag(now);
        if (this.view.text() === body) return;
        this.view.become(body);
        this.events.merged();
    }

    /** How a conflict ends: this text, over the file as it was found then. */
    settle(text: string, conflict: Conflict): void {
        this.etag = conflict.etag;
        this.view.become(text);
        this.saving.set("unsaved");
        this.drafts.give(this.view.text());
        this.saves.give(true);
    }

    /** Ends it, once all of it is saved. False: that cannot be done now, and it stays open. */
    async close(): Promise<boolean> {
        do {
            this.save();
            await this.drafts.settled();
            await this.saves.settled();
        } while (this.saving.get() === "unsaved");
        if (this.saving.get() === "lost" || this.saving.get() === "conflict") return false;
        clearTimeout(this.timer);
        this.closed = true;
        return true;
    }

    private async sendDraft(text: string): Promise<void> {
        try {
            const { ok, body } = await this.store.draft(this.story, { text, of: this.etag, n: ++this.count });
            if (!ok) return;
            if (body.met && body.etag && body.met.conflicts.length === 0) this.adopt(text, body.met.merged, body.etag);
            this.events.pieces(body);
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

    private take(text: string, { ok, status, body }: Answer<Saved | Conflict>): void {
        if (ok) {
            const saved = body as Saved;
            if (saved.merged === undefined) this.etag = saved.etag;
            else this.adopt(text, saved.merged, saved.etag);
            this.saving.set(this.view.text() === (saved.merged ?? text) ? "saved" : "unsaved");
        } else if (status === 409) {
            this.saving.set("conflict");
            this.events.conflict(body as Conflict);
        } else this.saving.set("lost");
    }

    /** Takes what others have changed elsewhere into a text that was sent. Who is typing on meets them with the next one. */
    private adopt(sent: string, merged: string, etag: string): void {
        if (this.view.composing() || this.view.text() !== sent) return;
        this.etag = etag;
        if (merged === sent) return;
        this.view.become(merged);
        this.events.merged();
    }
}
