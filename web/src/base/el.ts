/** What an element is made of: a listener for `on…`, a flag for `true`, else an attribute. Nothing is said where `undefined`. */
export type Attributes = Record<string, string | number | boolean | undefined | ((event: never) => void)>;
export type Child = Node | string | undefined | false;

const svgNamespace = "http://www.w3.org/2000/svg";

function say(element: Element, name: string, value: Attributes[string]): void {
    if (value === undefined || value === false) return;
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
}

function furnish<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
    for (const [name, value] of Object.entries(attributes)) say(element, name, value);
    element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
    return element;
}

/** An HTML element. Text is text: nothing is ever parsed. */
export function el<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    return furnish(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
): SVGElementTagNameMap[K] {
    return furnish(document.createElementNS(svgNamespace, tag), attributes, children);
}
