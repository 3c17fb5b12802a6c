import { el } from "../base/el";
import type { Desk } from "../desk";
import type { Group } from "../page/group";
import { type Cell, cellsOfCharacter } from "../page/hit";
import type { Surface } from "../surface/surface";
import type { Change } from "./proofs";

const mostCharacters = 400;

/** Outlines on the pages what has changed: its characters where they are known, else its frame. */
export class ChangeMarks {
    private marks: HTMLElement[] = [];

    constructor(
        private readonly desk: Desk,
        private readonly surface: Surface,
    ) {}

    show(changes: Change[]): void {
        this.clear();
        for (const change of changes) this.add(change);
    }

    clear(): void {
        for (const mark of this.marks) mark.remove();
        this.marks = [];
    }

    choose(number: number | undefined): void {
        for (const mark of this.marks) mark.classList.toggle("chosen", mark.dataset.number === String(number));
    }

    private add(change: Change): void {
        const page = change.after?.page;
        const stand = page === undefined ? undefined : this.surface.standingPage(page);
        if (page === undefined || !stand) return;
        const characters = change.class === "text" ? this.characters(page, change) : [];
        const whole = characters.length === 0;
        for (const cell of whole ? this.frame(page, change.after?.frame) : characters) {
            const mark = el("div", { class: `change-mark ${change.way} ${whole ? "whole" : ""}` });
            mark.dataset.number = String(change.number);
            const [left, top, width, height] = [cell.x, cell.y, cell.width, cell.height].map(
                (length) => `${length / 1000}px`,
            );
            Object.assign(mark.style, { left, top, width, height });
            stand.sheet.element.append(mark);
            this.marks.push(mark);
        }
    }

    private characters(page: number, { story, element, after }: Change): Cell[] {
        if (!story || !element || after?.from === undefined || after.until === undefined) return [];
        const names = this.desk.pagePiece(page)?.groups ?? [];
        const groups = names.flatMap(
            (name) => (this.desk.pieces.raw(`page/${page}/${name}`) as Group | undefined) ?? [],
        );
        const until = Math.max(after.from + 1, Math.min(after.until, after.from + mostCharacters));
        const cells: Cell[] = [];
        for (let character = after.from; character < until; character++) {
            cells.push(...cellsOfCharacter(groups, { element, story, item: 0 }, character));
        }
        return joined(cells);
    }

    private frame(page: number, frame: string | undefined): Cell[] {
        const place = frame === undefined ? undefined : this.desk.framePlace({ page, frame });
        return place?.legs.map(({ area: [x, y, width, height] }) => ({ x, y, width, height })) ?? [];
    }
}

/** Cells side by side on one line as one. */
export function joined(cells: Cell[]): Cell[] {
    const rows: Cell[] = [];
    for (const cell of cells) {
        const last = rows.at(-1);
        const follows = last && last.y === cell.y && last.height === cell.height && cell.x >= last.x;
        if (follows && cell.x - (last.x + last.width) < cell.height) last.width = cell.x + cell.width - last.x;
        else rows.push({ ...cell });
    }
    return rows;
}
