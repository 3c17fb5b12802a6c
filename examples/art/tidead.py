"""A notice for people who gather shellfish, at the foot of page 2: the tide comes up behind a woman on her way home, in the inks of the
house."""
import math, os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "yanxi/2026-11-23/ads/turnback.svg")
BLACK, RED, TIDE = "#1b191a", "#c4161c", "#2a6c82"
W, H = 1368, 315


def text(x, y, words, size, fill=BLACK, weight="normal", family="sans-serif", anchor="start", gap=0):
    return ('<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s" letter-spacing="%g">%s</text>'
            % (x, y, size, fill, weight, anchor, family, gap, words))


def swell(y, rise, length, phase):
    """A line of water that climbs from left to right, as the tide does in the afternoon."""
    return ["%.1f %.1f" % (x, y - rise * (x / W) ** 2 + 9 * math.sin((x - phase) / length * 2 * math.pi)) for x in range(0, W + 1, 10)]


def water():
    low, high = swell(292, 96, 150, 0), swell(306, 88, 120, 50)
    return ['<path d="M0 %d L%s L%d %d Z" fill="%s"/>' % (H, "L".join(high), W, H, TIDE),
            '<path d="M%s" fill="none" stroke="%s" stroke-width="3"/>' % ("L".join(low), TIDE),
            '<path d="M%s" fill="none" stroke="#fff" stroke-width="3"/>' % "L".join(swell(318, 84, 170, 20)),
            '<path d="M%s" fill="none" stroke="#fff" stroke-width="2"/>' % "L".join(swell(334, 80, 130, 90))]


def woman(x, y):
    """With a hat, a basket on a pole and bare legs, walking to the left, away from the water."""
    return ('<g transform="translate(%g %g)" fill="%s" stroke="%s" stroke-linecap="round" stroke-linejoin="round">' % (x, y, BLACK, BLACK)
            + '<path d="M-40 -118L0 -142L40 -118Z" stroke-width="4"/><circle cx="-2" cy="-108" r="13"/>'
            '<path d="M-18 -94L20 -94L30 -38L-26 -38Z" stroke-width="6"/>'
            '<path d="M-14 -40L-30 -18L-36 8M-36 8H-48M16 -40L20 -16L34 4M34 4L24 9" fill="none" stroke-width="11"/>'
            '<path d="M-16 -86L-44 -70L-52 -84" fill="none" stroke-width="9"/>'
            '<path d="M-66 -92L78 -74" fill="none" stroke-width="5"/><path d="M64 -76L52 -46M64 -76L88 -44" fill="none" stroke-width="2.5"/>'
            '<path d="M46 -46H94L84 -12H56Z" stroke-width="3"/></g>')


def gull(x, y, k):
    return '<path d="M%g %gq%g %g %g %gq%g %g %g %g" fill="none" stroke="%s" stroke-width="3.4" stroke-linecap="round"/>' % (
        x, y, 14 * k, -13 * k, 26 * k, 2 * k, 12 * k, -16 * k, 27 * k, -5 * k, BLACK)


o = ['<rect width="%d" height="%d" fill="#fff"/>' % (W, H), '<circle cx="1212" cy="108" r="48" fill="%s"/>' % RED]
o += water()
o += [gull(980, 70, 1.0), gull(1046, 44, .8), woman(880, 238),
      text(42, 126, "潮回头", 92, BLACK, "900", "serif", gap=4), text(346, 126, "人先回头", 92, RED, "900", "serif", gap=4),
      text(46, 186, "赶海看潮表　低潮一到就往回走", 38, BLACK, "bold"),
      text(46, 234, "雁汐区海洋预报台　雁汐区应急管理局", 28),
      text(W - 24, 40, "公益广告", 27, BLACK, anchor="end"),
      '<rect x="2" y="2" width="%d" height="%d" fill="none" stroke="%s" stroke-width="4"/>' % (W - 4, H - 4, BLACK)]
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %d %d" width="456" height="105">\n%s\n</svg>\n' % (W, H, "\n".join(o)))
