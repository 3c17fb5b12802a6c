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
