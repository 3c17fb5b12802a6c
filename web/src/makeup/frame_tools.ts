import { afterPaint } from "../base/after_paint";
import { el } from "../base/el";
import { keepingFocus } from "../base/keep_focus";
import type { Desk, FrameKey } from "../desk";
import { type ButtonWords, button } from "../shell/button";
import { type IconName, icon } from "../shell/icons";
import type { FramePlace } from "../store/contract";
import { t, type Word } from "../words/words";
import { options } from "./dialog_form";
import type { Mover } from "./mover";
import { nameOf, type Operation, type Operations } from "./operations";
import type { Edge } from "./spans";

type Choice = [value: string, words: string];

const edges: Edge[] = ["left", "right", "top", "bottom"];
const shapes = { left: "left", right: "right", top: "up", bottom: "down" } as const satisfies Record<Edge, IconName>;

/** What opens beyond these tools. */
export interface ToolDialogs {
    makeUp(page: number): void;
    newFrame(page: number): void;
}

/** A choice is done by its button, so that arrow keys can walk the list; the button waits for another choice. */
function choice(name: string, words: { label: Word; deed: Word }, list: HTMLSelectElement, act: () => void) {
    const present = list.value;
    const deed = button(undefined, { name: t(words.deed), shown: t(words.deed), class: "boxed" }, act);
    const offer = () => {
        deed.disabled = list.value === present;
    };
    list.dataset.tool = name;
    deed.dataset.tool = `${name}-do`;
    list.addEventListener("change", offer);
    offer();
    return el("div", { class: "tool" }, el("label", {}, el("span", {}, t(words.label)), list), deed);
}

/** What can be done with the chosen frame and with the page, by lists and buttons. */
export class FrameTools {
    readonly element = el("details", { class: "tools" });
    private readonly summary = el("summary", {}, t("tools.name"));
    private readonly body = el("div", { class: "tool-list" });
    private shape = "";

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
        private readonly mover: Mover,
        private readonly dialogs: ToolDialogs,
    ) {
        this.element.append(this.summary, this.body);
        desk.frame.watch(() => this.draw());
        desk.page.watch(() => this.draw());
        const draw = afterPaint(() => this.draw());
        desk.pieces.listen((changed) => {
            if ([...changed].some((name) => /^(edition|page\/\d+|story\/.*)$/.test(name))) draw();
        });
        this.element.addEventListener("toggle", () => this.draw());
    }

    /** What is shown already is left alone; the focus stays on the control that had it. */
    private draw(): void {
        if (!this.element.open) return;
        const key = this.desk.frame.get();
        const place = this.desk.framePlace(key);
        const shape = this.shapeOf(key, place);
        if (shape === this.shape) return;
        this.shape = shape;
        const row = el("div", { class: "tool-row" }, ...this.buttons(key, place));
        const build = () => this.body.replaceChildren(...(key && place ? this.frameTools(key, place) : []), row);
        keepingFocus(this.body, build, () => this.summary);
    }

    /** Everything that these tools tell or choose from. */
    private shapeOf(key: FrameKey | undefined, place: FramePlace | undefined): string {
        const stories = this.desk
            .stories()
            .map(([id, { headline, places, fit }]) => [id, headline, places, fit?.parts.map((part) => part.jumps_to)]);
        const pages = this.desk.pageEntries().map(({ page }) => this.desk.pagePiece(page)?.frames ?? []);
        return JSON.stringify([key, this.desk.page.get(), place, stories, pages]);
    }

    private frameTools(key: FrameKey, place: FramePlace): HTMLElement[] {
        const takesStory = place.kind === "story" || place.kind === "banner";
        return [
            ...(takesStory ? [this.placing(key, place.story), this.jumping(place.story)] : []),
            this.swapping(key),
            ...place.legs.map((_, leg) => this.edges(leg, place.legs.length)),
        ];
    }

    private placing(key: FrameKey, story: string | null): HTMLElement {
        const all = this.desk.stories();
        const words = (id: string) => `${id}　${this.desk.storyPiece(id)?.headline ?? ""}`;
        const group = (label: string, placed: boolean) =>
            el(
                "optgroup",
                { label },
                ...options(
                    all
                        .filter(([, piece]) => piece.places.length > 0 === placed)
                        .map(([id]): Choice => [id, words(id)]),
                    story ?? "",
                ),
            );
        const list = el(
            "select",
            {},
            el("option", { value: "" }, t("tools.empty")),
            group(t("day.nowhere"), false),
            group(t("tools.placed"), true),
        );
        list.value = story ?? "";
        return choice("story", { label: "tools.story", deed: "tools.place" }, list, () =>
            this.place(key, story, list.value),
        );
    }

    private place(key: FrameKey, before: string | null, story: string): void {
        if (story !== "")
            void this.operations.do([{ op: "place", story, ...key }], t("do.placed", { story, frame: key.frame }));
        else if (before) void this.operations.do([{ op: "place", story: before }], t("do.unplaced", { story: before }));
    }

    private jumping(story: string | null): HTMLElement {
        const target = this.desk.storyPiece(story)?.fit?.parts.find((part) => part.jumps_to !== null)?.jumps_to;
        const pages = this.desk
            .pageEntries()
            .map(({ page, label }): Choice => [String(page), t("tools.jump-page", { label })]);
        const list = el(
            "select",
            { disabled: story === null },
            ...options(
                [["no", t("tools.jump-no")], ["auto", t("tools.jump-auto")], ...pages],
                target ? String(target) : "no",
            ),
        );
        return choice("jump", { label: "tools.jump", deed: "tools.change" }, list, () => {
            const to = /^\d+$/.test(list.value) ? Number(list.value) : list.value;
            if (story) void this.operations.do([{ op: "jump", story, to }], t("do.jump"));
        });
    }

    private swapping(key: FrameKey): HTMLElement {
        const frames = this.desk.pageEntries().flatMap(({ page, label }) =>
            (this.desk.pagePiece(page)?.frames ?? [])
                .filter((frame) => frame.story !== null && !(page === key.page && frame.frame === key.frame))
                .map((frame): Choice => {
                    const headline = this.desk.storyPiece(frame.story)?.headline ?? "";
                    return [nameOf({ page, frame: frame.frame }), `${label} ${frame.frame}　${headline}`];
                }),
        );
        const list = el("select", {}, ...options([["", t("tools.swap-none")], ...frames]));
        return choice("swap", { label: "tools.swap", deed: "tools.swap" }, list, () => {
            const swap: Operation = { op: "swap", a: nameOf(key), b: list.value };
            void this.operations.do([swap], t("do.swapped"));
        });
    }

    /** The four edges of a leg, each a column or a line in or out. */
    private edges(leg: number, legs: number): HTMLElement {
        const name = legs > 1 ? t("tools.leg", { n: leg + 1 }) : t("tools.edges");
        const step = (edge: Edge, by: number, word: "edge.less" | "edge.more") => {
            const one = button(by < 0 ? "minus" : "plus", { name: t(word, { edge: t(`edge.${edge}`) }) }, () =>
                this.mover.stretch(edge, by, leg),
            );
            one.dataset.tool = `edge-${leg}-${edge}-${by}`;
            return one;
        };
        const pair = (edge: Edge) =>
            el(
                "span",
                { class: "edge" },
                el("span", { class: "quiet", title: t(`edge.${edge}`) }, icon(shapes[edge])),
                step(edge, -1, "edge.less"),
                step(edge, 1, "edge.more"),
            );
        return el(
            "div",
            { class: "tool", role: "group", "aria-label": name },
            el("span", { class: "quiet" }, name),
            el("span", { class: "edges" }, ...edges.map(pair)),
        );
    }

    private buttons(key: FrameKey | undefined, place: FramePlace | undefined): HTMLElement[] {
        const page = key?.page ?? this.desk.page.get();
        const madeUp = this.desk.pageEntries().find((entry) => entry.page === page)?.makes_itself_up ?? false;
        const act = (tool: string, shape: IconName, name: Word, deed: () => void) => {
            const words: ButtonWords = { name: t(name), shown: t(name), class: "boxed" };
            const one = button(shape, words, deed);
            one.dataset.tool = tool;
            return one;
        };
        const forFrame =
            key && place
                ? [
                      act("delete", "bin", "tools.delete", () => void this.strike(key)),
                      ...(madeUp ? [this.lock(key, place.locked)] : []),
                  ]
                : [];
        return [
            act("new", "plus", "tools.new", () => this.dialogs.newFrame(page)),
            ...forFrame,
            act("make-up", "wand", "tools.make-up", () => this.dialogs.makeUp(page)),
        ];
    }

    /** Down while the frame is locked. */
    private lock(key: FrameKey, locked: boolean): HTMLButtonElement {
        const words: ButtonWords = { name: t("tools.lock"), keys: "L", shown: t("tools.lock"), class: "boxed" };
        const one = button("lock", words, () => void this.toggleLock(key, locked));
        one.dataset.tool = "lock";
        one.setAttribute("aria-pressed", String(locked));
        return one;
    }

    /** Locks the chosen frame, or lets it go again. Says why it cannot be where the page does not make itself up. */
    flipLock(): void {
        const key = this.desk.frame.get();
        const place = this.desk.framePlace(key);
        if (key && place) void this.toggleLock(key, place.locked);
    }

    private async toggleLock(key: FrameKey, locked: boolean): Promise<void> {
        await this.operations.do([{ op: "lock", ...key, locked: !locked }], t(locked ? "do.unlocked" : "do.locked"));
    }

    private async strike(key: FrameKey): Promise<void> {
        if (await this.operations.do([{ op: "delete", ...key }], t("do.deleted", { frame: key.frame })))
            this.desk.select(undefined);
    }
}
