import { el } from "../base/el";
import type { HeadFit } from "../store/contract";
import { t } from "../words/words";
import { counted } from "./counted";
import { type Change, type HeadKey, headChange, headOf } from "./front_matter";

const keys = ["kicker", "headline", "deck", "byline", "short"] as const satisfies HeadKey[];
type FieldKey = (typeof keys)[number];

/** How many characters a line of a head takes at each size that the frame's grade allows, from the largest. */
export interface LineCapacity {
    size: string | null;
    size_pt: number;
    capacity: number;
}

/** What the places of a head take; what is not known is not there. */
export type HeadCapacity = Partial<Record<HeadKey, LineCapacity[]>>;

function sizeWords({ size, size_pt }: { size: string | null; size_pt: number }): string {
    return size ? `${size} ${size_pt}pt` : `${size_pt}pt`;
}

/** The largest size whose lines take the words, and how many they may be; the smallest where none does. */
export function roomFor(characters: number, sizes: LineCapacity[]): LineCapacity | undefined {
    return sizes.find((size) => size.capacity >= characters) ?? sizes.at(-1);
}

interface Field {
    input: HTMLInputElement;
    count: HTMLElement;
}

/** The head of a manuscript as fields, each with what it takes. */
export class HeadFields {
    readonly element = el("div", { class: "head-fields" });
    private readonly fields = new Map<FieldKey, Field>();
    private capacity: HeadCapacity = {};
    private fit: HeadFit | null = null;

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

    take(capacity: HeadCapacity, fit: HeadFit | null): void {
        this.capacity = capacity;
        this.fit = fit;
        this.tell();
    }

    focus(key: FieldKey): void {
        this.fields.get(key)?.input.focus();
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
            const characters = counted(input.value.replaceAll("|", ""));
            const told = this.told(key, characters);
            count.textContent = told.words;
            count.title = told.title;
            count.className = `figure ${told.over ? "over" : ""}`;
        }
    }

    private told(key: FieldKey, characters: number): { words: string; title: string; over: boolean } {
        const sizes = key === "headline" ? (this.fit?.sizes ?? this.capacity.headline) : this.capacity[key];
        if (!sizes || sizes.length === 0)
            return { words: characters > 0 ? String(characters) : "", title: "", over: false };
        const size = key === "headline" && this.fit ? this.fit : undefined;
        const taken = size ? size.taken : characters;
        const room = size ?? roomFor(taken, sizes);
        const over = room !== undefined && taken > room.capacity;
        const title = sizes.map((one) => t("head.size", { size: sizeWords(one), capacity: one.capacity })).join("\n");
        return { words: room ? `${sizeWords(room)} ${over ? "▶" : ""}${taken}/${room.capacity}` : "", title, over };
    }
}
