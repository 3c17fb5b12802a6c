/**
 * Sends the newest of what is given to it, one at a time: what comes while another one is under way waits, and takes
 * the place of what waited before.
 */
export class Newest<T> {
    private waiting: { value: T } | undefined;
    private running: Promise<void> | undefined;

    constructor(private readonly send: (value: T) => Promise<void>) {}

    give(value: T): void {
        this.waiting = { value };
        this.running ??= this.run();
    }

    /** When nothing waits and nothing is under way. */
    async settled(): Promise<void> {
        while (this.running) await this.running;
    }

    private async run(): Promise<void> {
        for (let next = this.next(); next; next = this.next()) {
            try {
                await this.send(next.value);
            } catch {
                // Who sends tells of what went wrong; the next one is tried all the same.
            }
        }
        this.running = undefined;
    }

    private next(): { value: T } | undefined {
        const next = this.waiting;
        this.waiting = undefined;
        return next;
    }
}
