import { svg } from "../base/el";
import { drawGroup } from "../page/draw_group";
import { greyFilter } from "../page/draw_picture";
import { Faces, fontLoader } from "../page/faces";
import type { Group } from "../page/group";
import type { PagePiece } from "../store/contract";
import type { Pieces } from "../store/pieces";

/** Groups that show how a page is made up, and are not printed. */
export const guideGroups = [".lattice", ".guides"];

const picture = (id: string) => `picture/${id}`;

/** Draws groups of marks, in the edition's own faces: a message is drawn after the faces that it brings are there. */
export class Drawing {
    private readonly faces = new Faces(fontLoader((part) => `font/${part}`));
    private waiting = new Set<string>();
    private loading: Promise<void> | undefined;

    constructor(
        private readonly pieces: Pieces,
        private readonly draw: (changed: ReadonlySet<string>) => void,
    ) {
        document.body.append(svg("svg", { class: "unseen", "aria-hidden": "true" }, svg("defs", {}, greyFilter())));
        pieces.listen((changed) => this.take(changed));
    }

    group(piece: unknown): SVGGElement {
        return piece === undefined ? svg("g") : drawGroup(piece as Group, { faces: this.faces, picture });
    }

    /** A page as it would be with some pieces in place of those that are known; no guides. */
    async preview(page: number, pieces: Record<string, unknown>): Promise<SVGSVGElement | undefined> {
        await this.faces.take(Object.entries(pieces));
        const named = (name: string) => (name in pieces ? (pieces[name] ?? undefined) : this.pieces.raw(name));
        const facts = named(`page/${page}`) as PagePiece | undefined;
        if (!facts) return undefined;
        const groups = (facts.groups ?? []).filter((group) => !guideGroups.includes(group));
        return svg(
            "svg",
            {
                class: "marks preview",
                viewBox: `0 0 ${facts.width / 1000} ${facts.height / 1000}`,
                "aria-hidden": "true",
            },
            ...groups.map((group) => this.group(named(`page/${page}/${group}`))),
        );
    }

    private take(changed: ReadonlySet<string>): void {
        const lacks = this.faces.lacks(changed);
        if (lacks || this.loading) {
            for (const name of changed) this.waiting.add(name);
            if (lacks) this.load(changed);
        } else this.draw(changed);
    }

    private load(changed: ReadonlySet<string>): void {
        const pieces = [...changed].map((name): [string, unknown] => [name, this.pieces.raw(name)]);
        const loading = Promise.all([this.loading, this.faces.take(pieces)]).then(() => {
            if (this.loading !== loading) return;
            this.loading = undefined;
            const due = this.waiting;
            this.waiting = new Set();
            this.draw(due);
        });
        this.loading = loading;
    }
}
