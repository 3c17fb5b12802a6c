import type { Desk, FrameKey } from "../desk";
import type { PagePiece } from "../store/contract";
import { Newest } from "../store/newest";
import { t } from "../words/words";
import type { Operation, Operations } from "./operations";
import {
    type Edge,
    edgeAt,
    flowEdge,
    flowSteps,
    moved,
    pulled,
    roomOf,
    type Standing,
    same,
    standingOf,
} from "./spans";

interface Wish {
    key: FrameKey;
    legs: Standing[];
}

export function sizeWords(legs: Standing[]): string {
    return legs
        .map(({ columns, lines }) =>
            t("frame.size", { columns: columns[1] - columns[0] + 1, lines: lines[1] - lines[0] + 1 }),
        )
        .join(" + ");
}

/** Moves the chosen frame and its edges by whole columns and lines, by keys and buttons: each step is done at once. */
export class Mover {
    private wish: Wish | undefined;
    private readonly wishes = new Newest<Wish>((wish) => this.fulfil(wish));

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
    ) {}

    /** The whole frame, to the right and down. */
    shift(right: number, down: number): void {
        this.change((legs, { lattice }) => {
            const { columns, lines } = flowSteps(lattice, right, down);
            return moved(legs, columns, lines, roomOf(lattice));
        });
    }

    /** An edge of a leg as it is seen on the paper, outward where positive. */
    stretch(seen: Edge, by: number, leg = 0): void {
        this.change((legs, { lattice }) => {
            const edge = flowEdge(lattice, seen);
            const outward = edge === "left" || edge === "top" ? -by : by;
            return legs.map((at, n) =>
                n === leg ? pulled(at, edge, edgeAt(at, edge) + outward, roomOf(lattice)) : at,
            );
        });
    }

    /** What moves legs from where they are to where they shall be. */
    static operations({ page, frame }: FrameKey, before: Standing[], after: Standing[]): Operation[] {
        return after.flatMap((at, leg): Operation[] => {
            const was = before[leg];
            return was && same(was, at) ? [] : [{ op: "move", page, frame, columns: at.columns, lines: at.lines, leg }];
        });
    }

    private change(next: (legs: Standing[], page: PagePiece) => Standing[]): void {
        const key = this.desk.frame.get();
        const page = key && this.desk.pagePiece(key.page);
        const legs = key && this.legsNow(key);
        if (!key || !page || !legs) return;
        this.wish = { key, legs: next(legs, page) };
        this.wishes.give(this.wish);
    }

    /** As they were wished last, where that is under way. */
    private legsNow(key: FrameKey): Standing[] | undefined {
        const wished = this.wish;
        if (wished && wished.key.page === key.page && wished.key.frame === key.frame) return wished.legs;
        return this.desk.framePlace(key)?.legs.map(standingOf);
    }

    private async fulfil(wish: Wish): Promise<void> {
        const before = this.desk.framePlace(wish.key)?.legs.map(standingOf) ?? [];
        const operations = Mover.operations(wish.key, before, wish.legs);
        if (operations.length > 0) await this.operations.do(operations, sizeWords(wish.legs));
        if (this.wish === wish) this.wish = undefined;
    }
}
