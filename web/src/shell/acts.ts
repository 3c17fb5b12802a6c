import type { Desk, PanelName } from "../desk";
import type { Surface } from "../surface/surface";
import type { Language } from "../words/words";
import type { Trail } from "./trail";

/** What an editor can do from anywhere: by a button, by a key. */
export interface Acts {
    zoomIn(): void;
    zoomOut(): void;
    fitPage(): void;
    fitSpread(): void;
    fitAll(): void;
    actualSize(): void;
    turn(pages: number): void;
    /** The frame after the chosen one, or before it. False where the page has no more. */
    nextFrame(steps: number): boolean;
    back(): void;
    undo(): void;
    redo(): void;
    help(): void;
    show(panel: PanelName): void;
    speak(language: Language): void;
}

export interface Beyond {
    undo(): void;
    redo(): void;
    help(): void;
    speak(language: Language): void;
}

export function actsOn(desk: Desk, surface: Surface, trail: Trail, beyond: Beyond): Acts {
    const page = () => desk.page.get();
    return {
        ...beyond,
        zoomIn: () => surface.zoomIn(),
        zoomOut: () => surface.zoomOut(),
        fitPage: () => surface.fitPage(page()),
        fitSpread: () => surface.fitSpread(page()),
        fitAll: () => surface.fitAll(),
        actualSize: () => surface.actualSize(page()),
        turn(pages) {
            const all = desk.pageEntries().map((entry) => entry.page);
            const next = all[all.indexOf(page()) + pages];
            if (next !== undefined) surface.goTo(next);
        },
        nextFrame(steps) {
            const frames = desk.pagePiece(page())?.frames ?? [];
            const chosen = desk.frame.get();
            const at = chosen?.page === page() ? frames.findIndex((frame) => frame.frame === chosen.frame) : -1;
            const next = frames[at + steps];
            if (!next) return false;
            const key = { page: page(), frame: next.frame };
            desk.select(key);
            trail.reveal(key);
            surface.focusChosen();
            return true;
        },
        back: () => trail.back(),
        show: (panel) => desk.panel.set(panel),
    };
}
