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
    nextFrame(steps: number): void;
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

function step<T>(all: T[], at: number, steps: number): T | undefined {
    if (all.length === 0) return undefined;
    const from = at < 0 ? (steps > 0 ? -1 : 0) : at;
    return all[(from + steps + all.length) % all.length];
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
            const next = step(frames, at, steps);
            if (!next) return;
            desk.select({ page: page(), frame: next.frame });
            surface.standingPage(page())?.overlay.focus(next.frame);
        },
        back: () => trail.back(),
        show: (panel) => desk.panel.set(panel),
    };
}
