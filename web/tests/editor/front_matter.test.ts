import assert from "node:assert/strict";
import { test } from "node:test";
import { type HeadKey, headChange, headOf } from "../../src/editor/front_matter";

const text = `---
kicker: 渡口老街到望潮新城　全程37分钟
headline: "有轨电车：1号线|昨起试运行"
deck: [一, 二]
pictures:
  - {file: tram.jpg}
---
本报讯 昨日。
`;

const value = (key: HeadKey, of = text) => headOf(of).lines.find((line) => line.key === key)?.value;

function changed(key: HeadKey, to: string, of = text): string | undefined {
    const change = headChange(of, key, to);
    return change && of.slice(0, change.from) + change.insert + of.slice(change.to);
}

test("values are read as they are meant, and the body starts behind the head", () => {
    assert.equal(value("kicker"), "渡口老街到望潮新城　全程37分钟");
    assert.equal(value("headline"), "有轨电车：1号线|昨起试运行");
    assert.equal(value("deck"), undefined);
    assert.equal(text.slice(headOf(text).end), "本报讯 昨日。\n");
});

test("another value changes its own bytes alone", () => {
    assert.equal(changed("kicker", "新引题"), text.replace("渡口老街到望潮新城　全程37分钟", "新引题"));
});

test("a value that YAML would take otherwise is put in quotation marks", () => {
    for (const said of ["a: b", "- 1", "yes", "12", "#1", "“引”: x", 'say "no": now', "尾 "]) {
        const after = changed("kicker", said) ?? "";
        assert.equal(value("kicker", after), said);
    }
    assert.match(changed("kicker", "yes") ?? "", /kicker: "yes"\n/);
});

test("a list is not written by a field", () => {
    assert.equal(headChange(text, "deck", "x"), undefined);
});

test("a key that is missing is put at the head's end, in the words of the file", () => {
    assert.match(changed("short", "电车") ?? "", /\{file: tram\.jpg\}\nshort: 电车\n---\n/);
    const chinese = "---\n主题: 题\n---\n文\n";
    assert.equal(changed("short", "短", chinese), "---\n主题: 题\n短题: 短\n---\n文\n");
});

test("an empty value and back", () => {
    const empty = changed("kicker", "") ?? "";
    assert.equal(value("kicker", empty), "");
    assert.equal(changed("kicker", "又", empty)?.includes("kicker: 又\n"), true);
});

test("a text without a head has none", () => {
    assert.equal(headOf("本报讯\n---\n").end, 0);
    assert.equal(headOf("---\nheadline: x\n").end, 0);
});
