// Whether what stands in a frame comes out even, in lines and in characters.
import type { FrameFit, Part, StoryPiece } from "../store/contract";

export type Kind = "over" | "short" | "fits" | "none";

export interface Verdict {
    kind: Kind;
    lines: number;
    /** To cut where it is over, to add where it is short. */
    characters: number;
}

export const nothing: Verdict = { kind: "none", lines: 0, characters: 0 };

function judged(over: number, short: number, cut: number, add: number): Verdict {
    if (over > 0 || cut > 0) return { kind: "over", lines: over, characters: cut };
    if (short > 0) return { kind: "short", lines: short, characters: add };
    return { kind: "fits", lines: 0, characters: 0 };
}

/** Of one stretch of a story. */
export function ofPart(part: Part): Verdict {
    return judged(part.lines_over, part.lines_short, part.characters_to_cut, part.characters_to_add);
}

/** Of a whole story: what is over anywhere, else all that is short. */
export function ofStory(story: StoryPiece): Verdict {
    const fit = story.fit;
    if (!fit || fit.parts.length === 0) return nothing;
    const sum = (of: (part: Part) => number) => fit.parts.reduce((all, part) => all + of(part), 0);
    return judged(
        sum((part) => part.lines_over),
        sum((part) => part.lines_short),
        fit.characters_to_cut,
        fit.characters_to_add,
    );
}

/** A frame of a page, and its entry of the fit report. */
export interface StandingFrame {
    page: number;
    frame: string;
    fit: FrameFit | undefined;
}

/** Of a frame: of the story's stretch that stands in it, or of all that goes on in it. */
export function ofFrame({ page, frame, fit }: StandingFrame, story: StoryPiece | undefined): Verdict {
    const part = story?.fit?.parts.find((one) => one.page === page && one.frame === frame);
    if (part) return ofPart(part);
    if (fit?.use !== "jumps") return nothing;
    return judged(fit.lines_over, fit.lines_white, 0, 0);
}

/** How much of its room a stretch takes, 0 to 1 and beyond. */
export function filled(part: Part): number {
    if (part.lines_available === 0) return part.lines_over > 0 ? 2 : 0;
    return (part.lines_set + part.lines_over) / part.lines_available;
}
