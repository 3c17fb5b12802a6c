import { Signal } from "./base/signal";
import type { StandingFrame } from "./fit/fit";
import type { EditionPiece, FramePlace, PageEntry, PagePiece, StoryPiece } from "./store/contract";
import { Feed } from "./store/feed";
import { Pieces } from "./store/pieces";

export interface FrameKey {
    page: number;
    frame: string;
}

export type PanelName = "pages" | "day" | "findings" | "find" | "proofs";

/** A place in a manuscript that somebody was sent to: a character, or a line and column of the file. */
export interface Aim {
    story: string;
    offset?: number;
    line?: number;
    column?: number;
    /** Where the text begins. */
    body?: true;
}

/** What is on the desk: the pieces, and what the editor looks at. It knows no element of the page. */
export class Desk {
    readonly client = crypto.randomUUID();
    readonly pieces = new Pieces();
    readonly feed = new Feed(this.pieces, this.client);

    readonly page = new Signal<number>(0);
    readonly frame = new Signal<FrameKey | undefined>(undefined);
    readonly story = new Signal<string | undefined>(undefined);
    readonly aim = new Signal<Aim | undefined>(undefined);
    readonly panel = new Signal<PanelName>("day");
    readonly guides = new Signal(false);
    readonly bars = new Signal(true);
    readonly spreads = new Signal(true);
    /** What comes in is of this desk's own doing. */
    acting = false;
    /** Told to screen readers, and in the line at the foot. */
    readonly said = new Signal("");
    /** What could not be done, and why; shown for a while. */
    readonly refused = new Signal("");

    get edition(): EditionPiece | undefined {
        return this.pieces.get("edition");
    }

    /** At which edge the sheets are held together. */
    bound(): "left" | "right" {
        return this.edition?.bound ?? "left";
    }

    pageEntries(): PageEntry[] {
        return this.edition?.pages ?? [];
    }

    pagePiece(page: number): PagePiece | undefined {
        return this.pieces.get(`page/${page}`);
    }

    storyPiece(story: string | null | undefined): StoryPiece | undefined {
        return story ? this.pieces.get(`story/${story}`) : undefined;
    }

    framePlace(key: FrameKey | undefined): FramePlace | undefined {
        if (!key) return undefined;
        return this.pagePiece(key.page)?.frames.find((frame) => frame.frame === key.frame);
    }

    /** Whose text a frame shows: the story that it starts, or the first that goes on in it. */
    storyIn(key: FrameKey): string | undefined {
        return this.framePlace(key)?.story ?? this.standing(key.page, key.frame).fit?.stories[0];
    }

    /** A frame with its entry of the fit report. */
    standing(page: number, frame: string): StandingFrame {
        return { page, frame, fit: this.pieces.get(`page/${page}/.fit`)?.[frame] };
    }

    label(page: number): string {
        return this.pageEntries().find((entry) => entry.page === page)?.label ?? String(page);
    }

    stories(): [string, StoryPiece][] {
        return this.pieces.names("story/").flatMap((name): [string, StoryPiece][] => {
            const id = name.slice("story/".length);
            const piece = this.storyPiece(id);
            return piece ? [[id, piece]] : [];
        });
    }

    select(key: FrameKey | undefined): void {
        if (key) this.page.set(key.page);
        const now = this.frame.get();
        if (key && now && key.page === now.page && key.frame === now.frame) return;
        this.frame.set(key);
    }

    /** Opens a story in the editor, at a place of it where one is given. */
    open(aim: Aim): void {
        this.story.set(aim.story);
        this.aim.set({ ...aim });
    }

    /** The same words are said again when they come again. */
    say(words: string): void {
        this.said.set("");
        this.said.set(words);
    }

    refuse(words: string): void {
        this.say(words);
        this.refused.set(words);
    }
}
