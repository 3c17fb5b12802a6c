// Characters as a newspaper counts them: what prints, no spaces.

const markup = /[#*>\\[\]{}]/;

function prints(character: string): boolean {
    return !/\s/u.test(character) && !markup.test(character);
}

/** How many characters of a text print. */
export function counted(text: string): number {
    let count = 0;
    for (const character of text) if (prints(character)) count++;
    return count;
}

/** Where the last so many characters of a text begin. */
export function lastCharacters(text: string, count: number): number {
    let left = count;
    let at = text.length;
    for (const character of [...text].reverse()) {
        if (left === 0) break;
        at -= character.length;
        if (prints(character)) left--;
    }
    return at;
}
