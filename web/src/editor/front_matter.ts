// The head of a manuscript: the lines between two `---`, of which each `key: value` on one line can be written by a field.
import words from "./key_words.json";

export type HeadKey = "kicker" | "headline" | "deck" | "short" | "byline" | "credit";

export interface HeadLine {
    key: HeadKey;
    /** Nothing where the value is a list or a map, or goes on below: it is written in the text itself. */
    value: string | undefined;
    /** Of the value in the manuscript, quotation marks with it. */
    from: number;
    to: number;
}

export interface Head {
    /** Where the body starts: behind the second `---` and its line end. 0: there is no head. */
    end: number;
    /** Where the line of the second `---` starts. */
    closing: number;
    lines: HeadLine[];
    /** Its keys are Chinese words. */
    chinese: boolean;
}

export interface Change {
    from: number;
    to: number;
    insert: string;
}

const keyWords = words as Record<string, HeadKey>;
const fence = /^\uFEFF?---[ \t]*\r?$/;
const keyLine = /^([^\s:#][^:]*):([ \t]*)(.*?)[ \t]*\r?$/u;
/** What may not stand plain in YAML, or would mean something else there. */
const needsQuotes = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|^(?:true|false|yes|no|on|off|null|~|[\d.+-]+)$|\s$/i;
const quotedTwice = /^"(?:[^"\\]|\\.)*"$/;
const quotedOnce = /^'(?:[^']|'')*'$/;

function readValue(text: string): string | undefined {
    if (quotedTwice.test(text)) return readJson(text);
    if (quotedOnce.test(text)) return text.slice(1, -1).replaceAll("''", "'");
    if (/^["'[{|>&*!]/.test(text)) return undefined;
    return text.replace(/\s#.*$/, "");
}

function readJson(text: string): string | undefined {
    try {
        return JSON.parse(text) as string;
    } catch {
        return undefined;
    }
}

/** A value as YAML takes it: plain where it may stand plain. */
export function written(value: string): string {
    return needsQuotes.test(value) ? JSON.stringify(value) : value;
}

function headLine(line: string, next: string | undefined, at: number): HeadLine | undefined {
    const [, word = "", blank = "", text = ""] = keyLine.exec(line) ?? [];
    const key = keyWords[word.trim()];
    if (!key) return undefined;
    const from = at + line.indexOf(":") + 1 + blank.length;
    const goesOn = next !== undefined && /^(\s+\S|-\s)/.test(next);
    return { key, value: goesOn ? undefined : readValue(text), from, to: from + text.length };
}

/** The head of a manuscript. */
export function headOf(text: string): Head {
    const rows = text.split("\n");
    const none: Head = { end: 0, closing: 0, lines: [], chinese: false };
    if (!fence.test(rows[0] ?? "")) return none;
    const lines: HeadLine[] = [];
    let chinese = false;
    let at = (rows[0] ?? "").length + 1;
    for (const [number, row] of rows.slice(1).entries()) {
        if (fence.test(row)) return { end: Math.min(at + row.length + 1, text.length), closing: at, lines, chinese };
        const line = headLine(row, rows[number + 2], at);
        if (line) lines.push(line);
        chinese ||= /^\p{Script=Han}+\s*:/u.test(row);
        at += row.length + 1;
    }
    return none;
}

function keyWord(key: HeadKey, chinese: boolean): string {
    if (!chinese) return key;
    return Object.keys(keyWords).find((word) => keyWords[word] === key && word !== key) ?? key;
}

/** What gives a key another value; a key that is not there is put at the head's end. Nothing where a field may not write it. */
export function headChange(text: string, key: HeadKey, value: string): Change | undefined {
    const head = headOf(text);
    if (head.end === 0) return undefined;
    const line = head.lines.find((one) => one.key === key);
    if (!line) {
        const insert = `${keyWord(key, head.chinese)}: ${written(value)}\n`;
        return value === "" ? undefined : { from: head.closing, to: head.closing, insert };
    }
    if (line.value === undefined) return undefined;
    const blank = value !== "" && text[line.from - 1] === ":" ? " " : "";
    return { from: line.from, to: line.to, insert: value === "" ? "" : blank + written(value) };
}
