// What the desk tells of proofs, and what it is asked.

export interface StoredProof {
    name: string;
    at: string;
}

export interface Signature {
    page: number;
    stage: string;
    by: string;
    at: string;
    says: string;
    note: string;
    /** The page is still what was signed. */
    stands: boolean;
}

export interface PageState {
    /** What the page is now: what a signature is for. */
    sets: string;
    state: string;
    stands: boolean;
}

export interface ProofMark {
    id: string | number;
    story: string;
    words: string;
    should: string;
    who: string;
    fate: "open" | "done" | "gone";
    page?: number;
    frame?: string;
}

/** The piece `proofs`. */
export interface ProofsPiece {
    stored: StoredProof[];
    signatures: Signature[];
    pages: Record<string, PageState>;
    marks: ProofMark[];
}

export interface ChangePlace {
    page?: number;
    page_label?: string;
    frame?: string;
    paragraph?: number;
    line?: number;
    from?: number;
    until?: number;
}

export type ChangedWords = { kept: string } | { struck: string } | { added: string };

/** As `banxin diff --json` has it (docs/proofs.md). */
export interface Change {
    number: number;
    class: "text" | "layout" | "pictures";
    kind: string;
    way: "added" | "gone" | "changed" | "moved";
    story?: string;
    element?: string;
    before: ChangePlace | null;
    after: ChangePlace | null;
    words?: ChangedWords[];
    was?: string;
    is?: string;
    must_read: boolean;
    message: string;
    said?: string;
}

export interface Comparison {
    same: boolean;
    changes: Change[];
    frames: number;
    identical_frames: number;
}
