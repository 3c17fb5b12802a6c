import { t } from "../words/words";
import type { Verdict } from "./fit";

/** The sign that goes with the words, so that no colour is alone. */
export const signs = { over: "▶", short: "◁", fits: "✓", none: "" } as const;

/** `▶ 溢出3行 文末删35字` */
export function fitWords(verdict: Verdict): string {
    const { kind, lines, characters } = verdict;
    if (kind === "none") return "";
    if (kind === "fits") return t("fit.fits");
    if (characters === 0) return t(kind === "over" ? "fit.over.lines" : "fit.short.lines", { lines });
    return t(kind === "over" ? "fit.over" : "fit.short", { lines, characters });
}

/** The shortest way to say it, for small places: `+3` `−4` `✓` */
export function fitMark(verdict: Verdict): string {
    if (verdict.kind === "over") return `${signs.over}+${verdict.lines}`;
    if (verdict.kind === "short") return `${signs.short}−${verdict.lines}`;
    return signs[verdict.kind];
}
