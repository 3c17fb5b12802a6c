import { el } from "../base/el";
import type { HeadFit, HeadRoom } from "../store/contract";
import { t } from "../words/words";
import { widthInCells } from "./counted";
import { type Change, type HeadKey, headChange, headOf } from "./front_matter";

const keys = ["kicker", "headline", "deck", "byline", "short"] as const satisfies HeadKey[];
type FieldKey = (typeof keys)[number];

function sizeWords({ size, size_pt }: { size: string | null; size_pt: number }): string {
    return size ? `${size} ${size_pt}pt` : `${size_pt}pt`;
}

interface Field {
    input: HTMLInputElement;
    count: HTMLElement;
}

/** The head of a manuscript as fields, each with what it takes. */
export class HeadFields {
    readonly element = el("div", { class: "head-fields" });
    private readonly fields = new Map<FieldKey, Field>();
    private fit: HeadFit | null = null;
    private rooms: Partial<Record<FieldKey, HeadRoom | undefined>> = {};

    constructor(
        private readonly text: () => string,
        private readonly write: (change: Change) => void,
        left: () => void,
    ) {
        for (const key of keys) this.add(key, left);
    }

    /** The fields as the text has them; one that is being written in is left alone. */
    show(): void {
        const { lines, end } = headOf(this.text());
        this.element.hidden = end === 0;
        for (const [key, { input }] of this.fields) {
            const line = lines.find((one) => one.key === key);
            const foreign = line !== undefined && line.value === undefined;
            input.disabled = foreign;
            input.placeholder = foreign ? t("head.in-text") : "";
            const value = line?.value ?? "";
            if (input.value !== value && document.activeElement !== input) input.value = value;
        }
        this.tell();
    }

    /** The headline as it is set, and what a line of its kicker and one of its deck take. */
    take(fit: HeadFit | null, rooms: Partial<Record<FieldKey, HeadRoom | undefined>>): void {
        this.fit = fit;
        this.rooms = rooms;
        this.tell();
    }

    /** Goes to the field that writes a place of the text. False: none does. */
    focusAt(place: number): boolean {
        const line = headOf(this.text()).lines.find(({ from, to }) => from <= place && place <= to);
        const field = line && line.value !== undefined ? this.fields.get(line.key as FieldKey) : undefined;
        if (!line || !field) return false;
        const quoted = line.to - line.from !== (line.value ?? "").length ? 1 : 0;
        const at = Math.max(0, place - line.from - quoted);
        field.input.focus();
        field.input.setSelectionRange(at, at);
        return true;
    }

    private add(key: FieldKey, left: () => void): void {
        const id = `head-${key}`;
        const input = el("input", {
            id,
            type: "text",
            autocomplete: "off",
            spellcheck: "false",
            class: key,
            onblur: left,
        });
        const count = el("output", { class: "figure", for: id });
        input.addEventListener("input", () => this.edited(key, input.value));
        this.fields.set(key, { input, count });
        this.element.append(el("label", { for: id }, t(`head.${key}`)), input, count);
    }

    private edited(key: FieldKey, value: string): void {
        const change = headChange(this.text(), key, value);
        if (change) this.write(change);
        this.tell();
    }

    private tell(): void {
        for (const [key, { input, count }] of this.fields) {
            const characters = widthInCells(input.value.replaceAll("|", ""));
            const told = this.told(key, characters);
            count.textContent = told.words;
            count.title = told.title;
            count.className = `figure ${told.over ? "over" : ""}`;
        }
    }

    private told(key: FieldKey, characters: number): { words: string; title: string; over: boolean } {
        const fit = key === "headline" ? this.fit : null;
        const room = this.rooms[key];
        if (room) return { words: `${sizeWords(room)} ${characters}/${room.capacity}`, title: "", over: false };
        if (!fit) return { words: characters > 0 ? String(characters) : "", title: "", over: false };
        const over = fit.too_long;
        const title = fit.sizes.map((one) => t("head.size", { size: sizeWords(one), capacity: one.capacity }));
        return {
            words: `${sizeWords(fit)} ${over ? "▶" : ""}${fit.taken}/${fit.capacity}`,
            title: title.join("\n"),
            over,
        };
    }
}
