"""The oyster harvest of five winters as bars, the share of meat as a line: an SVG in the inks of the house."""
import os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "yanxi/2026-11-23/pictures/oyster-chart.svg")
BLACK, RED, GREY, PALE = "#1b191a", "#c4161c", "#8d8889", "#d9d4d2"
YEARS = ("2022", "2023", "2024", "2025", "2026")
TONNES = (1.62, 1.71, 1.83, 1.94, 2.10)          # ten thousand tonnes, the last one expected
MEAT = (15.2, 16.1, 16.4, 15.9, 17.6)            # per cent on the first day
W, H, LEFT, FOOT, STEP, BAR = 440, 262, 30, 212, 82, 34


def text(x, y, words, size=13, fill=BLACK, weight="normal", anchor="middle"):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s">%s</text>' % (x, y, size, fill, weight, anchor, words)


def chart():
    o = [text(0, 17, "汐河口牡蛎：产量与出肉率", 17, BLACK, "bold", "start")]
    o.append('<path d="M0 27H%d" stroke="%s" stroke-width="1.2"/>' % (W, BLACK))
    o.append('<rect x="0" y="38" width="11" height="9" fill="%s"/>' % PALE + text(16, 47, "产量（万吨）", 12, BLACK, anchor="start"))
    o.append('<path d="M112 43H136" stroke="%s" stroke-width="2"/><circle cx="124" cy="43" r="3.4" fill="#fff" stroke="%s" stroke-width="2"/>' % (BLACK, BLACK))
    o.append(text(142, 47, "首日出肉率（%）", 12, BLACK, anchor="start"))
    points = []
    for i, (year, tonnes, meat) in enumerate(zip(YEARS, TONNES, MEAT)):
        x = LEFT + STEP * i + STEP / 2 - 18
        top = FOOT - tonnes * 46
        last = i == len(YEARS) - 1
        o.append('<rect x="%g" y="%g" width="%d" height="%g" fill="%s"/>' % (x - BAR / 2, top, BAR, FOOT - top, RED if last else PALE))
        o.append(text(x, FOOT - 8, "%.2f" % tonnes, 13, "#fff" if last else BLACK, "bold"))
        o.append(text(x, FOOT + 18, year + ("年（预计）" if last else "年"), 12))
        points.append((x, 136 - (meat - 14.8) * 21, meat))
    o.append('<path d="M%s" fill="none" stroke="%s" stroke-width="2"/>' % ("L".join("%g %g" % p[:2] for p in points), BLACK))
    for x, y, meat in points:
        o.append('<circle cx="%g" cy="%g" r="3.4" fill="#fff" stroke="%s" stroke-width="2"/>' % (x, y, BLACK) + text(x, y - 9, "%.1f" % meat, 12, BLACK, "bold"))
    o.append('<path d="M0 %dH%d" stroke="%s" stroke-width="1"/>' % (FOOT, W, BLACK))
    o.append(text(0, H - 6, "资料：区水产技术推广站", 11, GREY, anchor="start") + text(W, H - 6, "雁汐日报　制图", 11, GREY, anchor="end"))
    return ('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif">\n%s\n</svg>\n'
            % (W, H, W, H, "\n".join(o)))


with open(OUT, "w", encoding="utf-8") as f:
    f.write(chart())
