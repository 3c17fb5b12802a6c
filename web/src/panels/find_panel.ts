import { el } from "../base/el";
import type { Desk } from "../desk";
import { get } from "../store/ask";
import { Newest } from "../store/newest";
import { t } from "../words/words";

interface Found {
    story: string;
    offset: number;
    before: string;
    words: string;
    after: string;
}

/** Looks for words in all manuscripts, those on no page too. */
export class FindPanel {
    readonly element = el("div", { class: "find" });
    private readonly input = el("input", {
        type: "search",
        "aria-label": t("panel.find"),
        "data-first": true,
        autocomplete: "off",
        placeholder: t("find.what"),
    });
    private readonly list = el("div", { class: "found" });
    private readonly asked = new Newest<string>((words) => this.ask(words));

    constructor(private readonly desk: Desk) {
        this.input.addEventListener("input", () => this.asked.give(this.input.value));
        this.element.append(el("div", { class: "field" }, this.input), this.list);
    }

    private async ask(words: string): Promise<void> {
        if (words.trim() === "") {
            this.list.replaceChildren();
            return;
        }
        const { ok, body } = await get<{ places: Found[]; more: boolean }>(`find?q=${encodeURIComponent(words)}`);
        if (ok) this.show(body.places, body.more);
    }

    private show(places: Found[], more: boolean): void {
        const stories = new Map<string, Found[]>();
        for (const place of places) stories.set(place.story, [...(stories.get(place.story) ?? []), place]);
        const said =
            places.length === 0
                ? t("find.none")
                : t(more ? "find.more" : "find.count", { n: places.length, stories: stories.size });
        this.list.replaceChildren(
            el("p", { class: "counts", role: "status" }, said),
            ...[...stories].map(([story, found]) => this.story(story, found)),
        );
    }

    private story(story: string, found: Found[]): HTMLElement {
        const headline = this.desk.storyPiece(story)?.headline || story;
        return el("section", {}, el("h3", {}, headline), el("ul", {}, ...found.map((place) => this.place(place))));
    }

    private place({ story, offset, before, words, after }: Found): HTMLElement {
        return el(
            "li",
            {},
            el(
                "button",
                { type: "button", class: "row found-row", onclick: () => this.desk.open({ story, offset }) },
                el("span", { class: "quiet" }, before),
                el("mark", {}, words),
                el("span", { class: "quiet" }, after),
            ),
        );
    }
}
