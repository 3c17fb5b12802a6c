import { Annotation, EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { headOf } from "./front_matter";

// The head of a manuscript is written in fields over the text, and covered in the text itself until somebody wants to
// see it. It cannot be struck out by selecting everything.

/** Who may write under the cover: the fields, and what comes from the file. */
export const underCover = Annotation.define<true>();
export const showHead = StateEffect.define<boolean>();

interface Cover {
    end: number;
    open: boolean;
    decorations: DecorationSet;
}

function covered(end: number, open: boolean): Cover {
    const ranges: Range<Decoration>[] = end > 0 && !open ? [Decoration.replace({ block: true }).range(0, end - 1)] : [];
    return { end, open, decorations: Decoration.set(ranges) };
}

const cover = StateField.define<Cover>({
    create: (state) => covered(headOf(state.doc.toString()).end, false),
    update(value, transaction) {
        const wish = transaction.effects.find((effect) => effect.is(showHead))?.value as boolean | undefined;
        const open = wish ?? value.open;
        if (!transaction.docChanged && open === value.open) return value;
        const touchesHead = transaction.docChanged && touches(transaction.changes, value.end);
        const end = touchesHead || value.end === 0 ? headOf(transaction.newDoc.toString()).end : value.end;
        return end === value.end && open === value.open ? value : covered(end, open);
    },
    provide: (field) => [
        EditorView.decorations.from(field, (value) => value.decorations),
        EditorView.atomicRanges.of((view) => view.state.field(field).decorations),
    ],
});

function touches(changes: { iterChangedRanges(f: (from: number) => void): void }, end: number): boolean {
    let touched = false;
    changes.iterChangedRanges((from) => {
        touched ||= from < end;
    });
    return touched;
}

/** What a field or the file writes is taken; what is typed never reaches under the cover. */
const guard = EditorState.changeFilter.of((transaction) => {
    const { end, open } = transaction.startState.field(cover);
    if (open || end === 0 || transaction.annotation(underCover)) return true;
    if (transaction.isUserEvent("undo") || transaction.isUserEvent("redo")) return true;
    return [0, end];
});

export const headCover: Extension = [cover, guard];

/** Where the body starts. */
export function bodyStart(state: EditorState): number {
    return state.field(cover).end;
}

export function headIsOpen(state: EditorState): boolean {
    return state.field(cover).open;
}
