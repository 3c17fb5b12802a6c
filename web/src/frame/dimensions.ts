import type { FramePlace } from "../store/contract";
import { t } from "../words/words";

/** `3栏×42行` of each leg. */
export function dimensions(place: FramePlace): string {
    return place.legs
        .map(({ columns, lines }) =>
            t("frame.size", { columns: columns[1] - columns[0] + 1, lines: lines[1] - lines[0] + 1 }),
        )
        .join(" + ");
}
