// Where the eye stands: a place of the world (points) is on the screen (pixels) at place × scale + (x, y).

export interface View {
    x: number;
    y: number;
    scale: number;
}

export interface Point {
    x: number;
    y: number;
}

export interface Box extends Point {
    width: number;
    height: number;
}

/** Pixels to a point at 100 %. */
export const fullScale = 96 / 72;

const leastScale = fullScale * 0.08;
const mostScale = fullScale * 16;

function bounded(scale: number): number {
    return Math.min(mostScale, Math.max(leastScale, scale));
}

/** Another scale; what is seen at a place of the screen stays there. */
export function zoomedAt(view: View, place: Point, scale: number): View {
    const next = bounded(scale);
    const factor = next / view.scale;
    return { x: place.x - (place.x - view.x) * factor, y: place.y - (place.y - view.y) * factor, scale: next };
}

export function panned(view: View, right: number, down: number): View {
    return { ...view, x: view.x + right, y: view.y + down };
}

/** All of a part of the world in the middle of a screen, with white round it. */
export function fitting(part: Box, screen: { width: number; height: number }, white: number): View {
    const wide = (screen.width - 2 * white) / part.width;
    const high = (screen.height - 2 * white) / part.height;
    return centred(part, screen, bounded(Math.min(wide, high)));
}

/** A part of the world in the middle of a screen at a scale; its head where it is deeper than the screen. */
export function centred(part: Box, screen: { width: number; height: number }, scale: number): View {
    const x = (screen.width - part.width * scale) / 2 - part.x * scale;
    const spare = screen.height - part.height * scale;
    return { x, y: (spare > 0 ? spare / 2 : 24) - part.y * scale, scale };
}

export function toWorld(view: View, place: Point): Point {
    return { x: (place.x - view.x) / view.scale, y: (place.y - view.y) / view.scale };
}

export function toScreen(view: View, place: Point): Point {
    return { x: place.x * view.scale + view.x, y: place.y * view.scale + view.y };
}

/** The view that shows a box of the world at the scale that it has, moved no further than it must be. */
export function revealing(view: View, part: Box, screen: { width: number; height: number }, white: number): View {
    const at = toScreen(view, part);
    const shift = (start: number, length: number, room: number): number => {
        if (start >= white && start + length <= room - white) return 0;
        if (length > room - 2 * white) return start > white || start + length < white + 80 ? white - start : 0;
        return start < white ? white - start : room - white - (start + length);
    };
    return panned(
        view,
        shift(at.x, part.width * view.scale, screen.width),
        shift(at.y, part.height * view.scale, screen.height),
    );
}
