// The desk counts the characters of a manuscript, from behind a byte order mark; a browser's texts count in units of
// UTF-16.

const mark = "\uFEFF";

/** Which unit a character begins at. */
export function unitOf(text: string, character: number): number {
    let at = text.startsWith(mark) ? 1 : 0;
    for (let left = character; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
}

/** Which character a unit belongs to. */
export function characterAt(text: string, unit: number): number {
    let count = text.startsWith(mark) ? -1 : 0;
    for (let at = 0; at < unit && at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
    return Math.max(0, count);
}
