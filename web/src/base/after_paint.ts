/**
 * What may be drawn a moment later: called once, after the next frame is shown, however often it was asked for. What
 * somebody waits for with every character comes first.
 */
export function afterPaint(draw: () => void): () => void {
    let asked = false;
    return () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(() =>
            setTimeout(() => {
                asked = false;
                draw();
            }),
        );
    };
}
