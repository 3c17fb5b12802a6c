/** The parts of the window in the order in which they lie. */
const regions = [".top-bar", ".rail", ".side", ".surface", ".frame-card", ".story-pane"];
const focusable = 'button, input, select, summary, a[href], [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

function isInSight(element: HTMLElement): boolean {
    return element.checkVisibility() && !element.hasAttribute("disabled");
}

/** Where the focus was last in a part, if that is still there. */
const last = new Map<Element, HTMLElement>();

function enter(region: HTMLElement, pages: () => void): boolean {
    if (region.matches(".surface")) {
        pages();
        return true;
    }
    const before = last.get(region);
    const again = before?.isConnected && region.contains(before) && isInSight(before) ? before : undefined;
    const first = again ?? [...region.querySelectorAll<HTMLElement>(focusable)].find(isInSight);
    first?.focus();
    return first !== undefined;
}

/** F6 goes from part to part of the window, Shift+F6 back; `pages`: gives the focus to the pages. */
export function listenToRegions(pages: () => void): void {
    document.addEventListener("focusin", (event) => {
        const region = (event.target as Element).closest(regions.join());
        if (region) last.set(region, event.target as HTMLElement);
    });
    document.addEventListener("keydown", (event) => {
        if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
        event.preventDefault();
        const all = regions.flatMap((one) => document.querySelector<HTMLElement>(one) ?? []).filter(isInSight);
        const here = all.findIndex((one) => one.contains(document.activeElement));
        const by = event.shiftKey ? -1 : 1;
        const from = here < 0 && by < 0 ? 0 : here;
        for (let step = 1; step <= all.length; step++) {
            const next = all[(from + by * step + all.length * 2) % all.length];
            if (next && enter(next, pages)) return;
        }
    });
}
