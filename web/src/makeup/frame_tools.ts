import { afterPaint } from "../base/after_paint";
import { el } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import { button } from "../shell/button";
import { t } from "../words/words";
import { freeName, freeRoom } from "./free_room";
import { nameOf, type Operations } from "./operations";

type Choice = [value: string, words: string];

function options(choices: Choice[], chosen: string): HTMLOptionElement[] {
    return choices.map(([value, words]) => el("option", { value, selected: value === chosen }, words));
}

function field(label: string, select: HTMLSelectElement): HTMLElement {
    return el("label", { class: "tool" }, el("span", {}, label), select);
}

/** What can be done with the chosen frame and with its page, beside moving its edges. */
export class FrameTools {
    readonly element = el("details", { class: "tools" });
    private readonly body = el("div", { class: "tool-list" });

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
        private readonly makeUp: (page: number) => void,
    ) {
        this.element.append(el("summary", {}, t("tools.name")), this.body);
        desk.frame.watch(() => this.draw());
        const draw = afterPaint(() => this.draw());
        desk.pieces.listen((changed) => {
            const used = [...changed].some((name) => /^(edition|page\/\d+|story\/.*)$/.test(name));
            if (used && !this.element.contains(document.activeElement)) draw();
        });
        this.element.addEventListener("toggle", () => this.draw());
    }

    private draw(): void {
        const key = this.desk.frame.get();
        const place = this.desk.framePlace(key);
        if (!key || !place || !this.element.open) return;
        const takesStory = place.kind === "story";
        this.body.replaceChildren(
            ...(takesStory ? [this.placing(key, place.story), this.jumping(place.story)] : []),
            this.swapping(key),
            el("div", { class: "tool-row" }, ...this.buttons(key, place.locked)),
        );
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
        const select = el(
            "select",
            {},
            el("option", { value: "" }, t("tools.empty")),
            group(t("day.nowhere"), false),
            group(t("tools.placed"), true),
        );
        select.value = story ?? "";
        select.addEventListener("change", () => this.place(key, story, select.value));
        return field(t("tools.story"), select);
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
        const select = el(
            "select",
            { disabled: story === null },
            ...options(
                [["no", t("tools.jump-no")], ["auto", t("tools.jump-auto")], ...pages],
                target ? String(target) : "no",
            ),
        );
        select.addEventListener("change", () => {
            const to = /^\d+$/.test(select.value) ? Number(select.value) : select.value;
            if (story) void this.operations.do([{ op: "jump", story, to }], t("do.jump"));
        });
        return field(t("tools.jump"), select);
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
        const select = el("select", {}, ...options([["", t("tools.swap-none")], ...frames], ""));
        select.addEventListener("change", () => {
            const swap = { op: "swap", a: nameOf(key), b: select.value } as const;
            if (select.value !== "") void this.operations.do([swap], t("do.swapped"));
        });
        return field(t("tools.swap"), select);
    }

    private buttons(key: FrameKey, locked: boolean): HTMLElement[] {
        const madeUp = this.desk.pageEntries().find((entry) => entry.page === key.page)?.makes_itself_up ?? false;
        const act = (shape: "plus" | "bin" | "lock" | "wand", name: string, deed: () => void) =>
            button(shape, { name, shown: name, class: "boxed" }, deed);
        const lock = () =>
            this.operations.do([{ op: "lock", ...key, locked: !locked }], t(locked ? "do.unlocked" : "do.locked"));
        return [
            act("plus", t("tools.new"), () => void this.create(key.page)),
            act("bin", t("tools.delete"), () => void this.strike(key)),
            ...(madeUp ? [act("lock", t(locked ? "tools.unlock" : "tools.lock"), () => void lock())] : []),
            act("wand", t("tools.make-up"), () => this.makeUp(key.page)),
        ];
    }

    private async create(page: number): Promise<void> {
        const piece = this.desk.pagePiece(page);
        if (!piece) return;
        const at = freeRoom(piece.frames, piece.lattice.columns.length);
        if (!at) return this.desk.refuse(t("do.full"));
        const frame = freeName(piece.frames);
        if (await this.operations.do([{ op: "new", page, frame, ...at }], t("do.new", { frame })))
            this.desk.select({ page, frame });
    }

    private async strike(key: FrameKey): Promise<void> {
        if (await this.operations.do([{ op: "delete", ...key }], t("do.deleted", { frame: key.frame })))
            this.desk.select(undefined);
    }
}
