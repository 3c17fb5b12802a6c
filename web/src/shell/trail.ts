import type { Desk, FrameKey } from "../desk";
import type { Link } from "../store/contract";
import type { View } from "../surface/camera";
import { boxOf } from "../surface/frame_overlay";
import type { Surface } from "../surface/surface";
import { t } from "../words/words";

interface Stop {
    view: View;
    page: number;
    frame: FrameKey | undefined;
}

const longest = 100;

/** The ways that were taken over jumps, pointers and findings, and the way back. */
export class Trail {
    private readonly stops: Stop[] = [];
    /** The surface is made after the trail, for its links lead here. */
    surface: Surface | undefined;

    constructor(private readonly desk: Desk) {}

    follow(link: Link): void {
        const { page, frame } = link.to;
        this.goTo(frame === undefined ? { page } : { page, frame });
        this.desk.say(t("link.came", { page: this.desk.label(page) }));
    }

    /** Goes to a page, or to a frame of it, from where one can come back. */
    goTo(place: { page: number; frame?: string | undefined }): void {
        const { surface, desk } = this;
        if (!surface) return;
        this.stops.push({ view: surface.now, page: desk.page.get(), frame: desk.frame.get() });
        if (this.stops.length > longest) this.stops.shift();
        desk.page.set(place.page);
        if (place.frame === undefined) {
            surface.goTo(place.page);
            return;
        }
        const key = { page: place.page, frame: place.frame };
        desk.select(key);
        this.reveal(key);
    }

    back(): void {
        const stop = this.stops.pop();
        if (!stop) return;
        this.surface?.look(stop.view);
        this.desk.page.set(stop.page);
        this.desk.frame.set(stop.frame);
    }

    /** Brings a frame into sight. */
    reveal(key: FrameKey): void {
        const place = this.desk.framePlace(key);
        if (!place) return;
        const box = boxOf(place.legs.map(({ area }) => area));
        const points = { x: box.x / 1000, y: box.y / 1000, width: box.width / 1000, height: box.height / 1000 };
        this.surface?.reveal(key.page, points);
    }
}
