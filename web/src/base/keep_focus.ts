function isGiven(control: HTMLElement | null): boolean {
    control?.focus({ preventScroll: true });
    return control !== null && document.activeElement === control;
}

/**
 * Draws what is inside an element anew. A control that had the focus is known again by its `data-tool`; where it is gone,
 * or can do nothing now, the list that it belongs to (`jump-do`: `jump`) has the focus then, else `otherwise()`.
 */
export function keepingFocus(inside: HTMLElement, draw: () => void, otherwise: () => HTMLElement | null): void {
    const had = inside.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const tool = had?.dataset.tool ?? "";
    draw();
    if (!had) return;
    const named = (name: string) => inside.querySelector<HTMLElement>(`[data-tool="${CSS.escape(name)}"]`);
    if (!isGiven(named(tool)) && !isGiven(named(tool.replace(/-do$/, "")))) isGiven(otherwise());
}
