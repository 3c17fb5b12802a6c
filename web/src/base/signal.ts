/** A value that tells when it has become another one. */
export class Signal<T> {
    private readonly listeners = new Set<(value: T) => void>();

    constructor(private value: T) {}

    get(): T {
        return this.value;
    }

    set(value: T): void {
        if (Object.is(value, this.value)) return;
        this.value = value;
        for (const listener of [...this.listeners]) listener(value);
    }

    /** Called with the value now, and whenever it changes. Gives back what ends that. */
    watch(listener: (value: T) => void): () => void {
        this.listeners.add(listener);
        listener(this.value);
        return () => this.listeners.delete(listener);
    }
}
