"""Four paper-cuts of the desk, each in one or two inks of the house: hairtails, an orange branch, ginkgo leaves, the lightship of the serial."""
import math, os, random
from blockprint import PICTURES, disc, group, line, path, poly, rect

BLACK, RED, TIDE = "#1b191a", "#c4161c", "#2a6c82"


def sheet(w, h, marks):
    return ('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %d %d" width="%d" height="%d">\n%s\n</svg>\n'
            % (w, h, w, h, "\n".join(["<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>" % (w, h)] + marks)))


def ribbon(spine, widths):
    """A body along its spine, as wide as said."""
    left, right = [], []
    for (x0, y0), (x1, y1), w in zip(spine, spine[1:] + [(2 * spine[-1][0] - spine[-2][0], 2 * spine[-1][1] - spine[-2][1])], widths):
        d = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = -(y1 - y0) / d, (x1 - x0) / d
        left.append((x0 + nx * w, y0 + ny * w))
        right.append((x0 - nx * w, y0 - ny * w))
    return left, right


def hairtail(y, bend, phase, ink):
    n = 90
    spine = [(64 + i * 5.1, y + bend * math.sin(i / n * 2 * math.pi * 1.15 + phase)) for i in range(n)]
    widths = [19 * (min(1, .62 + i / 24) if i < 12 else 1) * (1 - (i / n) ** 2.2) + .6 for i in range(n)]
    down, up = ribbon(spine, widths)
    o = [poly(up + down[::-1], ink)]
    fin = [(x + 3, yy - 8 * min(1, i / 20, (n - i) / 24)) for i, (x, yy) in enumerate(up)][6:-14]
    o.append(poly(up[6:-14] + fin[::-1], ink))
    for i in range(8, n - 16, 2):
        (x0, y0), (x1, y1) = up[i], fin[i - 6]
        o.append(line([(x0, y0 + 1), (x1, y1)], "#fff", 1))
    mid = [(x, yy + widths[i] * .28) for i, (x, yy) in enumerate(spine)][12:-8]
    o.append(line(mid, "#fff", 1.8))
    for i in range(14, n - 14, 3):
        x, yy = spine[i]
        o.append(path("M%.1f %.1fq5 -4 10 0q-5 4 -10 0z" % (x, yy - widths[i] * .35), "#fff"))
    hx, hy = spine[0]
    o.append(path("M%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fZ" % (
        hx + 14, hy - 17, hx - 26, hy - 8, hx - 46, hy - 3, hx - 52, hy + 4, hx - 28, hy + 5, hx - 58, hy + 15, hx - 30, hy + 19, hx - 8, hy + 20, hx + 14, hy + 15), ink))
    o += [path("M%.1f %.1fl4 6l4 -6l4 6l4 -6z" % (hx - 46, hy + 3), "#fff"), disc(hx - 12, hy - 3, 6.4, "#fff"), disc(hx - 12, hy - 3, 3, ink), path("M%.1f %.1fq9 12 0 26" % (hx + 10, hy - 12), "none", "#fff", 2.4),
          path("M%.1f %.1fq18 4 26 14q-16 2 -28 -6z" % (hx + 16, hy + 4), "#fff")]
    return group(o)


def hairtails():
    o = [hairtail(62, 20, .2, TIDE), hairtail(150, 22, 1.0, BLACK), hairtail(246, 20, 1.9, TIDE)]
    return sheet(540, 300, o)


def leaf(x, y, turn, k, ink, vein="#fff"):
    o = [path("M0 0Q34 -44 104 -40Q150 -34 176 0Q140 30 96 34Q36 36 0 0Z", ink), line([(6, 0), (166, -2)], vein, 2.6)]
    for i in range(1, 7):
        o += [path("M%d -1q14 -12 %d -%d" % (18 + 21 * i, 20, 24 - abs(3 - i) * 3), "none", vein, 1.7), path("M%d 0q14 10 %d %d" % (14 + 21 * i, 18, 20 - abs(3 - i) * 3), "none", vein, 1.7)]
    return group(o, "translate(%g %g) rotate(%g) scale(%g)" % (x, y, turn, k))


def orange(x, y, r, ink, cutopen=False):
    o = [disc(x, y, r, ink)]
    if cutopen:
        o += [disc(x, y, r * .88, "#fff"), disc(x, y, r * .83, ink)]
        for i in range(10):
            a = i * math.pi / 5
            o.append(line([(x, y), (x + r * .84 * math.cos(a), y + r * .84 * math.sin(a))], "#fff", 4.4))
            for q in (.42, .6, .74):
                b = a + math.pi / 10 + (q - .6) * .5
                o.append(path("M%.1f %.1fq3 -5 6 0q-3 6 -6 0z" % (x + r * q * math.cos(b) - 3, y + r * q * math.sin(b)), "#fff"))
        return group(o + [disc(x, y, 5, "#fff")])
    o += [path("M%.1f %.1fq-%.1f %.1f 0 %.1f" % (x - r * .62, y - r * .5, r * .26, r * .5, r * .98), "none", "#fff", 3.2)]
    o += [disc(x + r * u, y + r * v, 1.9, "#fff") for u, v in ((.1, -.5), (.36, -.3), (.5, .05), (.3, .3), (.05, .1), (.1, .55), (-.2, -.2), (-.22, .42), (.44, .46), (-.02, -.76))]
    return group(o + [poly([(x + 13 * math.cos(i * math.pi / 5), y - r + 8 + 10 * math.sin(i * math.pi / 5)) if i % 2 == 0 else (x + 5 * math.cos(i * math.pi / 5), y - r + 8 + 4 * math.sin(i * math.pi / 5)) for i in range(10)], TIDE)])


def orange_branch():
    o = [path("M20 60Q150 20 260 70T430 96", "none", TIDE, 8), path("M170 46Q196 96 190 120M300 82Q318 104 322 128", "none", TIDE, 5)]
    o += [leaf(70, 46, -28, .62, TIDE), leaf(120, 40, 58, .6, TIDE), leaf(232, 60, -38, .66, TIDE), leaf(330, 88, -30, .6, TIDE), leaf(410, 96, 20, .5, TIDE), leaf(250, 70, 64, .54, TIDE)]
    o += [orange(188, 180, 62, RED), orange(322, 186, 58, RED), orange(70, 200, 50, RED, True)]
    return sheet(500, 292, [group(o, "translate(0 30)")])


def ginkgo_leaf(x, y, turn, k, ink):
    fan = [(math.cos(a) * (100 + 7 * math.sin(a * 13)), -math.sin(a) * (96 + 6 * math.sin(a * 11))) for a in [math.radians(12 + i * 2) for i in range(79)]]
    mid = len(fan) // 2
    o = [poly([(0, 22)] + fan[:mid - 1] + [(2, -52)] + fan[mid + 2:], ink), path("M0 18Q6 70 -10 118", "none", ink, 7)]
    for i in range(3, 77, 5):
        px, py = fan[i]
        o.append(line([(px * .16, py * .16 + 8), (px * .9, py * .9)], "#fff", 1.6))
    return group(o, "translate(%g %g) rotate(%g) scale(%g)" % (x, y, turn, k))


def ginkgo():
    o = [ginkgo_leaf(112, 118, -24, .92, RED), ginkgo_leaf(252, 96, 30, .66, BLACK), ginkgo_leaf(330, 176, -58, .56, RED), ginkgo_leaf(208, 196, 112, .46, RED)]
    return sheet(420, 250, o)


def lightship():
    r = random.Random(9)
    w, h = 460, 340
    o = [rect(0, 0, w, h, "#fff"), rect(0, 0, w, 214, TIDE)]
    lantern = (232, 66)
    for i in range(40):
        a = math.radians(9 * i + r.uniform(-2, 2))
        r0, r1 = 30 + r.uniform(0, 8), 96 + r.uniform(0, 110)
        x1, y1 = lantern[0] + r1 * math.cos(a), lantern[1] + r1 * math.sin(a)
        if y1 < 206:
            o.append(line([(lantern[0] + r0 * math.cos(a), lantern[1] + r0 * math.sin(a)), (x1, y1)], "#fff", r.uniform(.8, 2.6)))
    o.append(disc(lantern[0], lantern[1], 26, "#fff"))
    o.append(path("M60 196Q72 250 112 262H352Q396 250 412 190L388 204H92Z", BLACK))
    o.append(path("M78 216L396 216", "none", "#fff", 2.4) + '<text x="236" y="246" font-size="22" font-weight="900" font-family="serif" fill="#fff" text-anchor="middle" letter-spacing="6">汐河口</text>')
    o += [rect(196, 152, 74, 52, BLACK), rect(206, 164, 16, 18, "#fff"), rect(244, 164, 16, 18, "#fff"), poly([(220, 152), (226, 96), (238, 96), (246, 152)], BLACK), rect(216, 48, 32, 38, BLACK), rect(222, 54, 20, 26, "#fff"), line([(232, 54), (232, 80)], BLACK, 2), poly([(212, 48), (232, 30), (252, 48)], BLACK), rect(212, 86, 40, 9, BLACK),
          line([(112, 200), (112, 108)], BLACK, 5), line([(356, 196), (356, 104)], BLACK, 5), line([(112, 112), (212, 60)], BLACK, 1.6), line([(356, 108), (252, 60)], BLACK, 1.6), poly([(356, 108), (398, 118), (356, 132)], RED)]
    for x, k, bow in ((150, 1, 0), (172, .8, 1), (310, 1, 0)):       # old Shi's two mates, and himself at the rail
        o.append(group([path("M-8 0V-22Q-8 -34 0 -34Q8 -34 8 -22V0Z", BLACK), disc(0, -40, 6.5, BLACK)], "translate(%d 206) scale(%g) rotate(%d)" % (x, k, 6 * bow)))
    o.append(line([(80, 214), (30, 262), (14, 330)], BLACK, 3))
    for i in range(64):
        y = 266 + (i // 8) * 10
        x = (i % 8) * 60 + r.uniform(-20, 20) + (i // 8 % 2) * 28
        o.append(path("M%.1f %dq%d -7 %d 0q-%d 5 -%d 0z" % (x, y, 17, 34, 17, 34), TIDE if i % 3 else BLACK))
    for i in range(14):
        o.append(path("M%.1f %dq10 -4 20 0q-10 4 -20 0z" % (218 + r.uniform(-34, 14), 268 + i * 5), RED))
    return sheet(w, h, o)


for name, draw in (("hairtail", hairtails), ("orange", orange_branch), ("ginkgo", ginkgo), ("lightship", lightship)):
    with open(os.path.join(PICTURES, name + ".svg"), "w", encoding="utf-8") as f:
        f.write(draw())
