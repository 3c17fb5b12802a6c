// What the desk says: zh.json and en.json have the same keys and the same places.
import en from "./en.json";
import zh from "./zh.json";

export type Language = "zh" | "en";
export type Word = keyof typeof zh;
export type Places = Record<string, string | number>;

const tables: Record<Language, Record<Word, string>> = { zh, en };
let spoken: Language = "zh";

export function speak(language: Language): void {
    spoken = language;
}

export function language(): Language {
    return spoken;
}

/** The words of a key, `{name}` filled in. */
export function t(word: Word, places: Places = {}): string {
    return tables[spoken][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}

/** Which language a browser asks for: the one chosen here, else the first of its own that we speak. */
export function wished(chosen: string | null, own: readonly string[]): Language {
    if (chosen === "zh" || chosen === "en") return chosen;
    const first = own.find((tag) => /^(zh|en)\b/i.test(tag));
    return first?.toLowerCase().startsWith("en") ? "en" : "zh";
}
