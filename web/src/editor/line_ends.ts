/** A manuscript's own line ends, which a text on the screen does not have. */
export class LineEnds {
    private end = "\n";

    /** A text for the screen. */
    without(text: string): string {
        this.end = text.includes("\r\n") ? "\r\n" : "\n";
        return text.replaceAll("\r\n", "\n");
    }

    /** The same as its file has it. */
    with(text: string): string {
        return this.end === "\n" ? text : text.replaceAll("\n", this.end);
    }
}
