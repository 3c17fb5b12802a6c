import { el } from "../base/el";
import type { Signal } from "../base/signal";

const shownFor = 7000;

/** What was refused, in sight of the pages for a while. Screen readers hear it with everything else that is said. */
export function notice(refused: Signal<string>): HTMLElement {
    const words = el("div", { class: "notice", hidden: true, "aria-hidden": "true" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
        words.hidden = true;
        refused.set("");
    };
    words.addEventListener("click", hide);
    refused.watch((said) => {
        if (said === "") return;
        words.textContent = said;
        words.hidden = false;
        clearTimeout(timer);
        timer = setTimeout(hide, shownFor);
    });
    return words;
}
