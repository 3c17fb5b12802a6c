import { el } from "../base/el";
import type { Signal } from "../base/signal";

const between = 1000;
/** Older words than these are not worth hearing. */
const most = 4;

/** What is said to screen readers: all that was said within a second, each thing once, and then told together. */
export function liveRegion(said: Signal<string>): HTMLElement {
    const region = el("div", { class: "unseen", role: "status", "aria-live": "polite" });
    let heard: string[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
        waiting = undefined;
        region.replaceChildren(...heard.map((words) => el("p", {}, words)));
        heard = [];
    };
    said.watch((words) => {
        if (words === "") return;
        heard = [...heard.filter((one) => one !== words), words].slice(-most);
        if (!waiting) waiting = setTimeout(tell, between);
    });
    return region;
}
