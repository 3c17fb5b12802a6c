import { el } from "../base/el";
import type { Desk, FrameKey } from "../desk";
import type { FramePlace, Lattice, Span } from "../store/contract";
import { t } from "../words/words";
import { DialogForm, labelled, options } from "./dialog_form";
import { freeName, freeRoom } from "./free_room";
import type { Operation, Operations } from "./operations";
import { roomOf, type Standing } from "./spans";

type Kind = FramePlace["kind"];

const kinds: Kind[] = ["story", "jumps", "ad", "art", "banner"];

/** Two figures, from and to. */
class SpanFields {
    readonly from: HTMLInputElement;
    readonly to: HTMLInputElement;

    constructor(span: Span, most: number) {
        const figure = (value: number) =>
            el("input", { type: "number", required: true, min: 1, max: most, value, inputmode: "numeric" });
        this.from = figure(span[0]);
        this.to = figure(span[1]);
    }

    get span(): Span {
        const ends: Span = [Number(this.from.value), Number(this.to.value)];
        return ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
    }
}

interface Asked {
    page: number;
    name: HTMLInputElement;
    kind: HTMLSelectElement;
    story: HTMLSelectElement;
    columns: SpanFields;
    lines: SpanFields;
}

/** Where a frame would stand that nobody has said a place for: in the largest free room, else over all of the page. */
function proposed(frames: FramePlace[], lattice: Lattice): Standing {
    const room = roomOf(lattice);
    return freeRoom(frames, room) ?? { columns: [1, room.columns], lines: [1, room.lines] };
}

/** Asks for the columns and lines of a new frame, what it is for and what stands in it, and draws it up. */
export class NewFrameDialog {
    private readonly form: DialogForm;
    private asked: Asked | undefined;
    private drawn: FrameKey | undefined;

    constructor(
        private readonly desk: Desk,
        private readonly operations: Operations,
        arrived: (frame: FrameKey) => void,
    ) {
        this.form = new DialogForm(t("tools.new"), {
            word: t("new.do"),
            act: () => this.create(),
            done: () => this.drawn && arrived(this.drawn),
        });
    }

    get element(): HTMLDialogElement {
        return this.form.element;
    }

    /** For a page, with a story in it where one is named. */
    open(page: number, story = ""): void {
        const piece = this.desk.pagePiece(page);
        if (!piece) return;
        const at = proposed(piece.frames, piece.lattice);
        const room = roomOf(piece.lattice);
        const asked: Asked = {
            page,
            name: el("input", { type: "text", required: true, autocomplete: "off", value: freeName(piece.frames) }),
            kind: el("select", {}, ...options(kinds.map((kind) => [kind, t(`new.kind.${kind}`)]))),
            story: el("select", {}, ...options([["", t("tools.empty")], ...this.unplaced()], story)),
            columns: new SpanFields(at.columns, room.columns),
            lines: new SpanFields(at.lines, room.lines),
        };
        asked.kind.addEventListener("change", () => {
            asked.story.disabled = asked.kind.value !== "story";
        });
        this.asked = asked;
        const full = freeRoom(piece.frames, room) === undefined;
        this.form.open(
            el("p", { class: "quiet wide" }, t(full ? "new.full" : "new.room", { page: this.desk.label(page) })),
            ...this.spanFields(asked.columns, "columns", room.columns),
            ...this.spanFields(asked.lines, "lines", room.lines),
            labelled(t("new.kind"), asked.kind),
            labelled(t("tools.story"), asked.story),
            labelled(t("new.name"), asked.name),
        );
    }

    private unplaced(): [string, string][] {
        return this.desk
            .stories()
            .filter(([, piece]) => piece.places.length === 0)
            .map(([id, piece]) => [id, `${id}　${piece.headline}`]);
    }

    private spanFields({ from, to }: SpanFields, kind: "columns" | "lines", n: number): HTMLElement[] {
        return [labelled(t(`new.from.${kind}`), from), labelled(t(`new.to.${kind}`, { n }), to)];
    }

    private async create(): Promise<string | undefined> {
        if (!this.asked) return t("do.failed");
        const { page, name, kind, story, columns, lines } = this.asked;
        const at = { page, frame: name.value.trim() };
        const drawn: Operation = {
            op: "new",
            ...at,
            columns: columns.span,
            lines: lines.span,
            ...(kind.value === "story" ? {} : { kind: kind.value }),
        };
        const filled: Operation[] =
            kind.value === "story" && story.value !== "" ? [{ op: "place", story: story.value, ...at }] : [];
        this.drawn = at;
        return this.operations.done([drawn, ...filled], t("do.new", { frame: at.frame }));
    }
}
