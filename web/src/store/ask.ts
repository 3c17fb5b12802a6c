// Requests to the desk. All addresses are relative to the page's own, /KEY/.

/** What the desk answered: its status, and the JSON of its body, if it had any. */
export interface Answer<T = unknown> {
    status: number;
    ok: boolean;
    etag: string | null;
    body: T;
}

async function bodyOf(response: Response): Promise<unknown> {
    const type = response.headers.get("Content-Type") ?? "";
    if (type.startsWith("application/json")) return response.json();
    return response.text();
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
    const body = (await bodyOf(response)) as T;
    return { status: response.status, ok: response.ok, etag: response.headers.get("ETag"), body };
}

/** Nobody answers: the desk was closed, or is not to be reached. */
export class Unreachable extends Error {}

async function ask<T>(path: string, request: RequestInit): Promise<Answer<T>> {
    try {
        return await answerOf<T>(await fetch(path, { cache: "no-store", credentials: "omit", ...request }));
    } catch (failure) {
        throw new Unreachable(String(failure));
    }
}

export function get<T>(path: string): Promise<Answer<T>> {
    return ask<T>(path, { method: "GET" });
}

export function post<T>(path: string, body: unknown = {}): Promise<Answer<T>> {
    const headers = { "Content-Type": "application/json" };
    return ask<T>(path, { method: "POST", headers, body: JSON.stringify(body) });
}

export function put<T>(path: string, text: string, etag: string): Promise<Answer<T>> {
    const headers = { "Content-Type": "text/markdown; charset=utf-8", "If-Match": `"${etag}"` };
    return ask<T>(path, { method: "PUT", headers, body: text });
}

export function remove<T>(path: string): Promise<Answer<T>> {
    return ask<T>(path, { method: "DELETE" });
}
