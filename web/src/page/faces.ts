/** A part of a face: `font/PART`. */
export interface PartPiece {
    face: string;
    /** What is in it; not told of a face's first part. */
    codes?: string;
}

interface KnownFace {
    first: string | undefined;
    /** The part of each code that is not in the first. */
    later: Map<string, string>;
}

/** How a part is loaded and made known to the document. */
export type LoadPart = (part: string) => Promise<void>;

/** Loads parts as fonts that are called after them. */
export function fontLoader(address: (part: string) => string): LoadPart {
    return async (part) => {
        const font = new FontFace(part, `url(${JSON.stringify(address(part))})`);
        document.fonts.add(font);
        await font.load();
    };
}

/** The faces of an edition as they grow, part by part. Each part is loaded once. */
export class Faces {
    private readonly faces = new Map<string, KnownFace>();
    private readonly parts = new Map<string, Promise<void>>();

    constructor(private readonly load: LoadPart) {}

    /** Takes up the parts among some pieces and loads those that are new: wait for it before you draw what needs them. */
    async take(pieces: Iterable<readonly [name: string, piece: unknown]>): Promise<void> {
        const loading: Promise<void>[] = [];
        for (const [name, piece] of pieces) {
            if (name.startsWith("font/") && piece)
                loading.push(this.note(name.slice("font/".length), piece as PartPiece));
        }
        await Promise.all(loading);
    }

    /** Whether a part among some pieces is yet to be loaded. */
    lacks(pieces: Iterable<string>): boolean {
        for (const name of pieces) {
            if (name.startsWith("font/") && !this.parts.has(name.slice("font/".length))) return true;
        }
        return false;
    }

    /** The CSS family of some codes of a face: the parts that they are in. */
    family(face: string, codes: readonly string[]): string {
        const known = this.faces.get(face);
        if (!known) return "none";
        if (known.later.size === 0) return quoted(known.first);
        const parts = new Set<string | undefined>([known.first]);
        for (const code of codes) {
            const later = known.later.get(code);
            if (later) parts.add(later);
        }
        return [...parts].map(quoted).join(",");
    }

    private note(part: string, piece: PartPiece): Promise<void> {
        const loading = this.parts.get(part);
        if (loading) return loading;
        const known = this.faces.get(piece.face) ?? { first: undefined, later: new Map<string, string>() };
        this.faces.set(piece.face, known);
        if (piece.codes === undefined) known.first = part;
        else for (const code of piece.codes) known.later.set(code, part);
        // A part that cannot be had leaves white; nothing else waits for it.
        const loaded = this.load(part).catch(() => undefined);
        this.parts.set(part, loaded);
        return loaded;
    }
}

function quoted(family: string | undefined): string {
    return family === undefined ? "none" : `"${family}"`;
}
