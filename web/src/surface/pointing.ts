import { isText } from "../shell/keys";
import type { Surface } from "./surface";

export interface Place {
    page: number;
    /** Thousandths of a point. */
    x: number;
    y: number;
    frame: string | undefined;
}

const click = 4;

/** What a pointer does on the pages: a click means a place; with the space bar held, or the middle button, a drag moves the view. */
export class Pointing {
    private spaceHeld = false;

    constructor(
        private readonly surface: Surface,
        private readonly clicked: (place: Place | undefined, event: PointerEvent) => void,
    ) {
        document.addEventListener("keydown", (event) => this.space(event, true));
        document.addEventListener("keyup", (event) => this.space(event, false));
        surface.element.addEventListener("pointerdown", (event) => this.down(event));
    }

    private space(event: KeyboardEvent, held: boolean): void {
        if (event.key !== " " || isText(document.activeElement)) return;
        if (document.activeElement instanceof HTMLButtonElement) return;
        if (held) event.preventDefault();
        this.spaceHeld = held;
        this.surface.element.classList.toggle("grab", held);
    }

    private down(event: PointerEvent): void {
        const pans = event.button === 1 || (event.button === 0 && this.spaceHeld);
        if (pans) this.pan(event);
        else if (event.button === 0) this.awaitClick(event);
    }

    private pan(start: PointerEvent): void {
        start.preventDefault();
        const { element } = this.surface;
        element.setPointerCapture(start.pointerId);
        element.classList.add("grabbing");
        let { clientX, clientY } = start;
        const move = (event: PointerEvent) => {
            this.surface.pan(event.clientX - clientX, event.clientY - clientY);
            ({ clientX, clientY } = event);
        };
        const end = () => {
            element.classList.remove("grabbing");
            element.removeEventListener("pointermove", move);
        };
        element.addEventListener("pointermove", move);
        element.addEventListener("pointerup", end, { once: true });
    }

    private awaitClick(start: PointerEvent): void {
        const target = start.target as HTMLElement;
        if (target.closest("button, .handle, .grip")) return;
        const end = (event: PointerEvent) => {
            const moved = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
            if (moved < click) this.clicked(this.placeAt(target, event), event);
        };
        this.surface.element.addEventListener("pointerup", end, { once: true });
    }

    private placeAt(target: HTMLElement, event: PointerEvent): Place | undefined {
        const at = this.surface.pageAt(event.clientX, event.clientY);
        return at && { ...at, frame: target.closest<HTMLElement>(".frame")?.dataset.frame };
    }
}
