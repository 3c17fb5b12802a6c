"""The night reading room in the old brick ferry warehouse."""
from artkit import *

W, H = 1750, 1050
HY, F, CH = 440, 1120, 2.75
CX = 800
cam = Cam(W, H, F, CX, HY, CH)
N = Noise(33)
R = random.Random(91)
ZE = 29.0
XL, XR = -7.2, 7.2
WARM = (255, 190, 108)
TABLES = [(-3.35, 4.4), (2.75, 4.4)]
SEG = 1.32
LAMPS = []
for xc, z0 in TABLES:
    z = z0
    while z < ZE - 2.5:
        if int((z - z0) / SEG) % 4 != 3:
            LAMPS.append((xc, 1.22, z + SEG / 2, 1.0))
        z += SEG
PEND = [(x, 4.15, z, 2.3) for z in (6.6, 11.2, 15.8, 20.4, 25.0) for x in (-4.6, -.3, 4.2)]
SHELF = [(6.0, 3.6, z, 1.0) for z in range(3, 29, 2)]
ALL = LAMPS + PEND + SHELF


def light(x, y, z, nx, ny, nz, amb=.10):
    s = amb
    for lx, ly, lz, p in ALL:
        dz = lz - z
        if dz > 7 or dz < -7:
            continue
        dx, dy = lx - x, ly - y
        d2 = dx * dx + dy * dy + dz * dz
        c = (dx * nx + dy * ny + dz * nz) / math.sqrt(d2 + .01)
        if c > 0:
            if p == 1.0 and y > 1.3 and lx != 6.0:
                c *= .35
            s += p * .62 * c / (d2 + .25)
    return s


def lit(col, k):
    k = k / (1 + .34 * k) * 1.34
    c = tint(col, mix((150, 152, 190), (255, 206, 140), smooth(.08, .5, k)))
    return mul(c, k)


def fog(c, z):
    return mix(c, (96, 70, 54), .3 * (1 - math.exp(-max(0, z - 10) / 26)))


def arch(cx, w, y0, ys, n=14):
    """Outline of an arched opening: sill y0, springing ys."""
    pts = [(cx - w / 2, y0), (cx + w / 2, y0)]
    for i in range(n + 1):
        a = math.pi * i / n
        pts.append((cx + w / 2 * math.cos(a), ys + w / 2 * math.sin(a)))
    return pts


WIN_L = [(z, 2.5, 1.35, 3.7) for z in (4.3, 8.9, 13.5, 18.1, 22.7, 27.0)]
WIN_E = [(-4.6, 2.9, 1.3, 4.2), (0, 4.0, .9, 5.0), (4.6, 2.9, 1.3, 4.2)]


def inside(wins, a, y, pad=0.0):
    for c, w, y0, ys in wins:
        if abs(a - c) < w / 2 + pad and y > y0 - pad:
            if y < ys or (a - c) ** 2 + (y - ys) ** 2 < (w / 2 + pad) ** 2:
                return True
    return False


def bricks(s, put, a0, a1, y0, y1, normal, where, wins, size, seed):
    r = random.Random(seed)
    bl, bh = size
    row, y = 0, y0
    while y < y1:
        a = a0 - (bl / 2 if row % 2 else 0)
        while a < a1:
            p, q = max(a0, a), min(a1, a + bl - .012)
            m = (p + q) / 2, y + bh / 2
            if q > p and not inside(wins, m[0], m[1], -.06):
                ring = inside(wins, m[0], m[1], .24)
                base = mix((132, 70, 52), (104, 58, 48), r.random()) if not ring else (150, 84, 60)
                if r.random() < .07:
                    base = mul(base, .62)
                if r.random() < .04:
                    base = (150, 122, 104)
                k = .82 + .36 * N.fbm(m[0] * .7 + seed, m[1] * .7, 3) + r.uniform(-.07, .07)
                x_, y_, z_ = where(*m)
                L = light(x_, y_, z_, *normal)
                put([(p, y), (q, y), (q, y + bh - .012), (p, y + bh - .012)], lit(mul(base, k), L))
            a += bl
        y += bh
        row += 1


def outside():
    """River, far bank and bridge, in screen coordinates."""
    r = random.Random(8)
    hz = HY - 6
    o = ['<rect width="%d" height="%d" fill="url(#ns)"/><rect y="%d" width="%d" height="%d" fill="url(#nw)"/>' % (W, hz, hz, W, H - hz)]
    d = ('<linearGradient id="ns" x1="0" x2="0" y1="0" y2="1"><stop offset=".3" stop-color="#16223f"/><stop offset=".75" stop-color="#2a3c62"/><stop offset="1" stop-color="#6a6878"/></linearGradient>'
         '<linearGradient id="nw" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#3c4660"/><stop offset=".4" stop-color="#101828"/></linearGradient>')
    pts = []
    for i in range(0, W + 20, 10):
        pts.append("%d %.1f" % (i, hz - 8 - 26 * N.fbm(i / 60, 2, 4)))
    o.append('<path d="M0 %dL%sL%d %dZ" fill="#131a2c"/>' % (hz, "L".join(pts), W, hz))
    for i in range(110):
        x = r.uniform(0, W)
        w, h = r.uniform(8, 20), r.uniform(10, 46)
        o.append('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="#172036"/>' % (x, hz - h, w, h))
        for _ in range(int(h / 4)):
            o.append('<rect x="%.1f" y="%.1f" width="2" height="2.4" fill="#ffd391" opacity="%.2f"/>' % (x + r.uniform(1, w - 2), hz - r.uniform(3, h), r.uniform(.4, 1)))
    for i in range(300):
        x = r.uniform(0, W)
        c = r.choice(["#ffcf8a", "#ffe2b0", "#ff9d56", "#9fd0ff", "#ff7a5a"])
        q = r.uniform(1.4, 3.0)
        o.append('<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s"/><circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" opacity=".22"/>' % (x, hz - r.uniform(1, 9), q, c, x, hz - 4, q * 3.4, c))
        y = hz + 4
        ln = r.uniform(30, 120)
        while y < hz + ln:
            o.append('<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="1.3" fill="%s" opacity="%.2f"/>' % (x + r.gauss(0, 1.6), y, r.uniform(1.5, 5), c, .7 * (1 - (y - hz) / ln)))
            y += r.uniform(3, 6)
    # cable bridge seen through the end window
    bx = CX + 10
    for t in (-46, 40):
        o.append('<path d="M%d %dL%d %dL%d %d" stroke="#8d8a92" stroke-width="3.4" fill="none"/>' % (bx + t - 6, hz, bx + t, hz - 74, bx + t + 6, hz))
        for k in range(1, 9):
            for q in (-1, 1):
                o.append('<path d="M%d %dL%.1f %d" stroke="#a9a4a0" stroke-width=".8" opacity=".7"/>' % (bx + t, hz - 74 + k * 2, bx + t + q * k * 5.2, hz - 15))
        o.append('<circle cx="%d" cy="%d" r="2.2" fill="#ff6650"/>' % (bx + t, hz - 76))
    o.append('<path d="M0 %dL%d %d" stroke="#5e5a60" stroke-width="4"/>' % (hz - 13, W, hz - 15))
    for i in range(150):
        o.append('<circle cx="%d" cy="%d" r="1.5" fill="#ffe0a4"/>' % (i * 12, hz - 17))
    return "".join(o), d


def sitter(i, warm):
    """Seated reader in profile, facing right; light from the lamp in front."""
    r = random.Random(i)
    coat = r.choice([(70, 78, 96), (110, 62, 50), (62, 74, 62), (126, 104, 78), (84, 70, 92), (136, 126, 112), (52, 58, 72), (96, 84, 66)])
    coat = mul(coat, warm * .62)
    skin = mul((178, 118, 80), warm)
    hair = mul((34, 28, 26), 1)
    leg = mul((48, 48, 56), warm * .7)
    lean = r.uniform(-.03, .07)
    wood = mul((92, 58, 36), warm * .7)
    long = r.random() < .4
    o = []
    # chair
    o.append('<path d="M-.3 0L-.27 .45L-.33 .95H-.28L-.22 .47H.16V.0H.12V.43H-.22L-.25 0Z" fill="%s"/>' % hexc(wood))
    o.append(stroke([(-.31, .92), (-.25, .5)], .05, mul(wood, 1.2)))
    # legs
    o.append(shape([(-.24, .46), (-.2, .62), (.2, .6), (.34, .55), (.33, .3), (.3, .06), (.42, .04), (.42, 0), (.2, 0), (.2, .3), (.18, .44), (-.1, .42)], leg))
    # body
    h = .0
    o.append(shape([(-.23, .48), (-.27, .75), (-.24, 1.0), (-.13 + lean, 1.13), (.0 + lean, 1.14), (.09 + lean, 1.04), (.11, .85), (.08, .62), (.1, .5)], coat))
    o.append(shape([(-.23, .48), (-.27, .75), (-.24, 1.0), (-.14 + lean, 1.12), (-.1, .95), (-.12, .7), (-.1, .5)], mul(coat, .5), .85))
    o.append(shape([(.0 + lean, 1.13), (.09 + lean, 1.04), (.115, .85), (.085, .64), (.05, .8), (.04, .98)], mix(coat, WARM, .5), .9))
    # neck and head
    hx, hy = .06 + lean * 1.6, 1.28
    o.append(shape([(hx - .1, 1.1), (hx + .02, 1.1), (hx + .03, 1.22), (hx - .07, 1.22)], mul(skin, .6)))
    o.append(shape([(hx - .08, hy + .1), (hx + .04, hy + .1), (hx + .095, hy + .05), (hx + .1, hy), (hx + .125, hy - .025), (hx + .1, hy - .045), (hx + .085, hy - .09), (hx + .03, hy - .1), (hx - .04, hy - .06)], skin))
    o.append(shape([(hx + .05, hy + .09), (hx + .1, hy + .05), (hx + .105, hy), (hx + .128, hy - .025), (hx + .1, hy - .045), (hx + .09, hy - .09), (hx + .06, hy - .05), (hx + .07, hy + .02)], mix(skin, (255, 206, 146), .55), .9))
    o.append(stroke([(hx + .062, hy + .012), (hx + .09, hy + .008)], .012, (52, 34, 26), .9))
    hr = [(hx + .085, hy + .075), (hx + .05, hy + .125), (hx - .03, hy + .14), (hx - .11, hy + .1), (hx - .135, hy + .02), (hx - .11, hy - .06), (hx - .05, hy - .07), (hx - .02, hy + .02), (hx + .03, hy + .06)]
    if long:
        hr = hr[:5] + [(hx - .15, hy - .1), (hx - .14, hy - .22), (hx - .06, hy - .2)] + hr[6:]
    o.append(shape(hr, hair))
    o.append(stroke([(hx + .08, hy + .08), (hx + .04, hy + .125), (hx - .04, hy + .138)], .014, (196, 132, 74), .8))
    # arm resting
    o.append(stroke([(-.05 + lean, 1.03), (.1, .84), (.36, .83)], .085, mul(coat, 1.1)))
    o.append(stroke([(.0 + lean, 1.05), (.13, .88), (.34, .865)], .02, mix(coat, WARM, .7), .8))
    o.append(shape([(.34, .87), (.45, .86), (.48, .82), (.36, .79)], mix(skin, (255, 224, 170), .4)))
    return "".join(o)


def tablelamp():
    return ('<path d="M-.1 0H.1L.08 .03H-.08Z" fill="#3a2a18"/><path d="M-.013 .02H.013V.34H-.013Z" fill="#b98a48"/>'
            '<path d="M-.2 .33C-.19 .42 -.1 .5 0 .5C.1 .5 .19 .42 .2 .33Z" fill="url(#sh)"/><path d="M-.2 .335H.2L.19 .315H-.19Z" fill="#fff6da"/>'
            '<path d="M-.16 .38C-.14 .44 -.08 .48 -.02 .49C-.08 .46 -.11 .42 -.12 .36Z" fill="#fff" opacity=".35"/>')


def books(s, put, a0, a1, y, h, seed, where, normal, step):
    r = random.Random(seed)
    a = a0
    pal = [(132, 58, 46), (58, 76, 96), (150, 122, 78), (64, 88, 70), (176, 160, 132), (92, 64, 54), (112, 100, 88), (70, 56, 70), (188, 140, 74), (54, 62, 66)]
    hue = r.choice(pal)
    while a < a1:
        w = r.uniform(.55, 1.4) * step
        if r.random() < .3:
            hue = r.choice(pal)
        if r.random() < .05:
            a += w * 2.5
            continue
        hh = h * r.uniform(.62, .93)
        c = mul(mix(hue, r.choice(pal), .25), r.uniform(.75, 1.2))
        x_, y_, z_ = where(a, y + hh / 2)
        L = light(x_, y_, z_, *normal, amb=.12)
        cc = lit(c, L * 1.25)
        b = min(a1, a + w * .93)
        put([(a, y), (b, y), (b, y + hh), (a, y + hh)], cc)
        if r.random() < .55:
            q = y + hh * r.uniform(.6, .8)
            put([(a, q), (b, q), (b, q + hh * .08), (a, q + hh * .08)], mix(cc, lit((230, 206, 150), L), .6))
        a += w


def world(flip):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    d = s.defs
    d.append('<radialGradient id="sh" cx=".5" cy="1" r=".9"><stop offset="0" stop-color="#fff3cc"/><stop offset=".45" stop-color="#ffcf80"/><stop offset="1" stop-color="#c9772c"/></radialGradient>')
    out, od = outside()
    d.append(od)
    clip = []
    fl = -1 if flip else 1
    for c, w, y0, ys in WIN_E:
        clip.append("M" + "L".join("%.1f %.1f" % cam.p(a, fl * y, ZE) for a, y in arch(c, w, y0, ys)) + "Z")
    for c, w, y0, ys in WIN_L:
        pts = [(a, y) for a, y in arch(c, w, y0, ys)]
        pts = [(max(a, 1.2), y) for a, y in pts]
        clip.append("M" + "L".join("%.1f %.1f" % cam.p(XL - .45, fl * y, a) for a, y in pts) + "Z")
    d.append('<clipPath id="win"><path d="%s"/></clipPath>' % "".join(clip))
    # end wall
    L0 = 200
    s.poly([(XL, 0, ZE), (XR, 0, ZE), (XR, 7, ZE), (XL, 7, ZE)], (38, 24, 20), depth=L0)
    s.poly([(XL, 7, ZE), (XR, 7, ZE), (0, 10.6, ZE)], (30, 20, 17), depth=L0)
    bricks(s, lambda q, c: s.poly([(a, y, ZE) for a, y in q], c, depth=L0 - 1, edge=.25), XL, XR, 0, 9.6, (0, 0, -1), lambda a, y: (a, y, ZE), WIN_E, (.5, .17), 3)
    # roof slopes cover the brick above them
    # left wall with window reveals
    s.poly([(XL, 0, .6), (XL, 0, ZE), (XL, 7, ZE), (XL, 7, .6)], (36, 23, 19), depth=L0 - 2)
    bricks(s, lambda q, c: s.poly([(XL, y, a) for a, y in q], c, depth=L0 - 3, edge=.25), 1.8, ZE, 0, 7, (1, 0, 0), lambda a, y: (XL, y, a), WIN_L, (.42, .14), 5)
    bricks(s, lambda q, c: s.poly([(XR, y, a) for a, y in q], c, depth=L0 - 3, edge=.25), 1.8, ZE, 3.4, 7, (-1, 0, 0), lambda a, y: (XR, y, a), [], (.42, .14), 7)
    for c, w, y0, ys in WIN_L:
        pts = arch(c, w, y0, ys, 20)
        for (a0, b0), (a1, b1) in zip(pts, pts[1:] + pts[:1]):
            m = ((a0 + a1) / 2, (b0 + b1) / 2)
            k = .34 + (.5 if m[0] > c + w * .3 else .1)
            s.poly([(XL, b0, a0), (XL, b1, a1), (XL - .45, b1, a1), (XL - .45, b0, a0)], lit((142, 84, 64), k * .9), depth=L0 - 4, edge=.4)
    if flip:
        # the pictures in the windows, mirrored about the floor, window by window
        for c, w, y0, ys in WIN_E:
            s.poly([(a, y, ZE) for a, y in arch(c, w, y0, ys)], (44, 56, 88), depth=L0 - 5)
        for c, w, y0, ys in WIN_L:
            s.poly([(XL - .45, y, a) for a, y in arch(c, w, y0, ys)], (44, 56, 88), depth=L0 - 5)
    else:
        s.raw(L0 - 5, '<g clip-path="url(#win)">%s</g>' % out)
    # glazing bars
    bar = (30, 26, 26)
    for c, w, y0, ys in WIN_E:
        n = 4 if w < 3.5 else 6
        for i in range(1, n):
            a = c - w / 2 + w * i / n
            top = ys + math.sqrt(max(0, (w / 2) ** 2 - (a - c) ** 2))
            s.line((a, y0, ZE - .02), (a, top, ZE - .02), .07, bar, minw=1.3)
        y = y0 + .7
        while y < ys + w / 2 - .2:
            hw = w / 2 if y < ys else math.sqrt(max(0, (w / 2) ** 2 - (y - ys) ** 2))
            s.line((c - hw, y, ZE - .02), (c + hw, y, ZE - .02), .06, bar, minw=1.2)
            y += .75
        pts = arch(c, w, y0, ys, 20)
        for (a0, b0), (a1, b1) in zip(pts, pts[1:] + pts[:1]):
            s.line((a0, b0, ZE - .03), (a1, b1, ZE - .03), .13, (64, 46, 38), minw=1.5)
    for c, w, y0, ys in WIN_L:
        for i in range(0, 5):
            a = c - w / 2 + w * i / 4
            top = ys + math.sqrt(max(0, (w / 2) ** 2 - (a - c) ** 2))
            s.line((XL - .4, y0, a), (XL - .4, top, a), .07, bar, bias=L0 - 6 - a, minw=1.1)
        y = y0
        while y < ys + w / 2 - .1:
            hw = w / 2 if y < ys else math.sqrt(max(0, (w / 2) ** 2 - (y - ys) ** 2))
            s.line((XL - .4, y, c - hw), (XL - .4, y, c + hw), .06, bar, bias=L0 - 6 - c, minw=1.1)
            y += .62
        s.poly([(XL - .45, y0, c - w / 2), (XL + .12, y0, c - w / 2), (XL + .12, y0, c + w / 2), (XL - .45, y0, c + w / 2)], lit((168, 140, 112), .8), depth=L0 - 7)
    # roof
    r = random.Random(4)
    for side in (-1, 1):
        for i in range(22):
            t0, t1 = i / 22, (i + 1) / 22
            for j in range(28):
                z0, z1 = 1.2 + j, 2.2 + j
                x0, x1 = side * 7.2 * (1 - t0), side * 7.2 * (1 - t1)
                y0, y1 = 7 + 3.6 * t0, 7 + 3.6 * t1
                L = light((x0 + x1) / 2, y0 - .1, z0 + .5, -side * .45, -.89, 0, amb=.05)
                s.poly([(x0, y0, z0), (x0, y0, z1), (x1, y1, z1), (x1, y1, z0)], lit(mul((112, 78, 54), r.uniform(.82, 1.12)), L * 1.15), depth=L0 - 8, edge=.6)
    wood = (126, 84, 54)
    for z in (4.3 + 2.3 * 0, 6.6, 8.9, 11.2, 13.5, 15.8, 18.1, 20.4, 22.7, 25.0, 27.3):
        main = z in (6.6, 11.2, 15.8, 20.4, 25.0) or z == 2.0
        L = lambda x, y: light(x, y, z, 0, -.8, -.6, amb=.07) * 1.3
        if main:
            for i in range(24):
                xa, xb = -7.2 + i * .6, -6.6 + i * .6
                c = lit(mul(wood, r.uniform(.92, 1.08)), L(xa + .3, 6.7))
                s.poly([(xa, 6.75, z), (xb, 6.75, z), (xb, 7.1, z), (xa, 7.1, z)], c, edge=.4)
                s.poly([(xa, 6.75, z), (xb, 6.75, z), (xb, 6.75, z + .3), (xa, 6.75, z + .3)], mul(c, 1.2), edge=.4, bias=-.3)
            s.line((0, 7, z), (0, 10.4, z), .28, lit(wood, L(0, 8.5)))
            for q in (-1, 1):
                s.line((q * 7.2, 7, z), (0, 10.5, z), .3, lit(wood, L(q * 3.6, 8.6)))
                s.line((0, 7.2, z), (q * 3.6, 8.7, z), .22, lit(wood, L(q * 2, 8)))
                s.line((q * 3.6, 7.0, z), (q * 3.6, 8.7, z), .06, (40, 36, 36), minw=1.2)
                # brackets and wall piers
                s.line((q * 7.1, 5.4, z), (q * 5.8, 6.8, z), .2, lit(wood, L(q * 6.4, 6)))
        for q in (-1, 1):
            if main:
                s.box(q * 7.2 - .3, q * 7.2 + .3, 3.4 if q > 0 else 0, 7, z - .05, z + .4, [lit((128, 72, 54), light(q * 6.4, 3.6, z - 2.3, -q * .6, 0, -.6, amb=.2) * .62)] + [lit((128, 72, 54), light(q * 6.8, 4, z, -q, 0, 0) * 1.2)] * 2 + [None, None], bias=.4)
    for y, x in ((8.8, -3.6), (8.8, 3.6), (10.5, 0)):
        s.line((x, y, 1.6), (x, y, ZE), .22, (52, 36, 27), bias=150 - 15)
    # shelves on the right wall
    xf = 6.72
    s.poly([(xf, 0, 1.4), (xf, 0, ZE), (xf, 3.45, ZE), (xf, 3.45, 1.4)], (30, 20, 15), depth=L0 - 9)
    for k in range(7):
        y = .12 + k * .47
        books(s, lambda q, c: s.poly([(xf - .02, yy, a) for a, yy in q], c, depth=L0 - 10, edge=0), 1.8, ZE - .1, y + .03, .42, 50 + k, lambda a, yy: (xf, yy, a), (-.9, .2, 0), .075)
        for j in range(28):
            L = light(xf, y, 1.5 + j, -.8, .3, 0)
            s.poly([(xf - .05, y - .02, 1.5 + j), (xf - .05, y - .02, 2.5 + j), (xf - .05, y + .03, 2.5 + j), (xf - .05, y + .03, 1.5 + j)], lit((150, 96, 58), L * 1.15), depth=L0 - 11, edge=.3)
    z = 2.0
    while z < ZE:
        s.poly([(xf - .06, 0, z), (xf - .06, 0, z + .09), (xf - .06, 3.5, z + .09), (xf - .06, 3.5, z)], lit((136, 84, 50), light(xf, 1.7, z, -1, 0, 0) * 1.05), depth=L0 - 12)
        z += 2.3
    for j in range(28):
        zz = 1.4 + j
        s.poly([(xf - .12, 3.38, zz), (xf - .12, 3.38, zz + 1), (xf - .12, 3.66, zz + 1), (xf - .12, 3.66, zz)], lit((150, 96, 58), light(xf - .1, 3.5, zz, -1, .1, 0)), depth=L0 - 12.5)
        s.poly([(xf - .4, 3.7, zz + .1), (xf - .4, 3.7, zz + .9), (xf - .4, 3.74, zz + .9), (xf - .4, 3.74, zz + .1)], (255, 226, 168), depth=L0 - 12.6)
    # ladder
    for dz in (0, .5):
        s.line((5.75, 0, 9.3 + dz), (6.6, 3.5, 9.3 + dz), .06, (176, 118, 66), bias=-.2, minw=1.5)
    for i in range(9):
        t = (i + 1) / 10
        s.line((5.75 + .85 * t, 3.5 * t, 9.3), (5.75 + .85 * t, 3.5 * t, 9.8), .05, (190, 130, 76), bias=-.2, minw=1.4)
    # low shelves under the left windows
    xs = XL + .5
    for k in range(2):
        books(s, lambda q, c: s.poly([(xs, yy, a) for a, yy in q], c, depth=L0 - 13, edge=0), 2.2, ZE - .2, .12 + k * .5, .46, 80 + k, lambda a, yy: (xs, yy, a), (.9, .3, 0), .085)
    for j in range(27):
        zz = 1.6 + j
        Lk = light(xs, 1.15, zz + .5, 0, 1, 0)
        s.poly([(XL, 1.12, zz), (XL, 1.12, zz + 1), (xs + .03, 1.12, zz + 1), (xs + .03, 1.12, zz)], lit((150, 98, 60), Lk), depth=L0 - 13.5)
        for y in (.1, .6, 1.08):
            s.poly([(xs + .03, y - .03, zz), (xs + .03, y - .03, zz + 1), (xs + .03, y + .03, zz + 1), (xs + .03, y + .03, zz)], lit((140, 90, 56), light(xs, y, zz, 1, .2, 0) * 1.1), depth=L0 - 14)
    # pendants
    for x, y, z, _ in PEND:
        s.line((x, y + .2, z), (x, 6.8, z), .02, (20, 16, 15), minw=1.2)
        s.sprite(x, y, z, '<path d="M-.34 0C-.3 .16 -.12 .22 -.07 .36H.07C.12 .22 .3 .16 .34 0Z" fill="#2b2421"/><path d="M-.33 .02C-.28 .15 -.14 .2 -.08 .33" stroke="#8a6a48" stroke-width=".02" fill="none"/><ellipse rx=".33" ry=".05" fill="#ffeab8"/><circle cy="-.03" r=".09" fill="#fffbe8"/>', bias=-.05)
        s.glow(x, y - .03, z, 1.5, (255, 206, 132), .75, bias=-.1)
    # tables, lamps, readers
    rr = random.Random(14)
    for xc, z0 in TABLES:
        z = z0
        i = 0
        while z < ZE - 2.5:
            gap = int((z - z0) / SEG) % 4 == 3
            if not gap:
                hw, ty = .78, .76
                for a in range(6):
                    for b in range(4):
                        xa, xb = xc - hw + 2 * hw * a / 6, xc - hw + 2 * hw * (a + 1) / 6
                        za, zb = z + SEG * b / 4, z + SEG * (b + 1) / 4
                        L = light((xa + xb) / 2, ty, (za + zb) / 2, 0, 1, 0, amb=.1)
                        c = lit(mul((150, 92, 54), .92 + .16 * N.at((xa) * 9, za * 1.2)), L * 1.1)
                        s.poly([(xa, ty, za), (xb, ty, za), (xb, ty, zb), (xa, ty, zb)], c, depth=z + SEG * .96, edge=.6)
                side = 1 if xc < 0 else -1
                xe = xc + hw * side
                s.poly([(xe, ty - .1, z), (xe, ty - .1, z + SEG), (xe, ty, z + SEG), (xe, ty, z)], lit((120, 72, 42), .5), depth=z + SEG * .95)
                first = int((z - z0) / SEG) % 4 == 0
                if first:
                    s.poly([(xc - hw, ty - .1, z), (xc + hw, ty - .1, z), (xc + hw, ty, z), (xc - hw, ty, z)], lit((132, 80, 46), .55), depth=z - .01)
                    for q in (-.7, .7):
                        s.box(xc + q - .05, xc + q + .05, 0, ty - .1, z + .02, z + .12, [lit((100, 62, 38), .4)] + [lit((84, 52, 32), .35)] * 2 + [None, None])
                # open books and paper
                for q in (-1, 1):
                    bx, bz = xc + q * .48, z + SEG * .38 + rr.uniform(-.1, .1)
                    L = light(bx, ty, bz, 0, 1, 0)
                    c = lit((236, 224, 196), L * .95)
                    if rr.random() < .85:
                        s.poly([(bx - .13, ty + .012, bz - .16), (bx + .12, ty + .02, bz - .17), (bx + .12, ty + .012, bz + .0), (bx - .13, ty + .02, bz)], c, depth=z + SEG * .6)
                        s.poly([(bx - .13, ty + .02, bz), (bx + .12, ty + .012, bz), (bx + .12, ty + .015, bz + .17), (bx - .13, ty + .012, bz + .16)], mul(c, .88), depth=z + SEG * .6)
                    if rr.random() < .4:
                        bx, bz = xc + q * .36, z + .15
                        for k in range(rr.choice([2, 3, 4])):
                            cc = lit(rr.choice([(132, 58, 46), (58, 76, 96), (150, 122, 78), (64, 88, 70)]), L)
                            y = ty + k * .045
                            s.box(bx - .1, bx + .12, y, y + .04, bz, bz + .26, [cc, mul(cc, .8), mul(cc, .8), mul(cc, 1.3), None], bias=SEG * .3)
                s.sprite(xc, ty, z + SEG / 2, tablelamp(), bias=-.02)
                s.glow(xc, ty + .36, z + SEG / 2, 1.05, (255, 200, 118), .85, bias=-.03)
                s.glow(xc, ty + .05, z + SEG / 2, .8, (255, 206, 132), .35, bias=-.02, squash=.4)
                for q in (-1, 1):
                    if rr.random() < .8:
                        s.sprite(xc + q * 1.08, 0, z + SEG * .42, sitter(rr.randrange(9999), 1.0 - .0 * z), mirror=q > 0, bias=.05 if (q * side) < 0 else -.12)
                    else:
                        s.sprite(xc + q * 1.05, 0, z + SEG * .42, '<path d="M-.3 0L-.27 .45L-.33 .95H-.28L-.22 .47H.16V.0H.12V.43H-.22L-.25 0Z" fill="#4a2e1c"/>', mirror=q > 0)
            z += SEG
            i += 1
    # people at the shelves and in the aisle
    for i, (x, z, c, side, bag, w) in enumerate(((5.5, 7.2, (92, 70, 62), 1, None, 0), (5.7, 13.6, (66, 78, 92), 1, None, 0), (5.6, 19, (120, 100, 80), -1, None, 0), (.1, 17.5, (84, 64, 56), 1, "hand", .1), (-.6, 23, (70, 74, 84), -1, "back", .1))):
        L = .75
        s.sprite(x, 0, z, stander(random.Random(60 + i), lit(mul(c, .72), L), lit((50, 48, 52), L), lit((186, 130, 96), L), (26, 22, 22), back=i != 4, rim=(255, 206, 140), side=side, bag=bag, walk=w, phone=i < 2, skirt=i == 0), bias=-.2)
    return s


def floor():
    s = Scene(cam, False, fog)
    r = random.Random(40)
    nx = 62
    for i in range(nx):
        x0, x1 = -7.2 + 14.4 * i / nx, -7.2 + 14.4 * (i + 1) / nx
        z = 1.2 - r.uniform(0, 1.3)
        while z < ZE:
            k = r.uniform(.8, 1.12)
            ln = r.uniform(.9, 1.9)
            n = 3
            for j in range(n):
                za, zb = z + ln * j / n, z + ln * (j + 1) / n
                L = light((x0 + x1) / 2, 0, (za + zb) / 2, 0, 1, 0, amb=.09)
                # tables keep the lamps' light off the boards below them
                for xc, _ in TABLES:
                    L *= 1 - .55 * (1 - smooth(.6, 1.3, abs((x0 + x1) / 2 - xc)))
                s.poly([(x0, 0, za), (x1, 0, za), (x1, 0, zb), (x0, 0, zb)], lit(mul((118, 76, 48), k), L * .95), edge=.15)
            s.line((x0, 0, z), (x1, 0, z), .012, (20, 13, 9), bias=-.5, op=.7, minw=.5)
            z += ln
        s.line((x0, 0, 1.2), (x0, 0, ZE), .012, (20, 13, 9), bias=-9, op=.6, minw=.5)
    return s


fl = png("lib_floor", floor().svg(under='<rect width="%d" height="%d" fill="#1a110c"/>' % (W, H)))
dn = png("lib_dn", world(True).svg())
up = png("lib_up", world(False).svg())
comp = tmp("lib_comp.png")
im(fl, "(", dn, "-background", "black", "-alpha", "remove", "-scale", "100%x20%", "-blur", "0x2.2", "-resize", "%dx%d!" % (W, H), "-evaluate", "multiply", ".34", ")", "-compose", "screen", "-composite",
   up, "-compose", "over", "-composite", comp)
hz = png("lib_haze", svg(W, H, '<ellipse cx="%d" cy="%d" rx="620" ry="300" fill="url(#s)"/>' % (CX, HY + 40),
    '<radialGradient id="s"><stop offset="0" stop-color="#ffc07a" stop-opacity=".22"/><stop offset="1" stop-color="#ffc07a" stop-opacity="0"/></radialGradient>'))
im(comp, hz, "-compose", "screen", "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "yanxi/2026-11-23/pictures/library.jpg"), (W, H), curve_=(2.8, 26), grain=4, vignette=.26, seed=51, wobble=.8, sat=94, glow=(72, 5, 34, .6))
