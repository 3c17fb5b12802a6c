// How alike two pictures of a page are in each frame: the correlation of their greys, as they lie and shifted by a pixel.

/** Runs in the browser, which knows how to read a PNG. */
async function measure({ screenshot, engine, frames, dotsPerPoint }) {
    async function greysOf(png) {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const greys = new Float32Array(bitmap.width * bitmap.height);
        for (let i = 0; i < greys.length; ++i)
            greys[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
        return { greys, width: bitmap.width, height: bitmap.height };
    }

    const one = await greysOf(screenshot);
    const other = await greysOf(engine);

    /** Of an area in the one with the area so far right and down of it in the other; 1 where neither has a mark. */
    function correlation([left, top, right, bottom], [across, down]) {
        let count = 0;
        let sumA = 0;
        let sumB = 0;
        let sumAA = 0;
        let sumBB = 0;
        let sumAB = 0;
        for (let y = top; y < bottom; ++y) {
            for (let x = left; x < right; ++x) {
                const a = one.greys[y * one.width + x];
                const b = other.greys[(y + down) * other.width + x + across];
                ++count;
                sumA += a;
                sumB += b;
                sumAA += a * a;
                sumBB += b * b;
                sumAB += a * b;
            }
        }
        const spreadA = sumAA / count - (sumA / count) ** 2;
        const spreadB = sumBB / count - (sumB / count) ** 2;
        if (spreadA < 1 && spreadB < 1) return Math.abs(sumA - sumB) / count < 4 ? 1 : 0;
        return (sumAB / count - (sumA / count) * (sumB / count)) / Math.sqrt(spreadA * spreadB);
    }

    function pixelsOf([x, y, width, height]) {
        const inside = (value, most) => Math.min(Math.max(Math.round(value * dotsPerPoint), 2), most - 2);
        const right = Math.min(one.width, other.width);
        const bottom = Math.min(one.height, other.height);
        return [inside(x, right), inside(y, bottom), inside(x + width, right), inside(y + height, bottom)];
    }

    const shifts = [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
    ];
    return frames.map(({ frame, area }) => {
        const pixels = pixelsOf(area);
        const at = correlation(pixels, [0, 0]);
        return { frame, at, best: Math.max(...shifts.map((shift) => correlation(pixels, shift))) };
    });
}

/** Of each frame (areas in points) `at`: how alike it is, and `best`: at most how alike with a shift by a pixel. */
export function compareFrames(tab, { screenshot, engine, frames, dotsPerPoint }) {
    const pictures = { screenshot: screenshot.toString("base64"), engine: engine.toString("base64") };
    return tab.evaluate(measure, { ...pictures, frames, dotsPerPoint });
}
