// What the desk tells of proofs, and what it is asked.
import type { Finding } from "../store/contract";

/** A stage of a page, and who has signed it; nobody where `by` is not there. */
export interface StageState {
    stage: string;
    /** It was signed, and the page is still what was signed. */
    stands: boolean;
    /** It was given back, and the page is still what was given back. */
    returned: boolean;
    by?: string;
    at?: string;
    sets?: string;
    note?: string;
}

export interface PageState {
    page: number;
    label: string;
    /** What the page is now: what a signature is for. */
    sets: string;
    may_go: boolean;
    stages: StageState[];
}

export interface ProofMark {
    story: string;
    words: string;
    /** Empty: they should go. */
    should: string;
    who: string;
    /** Of marks.yaml. */
    line: number;
    fate: "open" | "done" | "gone" | "unseen";
    /** Somebody has looked at it, and it is settled whatever stands there: `fate` says that. */
    ticked: boolean;
    page?: number;
    frame?: string;
}

/** The piece `proofs`. */
export interface ProofsPiece {
    /** Stored proofs by their names. */
    proofs: string[];
    pages: PageState[];
    /** Those without a mistake. */
    marks: ProofMark[];
    /** What there is to say of marks.yaml and signatures.yaml themselves. */
    wrong: Finding[];
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
    /** The message in Chinese. */
    said: string;
}

export interface Comparison {
    same: boolean;
    changes: Change[];
    frames: number;
    identical_frames: number;
}
