import type { Desk } from "../desk";
import { ofStory, type Verdict } from "../fit/fit";
import { fitWords } from "../fit/fit_words";
import type { StoryPiece } from "../store/contract";
import { t } from "../words/words";

/** Of how many stories it is told one by one. */
const most = 3;

function sameFit(a: Verdict, b: Verdict, isOpen: boolean): boolean {
    return a.kind === b.kind && a.lines === b.lines && (!isOpen || a.characters === b.characters);
}

function told({ headline }: StoryPiece, id: string, verdict: Verdict): string {
    const fit = verdict.kind === "none" ? t("day.nowhere") : fitWords(verdict);
    return t("news.story", { story: headline || id, fit });
}

/**
 * Says what somebody who does not see the pages would miss: which stories come out otherwise than before, how many
 * mistakes there are now, that the desk is not heard any more.
 */
export class News {
    private readonly known = new Map<string, Verdict>();
    private errors: number | undefined;

    constructor(private readonly desk: Desk) {
        desk.pieces.listen((changed) => {
            this.tellStories(changed);
            if (changed.has("diagnostics")) this.tellErrors();
        });
        let wasLost = false;
        desk.feed.line.watch((state) => {
            if (state === "lost" || state === "crowded") desk.say(t(`line.${state}`));
            else if (state === "open" && wasLost) desk.say(t("line.open"));
            if (state !== "opening") wasLost = state === "lost" || state === "crowded";
        });
    }

    private tellStories(changed: ReadonlySet<string>): void {
        const names = [...changed].filter((name) => name.startsWith("story/"));
        const said = names.flatMap((name) => this.storyNews(name.slice("story/".length)));
        if (said.length > most) said.splice(most, said.length, t("news.more", { n: said.length - most }));
        if (said.length > 0) this.desk.say(said.join(t("news.and")));
    }

    /** What is new of a story: nothing of one that is heard of first. */
    private storyNews(id: string): string[] {
        const piece = this.desk.storyPiece(id);
        const before = this.known.get(id);
        if (!piece) {
            this.known.delete(id);
            return [];
        }
        const now = ofStory(piece);
        this.known.set(id, now);
        const isNews = before && !sameFit(before, now, this.desk.story.get() === id);
        return isNews ? [told(piece, id, now)] : [];
    }

    private tellErrors(): void {
        const found = this.desk.pieces.get("diagnostics") ?? [];
        const errors = found.filter(({ severity }) => severity === "error").length;
        if (this.errors !== undefined && errors !== this.errors) this.desk.say(t("severity.error", { n: errors }));
        this.errors = errors;
    }
}
