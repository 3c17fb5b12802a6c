import { el } from "../base/el";
import { t, type Word } from "../words/words";
import { button } from "./button";

const rows: [keys: string, word: Word][] = [
    ["Ctrl+0", "zoom.page"],
    ["Ctrl+1", "zoom.full"],
    ["Ctrl+2", "zoom.spread"],
    ["Ctrl+3", "zoom.all"],
    ["Ctrl+= Ctrl+-", "help.zoom"],
    ["Space", "help.pan"],
    ["PgUp PgDn", "help.turn"],
    ["Tab", "help.frame"],
    ["Enter", "help.open"],
    ["Esc", "help.out"],
    ["Alt+←", "help.back"],
    ["← ↑ → ↓", "help.move"],
    ["Shift+← ↑ → ↓", "help.edge"],
    ["L", "help.lock"],
    ["F6", "help.regions"],
    ["G", "show.guides"],
    ["F", "show.bars"],
    ["W", "help.plain"],
    ["N P", "help.findings"],
    ["Ctrl+F", "panel.find"],
    ["Ctrl+S", "help.save"],
    ["Ctrl+Z Ctrl+Y", "help.text"],
    ["Ctrl+Shift+Z", "history.undo"],
    ["?", "help.name"],
];

function keysOf(text: string): HTMLElement {
    return el("dt", {}, ...text.split(" ").map((key) => el("kbd", {}, key)));
}

/** The list of keys. */
export function helpDialog(): HTMLDialogElement {
    const dialog = el(
        "dialog",
        { class: "help", "aria-label": t("help.name") },
        el(
            "header",
            {},
            el("h2", {}, t("help.name")),
            button("close", { name: t("close") }, () => dialog.close()),
        ),
        el("dl", {}, ...rows.map(([keys, word]) => el("div", {}, keysOf(keys), el("dd", {}, t(word))))),
    );
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    return dialog;
}
