import { el } from "../base/el";
import type { Signal } from "../base/signal";
import { type IconName, icon } from "./icons";

export interface ButtonWords {
    /** Its name. */
    name: string;
    /** The keys that do the same. */
    keys?: string;
    /** Words on it; none for an icon alone. */
    shown?: string;
    class?: string;
}

/** A button: with an icon, with words, or both. Its name and its keys are told on it. */
export function button(shape: IconName | undefined, words: ButtonWords, act: () => void): HTMLButtonElement {
    const title = words.keys ? `${words.name}  ${words.keys}` : words.name;
    return el(
        "button",
        {
            type: "button",
            class: ["button", words.class ?? "", words.shown ? "" : "bare"].join(" ").trim(),
            title,
            "aria-label": words.shown ? undefined : words.name,
            "aria-keyshortcuts": words.keys?.replace(/Ctrl/g, "Control"),
            onclick: act,
        },
        shape ? icon(shape) : undefined,
        words.shown ? el("span", {}, words.shown) : undefined,
    );
}

/** A button that stays down while something is on. */
export function toggle(shape: IconName, words: ButtonWords, on: Signal<boolean>): HTMLButtonElement {
    const made = button(shape, words, () => on.set(!on.get()));
    on.watch((now) => made.setAttribute("aria-pressed", String(now)));
    return made;
}
