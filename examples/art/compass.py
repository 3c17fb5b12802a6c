"""A boatman's dry compass on a cloth under a museum's lamp: 24 directions, the one for home rubbed away."""
from artkit import *

W, H = 1100, 560
CX, CY, R, FLAT, DEEP = 500, 262, 352, .56, 46
DIRECTIONS = "子癸丑艮寅甲卯乙辰巽巳丙午丁未坤申庚酉辛戌乾亥壬"
TRIGRAMS = "010 001 100 011 101 000 110 111".split()      # 坎 艮 震 巽 離 坤 兌 乾 by their bars, 1 is whole
NORTH = 24.0                                              # degrees that 子 lies to the right of the far rim
N = Noise(29)
GILT, CREAM = (214, 178, 104), (226, 208, 168)


def cloth(y, w):
    """A dark linen, its threads crossing, with a few soft folds."""
    out = bytearray()
    for x in range(w):
        thread = .5 + .5 * math.sin(x * 1.9 + 2 * N.at(x * .05, y * .3)) * math.sin(y * 2.6 + 2 * N.at(x * .3, y * .05))
        fold = N.fbm(x * .0042 + 3, y * .011 + x * .0019, 3)
        k = .60 + .75 * (fold - .35) + .13 * thread + .10 * (N.at(x * .6, y * .6) - .5)
        out += bytes(int(clamp(c * k, 0, 255)) for c in (92, 112, 120))
    return bytes(out)


def wood(y, w):
    """Old camphor: rings stretched along the grain, darker pores."""
    out = bytearray()
    for x in range(w):
        ring = N.fbm(x * .004 + 9, y * .03 + .4 * N.at(x * .01, y * .02), 4)
        grain = math.sin(ring * 46) * .5 + .5
        pore = smooth(.62, .8, N.at(x * .05, y * .9))
        c = mul(mix((132, 82, 44), (86, 48, 26), grain * .75), (.86 + .3 * N.at(x * .01, y * .04)) * (1 - .3 * pore))
        out += bytes(int(clamp(v, 0, 255)) for v in c)
    return bytes(out)


def on_ring(degrees, radius, body):
    """Something written on the disc, its head towards the rim."""
    return '<g transform="rotate(%g)"><g transform="translate(0,%g)">%s</g></g>' % (degrees + NORTH, -radius, body)


def ring(radius, width, col, op=1.0):
    return '<circle r="%g" fill="none" stroke="%s" stroke-width="%g" stroke-opacity="%g"/>' % (radius, hexc(col), width, op)


def letter(words, size, col, op):
    return ('<text y="%g" font-family="Noto Serif CJK SC" font-weight="bold" font-size="%g" text-anchor="middle" fill="%s" fill-opacity="%g">%s</text>'
            % (size * .36, size, hexc(col), op, words))


def trigram(bars):
    o = ""
    for i, bar in enumerate(bars):
        y = (i - 1) * 11
        spans = [(-19, 38)] if bar == "1" else [(-19, 15), (4, 15)]
        o += "".join('<rect x="%g" y="%g" width="%g" height="5" fill="%s"/>' % (x, y - 2.5, w, hexc((190, 92, 60))) for x, w in spans)
    return o


def face():
    r = random.Random(4)
    o = ['<circle r="%d" fill="url(#lacquer)"/>' % (R - 26)]
    for radius, width in ((R - 26, 5), (R - 36, 1.6), (254, 2.4), (194, 2.4), (140, 3)):
        o.append(ring(radius, width, GILT, .8))
    for i, name in enumerate(DIRECTIONS):
        o.append(on_ring(i * 15 + 7.5, 0, '<path d="M0 -254V-%d" stroke="%s" stroke-width="1.6" stroke-opacity=".7"/>' % (R - 36, hexc(GILT))))
        worn = .10 if i == 0 else .88 - .25 * r.random()
        o.append(on_ring(i * 15, 285, letter(name, 46, CREAM, worn)))
    o.append(on_ring(0, 286, '<ellipse rx="40" ry="31" fill="url(#rubbed)"/>'))
    for i, bars in enumerate(TRIGRAMS):
        o.append(on_ring(i * 45, 224, trigram(bars)))
    for i in range(72):
        long = 20 if i % 6 == 0 else 10
        o.append(on_ring(i * 5, 0, '<path d="M0 -%d V-%d" stroke="%s" stroke-width="1.8" stroke-opacity=".75"/>' % (188, 188 - long, hexc(CREAM))))
    for i in range(12):
        o.append(on_ring(i * 30 + 15, 156, letter("一二三四五六七八九十冬腊"[i], 19, GILT, .6)))
    for _ in range(46):                                   # what two men and a river have done to it
        a, rad, n = r.uniform(0, 360), r.uniform(150, R - 30), r.uniform(8, 46)
        o.append('<path d="M0 0l%g %g" transform="rotate(%g) translate(0,%g)" stroke="#f0dcb4" stroke-width=".9" stroke-opacity="%g"/>'
                 % (n, r.uniform(-7, 7), a, rad, r.uniform(.08, .3)))
    return "".join(o)


def well():
    """The needle in its well, under glass."""
    o = ['<circle r="130" fill="url(#well)"/>', ring(130, 6, GILT, .95), ring(124, 2, (60, 34, 16), .8)]
    o.append('<g transform="rotate(%g)">' % NORTH)
    o.append('<path d="M-1.5 -112V112M-112 0H112" stroke="%s" stroke-width="1.4" stroke-opacity=".45"/>' % hexc((150, 60, 44)))
    o.append('<g transform="translate(9,12)" opacity=".45"><path d="M0 -104L9 0L0 104L-9 0Z" fill="#1a0f08"/></g>')
    o.append('<path d="M0 -106L9 0H-9Z" fill="#c23b2a"/><path d="M0 -106L0 0H-9Z" fill="#e06a50"/>')
    o.append('<path d="M0 106L9 0H-9Z" fill="#c8ccd0"/><path d="M0 106L0 0H-9Z" fill="#8b9298"/>')
    o.append('<circle r="9" fill="#caa24e"/><circle cx="-2" cy="-2" r="4" fill="#fff1c4"/></g>')
    o.append('<path d="M-104 -48A114 114 0 0 1 -20 -112A150 150 0 0 0 -96 -20Z" fill="#fff" fill-opacity=".34"/>')
    o.append('<ellipse cx="52" cy="62" rx="34" ry="12" transform="rotate(-38 52 62)" fill="#fff" fill-opacity=".10"/>')
    return "".join(o)


def disc():
    flat = '<g transform="translate(%d,%d) scale(1,%g)">' % (CX, CY, FLAT)
    side = '<path d="M%d %dA%d %g 0 0 0 %d %dV%dA%d %g 0 0 1 %d %dZ" fill="url(#side)"/>' % (
        CX - R, CY, R, R * FLAT, CX + R, CY, CY + DEEP, R, R * FLAT, CX - R, CY + DEEP)
    rim = ('<clipPath id="top"><circle r="%d"/></clipPath><g clip-path="url(#top)"><image xlink:href="%s" x="-%d" y="-%d" width="%d" height="%d" '
           'preserveAspectRatio="none"/></g>' % (R, tmp("cp_wood.png"), R, R, 2 * R, 2 * R))
    return side + flat + rim + ring(R - 2, 4, (236, 186, 122), .55) + face() + well() + '<circle r="%d" fill="url(#lamp)"/></g>' % R


def rope():
    """A coil of mooring rope in the far corner, out of focus."""
    o = ['<g filter="url(#far)">']
    for turn in range(7):
        rx, y = 250 - turn * 24, 96 - turn * 15
        o.append('<ellipse cx="-8" cy="%g" rx="%g" ry="%g" fill="none" stroke="#3a2c1c" stroke-width="26"/>' % (y + 7, rx, rx * .46))
        o.append('<ellipse cx="-8" cy="%g" rx="%g" ry="%g" fill="none" stroke="%s" stroke-width="19"/>' % (y, rx, rx * .46, hexc(mix((150, 122, 78), (186, 158, 108), turn / 6))))
        for k in range(64):
            a = k / 64 * 2 * math.pi
            x, yy = -8 + rx * math.cos(a), y + rx * .46 * math.sin(a)
            o.append('<path d="M%g %gl8 -10" stroke="#5c4526" stroke-width="3.4" stroke-opacity=".75"/>' % (x - 4, yy + 5))
    return "".join(o) + "</g>"


def card():
    words = ("旱罗盘", "盛家父子使船用", "最后一次　1994年霜降")
    o = '<g transform="matrix(1,.05,-.30,.60,918,330)"><rect x="6" y="10" width="232" height="172" fill="#0a0f12" fill-opacity=".5"/>'
    o += '<rect width="232" height="172" fill="#e9e2d2"/><rect width="232" height="172" fill="url(#paper)"/>'
    for i, line in enumerate(words):
        o += '<text x="20" y="%d" font-family="%s" font-size="%d" fill="#33302b">%s</text>' % (
            48 + i * 46, "Noto Serif CJK SC" if i == 0 else "Noto Sans CJK SC", 30 if i == 0 else 19, line)
    return o + "</g>"


def gradient(name, stops, kind="radialGradient", at=""):
    inner = "".join('<stop offset="%g" stop-color="%s" stop-opacity="%g"/>' % stop for stop in stops)
    return '<%s id="%s" %s>%s</%s>' % (kind, name, at, inner, kind)


DEFS = "".join((
    gradient("lacquer", [(0, "#4a2a18", 1), (.7, "#331a0e", 1), (1, "#221008", 1)], at='cx=".42" cy=".3" r=".8"'),
    gradient("rubbed", [(0, "#b98a58", .85), (.55, "#9a6c40", .6), (1, "#9a6c40", 0)]),
    gradient("well", [(0, "#efe2c2", 1), (.75, "#cdb98e", 1), (1, "#7d6640", 1)], at='cx=".42" cy=".34" r=".75"'),
    gradient("side", [(0, "#1c0f08", 1), (.3, "#6e4426", 1), (.5, "#8a5a33", 1), (.8, "#3c2212", 1), (1, "#150a05", 1)], "linearGradient"),
    gradient("lamp", [(0, "#fff0cc", .30), (.45, "#fff0cc", .05), (.75, "#000", .05), (1, "#000", .42)], at='cx=".36" cy=".22" r=".95"'),
    gradient("paper", [(0, "#fff", .25), (1, "#3a3226", .35)], "linearGradient"),
    gradient("pool", [(0, "#ffe9be", .22), (.5, "#ffd79a", .06), (1, "#000", .26)], at='cx=".43" cy=".36" r=".72"'),
    '<filter id="far" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="4.2"/></filter>',
    '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="15"/></filter>'))

per_row(tmp("cp_cloth.png"), W, H, cloth)
per_row(tmp("cp_wood.png"), 760, 760, wood)
shadow = '<ellipse cx="%d" cy="%d" rx="%d" ry="%g" fill="#000" fill-opacity=".72" filter="url(#soft)"/>' % (CX + 34, CY + DEEP + 22, R + 8, R * FLAT + 4)
scene = png("cp_scene", svg(W, H, '<image xlink:href="%s" width="%d" height="%d"/>' % (tmp("cp_cloth.png"), W, H) + rope() + shadow + card() + disc()
                            + '<rect width="%d" height="%d" fill="url(#pool)"/>' % (W, H), DEFS))
finish(scene, os.path.join(EXAMPLES, "xijiang/2026-11-23/pictures/compass.jpg"), (W, H), curve_=(2.4, 27), grain=4, vignette=.12, seed=12,
       wobble=.7, sat=94, soft=.5, sharp=.6, glow=(80, 4, 26, .35))
