import type { Desk, FrameKey } from "../desk";
import { findingWords } from "../panels/findings";
import { post } from "../store/ask";
import type { Finding, PiecesMessage, Span } from "../store/contract";
import { t } from "../words/words";

/** What an editor does to the pages. */
export type Operation =
    | { op: "move"; page: number; frame: string; columns: Span; lines: Span; leg?: number }
    | { op: "new"; page: number; frame: string; columns: Span; lines: Span; kind?: string }
    | { op: "delete"; page: number; frame: string }
    | { op: "place"; story: string; page?: number; frame?: string }
    | { op: "swap"; a: string; b: string }
    | { op: "jump"; story: string; to: number | string }
    | { op: "cut"; story: string; at: number }
    | { op: "strike"; story: string; from: number; until: number }
    | { op: "lock"; page: number; frame: string; locked: boolean }
    | { op: "tick"; line: number; words: string; done: boolean };

type Trial = PiecesMessage & { refused?: Finding[] };
interface Done extends Partial<PiecesMessage> {
    diagnostics?: Finding[];
    /** Files that somebody else has saved since. */
    changed?: string[];
    /** Of a page that was to be signed and is not any more what was read. */
    sets?: string;
    /** Texts that are not saved yet. */
    drafts?: number;
}

function reason({ diagnostics, changed, sets, drafts }: Done): string {
    const said = firstWords(diagnostics);
    if (said) return said;
    if (changed) return t("do.changed", { files: changed.join(" ") });
    if (drafts) return t("sign.drafts", { n: drafts });
    return t(sets === undefined ? "do.failed" : "sign.changed");
}

/** `1/lead`: a frame as two that change places are named. */
export function nameOf({ page, frame }: FrameKey): string {
    return `${page}/${frame}`;
}

/** The first of what is wrong, in the language that is spoken. */
export function firstWords(findings: Finding[] | undefined): string | undefined {
    const [first] = findings ?? [];
    return first && findingWords(first).message.replaceAll("`", "");
}

/** Tries and does what an editor wants of the pages. What is refused is told, and nothing is written. */
export class Operations {
    constructor(private readonly desk: Desk) {}

    /** Shows how the pages would be. Why not, where it is refused. */
    async attempt(operations: Operation[]): Promise<string | undefined> {
        const { ok, body } = await post<Trial>("try", { operations, since: this.desk.pieces.set });
        if (!ok) return t("do.failed");
        if (body.refused) return firstWords(body.refused) ?? t("do.failed");
        this.desk.pieces.lay(body.pieces);
        return undefined;
    }

    /** Takes back what was tried. */
    forget(): void {
        this.desk.pieces.lift();
    }

    /** Does it. False where it was refused. */
    do(operations: Operation[], said: string): Promise<boolean> {
        return this.act("do", { operations }, said);
    }

    undo(): Promise<boolean> {
        return this.act("undo", {}, t("do.undone"));
    }

    redo(): Promise<boolean> {
        return this.act("redo", {}, t("do.redone"));
    }

    /** Does it, and tells what was done. Why not, where it was refused: whoever asked tells that. */
    done(operations: Operation[], said: string): Promise<string | undefined> {
        return this.outcome("do", { operations }, said);
    }

    /** False where it was refused, and the reason is shown. */
    async act(path: string, body: object, said: string): Promise<boolean> {
        const refused = await this.outcome(path, body, said);
        if (refused !== undefined) this.desk.refuse(refused);
        return refused === undefined;
    }

    private async outcome(path: string, body: object, said: string): Promise<string | undefined> {
        const answer = await post<Done>(path, { ...body, since: this.desk.pieces.set, client: this.desk.client });
        const { set, pieces } = answer.body;
        this.desk.acting = true;
        if (set !== undefined && pieces) this.desk.pieces.take({ set, pieces });
        this.desk.acting = false;
        this.desk.pieces.lift();
        if (!answer.ok) return reason(answer.body);
        this.desk.say(said);
        return undefined;
    }
}
