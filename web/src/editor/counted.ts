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

/** How much of a line a text takes, in 字: letters, figures and marks in half width are half a one each. */
export function widthInCells(text: string): number {
    let halves = 0;
    for (const character of text) if (prints(character)) halves += /[\u0021-\u024f]/u.test(character) ? 1 : 2;
    return Math.ceil(halves / 2);
}
