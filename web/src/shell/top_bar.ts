import { el } from "../base/el";
import type { Desk } from "../desk";
import { fullScale } from "../surface/camera";
import type { Surface } from "../surface/surface";
import { language, t } from "../words/words";
import type { Acts } from "./acts";
import { button, toggle } from "./button";

const weekdays = ["day.0", "day.1", "day.2", "day.3", "day.4", "day.5", "day.6"] as const;

function dateWords(date: string | null): string {
    const parts = date?.split("-").map(Number);
    const [year, month, day] = parts ?? [];
    if (!year || !month || !day) return "";
    const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "day.0";
    return t("edition.date", { year, month, day, weekday: t(weekday) });
}

function brand(desk: Desk): HTMLElement {
    const name = el("strong", {}, t("desk.name"));
    const date = el("span", { class: "quiet" });
    desk.pieces.listen((changed) => {
        const edition = desk.edition;
        if (!edition || !changed.has("edition")) return;
        name.textContent = edition.title;
        date.textContent = dateWords(edition.date);
        document.title = `${edition.title} ${edition.date ?? ""}`;
    });
    return el("div", { class: "brand" }, name, date);
}

function pageTabs(desk: Desk, surface: Surface): HTMLElement {
    const tabs = el("div", { class: "tabs", role: "group", "aria-label": t("pages.name") });
    const draw = () => {
        tabs.replaceChildren(
            ...desk.pageEntries().map(({ page, label, section }) =>
                el(
                    "button",
                    {
                        type: "button",
                        class: "tab",
                        "aria-current": page === desk.page.get() ? "page" : undefined,
                        "aria-label": t("page.named", { label, section }),
                        title: section,
                        onclick: () => surface.goTo(page),
                    },
                    label,
                ),
            ),
        );
    };
    desk.page.watch(draw);
    desk.pieces.listen((changed) => changed.has("edition") && draw());
    return tabs;
}

function zooming(surface: Surface, acts: Acts): HTMLElement {
    const shown = button(
        undefined,
        { name: t("zoom.full"), keys: "Ctrl+1", shown: "100%", class: "figure" },
        acts.actualSize,
    );
    surface.watch(({ scale }) => {
        const words = `${Math.round((scale / fullScale) * 100)}%`;
        shown.lastElementChild?.replaceChildren(words);
    });
    return el(
        "div",
        { class: "cluster", role: "group", "aria-label": t("zoom.name") },
        button("minus", { name: t("zoom.out"), keys: "Ctrl+-" }, acts.zoomOut),
        shown,
        button("plus", { name: t("zoom.in"), keys: "Ctrl+=" }, acts.zoomIn),
        button("fit", { name: t("zoom.page"), keys: "Ctrl+0" }, acts.fitPage),
    );
}

/** What stands over everything: the paper's name and day, its pages, and how they are looked at. */
export function topBar(desk: Desk, surface: Surface, acts: Acts): HTMLElement {
    const other = language() === "zh" ? "en" : "zh";
    return el(
        "header",
        { class: "top-bar" },
        brand(desk),
        pageTabs(desk, surface),
        el("div", { class: "spring" }),
        el(
            "div",
            { class: "cluster", role: "group", "aria-label": t("history.name") },
            button("undo", { name: t("history.undo"), keys: "Ctrl+Shift+Z" }, acts.undo),
            button("redo", { name: t("history.redo"), keys: "Ctrl+Shift+Y" }, acts.redo),
        ),
        el(
            "div",
            { class: "cluster", role: "group", "aria-label": t("show.name") },
            toggle("bars", { name: t("show.bars"), keys: "F" }, desk.bars),
            toggle("guides", { name: t("show.guides"), keys: "G" }, desk.guides),
            toggle("spreads", { name: t("show.spreads") }, desk.spreads),
        ),
        zooming(surface, acts),
        el(
            "div",
            { class: "cluster" },
            button("keys", { name: t("help.name"), keys: "?" }, acts.help),
            button(undefined, { name: t("language.other"), shown: other === "zh" ? t("language.zh") : "EN" }, () =>
                acts.speak(other),
            ),
        ),
    );
}
