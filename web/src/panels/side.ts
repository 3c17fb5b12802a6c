import { el } from "../base/el";
import type { Desk, PanelName } from "../desk";
import { button } from "../shell/button";
import { t } from "../words/words";

export const panelNames: PanelName[] = ["pages", "day", "findings", "find", "proofs"];

/** The rail of panels and the one that is open. A panel that is asked for again while open is closed. */
export function side(desk: Desk, panels: Record<PanelName, HTMLElement>): HTMLElement[] {
    const title = el("h2", {});
    const body = el("div", { class: "panel-body" });
    const aside = el("aside", { class: "side" }, el("header", {}, title), body);
    const rail = el("nav", { class: "rail", "aria-label": t("panels.name") });
    const badge = el("span", { class: "badge", "aria-hidden": "true" });
    for (const name of panelNames) {
        const one = button(name, { name: t(`panel.${name}`) }, () => desk.panel.set(name));
        one.dataset.panel = name;
        if (name === "findings") one.append(badge);
        rail.append(one);
    }
    desk.panel.watch((open) => {
        title.textContent = t(`panel.${open}`);
        aside.setAttribute("aria-label", t(`panel.${open}`));
        body.replaceChildren(panels[open]);
        for (const one of rail.querySelectorAll<HTMLElement>("button")) {
            one.setAttribute("aria-pressed", String(one.dataset.panel === open));
        }
        panels[open].querySelector<HTMLElement>("[data-first]")?.focus();
    });
    desk.pieces.listen((changed) => {
        if (!changed.has("diagnostics")) return;
        const errors = desk.pieces.get("diagnostics")?.filter(({ severity }) => severity === "error").length ?? 0;
        badge.textContent = errors > 0 ? String(errors) : "";
    });
    return [rail, aside];
}
