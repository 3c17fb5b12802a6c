import { el } from "../base/el";
import { button } from "../shell/button";
import { t } from "../words/words";
import type { Conflict } from "./manuscript";
import { oneChange } from "./one_change";

/** A text with what is different in it marked. */
function marked(text: string, other: string): HTMLElement {
    const change = oneChange(other, text);
    if (!change) return el("pre", { tabindex: "0" }, text);
    const end = change.from + change.insert.length;
    return el("pre", { tabindex: "0" }, text.slice(0, change.from), el("mark", {}, change.insert), text.slice(end));
}

function side(heading: string, text: HTMLElement, choose: string, act: () => void): HTMLElement {
    return el(
        "section",
        {},
        el("h3", {}, heading),
        text,
        button(undefined, { name: choose, shown: choose, class: "boxed" }, act),
    );
}

/** Asks which words shall stand where two people have changed the same place. Nothing is written before the answer. */
export function mergeDialog(mine: string, conflict: Conflict, settle: (text: string) => void): HTMLDialogElement {
    const merged = el("textarea", { "aria-label": t("merge.both"), spellcheck: "false" }, conflict.merged);
    const dialog = el("dialog", { class: "merge", "aria-label": t("merge.name") });
    const end = (text: string) => () => {
        dialog.close();
        settle(text);
    };
    dialog.append(
        el(
            "header",
            {},
            el("h2", {}, t("merge.name")),
            button("close", { name: t("close") }, () => dialog.close()),
        ),
        el("p", { class: "quiet" }, t("merge.why")),
        el(
            "div",
            { class: "sides" },
            side(t("merge.mine"), marked(mine, conflict.theirs), t("merge.take-mine"), end(mine)),
            side(t("merge.theirs"), marked(conflict.theirs, mine), t("merge.take-theirs"), end(conflict.theirs)),
            side(t("merge.both"), merged, t("merge.take-both"), () => end(merged.value)()),
        ),
    );
    dialog.addEventListener("close", () => dialog.remove());
    return dialog;
}
