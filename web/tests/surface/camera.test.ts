import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, revealing, toScreen, toWorld, zoomedAt } from "../../src/surface/camera";

test("what is under the pointer stays there while one zooms", () => {
    const view = { x: 13, y: -40, scale: 1.5 };
    const pointer = { x: 200, y: 90 };
    const world = toWorld(view, pointer);
    const next = zoomedAt(view, pointer, 4);
    const again = toScreen(next, world);
    assert.ok(Math.abs(again.x - 200) < 1e-9 && Math.abs(again.y - 90) < 1e-9);
    assert.equal(next.scale, 4);
});

// A page of 100 by 200 in a screen of 440 by 440 with 20 round it: twice its size, in the middle.
test("a page that fits stands in the middle with white round it", () => {
    assert.deepEqual(fitting({ x: 0, y: 0, width: 100, height: 200 }, { width: 440, height: 440 }, 20), {
        x: 120,
        y: 20,
        scale: 2,
    });
});

test("what is seen whole does not move when it is revealed", () => {
    const view = { x: 0, y: 0, scale: 1 };
    const screen = { width: 500, height: 500 };
    assert.deepEqual(revealing(view, { x: 50, y: 50, width: 100, height: 100 }, screen, 20), view);
    assert.deepEqual(revealing(view, { x: 450, y: 50, width: 100, height: 100 }, screen, 20), {
        x: -70,
        y: 0,
        scale: 1,
    });
});
