import { afterPaint } from "../base/after_paint";
import { el } from "../base/el";
import type { Desk } from "../desk";
import { ofStory } from "../fit/fit";
import { signs } from "../fit/fit_words";
import { t } from "../words/words";

const lineWords = {
    opening: "line.opening",
    crowded: "line.crowded",
    open: "line.open",
    lost: "line.lost",
    resting: "line.resting",
} as const;

function tally(desk: Desk): HTMLElement {
    const count = { over: 0, short: 0, fits: 0, none: 0 };
    for (const [, story] of desk.stories()) count[ofStory(story).kind]++;
    const told = (kind: "over" | "short" | "fits") =>
        el(
            "span",
            { class: `verdict ${kind}` },
            el("b", { "aria-hidden": "true" }, signs[kind]),
            ` ${t(`tally.${kind}`, { n: count[kind] })}`,
        );
    return el("span", { class: "tally" }, told("over"), told("short"), told("fits"));
}

/** The line at the foot: how the day's paper comes out, what was said last, and whether the desk is heard. */
export function statusBar(desk: Desk, saved: HTMLElement): HTMLElement {
    const counts = el("span", { class: "slot" });
    const said = el("span", { class: "slot quiet spring" });
    const line = el("span", { class: "slot line" });
    const draw = afterPaint(() => counts.replaceChildren(tally(desk)));
    desk.pieces.listen((changed) => {
        if ([...changed].some((name) => name.startsWith("story/"))) draw();
    });
    desk.said.watch((words) => {
        said.textContent = words;
    });
    desk.feed.line.watch((state) => {
        line.className = `slot line ${state}`;
        line.textContent = t(lineWords[state]);
    });
    return el("footer", { class: "status" }, counts, said, saved, line);
}
