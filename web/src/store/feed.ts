import { Signal } from "../base/signal";
import type { PiecesMessage } from "./contract";
import type { Pieces } from "./pieces";

export type Line = "opening" | "crowded" | "open" | "lost" | "resting";

/** After so long without an answer the browser has no connection left for this tab. */
const patience = 5000;

/**
 * The stream of changed pieces. A browser has six connections to one address: a tab that is hidden closes its own, and
 * asks for what it missed when it is shown again.
 */
export class Feed {
    readonly line = new Signal<Line>("opening");
    private source: EventSource | undefined;

    constructor(
        private readonly pieces: Pieces,
        private readonly client: string,
    ) {}

    start(): void {
        document.addEventListener("visibilitychange", () => this.follow());
        this.follow();
    }

    private follow(): void {
        if (document.hidden) this.rest();
        else if (!this.source) this.open();
    }

    private rest(): void {
        this.source?.close();
        this.source = undefined;
        this.line.set("resting");
    }

    private open(): void {
        this.line.set("opening");
        setTimeout(() => this.line.get() === "opening" && this.line.set("crowded"), patience);
        const source = new EventSource(`events?since=${this.pieces.set}&client=${this.client}`);
        this.source = source;
        source.addEventListener("open", () => this.line.set("open"));
        source.addEventListener("pieces", (event) => this.take(event.data));
        source.addEventListener("error", () => this.lose(source));
    }

    private take(text: string): void {
        this.line.set("open");
        this.pieces.take(JSON.parse(text) as PiecesMessage);
    }

    /** A browser comes back by itself where the line broke; not where it was refused. */
    private lose(source: EventSource): void {
        this.line.set("lost");
        if (source.readyState !== EventSource.CLOSED || source !== this.source) return;
        this.source = undefined;
        setTimeout(() => this.follow(), 2000);
    }
}
