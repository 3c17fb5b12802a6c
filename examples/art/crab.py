"""A paper-cut of a mud crab over slices of rice cake, for the recipe of the supplement, in one ink of the house."""
import math, os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "yanxi/2026-11-23/pictures/crab.svg")
TIDE = "#2a6c82"
W, H = 396, 300


def limb(points, widths):
    """A leg of two or three joints, each narrower than the one before, with a white cut between them."""
    o = []
    for (x0, y0), (x1, y1), (w0, w1) in zip(points, points[1:], zip(widths, widths[1:])):
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = (y0 - y1) / length, (x1 - x0) / length
        mx, my = (x0 + x1) / 2 + nx * w0 * .25, (y0 + y1) / 2 + ny * w0 * .25
        o.append('<path d="M%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fZ" fill="%s"/>' % (
            x0 + nx * w0, y0 + ny * w0, mx + nx * w0, my + ny * w0, x1 + nx * w1, y1 + ny * w1,
            x1 - nx * w1, y1 - ny * w1, mx - nx * w0, my - ny * w0, x0 - nx * w0, y0 - ny * w0, TIDE))
        o.append('<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" stroke="#fff" stroke-width="2"/>' % (x0, y0, w0 * .82, TIDE))
    return "".join(o)


def claw():
    """The right claw: an upper arm, a hand with teeth, and a finger that closes on it."""
    return (limb([(236, 116), (286, 104), (310, 78)], (13, 12, 10))
            + '<path d="M296 84C284 62 288 30 312 12C322 6 330 6 332 12C328 22 322 30 322 40L332 34L330 46L342 42L338 54C352 48 358 34 356 20C372 38 372 70 352 88C334 102 308 102 296 84Z" fill="%s"/>' % TIDE
            + '<path d="M308 74C306 60 308 46 316 34" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round"/>'
            + "".join('<circle cx="%d" cy="%d" r="2.6" fill="#fff"/>' % at for at in ((322, 74), (334, 76), (344, 68), (328, 62), (346, 54))))


def side():
    legs = (limb([(252, 138), (304, 128), (338, 146), (360, 176)], (9, 8, 6, 1)) + limb([(254, 154), (302, 160), (330, 184), (340, 216)], (9, 8, 6, 1))
            + limb([(246, 170), (286, 188), (306, 216), (306, 246)], (9, 8, 6, 1)))
    paddle = limb([(230, 184), (252, 212)], (8, 7)) + '<ellipse cx="266" cy="236" rx="13" ry="24" transform="rotate(-26 266 236)" fill="%s"/>' % TIDE
    return legs + paddle + claw()


def shell():
    teeth = "".join("L%.1f %.1fL%.1f %.1f" % (198 + 84 * math.cos(a), 138 - 52 * math.sin(a), 198 + 72 * math.cos(a + .09), 138 - 45 * math.sin(a + .09))
                    for a in [.30 + i * .196 for i in range(13)])
    o = ['<path d="M270 138%sL126 138C126 172 160 196 198 196C236 196 270 172 270 138Z" fill="%s" stroke="#fff" stroke-width="3"/>' % (teeth, TIDE)]
    o.append('<path d="M150 136C168 126 176 138 198 138C220 138 228 126 246 136M198 138V160M168 178C178 160 218 160 228 178" fill="none" stroke="#fff" '
             'stroke-width="3.4" stroke-linecap="round"/>')
    o += ['<circle cx="%g" cy="%g" r="%g" fill="#fff"/>' % at for at in ((166, 116, 3.4), (230, 116, 3.4), (198, 112, 4), (184, 122, 2.4), (212, 122, 2.4), (146, 150, 3), (250, 150, 3))]
    for x in (182, 214):
        o.append('<path d="M%d 96V80" stroke="%s" stroke-width="6"/><circle cx="%d" cy="78" r="7.5" fill="%s"/><circle cx="%d" cy="77" r="2.4" fill="#fff"/>' % (x, TIDE, x, TIDE, x))
    return "".join(o)


def slices():
    o = []
    for x, y, turn in ((96, 272, -8), (152, 262, 6), (206, 274, -4), (262, 266, 8), (312, 276, -6)):
        o.append('<g transform="translate(%d %d) rotate(%d)"><ellipse rx="38" ry="17" cy="6" fill="%s"/><ellipse rx="38" ry="17" fill="#fff" stroke="%s" stroke-width="3"/>'
                 '<path d="M-20 -2Q0 -9 20 -2" fill="none" stroke="%s" stroke-width="2"/></g>' % (x, y, turn, TIDE, TIDE, TIDE))
    return "".join(o)


half = side()
body = slices() + half + '<g transform="translate(396 0) scale(-1 1)">%s</g>' % half + shell()
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d">\n%s\n</svg>\n' % (W, H, W // 3, H // 3, body))
