import { el } from "../base/el";
import { get } from "../store/ask";
import type { Area } from "../store/contract";
import { Newest } from "../store/newest";
import type { Surface } from "./surface";

interface ShownAt {
    page: number;
    frame: string;
    area: Area;
}

/** Lights the printed character that the caret stands before. It moves no view. */
export class CaretLight {
    private readonly light = el("div", { class: "caret-light", "aria-hidden": "true" });
    private readonly asked = new Newest<{ story: string; offset: number }>((place) => this.ask(place));

    constructor(private readonly surface: Surface) {}

    shine(story: string, offset: number): void {
        this.asked.give({ story, offset });
    }

    dim(): void {
        this.light.remove();
    }

    private async ask({ story, offset }: { story: string; offset: number }): Promise<void> {
        const { ok, body } = await get<ShownAt | null>(`place?story=${encodeURIComponent(story)}&offset=${offset}`);
        const stand = ok && body ? this.surface.standingPage(body.page) : undefined;
        if (!ok || !body || !stand) {
            this.dim();
            return;
        }
        const [x, y, width, height] = body.area.map((length) => `${length / 1000}px`);
        Object.assign(this.light.style, { left: x, top: y, width, height });
        stand.sheet.element.append(this.light);
    }
}
