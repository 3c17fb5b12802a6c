import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import en from "../../src/words/en.json";
import { speak, t, wished } from "../../src/words/words";
import zh from "../../src/words/zh.json";

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("both languages have the same keys", () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
});

test("both languages have the same places in each sentence", () => {
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
        assert.deepEqual(places(en[key]), places(zh[key]), key);
    }
});

test("places are filled by name", () => {
    speak("zh");
    assert.equal(
        t("fit.over", { lines: 3, characters: 35 }),
        zh["fit.over"].replace("{lines}", "3").replace("{characters}", "35"),
    );
});

test("a browser that asks for English gets English, one that asks for neither Chinese", () => {
    assert.equal(wished(null, ["en-GB", "zh-CN"]), "en");
    assert.equal(wished(null, ["zh-CN", "en"]), "zh");
    assert.equal(wished(null, ["ko"]), "zh");
    assert.equal(wished("en", ["zh-CN"]), "en");
});

function sources(folder: string): string[] {
    return readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(folder, name));
}

test("no Chinese words stand in code", () => {
    for (const path of sources("src")) {
        const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        assert.doesNotMatch(code, /\p{Script=Han}/u, path);
    }
});

test("every key is used somewhere", () => {
    const code = sources("src")
        .map((path) => readFileSync(path, "utf8"))
        .join("\n");
    const spoken = (key: string) =>
        code.includes(`"${key}"`) || code.includes(`\`${key.slice(0, key.lastIndexOf(".") + 1)}$`);
    assert.deepEqual(
        Object.keys(zh).filter((key) => !spoken(key)),
        [],
    );
});
