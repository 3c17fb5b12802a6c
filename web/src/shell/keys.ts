import type { Acts } from "./acts";

type Deed = (acts: Acts) => void;

/** Keys that work wherever the focus is. */
const everywhere: Record<string, Deed> = {
    "Ctrl+0": (acts) => acts.fitPage(),
    "Ctrl+1": (acts) => acts.actualSize(),
    "Ctrl+2": (acts) => acts.fitSpread(),
    "Ctrl+3": (acts) => acts.fitAll(),
    "Ctrl+=": (acts) => acts.zoomIn(),
    "Ctrl++": (acts) => acts.zoomIn(),
    "Ctrl+-": (acts) => acts.zoomOut(),
    "Ctrl+f": (acts) => acts.show("find"),
    "Alt+ArrowLeft": (acts) => acts.back(),
    "Ctrl+Shift+Z": (acts) => acts.undo(),
    "Ctrl+Shift+Y": (acts) => acts.redo(),
    F1: (acts) => acts.help(),
};

/** Keys that are letters where something is written. */
const outsideText: Record<string, Deed> = {
    PageDown: (acts) => acts.turn(1),
    PageUp: (acts) => acts.turn(-1),
    "?": (acts) => acts.help(),
};

export function isText(element: Element | null): boolean {
    if (!(element instanceof HTMLElement)) return false;
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

/** `Ctrl+Shift+Z`: a key with what is held down. */
export function chord(event: KeyboardEvent): string {
    const held = [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : ""].filter(Boolean);
    const shift = event.shiftKey && (event.key.length > 1 || held.length > 0) && event.key !== "+" ? ["Shift"] : [];
    const key = shift.length > 0 && event.key.length === 1 ? event.key.toUpperCase() : event.key;
    return [...held, ...shift, key].join("+");
}

/** Listens to keys; `letters` are those of a letter alone, which an editor that writes never triggers. */
export function listenToKeys(acts: Acts, letters: Record<string, () => void>): void {
    document.addEventListener("keydown", (event) => {
        if (event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) return;
        const keys = chord(event);
        const free = !isText(document.activeElement);
        const deed = everywhere[keys] ?? (free ? outsideText[keys] : undefined);
        const letter = free ? letters[keys.toLowerCase()] : undefined;
        if (!deed && !letter) return;
        event.preventDefault();
        if (deed) deed(acts);
        else letter?.();
    });
}
