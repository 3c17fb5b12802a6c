import { el } from "../base/el";
import type { Signal } from "../base/signal";

const between = 1000;

/** What is said to screen readers: the newest of it, at most one a second. */
export function liveRegion(said: Signal<string>): HTMLElement {
    const region = el("div", { class: "unseen", role: "status", "aria-live": "polite" });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
        waiting = undefined;
        region.textContent = said.get();
    };
    said.watch(() => {
        if (!waiting) waiting = setTimeout(tell, between);
    });
    return region;
}
