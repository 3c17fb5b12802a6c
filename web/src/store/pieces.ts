import type { PieceKinds, PiecesMessage } from "./contract";

/** Which pieces a message has changed. */
export type Changed = ReadonlySet<string>;
export type Listener = (changed: Changed) => void;

/**
 * What the browser knows of the edition: pieces by name, each as it was at the newest setting that was heard of.
 *
 * Promises: a message that is older than what is known changes nothing that is newer; listeners hear once of a message,
 * after all of it is taken.
 */
export class Pieces {
    private readonly known = new Map<string, { set: number; value: unknown }>();
    private readonly listeners = new Set<Listener>();
    /** What is tried and not done: shown in place of what is known until it is lifted. */
    private tried = new Map<string, unknown>();
    private newest = 0;

    /** The newest setting heard of: what `since` is asked with. */
    get set(): number {
        return this.newest;
    }

    get<K extends keyof PieceKinds>(name: K): PieceKinds[K] | undefined {
        return this.raw(name) as PieceKinds[K] | undefined;
    }

    /** Any piece, as it came. */
    raw(name: string): unknown {
        return this.tried.has(name) ? this.tried.get(name) : this.known.get(name)?.value;
    }

    /** Names with a beginning, of pieces that are there. */
    names(beginning: string): string[] {
        return [...this.known]
            .filter(([name, { value }]) => name.startsWith(beginning) && value !== undefined)
            .map(([name]) => name);
    }

    take(message: PiecesMessage): void {
        const changed = new Set<string>();
        for (const [name, value] of Object.entries(message.pieces)) {
            if (this.put(name, value, message.set)) changed.add(name);
        }
        this.newest = Math.max(this.newest, message.set);
        this.tell(changed);
    }

    /** Shows pieces as they would be, in place of what was tried before. */
    lay(pieces: Record<string, unknown>): void {
        const changed = new Set([...this.tried.keys(), ...Object.keys(pieces)]);
        this.tried = new Map(Object.entries(pieces).map(([name, value]) => [name, value ?? undefined]));
        this.tell(changed);
    }

    /** Shows everything as it is again. */
    lift(): void {
        this.lay({});
    }

    /** Nothing is known any more: the desk was started again. */
    forget(): void {
        this.known.clear();
        this.newest = 0;
    }

    listen(listener: Listener): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    private tell(changed: Changed): void {
        if (changed.size === 0) return;
        for (const listener of [...this.listeners]) listener(changed);
    }

    private put(name: string, value: unknown, set: number): boolean {
        const before = this.known.get(name);
        if (before && before.set > set) return false;
        this.known.set(name, { set, value: value ?? undefined });
        return true;
    }
}
