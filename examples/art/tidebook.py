"""A ferryman's tide book, thread-bound and rubbed round at its corners, open on a table: a ring for flood, a hook for ebb, three dots for
fog, and a line inked black for a day without a ferry."""
from artkit import *

W, H = 560, 690
N = Noise(57)
INK, RULE = (34, 28, 26), (158, 74, 56)
DAYS = "初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四".split()
HOURS = "子丑寅卯辰巳午未申酉戌亥"


def table(y, w):
    out = bytearray()
    for x in range(w):
        ring = N.fbm(x * .03 + .5 * N.at(x * .02, y * .01), y * .003 + 9, 4)
        k = .72 + .3 * (math.sin(ring * 40) * .5 + .5) - .25 * smooth(.68, .85, N.at(x * .8, y * .03))
        out += bytes(int(clamp(c * k, 0, 255)) for c in (86, 64, 48))
    return bytes(out)


def paper(y, w):
    """Rough bamboo paper, oiled and browned towards its edges, with a water stain across one corner."""
    out = bytearray()
    for x in range(w):
        edge = min(x, w - 1 - x, y, 560 - y) / 70
        fibre = .5 * N.at(x * .5, y * .07) + .5 * N.at(x * .06, y * .6)
        stain = smooth(.02, .0, abs(math.hypot(x - w, y - 560) / 300 - .8 - .3 * N.fbm(x * .012, y * .012, 3)))
        k = .93 + .10 * (fibre - .5) + .12 * (N.fbm(x * .01, y * .01, 3) - .5) - .10 * stain
        out += bytes(int(clamp(v * k, 0, 255)) for v in mix((196, 160, 108), (228, 206, 164), smooth(0, 1, edge + .3 * fibre)))
    return bytes(out)


def word(x, y, words, size, r, op=.88):
    return ('<text transform="translate(%.1f %.1f) rotate(%.1f)" font-family="LXGW WenKai" font-size="%g" fill="%s" fill-opacity="%.2f" text-anchor="middle">%s</text>'
            % (x + r.uniform(-1, 1), y + r.uniform(-1, 1), r.uniform(-3, 3), size, hexc(INK), op * r.uniform(.8, 1), words))


def mark(x, y, kind, r):
    if kind == "flood":
        return '<ellipse cx="%.1f" cy="%.1f" rx="7" ry="%.1f" fill="none" stroke="%s" stroke-width="%.1f"/>' % (x, y, r.uniform(6, 7.4), hexc(INK), r.uniform(1.7, 2.6))
    if kind == "ebb":
        return stroke([(x - 7, y - 1), (x - 2, y + 6), (x + 8, y - 8)], r.uniform(1.8, 2.6), INK)
    return "".join('<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s"/>' % (x + dx, y, r.uniform(2.4, 3.1), hexc(INK)) for dx in (-8, 0, 8))


def page(x0, y0, w, h, first, black):
    """One page, read from its right column to its left."""
    r = random.Random(first + 3)
    o = ['<rect x="%g" y="%g" width="%g" height="%g" fill="none" stroke="%s" stroke-width="2.2"/>' % (x0, y0, w, h, hexc(RULE))]
    step = w / 7
    for i in range(1, 7):
        o.append('<path d="M%g %gV%g" stroke="%s" stroke-width=".9" stroke-opacity=".75"/>' % (x0 + step * i, y0, y0 + h, hexc(RULE)))
    for i in range(7):
        x = x0 + w - step * (i + .5)
        day = DAYS[(first + i) % 14]
        for j, char in enumerate(day):
            o.append(word(x, y0 + 26 + j * 20, char, 19, r))
        if i == black:
            o.append('<path d="M%g %gV%g" stroke="%s" stroke-width="%g" stroke-linecap="round" stroke-opacity=".93"/>' % (x, y0 + 66, y0 + h - 16, hexc(INK), step * .62))
            continue
        y = y0 + 80
        for kind in ("flood", "ebb", "flood", "ebb"):
            o.append(mark(x, y, kind, r))
            for j, char in enumerate(HOURS[r.randrange(12)] + r.choice("初正末") + r.choice(("", "", "北風", "東風"))):
                o.append(word(x, y + 25 + j * 17, char, 15.5, r))
            y += 26 + 17 * 4 if y < y0 + 110 else 92
        if r.random() < .35:
            o.append(mark(x, y0 + h - 16, "fog", r))
    return "".join(o)


def book():
    """Two leaves of 224 by 500 on either side of the fold, their outer corners worn round."""
    leaf = "M278 40H%d Q%d 40 %d %d V%d Q%d 548 %d 548 H278Z"
    left, right = leaf % (52, 30, 30, 66, 522, 30, 54), leaf % (504, 526, 526, 66, 520, 526, 500)
    o = ['<g transform="rotate(-4 280 345) translate(0 44)"><g filter="url(#soft)" opacity=".8"><rect x="38" y="58" width="506" height="514" rx="26" fill="#000"/></g>']
    o.append('<g transform="translate(7 8)"><path d="%s" fill="#3c4650"/><path d="%s" fill="#3c4650"/></g>' % (left, right))
    for k in range(4, 0, -1):
        o.append('<g transform="translate(%g %g)"><path d="%s" fill="#a98a5c"/><path d="%s" fill="%s"/></g>' % (k * 1.1, k * 1.4, left, right, hexc(mix((184, 150, 102), (150, 120, 80), k / 4))))
    o.append('<clipPath id="leaf"><path d="%s%s"/></clipPath><g clip-path="url(#leaf)"><image xlink:href="%s" x="28" y="38" width="500" height="512" preserveAspectRatio="none"/>' % (left, right, tmp("tb_paper.png")))
    o.append('<rect x="28" y="38" width="500" height="512" fill="url(#fold)"/></g>')
    o.append(page(292, 74, 214, 440, 0, 4) + page(50, 74, 214, 440, 7, 2))
    for y in (80, 196, 312, 428, 520):
        o.append('<path d="M269 %dH287" stroke="#e8dcc0" stroke-width="2.2"/><path d="M269 %dH287" stroke="#5c4a34" stroke-width=".8"/>' % (y, y + 2))
    return "".join(o) + "</g>"


DEFS = ('<linearGradient id="fold"><stop offset="0" stop-color="#3a2410" stop-opacity=".22"/><stop offset=".12" stop-color="#fff" stop-opacity=".10"/>'
        '<stop offset=".44" stop-color="#3a2410" stop-opacity=".05"/><stop offset=".5" stop-color="#1c0f04" stop-opacity=".62"/>'
        '<stop offset=".56" stop-color="#fff" stop-opacity=".12"/><stop offset="1" stop-color="#3a2410" stop-opacity=".20"/></linearGradient>'
        '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="12"/></filter>'
        '<radialGradient id="lamp" cx=".35" cy=".25" r=".95"><stop offset="0" stop-color="#fff2d6" stop-opacity=".22"/><stop offset=".6" stop-color="#000" stop-opacity="0"/>'
        '<stop offset="1" stop-color="#000" stop-opacity=".38"/></radialGradient>')

per_row(tmp("tb_table.png"), W, H, table)
per_row(tmp("tb_paper.png"), 560, 560, paper)
scene = png("tb_scene", svg(W, H, '<image xlink:href="%s" width="%d" height="%d"/>' % (tmp("tb_table.png"), W, H) + book()
                            + '<rect width="%d" height="%d" fill="url(#lamp)"/>' % (W, H), DEFS))
finish(scene, os.path.join(EXAMPLES, "yanxi/2026-11-23/pictures/tidebook.jpg"), (W, H), curve_=(2.2, 33), grain=4, vignette=.2, seed=33,
       wobble=.6, sat=92, soft=.4, sharp=.6, glow=(85, 3, 20, .25))
