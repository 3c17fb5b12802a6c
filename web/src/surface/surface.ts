import { el } from "../base/el";
import type { Desk } from "../desk";
import type { Link } from "../store/contract";
import { t } from "../words/words";
import { around, arranged, openWith, type Sheet as SheetSize } from "./arrangement";
import {
    type Box,
    centred,
    fitting,
    fullScale,
    type Point,
    panned,
    revealing,
    toWorld,
    type View,
    zoomedAt,
} from "./camera";
import { Drawing } from "./drawing";
import { FrameOverlay } from "./frame_overlay";
import { Sheet } from "./sheet";

interface Standing {
    sheet: Sheet;
    overlay: FrameOverlay;
    box: Box;
}

const white = 28;
const zoomStep = 1.25;

/** The pages on the desk, side by side. The view moves when the editor moves it, and never by itself. */
export class Surface {
    readonly world = el("div", { class: "world" });
    readonly element: HTMLElement;
    private readonly standing = new Map<number, Standing>();
    private view: View = { x: 0, y: 0, scale: 1 };
    readonly drawing: Drawing;
    private placed = false;
    private arrangement = "";
    private readonly watchers = new Set<(view: View) => void>();

    constructor(
        private readonly desk: Desk,
        label: string,
        private readonly follow: (link: Link) => void,
    ) {
        this.element = el("main", { class: "surface", "aria-label": label, tabindex: "-1" }, this.world);
        this.element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
        new ResizeObserver(() => this.showVisible()).observe(this.element);
        this.drawing = new Drawing(desk.pieces, (changed) => this.update(changed));
        desk.frame.watch((selected) => {
            for (const { overlay } of this.standing.values()) overlay.mark(selected);
        });
        desk.spreads.watch(() => this.lay());
        desk.guides.watch((on) => this.element.classList.toggle("with-guides", on));
        desk.bars.watch((on) => this.element.classList.toggle("with-bars", on));
    }

    get scale(): number {
        return this.view.scale;
    }

    get now(): View {
        return this.view;
    }

    watch(watcher: (view: View) => void): void {
        this.watchers.add(watcher);
        watcher(this.view);
    }

    look(view: View): void {
        this.view = view;
        this.world.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
        this.world.style.setProperty("--unit", String(1 / view.scale));
        this.element.classList.toggle("far", view.scale < 0.72);
        this.element.classList.toggle("tiny", view.scale < 0.32);
        this.showVisible();
        for (const watcher of this.watchers) watcher(view);
    }

    pan(right: number, down: number): void {
        this.look(panned(this.view, right, down));
    }

    zoom(times: number, at: Point = this.middle()): void {
        this.look(zoomedAt(this.view, at, this.view.scale * times));
    }

    zoomIn(): void {
        this.zoom(zoomStep);
    }

    zoomOut(): void {
        this.zoom(1 / zoomStep);
    }

    zoomTo(scale: number): void {
        this.look(zoomedAt(this.view, this.middle(), scale));
    }

    /** All of a page, or of a spread. */
    fitPage(page: number): void {
        const box = this.boxOf([page]);
        if (box) this.look(fitting(box, this.room(), white));
    }

    fitSpread(page: number): void {
        const box = this.boxOf(openWith(page, this.sizes(), this.desk.spreads.get()));
        if (box) this.look(fitting(box, this.room(), white));
    }

    fitAll(): void {
        const box = this.boxOf([...this.standing.keys()]);
        if (box) this.look(fitting(box, this.room(), white));
    }

    actualSize(page: number): void {
        const box = this.boxOf([page]);
        if (box) this.look(centred(box, this.room(), fullScale));
    }

    /** Goes to a page at the size that is seen now. */
    goTo(page: number): void {
        const box = this.boxOf([page]);
        if (!box) return;
        const whole = fitting(box, this.room(), white);
        this.look(
            this.view.scale <= whole.scale * 1.02 ? centred(box, this.room(), this.view.scale) : this.revealed(box),
        );
        this.desk.page.set(page);
    }

    /** Brings an area of a page (points) into sight, no further than needed. */
    reveal(page: number, area: Box): void {
        const stand = this.standing.get(page);
        if (!stand) return;
        this.look(revealing(this.view, { ...area, x: area.x + stand.box.x, y: area.y + stand.box.y }, this.room(), 48));
    }

    /** Which page is at a place of the screen, and where on it (thousandths of a point). */
    pageAt(clientX: number, clientY: number): { page: number; x: number; y: number } | undefined {
        const { left, top } = this.element.getBoundingClientRect();
        const place = toWorld(this.view, { x: clientX - left, y: clientY - top });
        for (const [page, { box }] of this.standing) {
            const inside =
                place.x >= box.x && place.x <= box.x + box.width && place.y >= box.y && place.y <= box.y + box.height;
            if (inside)
                return { page, x: Math.round((place.x - box.x) * 1000), y: Math.round((place.y - box.y) * 1000) };
        }
        return undefined;
    }

    /** A place of the screen on a page, inside or outside of it (thousandths of a point). */
    placeOn(page: number, clientX: number, clientY: number): Point {
        const { left, top } = this.element.getBoundingClientRect();
        const place = toWorld(this.view, { x: clientX - left, y: clientY - top });
        const box = this.standing.get(page)?.box ?? { x: 0, y: 0 };
        return { x: Math.round((place.x - box.x) * 1000), y: Math.round((place.y - box.y) * 1000) };
    }

    /** The focus goes to the chosen frame, or to the first of the page. */
    focusChosen(): void {
        const chosen = this.desk.frame.get();
        const page = chosen?.page ?? this.desk.page.get();
        const frame = chosen?.frame ?? this.desk.pagePiece(page)?.frames[0]?.frame;
        if (frame !== undefined) this.standing.get(page)?.overlay.focus(frame);
        else this.element.focus();
    }

    standingPage(page: number): Standing | undefined {
        return this.standing.get(page);
    }

    private revealed(box: Box): View {
        return { ...centred(box, this.room(), this.view.scale), scale: this.view.scale };
    }

    private room(): { width: number; height: number } {
        return { width: this.element.clientWidth, height: this.element.clientHeight };
    }

    private middle(): Point {
        const { width, height } = this.room();
        return { x: width / 2, y: height / 2 };
    }

    private boxOf(pages: number[]): Box | undefined {
        return around(pages.flatMap((page) => this.standing.get(page)?.box ?? []));
    }

    private sizes(): SheetSize[] {
        return this.desk.pageEntries().flatMap(({ page, pages }) => {
            const piece = this.desk.pagePiece(page);
            return piece ? [{ page, pages, width: piece.width / 1000, height: piece.height / 1000 }] : [];
        });
    }

    private wheel(event: WheelEvent): void {
        event.preventDefault();
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
        if (event.ctrlKey || event.metaKey) {
            const { left, top } = this.element.getBoundingClientRect();
            const at = { x: event.clientX - left, y: event.clientY - top };
            this.zoom(Math.exp((-event.deltaY * unit) / 420), at);
        } else if (event.shiftKey && event.deltaX === 0) this.pan(-event.deltaY * unit, 0);
        else this.pan(-event.deltaX * unit, -event.deltaY * unit);
    }

    private update(changed: ReadonlySet<string>): void {
        const pageChanged = [...changed].some((name) => name === "edition" || /^page\/\d+$/.test(name));
        if (pageChanged) this.lay();
        for (const { sheet } of this.standing.values()) sheet.update(changed);
        const storyChanged = [...changed].some((name) => name.startsWith("story/"));
        for (const [page, { overlay }] of this.standing) {
            if (changed.has(`page/${page}`)) overlay.draw();
            else if (storyChanged || changed.has(`page/${page}/.fit`)) overlay.tellFit();
        }
        if (!this.placed && this.standing.size > 0) this.first();
    }

    private first(): void {
        this.placed = true;
        const page = this.desk.page.get() || (this.desk.pageEntries()[0]?.page ?? 1);
        this.desk.page.set(page);
        this.fitPage(page);
    }

    private lay(): void {
        const sizes = this.sizes();
        const how = { bound: this.desk.bound(), spreads: this.desk.spreads.get() };
        const key = JSON.stringify([sizes, how]);
        if (key === this.arrangement) return;
        this.arrangement = key;
        const places = arranged(sizes, how);
        for (const [page, box] of places) this.stand(page, box);
        for (const [page, { sheet }] of this.standing) {
            if (places.has(page)) continue;
            sheet.element.remove();
            this.standing.delete(page);
        }
        this.showVisible();
    }

    private stand(page: number, box: Box): void {
        const known = this.standing.get(page);
        if (known) {
            known.box = box;
            known.sheet.place(box);
            return;
        }
        const sheet = new Sheet(page, this.desk.pieces, this.drawing);
        const overlay = new FrameOverlay(this.desk, page, this.follow);
        sheet.element.append(overlay.element);
        sheet.element.setAttribute("aria-label", t("page.region", { label: this.desk.label(page) }));
        sheet.place(box);
        this.standing.set(page, { sheet, overlay, box });
        this.world.append(sheet.element);
        overlay.draw();
    }

    /** Draws the pages that are in sight, and those next to it. */
    private showVisible(): void {
        const { width, height } = this.room();
        const from = toWorld(this.view, { x: -width / 2, y: -height / 2 });
        const to = toWorld(this.view, { x: width * 1.5, y: height * 1.5 });
        for (const { sheet, box } of this.standing.values()) {
            const seen = box.x < to.x && box.x + box.width > from.x && box.y < to.y && box.y + box.height > from.y;
            if (seen) sheet.show();
        }
    }
}
