"""A container harbour at blue hour."""
from artkit import *

W, H = 2050, 1450
HY, F, CH = 800, 1780, 9.5
cam = Cam(W, H, F, 1130, HY, CH, yaw=.27)
N = Noise(5)
AMB = (58, 74, 108)


def fog(c, z):
    return mix(c, (126, 128, 150), 1 - math.exp(-max(0, z - 120) / 900))


BOXC = [rgb(c) for c in ("7a2f2a", "8a3c2c", "2f4a72", "24405e", "3d6a5a", "b06a30", "8d8f92", "5a5e66", "a8a49a", "6a2830",
                         "35586e", "94522e", "45566a")]


def steel(s, a, b, w, col, lit=(150, 140, 130), bias=0.0):
    s.line(a, b, w, col, bias, minw=.9)
    up = abs(b[1] - a[1]) > abs(b[0] - a[0]) + abs(b[2] - a[2])
    o = (-w * .28, 0, -.01) if up else (0, w * .3, -.01)
    s.line(tuple(p + q for p, q in zip(a, o)), tuple(p + q for p, q in zip(b, o)), w * .34, mix(col, lit, .55), bias - .05,
           op=.8, minw=.4)


def crane(s, x, up=False, trolley=200, box=None, k=1.0, col=(62, 76, 104), boost=1.0):
    zl, zr, hw = 234, 262, 8.5
    c2 = mul(col, .7)
    P = lambda dx, y, z: (x + dx, y, z)
    for dx in (-hw, hw):
        steel(s, P(dx, 0, zr), P(dx, 44, zr), 1.7, c2)
        steel(s, P(dx, 0, zl), P(dx, 46, zl), 1.9, col)
        steel(s, P(dx, 16, zl), P(dx, 16, zr), 1.6, c2)
        steel(s, P(dx, 45, zl), P(dx, 16, zr), 1.0, c2)
        steel(s, P(dx, 44, zl), P(dx * .3, 73, zl + 3), 1.3, col)
        steel(s, P(dx, 44, zr), P(dx * .3, 73, zl + 3), .8, c2)
        for q in (-2, -1, 0, 1, 2):
            s.line(P(dx + q * 1.3, 0, zl), P(dx + q * 1.3, 1.4, zl), 1.0, (20, 22, 28))
    for y, w in ((16, 1.7), (45, 1.5), (3, 1.6)):
        steel(s, P(-hw, y, zl), P(hw, y, zl), w, col)
        steel(s, P(-hw, y, zr), P(hw, y, zr), w, c2)
    steel(s, P(-hw, 17, zl), P(0, 31, zl), .6, c2)
    steel(s, P(hw, 17, zl), P(0, 31, zl), .6, c2)
    steel(s, P(-hw, 44, zl), P(0, 31, zl), .6, c2)
    steel(s, P(hw, 44, zl), P(0, 31, zl), .6, c2)
    s.box(x - 3, x + 3, 73, 74.5, zl, zl + 5, [mul(col, 1.1), c2, c2, None, c2])
    # boom
    by = 46.5
    if up:
        L, th = 52, math.radians(76)
        tip = (by + L * math.sin(th), zl - 2 - L * math.cos(th))
    else:
        tip = (by, 176)
    for dx in (-2.6, 2.6):
        steel(s, P(dx, by, 290), P(dx, by, zl - 2), 1.7, col)
        steel(s, P(dx, by, zl - 2), P(dx, tip[0], tip[1]), 1.5, col, bias=-3)
        n = 16
        for i in range(n):
            t0, t1 = i / n, (i + 1) / n
            a = (tip[0] - by, tip[1] - zl + 2)
            q0 = P(dx, by + a[0] * t0, zl - 2 + a[1] * t0)
            q1 = P(-dx, by + a[0] * t1, zl - 2 + a[1] * t1)
            s.line(q0, q1, .35, c2, minw=.6)
        if not up:
            for zt in (186, 208):
                s.line(P(dx * .4, 73.5, zl + 2), P(dx, by, zt), .45, c2, minw=.9)
        else:
            s.line(P(dx * .4, 73.5, zl + 2), P(dx, by + (tip[0] - by) * .7, zl - 2 + (tip[1] - zl + 2) * .7), .45, c2, minw=.9)
        s.line(P(dx * .4, 73.5, zl + 2), P(dx, by, 288), .4, c2, minw=.8)
    s.box(x - 4.5, x + 4.5, 48, 54.5, 252, 268, [mul(col, 1.2), mul(col, .9), c2, None, None])
    for i in range(4):
        s.poly([(x - 3.6 + i * 2, 50.6, 251.9), (x - 2.4 + i * 2, 50.6, 251.9), (x - 2.4 + i * 2, 52.4, 251.9),
                (x - 3.6 + i * 2, 52.4, 251.9)], (236, 206, 150) if i != 2 else (60, 66, 80), bias=-.3)
    # stair tower
    for j in range(7):
        s.line(P(hw + 1.3, 2 + j * 6, zr), P(hw + 1.3, 5 + j * 6, zr - 6), .3, c2)
        s.line(P(hw + 1.3, 5 + j * 6, zr - 6), P(hw + 1.3, 8 + j * 6, zr), .3, c2)
    # trolley, cab, spreader
    if not up:
        s.box(x - 3, x + 3, by - 2.2, by - .6, trolley, trolley + 5, [mul(col, 1.1), c2, c2, None, c2], bias=-4)
        s.box(x + 3, x + 5.4, by - 4.8, by - 1.6, trolley, trolley + 3, [(196, 190, 160), c2, c2, None, c2], bias=-4.1)
        if box:
            y = box[0]
            for dx in (-2.6, 2.6):
                s.line(P(dx, by - 2, trolley + 1), P(dx * 2, y + 3.6, trolley + 1), .12, (40, 46, 60), minw=.7, bias=-4)
            s.box(x - 6.1, x + 6.1, y + 3, y + 3.6, trolley, trolley + 2.4, [(186, 140, 50), c2, c2, None, c2], bias=-4)
            container(s, x - 6.1, y, trolley, box[1], 1.15, bias=-4)
    # lamps
    lamps = []
    if not up:
        lamps += [(0, by - .6, z, 6.5) for z in (182, 198, 214)]
    lamps += [(-hw, 43, zl, 5.5), (hw, 43, zl, 5.5), (0, 16, zl - .5, 7), (-hw, 15.4, zl, 5.5), (hw, 15.4, zl, 5.5), (0, 44, 284, 4)]
    for dx, y, z, q in lamps:
        s.glow(x + dx, y, z, q * boost, (255, 226, 178), .95, bias=-6)
        s.glow(x + dx, y, z, q * .2, (255, 252, 240), 1, bias=-6.1, minr=3)
    for dx, y, z in ((0, 75.4, zl + 2), (0, tip[0] + (1 if up else 1.2), tip[1])):
        s.glow(x + dx, y, z, 3.6 * boost, (255, 70, 50), .95, bias=-6)
        s.glow(x + dx, y, z, .5, (255, 190, 170), 1, bias=-6.1, minr=2)


def container(s, x, y, z, col, k, bias=0.0, L=12.0, ribs=True):
    face = tint(col, (118, 130, 158))
    face = mul(face, k * 1.75)
    face = mix(face, tint(face, (255, 214, 160)), .5)
    face = add(face, (255, 214, 160), .09 * max(0, k - .8))
    s.box(x, x + L, y, y + 2.5, z, z + 2.44, [face, mul(face, .62), mul(face, .62), mul(face, 1.15), None], bias=bias, edge=.4)
    if ribs:
        n = 20
        for i in range(1, n):
            a = x + L * i / n
            s.line((a, y + .22, z - .02), (a, y + 2.3, z - .02), .17, mul(face, .66), bias - .1, op=.75, minw=.6)
        s.line((x, y + .09, z - .03), (x + L, y + .09, z - .03), .2, mul(face, .5), bias - .11)
        s.line((x, y + 2.41, z - .03), (x + L, y + 2.41, z - .03), .2, mul(face, 1.22), bias - .11)
        if hash((int(x), int(y))) % 3 == 0:
            s.poly([(x + 1, y + 1.35, z - .04), (x + 3.6, y + 1.35, z - .04), (x + 3.6, y + 2.0, z - .04), (x + 1, y + 2.0, z - .04)],
                   mix(face, (220, 222, 226), .35), bias - .12, op=.8)


def ship(s, x0, x1):
    z0, z1 = 196.0, 229.0
    r = random.Random(12)
    # hull mesh, bow at x0
    n, m = 90, 10
    L = x1 - x0

    def hull(i, j):
        t, v = i / n, j / m
        sheer = 12.4 + 4.2 * max(0, 1 - t / .16) ** 1.6 + 1.0 * smooth(.93, 1, t)
        y = sheer * v
        flare = .15 + .85 * v ** .8
        ent = smooth(0, .20 - .10 * v, t + .012 * v) ** .8
        wid = (z1 - z0) / 2 * min(1, ent) * (1 if t < .9 else 1 - .25 * smooth(.9, 1, t) * (1 - v))
        xx = x0 + L * t - (7.0 * v ** 1.3 * (1 - smooth(0, .12, t))) + (3.0 * (1 - v) * -smooth(.96, 1, t))
        return xx, y, (z0 + z1) / 2 - wid

    for i in range(n):
        for j in range(m):
            a, b, c, d = hull(i, j), hull(i + 1, j), hull(i + 1, j + 1), hull(i, j + 1)
            v = (j + .5) / m
            col = (33, 44, 68) if j > 0 else (66, 34, 36)
            k = .72 + .55 * v + .12 * (N.at(i * .8, j * 2) - .5)
            k += .55 * (1 - smooth(0, .16, (i + .5) / n)) * v
            streak = N.at(i * 2.3, 3)
            if j == m - 1:
                col = mix(col, (150, 156, 168), .35)
            s.poly([a, b, c, d], mul(col, k * 1.25), edge=.8, depth=z0 + 3 - .01 * j)
    for q in range(70):
        i = r.randrange(6, n - 2)
        a = hull(i, r.uniform(3, 9.4))
        ln = r.uniform(.8, 4.5)
        s.line((a[0], a[1], a[2] - .2), (a[0] + .1, max(.8, a[1] - ln), a[2] - .2), r.uniform(.12, .5), (92, 66, 54), bias=-5, op=r.uniform(.12, .4))
    for v in (3.4, 6.6):
        for i in range(4, n - 1):
            a, c = hull(i, v), hull(i + 1, v)
            s.line((a[0], a[1], a[2] - .1), (c[0], c[1], c[2] - .1), .07, (20, 28, 46), bias=-5, op=.5)
    # hawse, marks
    for q in range(6):
        a = hull(4, 1 + q * .9)
        s.line((a[0] + 2, a[1], a[2] - .3), (a[0] + 3, a[1], a[2] - .3), .35, (176, 180, 188), bias=-6)
    a = hull(7, 7)
    s.sprite(a[0], a[1] - 2, a[2], '<path d="M-.2 0V3H.2V0L1.3 .5L1 -.6H-1L-1.3 .5Z" fill="#0c1220"/>', depth=z0 - 2)
    # rail of the bow
    for i in range(0, 14):
        p, q = hull(i, m), hull(i + 1, m)
        for h in (.6, 1.2):
            s.line((p[0], p[1] + h, p[2]), (q[0], q[1] + h, q[2]), .09, (120, 130, 146), bias=-6, minw=.7)
        s.line(p, (p[0], p[1] + 1.2, p[2]), .09, (120, 130, 146), bias=-6, minw=.7)
    # foremast
    fx = x0 + 9
    steel(s, (fx, 15, 212), (fx, 30, 212), .7, (140, 146, 156))
    s.line((fx - 2, 26, 212), (fx + 2, 26, 212), .3, (140, 146, 156))
    # boxes
    bay = x0 + 22
    i = 0
    house = x0 + L * .70
    while bay + 12 < x1 - 6:
        if house - 13 < bay < house + 15:
            bay = house + 15
            continue
        lo = 3 if bay < x0 + 40 else 5
        tiers = r.choice([lo, lo + 1, lo + 1, lo + 2])
        for row in range(12, -1, -2):
            tt = max(2, tiers - r.choice([0, 0, 1]) - (1 if row else 0) + (r.choice([0, 1]) if row else 0))
            for t in range(tt):
                hue = r.choice(BOXC)
                cx_ = min(abs(bay + 6 - c) for c in (-58, 8, 74))
                lamp = .62 + .42 * smooth(.2, 1, t / 7) + .55 * math.exp(-(cx_ / 15) ** 2) + r.uniform(-.12, .12)
                container(s, bay, 12.6 + t * 2.6, z0 + row * 2.5 + .4, hue, lamp, ribs=row == 0)
        # lashing bridge
        for dx in (-.6, 12.5):
            s.line((bay + dx, 12, z0 + .3), (bay + dx, 24, z0 + .3), .32, (44, 52, 70))
        bay += 14.2
        i += 1
    # house
    hx0, hx1 = house, house + 12.5
    for fl in range(9):
        y = 12.4 + fl * 2.9
        k = 1 - .02 * fl
        ins = 0 if fl < 7 else 1.0
        s.box(hx0 + ins, hx1 - ins, y, y + 2.9, z0 + 2 + ins, z1 - 2, [mul((150, 156, 172), k), mul((106, 112, 132), k), mul((92, 98, 118), k), None, None])
        s.line((hx0 - .6, y + 2.85, z0 + 1.6), (hx1 + .6, y + 2.85, z0 + 1.6), .22, (196, 200, 208), bias=-.4)
        for w in range(6):
            if fl == 7:
                continue
            wx = hx0 + 1.1 + w * 1.85
            on = r.random() < .55
            s.poly([(wx, y + 1.0, z0 + 1.95 + ins), (wx + .95, y + 1.0, z0 + 1.95 + ins), (wx + .95, y + 1.95, z0 + 1.95 + ins), (wx, y + 1.95, z0 + 1.95 + ins)],
                   (255, 214, 142) if on else (40, 48, 68), bias=-2)
    y = 12.4 + 7 * 2.9
    s.poly([(hx0 + 1.4, y + .9, z0 + 2.9), (hx1 - 1.4, y + .9, z0 + 2.9), (hx1 - 1.4, y + 2.2, z0 + 2.9), (hx0 + 1.4, y + 2.2, z0 + 2.9)], (30, 40, 60), bias=-2.2)
    s.line((hx0 - 4, y + .3, z0 + .6), (hx1 + 4, y + .3, z0 + .6), .5, (150, 156, 170), bias=-1)
    steel(s, (house + 6, 38.5, 212), (house + 6, 49, 212), .7, (150, 154, 164))
    for q in (41.5, 44.5, 47):
        s.line((house + 3, q, 212), (house + 9, q, 212), .25, (150, 154, 164))
    s.box(house + 16, house + 22, 12, 38, 206, 218, [(46, 60, 92), (34, 44, 70), (34, 44, 70), None, None])
    s.box(house + 16, house + 22, 33, 35.5, 205.9, 218, [(170, 92, 48), None, None, None, None])


def tug(lights=True):
    o = []
    hull = [(-13.2, 4.0), (-12.6, 1.4), (-11.2, -.3), (12.6, -.3), (13.0, 1.9), (12.6, 2.2), (3, 2.0), (-4, 2.4), (-9, 3.3)]
    o.append('<linearGradient id="th" x1="0" x2="0" y1="1" y2="0"><stop offset="0" stop-color="#343c4e"/><stop offset="1" stop-color="#0f1521"/></linearGradient>')
    o.append('<path d="%s" fill="url(#th)"/>' % curve(hull, True, .45))
    o.append(stroke([(-13.1, 3.9), (-9, 3.2), (-4, 2.32), (3, 1.95), (12.8, 2.1)], .32, (120, 70, 56)))
    for i in range(12):
        x = -11.8 + i * 2.1
        y = 2.0 if x > -4 else 2.1 + (-4 - x) * .13
        o.append('<circle cx="%.2f" cy="%.2f" r=".52" fill="none" stroke="#06090f" stroke-width=".34"/>' % (x, y - .55))
    for i in range(9):
        o.append(stroke([(4 + i * 1.05, 2.0), (4 + i * 1.05, 3.0)], .07, (120, 126, 136)))
    o.append(stroke([(4, 3.0), (12.5, 3.1)], .08, (120, 126, 136)))
    o.append('<path d="M-6.5 2.4L-6.1 5.2H4.2L4.6 2Z" fill="#8b9098"/><path d="M1.6 2.2V5.2H4.2L4.6 2Z" fill="#5f6674"/>')
    o.append('<path d="M-5.2 5.2L-4.6 8.2H1.4L2 5.2Z" fill="#a3a7ac"/><path d="M-.2 5.2V8.2H1.4L2 5.2Z" fill="#747a86"/>')
    for i in range(5):
        o.append('<path d="M%.2f 6.1h.86v1.4h-.86z" fill="%s"/>' % (-4.6 + i * 1.12, ("#ffdf9e", "#ffe6b4", "#ffd58a", "#e8bc78", "#c8a070")[i]))
    for i in range(4):
        o.append('<circle cx="%.2f" cy="3.9" r=".33" fill="%s"/>' % (-5 + i * 2.0, ("#ffd88c", "#2a3444", "#ffd88c", "#d8a868")[i]))
    o.append('<path d="M-5.6 8.2H2.3V8.55H-5.6Z" fill="#6c727e"/><path d="M5 2.2L5.3 6.3H7.2L7.4 2.2Z" fill="#7a3a2c"/><path d="M5.22 5.2h2.03v.7H5.25z" fill="#c9c4b8"/>')
    o.append(stroke([(-1.4, 8.4), (-1.4, 13)], .2, (112, 118, 130)))
    o.append(stroke([(-2.9, 11), (.1, 11)], .12, (112, 118, 130)))
    o.append(stroke([(-1.4, 12.6), (-11.8, 3.9)], .05, (90, 96, 108)))
    o.append(stroke([(-1.4, 12.6), (6, 6.3)], .05, (90, 96, 108)))
    o.append(stroke([(9.5, 2), (9.3, 3.2), (10.1, 3.2)], .35, (60, 66, 76)))
    # a deckhand aft
    o.append('<g transform="translate(8.1 2.0)">%s</g>' % stander(random.Random(3), (150, 84, 40), (40, 46, 60), (110, 80, 66), (30, 26, 26), hat=(190, 186, 170)))
    return "".join(o)


def world(flip):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    b = 3.0 if flip else 1.0
    # far hills and town lights
    r = random.Random(6)
    for k, (dist, base, amp, col) in enumerate(((7000, 190, 330, (96, 100, 134)), (4200, 60, 130, (64, 72, 104)))):
        pts = []
        for i in range(241):
            px = -60 + (W + 120) * i / 240
            hgt = max(4, base * (.5 + .6 * i / 240 if k == 0 else .9 - .5 * i / 240) + amp * (N.fbm(i / 240 * (4 + 2 * k) + k * 9, k, 6) - .4))
            pts.append((px, HY + (1 if flip else -1) * F * hgt / dist))
        s.raw(dist, '<path d="M-60 %dL%sL%d %dZ" fill="%s"/>' % (HY, "L".join("%.1f %.1f" % p for p in pts), W + 60, HY, hexc(col)))
    for i in range(260):
        x = r.uniform(-1500, 1900)
        z = r.uniform(2200, 4000)
        s.glow(x, r.uniform(2, 40), z, 10 * b, r.choice([(255, 200, 130), (255, 226, 180), (255, 170, 90)]), r.uniform(.4, .95), minr=r.uniform(1.4, 3.4) * b)
    # far tower blocks
    for i in range(26):
        x = -700 + i * 62 + r.uniform(-20, 20)
        w, h = r.uniform(14, 26), r.uniform(24, 78)
        c = mix((58, 66, 98), (92, 98, 128), r.random())
        s.box(x, x + w, 0, h, 1500, 1520, [c, mul(c, .8), mul(c, .8), None, None])
        for j in range(int(h / 5)):
            for q in range(int(w / 4)):
                if r.random() < .3:
                    s.poly([(x + 1 + q * 4, 3 + j * 5, 1499), (x + 3 + q * 4, 3 + j * 5, 1499), (x + 3 + q * 4, 5 + j * 5, 1499), (x + 1 + q * 4, 5 + j * 5, 1499)],
                           (250, 205, 140), bias=-1, op=r.uniform(.4, .95))
    # yard
    yr = random.Random(19)
    for z in (430, 380, 330, 296):
        x = -330
        while x < 620:
            hh = yr.choice([2, 3, 4, 5, 5, 4])
            for t in range(hh):
                container(s, x, 3 + t * 2.6, z, yr.choice(BOXC), .85 + yr.uniform(-.1, .25) - .05 * t, ribs=False)
            x += 12.8 if yr.random() < .9 else 28
        for x in range(-300, 640, 74):
            xx = x + (z % 30)
            s.line((xx, 3, z - 8), (xx, 33, z - 8), .5, (60, 68, 90), minw=1.2)
            for dx in (-1.6, 0, 1.6):
                s.glow(xx + dx, 33, z - 8, 7 * b, (255, 214, 150), .85, bias=-1)
                s.glow(xx + dx, 33, z - 8, 1.2, (255, 250, 232), 1, bias=-1.1, minr=2.4)
    # straddle carriers
    for x, z in ((-120, 285), (96, 284), (250, 290)):
        for dx in (0, 5):
            steel(s, (x + dx, 3, z), (x + dx, 15, z), .7, (150, 96, 40))
        steel(s, (x - 1, 15, z), (x + 6, 15, z), 1.0, (160, 104, 44))
        s.glow(x + 2, 14, z - 1, 5, (255, 236, 190), .9, bias=-1)
    # quay wall
    for i in range(110):
        x = -420 + i * 10
        k = .8 + .35 * N.at(i * .7, 2)
        s.poly([(x, 0, 231), (x + 10, 0, 231), (x + 10, 3.2, 231), (x, 3.2, 231)], mul((44, 48, 60), k))
        s.line((x + 5, .2, 230.8), (x + 5, 3, 230.8), 1.2, (14, 16, 22), bias=-.1)
    s.poly([(-420, 3.2, 231), (680, 3.2, 231), (680, 3.2, 620), (-420, 3.2, 620)], (66, 66, 74), depth=640)
    s.line((-420, 3.3, 231), (680, 3.3, 231), .5, (150, 138, 112), bias=-.2)
    crane(s, -138, up=True, col=(70, 84, 112), boost=b)
    crane(s, -58, trolley=204, box=(33.5, rgb("8a3c2c")), boost=b)
    crane(s, 8, trolley=222, box=None, boost=b, col=(66, 78, 104))
    crane(s, 74, trolley=200, box=(36, rgb("35586e")), boost=b)
    crane(s, 196, up=True, boost=b, col=(70, 82, 108))
    crane(s, 282, up=False, trolley=240, boost=b, col=(70, 82, 108))
    ship(s, -104, 150)
    for x, y, z, q in ((-95, 30.5, 211.9, 4), (73.5 + 6, 49.4, 211, 4), (60, 17, 195, 3), (-60, 14.5, 196, 2.5)):
        s.glow(x, y, z, q * b, (255, 236, 200), .95, bias=-8)
        s.glow(x, y, z, .6, (255, 255, 246), 1, bias=-8, minr=2.4)
    for i in range(16):
        x = -90 + i * 15.2
        s.glow(x, 12.9, 195.8, 2.2 * b, (255, 216, 150), .8, bias=-8, minr=2)
    # tug
    s.sprite(-17, 0, 96, tug())
    for x, y, q, c in ((-18.4, 13.1, 1.7, (255, 246, 220)), (-18.4, 11.8, 1.5, (255, 246, 220)), (-20.6, 7.2, 2.2, (255, 214, 140)), (-11, 6.8, 2.4, (255, 226, 170)), (-19.9, 9.0, 1.0, (255, 70, 60))):
        s.glow(x, y, 95.9, q * (1.5 if flip else 1), c, .9, bias=-1)
        s.glow(x, y, 95.9, .22, (255, 255, 246), 1, bias=-1.1, minr=2.6)
    return s


grad = [(0, (246, 176, 124)), (.025, (226, 160, 132)), (.07, (176, 146, 150)), (.14, (122, 132, 160)), (.26, (74, 100, 146)),
        (.45, (40, 64, 112)), (.8, (22, 38, 78))]
sk = sky("harb_sky", W, HY + 20, F, 1130, grad, (.42, .0), 71, (232, 158, 138), (62, 74, 108), cover=.5, scale=.33, soft=.24,
         stretch=1.7, amount=.85, halo=((255, 168, 100), .26, .8), flat=.1, skew=-.3)
above = png("harb_up", world(False).svg())
below = png("harb_dn", world(True).svg())
base, refl = tmp("harb_base.png"), tmp("harb_refl.png")
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite",
   "-blur", "0x2.2", refl)
waves = Waves(3, [(.5, .014), (.8, .014), (1.3, .015), (2.1, .015), (3.4, .013), (5.6, .012), (10, .008)], wind=.35, spread=1.0)


def colour(x, z, g, sz):
    return (16, 26, 42)


wet = tmp("harb_water.png")
per_row(wet, W, H, water_rows(cam, read_rgb(base), read_rgb(refl), waves, colour, samples=3, fres0=.05, power=3.2, hdr=3.2))
# wake of the tug
wk = []
r = random.Random(2)
for i in range(420):
    t = r.random()
    x = -29 + 34 * t + r.gauss(0, .5) if i % 3 else 3 + r.expovariate(.12)
    z = 95 - abs(r.gauss(0, .6 + max(0, x + 29) * .055))
    a, b = cam.p(x, 0, z)
    q = cam.f / z
    wk.append('<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="#c8ccd6" fill-opacity="%.2f"/>' % (a, b, r.uniform(.2, 1.0) * q, r.uniform(.04, .1) * q, r.uniform(.05, .3)))
wake = png("harb_wake", svg(W, H, "".join(wk)))
comp = tmp("harb_comp.png")
glow = png("harb_haze", svg(W, H, '<rect y="%d" width="%d" height="240" fill="url(#z)"/>' % (HY - 180, W),
    '<linearGradient id="z" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#ffbe8c" stop-opacity="0"/><stop offset=".72" stop-color="#ffc090" stop-opacity=".16"/>'
    '<stop offset="1" stop-color="#ffbe8c" stop-opacity="0"/></linearGradient>'))
im(wet, "(", wake, "-blur", "0x.8", ")", "-composite", above, "-composite", glow, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "xijiang/2026-11-23/pictures/harbour.jpg"), (W, H), curve_=(2.9, 32), grain=2.2, soft=.6, sharp=.5, vignette=.24, seed=21,
       wobble=.9, sat=98, glow=(66, 4, 44, .6))
