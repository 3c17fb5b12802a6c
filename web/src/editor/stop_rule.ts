import { StateEffect, StateField } from "@codemirror/state";
import { type EditorView, GutterMarker, gutter, layer, RectangleMarker } from "@codemirror/view";

// Where setting stopped. The mark lies beside and under the text, never in it: an input method that is at work is not
// disturbed.

/** From where on the text finds no room; nothing where all of it does. */
export const setStop = StateEffect.define<number | null>();

const stop = StateField.define<number | null>({
    create: () => null,
    update(value, transaction) {
        const told = transaction.effects.find((effect) => effect.is(setStop));
        if (told) return told.value as number | null;
        return value === null ? null : transaction.changes.mapPos(value, 1);
    },
});

class Beyond extends GutterMarker {
    override elementClass = "beyond";
}

const beyond = new Beyond();

const beside = gutter({
    class: "cm-stop-gutter",
    lineMarker(view, line) {
        const at = view.state.field(stop);
        return at !== null && line.to >= at && line.length > 0 ? beyond : null;
    },
    lineMarkerChange: (update) => update.startState.field(stop) !== update.state.field(stop),
});

function rules(view: EditorView): RectangleMarker[] {
    const at = view.state.field(stop);
    const place = at === null ? null : view.coordsAtPos(Math.min(at, view.state.doc.length), 1);
    if (!place) return [];
    const { left, top } = view.scrollDOM.getBoundingClientRect();
    const x = place.left - left + view.scrollDOM.scrollLeft;
    const y = place.top - top + view.scrollDOM.scrollTop;
    return [new RectangleMarker("cm-stop-rule", x - 1, y, 2, place.bottom - place.top)];
}

const rule = layer({
    above: true,
    class: "cm-stop-layer",
    update: (update) =>
        update.docChanged || update.geometryChanged || update.startState.field(stop) !== update.state.field(stop),
    markers: rules,
});

export const stopRule = [stop, beside, rule];
