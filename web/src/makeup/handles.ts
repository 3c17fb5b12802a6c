import { el } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import type { Area, PagePiece } from "../store/contract";
import { Newest } from "../store/newest";
import type { Surface } from "../surface/surface";
import { t } from "../words/words";
import { Mover, sizeWords } from "./mover";
import type { Operation, Operations } from "./operations";
import {
    areaOf,
    type Corner,
    cellAt,
    type Edge,
    flowEdge,
    moved,
    pulled,
    roomOf,
    type Standing,
    standingOf,
} from "./spans";

const corners: [name: string, corner: Corner][] = [
    ["nw", ["top", "left"]],
    ["n", ["top"]],
    ["ne", ["top", "right"]],
    ["e", ["right"]],
    ["se", ["bottom", "right"]],
    ["s", ["bottom"]],
    ["sw", ["bottom", "left"]],
    ["w", ["left"]],
];

function place(element: HTMLElement, [x, y, width, height]: Area): void {
    const [left, top, wide, high] = [x, y, width, height].map((length) => `${length / 1000}px`);
    Object.assign(element.style, { left, top, width: wide, height: high });
}

/** One pull at a frame: where it began, and where it is. */
interface Pull {
    key: FrameKey;
    page: PagePiece;
    before: Standing[];
    after: Standing[];
    refused: string | undefined;
}

/**
 * Handles at the edges of the chosen frame. The outline follows the pointer at once, by whole columns and lines; the
 * pages follow as they would be, and are written when the pointer is let go. Escape takes it back. What does the same by
 * clicks and keys is among the frame's tools.
 */
export class Handles {
    private readonly box = el("div", { class: "handles" });
    private readonly size = el("output", { class: "size" });
    private readonly why = el("output", { class: "why", role: "alert" });
    private pull: Pull | undefined;
    private readonly trials = new Newest<Operation[]>((operations) => this.attempt(operations));

    constructor(
        private readonly desk: Desk,
        private readonly surface: Surface,
        private readonly operations: Operations,
    ) {
        desk.frame.watch(() => this.draw());
        desk.pieces.listen((changed) => {
            const key = desk.frame.get();
            if (key && !this.pull && changed.has(`page/${key.page}`)) this.draw();
        });
        document.addEventListener("keydown", (event) => event.key === "Escape" && this.cancel(event), {
            capture: true,
        });
    }

    private draw(): void {
        this.box.remove();
        const key = this.desk.frame.get();
        const page = key && this.desk.pagePiece(key.page);
        const legs = this.desk.framePlace(key)?.legs.map(standingOf);
        const stand = key && this.surface.standingPage(key.page);
        if (!key || !page || !legs || !stand) return;
        this.outline(page, legs);
        stand.sheet.element.append(this.box);
    }

    private outline(page: PagePiece, legs: Standing[]): void {
        this.box.replaceChildren(...legs.map((leg, n) => this.leg(page, leg, n)));
        const last = this.box.lastElementChild;
        this.size.textContent = sizeWords(legs);
        this.why.textContent = this.pull?.refused ?? "";
        last?.append(this.size, this.why);
    }

    private leg(page: PagePiece, at: Standing, leg: number): HTMLElement {
        const pulling = this.pull ? (this.pull.refused ? "pulling refused" : "pulling") : "";
        const element = el("div", { class: `leg ${pulling}` });
        place(element, areaOf(page.lattice, at));
        for (const [name, corner] of corners) element.append(this.handle(name, corner, leg));
        if (leg === 0) element.append(this.grip());
        return element;
    }

    private handle(name: string, corner: Corner, leg: number): HTMLElement {
        const handle = el("span", { class: `handle ${name}`, "aria-hidden": "true" });
        handle.addEventListener("pointerdown", (event) =>
            this.start(event, (pull, to) => {
                const room = roomOf(pull.page.lattice);
                const target = (edge: Edge) => (edge === "left" || edge === "right" ? to.column : to.line);
                const edges = corner.map((edge) => flowEdge(pull.page.lattice, edge));
                return pull.before.map((at, n) =>
                    n === leg ? edges.reduce((now, edge) => pulled(now, edge, target(edge), room), at) : at,
                );
            }),
        );
        return handle;
    }

    private grip(): HTMLElement {
        const name = this.desk.frame.get()?.frame ?? "";
        const grip = el("span", { class: "grip", title: t("frame.grip"), "aria-hidden": "true" }, name);
        grip.addEventListener("pointerdown", (event) =>
            this.start(event, (pull, to, from) =>
                moved(pull.before, to.column - from.column, to.line - from.line, roomOf(pull.page.lattice)),
            ),
        );
        return grip;
    }

    private start(
        event: PointerEvent,
        follow: (
            pull: Pull,
            to: { column: number; line: number },
            from: { column: number; line: number },
        ) => Standing[],
    ): void {
        const key = this.desk.frame.get();
        const page = key && this.desk.pagePiece(key.page);
        const before = this.desk.framePlace(key)?.legs.map(standingOf);
        if (event.button !== 0 || !key || !page || !before) return;
        event.preventDefault();
        event.stopPropagation();
        const pull: Pull = { key, page, before, after: before, refused: undefined };
        this.pull = pull;
        const from = this.cell(event, pull);
        const move = (now: PointerEvent) =>
            this.pull === pull && this.follow(pull, follow(pull, this.cell(now, pull), from));
        const end = () => {
            document.removeEventListener("pointermove", move);
            if (this.pull === pull) void this.finish(pull);
        };
        document.addEventListener("pointermove", move);
        document.addEventListener("pointerup", end, { once: true });
    }

    private cell(event: PointerEvent, pull: Pull): { column: number; line: number } {
        const { x, y } = this.surface.placeOn(pull.key.page, event.clientX, event.clientY);
        return cellAt(pull.page.lattice, x, y);
    }

    private follow(pull: Pull, after: Standing[]): void {
        if (JSON.stringify(after) === JSON.stringify(pull.after)) return;
        pull.after = after;
        this.outline(pull.page, after);
        this.trials.give(Mover.operations(pull.key, pull.before, after));
    }

    private async attempt(operations: Operation[]): Promise<void> {
        const { pull } = this;
        if (!pull) return;
        if (operations.length === 0) this.operations.forget();
        const refused = operations.length === 0 ? undefined : await this.operations.attempt(operations);
        if (this.pull !== pull) return this.operations.forget();
        pull.refused = refused;
        this.outline(pull.page, pull.after);
    }

    private async finish(pull: Pull): Promise<void> {
        await this.trials.settled();
        this.pull = undefined;
        const operations = Mover.operations(pull.key, pull.before, pull.after);
        if (pull.refused) this.desk.refuse(pull.refused);
        if (pull.refused || operations.length === 0) this.operations.forget();
        else await this.operations.do(operations, sizeWords(pull.after));
        this.draw();
    }

    private cancel(event: Event): void {
        if (!this.pull) return;
        event.stopImmediatePropagation();
        this.pull = undefined;
        this.operations.forget();
        this.desk.say(t("do.cancelled"));
        this.draw();
    }
}
