"""A pumping station discharging into its canal."""
from artkit import *

W, H = 1180, 930
HY, F, CH = 392, 900, 5.3
CX = 505
cam = Cam(W, H, F, CX, HY, CH, yaw=-.24)
N = Noise(63)
ZW = 16.0
OUT = [-4.9, -.2, 4.5]
OY, OR = 2.15, 1.0


def fog(c, z):
    return mix(c, (196, 204, 208), .85 * (1 - math.exp(-max(0, z - 14) / 120)))


def conc(x, y, r, wet=0.0):
    c = (142, 142, 136)
    k = .8 + .34 * N.fbm(x * .7 + 3, y * .9, 4) + r.uniform(-.03, .03)
    k *= 1 - .34 * smooth(.5, .72, N.fbm(x * 2.4, y * .22 + 9, 4))          # rain streaks
    c = mul(c, k)
    c = mix(c, (70, 76, 58), .85 * smooth(1.1, .15, y + .5 * (N.at(x * 1.4, 2) - .5)) if y < 1.6 else 0)
    return mul(c, 1 - .42 * wet)


def worker(i, vest, pose):
    r = random.Random(i)
    trou = (50, 58, 72)
    skin = (160, 112, 86)
    hel = ((226, 184, 60), (212, 214, 210), (226, 184, 60), (198, 70, 48))[i % 4]
    o = []
    for s in (-1, 1):
        fx = s * (.11 + .03 * (i % 2))
        o.append(shape([(s * .02, .9), (s * .17, .9), (s * .15, .5), (fx + .07, .14), (fx + .065, .1), (fx - .065, .1), (fx - .07, .14), (s * .015, .5)], mul(trou, .8 if s > 0 else 1.05)))
        o.append(shape([(fx - .062, .22), (fx + .062, .22), (fx + .075, .05), (fx + .075, 0), (fx - .07, 0), (fx - .066, .1)], (30, 34, 36)))
    body = [(-.06, 1.47), (.06, 1.47), (.18, 1.43), (.235, 1.34), (.22, 1.1), (.215, .86), (-.215, .86), (-.22, 1.1), (-.235, 1.34), (-.18, 1.43)]
    o.append(shape(body, vest))
    o.append(shape([(x if x > 0 else x * .1 + .05, y) for x, y in body], mul(vest, .72), .8))
    for y in (1.02, 1.17):
        o.append(stroke([(-.215, y), (0, y - .015), (.215, y)], .05, (216, 220, 214), cap="butt"))
    for s in (-1, 1):
        o.append(stroke([(s * .1, 1.44), (s * .1, 1.18)], .045, (206, 210, 204), cap="butt"))
    sl = mul((66, 80, 98), 1)
    if pose == "point":
        o.append(stroke([(-.2, 1.38), (-.42, 1.3), (-.7, 1.28)], .095, mul(sl, 1.15)))
        o.append(shape([(-.68, 1.33), (-.8, 1.3), (-.8, 1.25), (-.68, 1.24)], skin))
        o.append(stroke([(.21, 1.36), (.28, 1.1), (.24, .88)], .095, mul(sl, .8)))
    elif pose == "rail":
        o.append(stroke([(-.21, 1.36), (-.3, 1.14), (-.2, 1.05)], .095, mul(sl, 1.1)))
        o.append(stroke([(.21, 1.36), (.31, 1.14), (.22, 1.05)], .095, mul(sl, .8)))
    elif pose == "board":
        o.append(stroke([(-.21, 1.36), (-.27, 1.12), (-.05, 1.08)], .095, mul(sl, 1.1)))
        o.append(stroke([(.21, 1.36), (.27, 1.12), (.08, 1.1)], .095, mul(sl, .8)))
        o.append('<path d="M-.14 1.04L.12 1.04L.15 1.3L-.11 1.3Z" fill="#e4e4da"/>')
    else:
        o.append(stroke([(-.21, 1.36), (-.3, 1.1), (-.27, .86)], .095, mul(sl, 1.1)))
        o.append(stroke([(.21, 1.36), (.12, 1.2), (.05, 1.38), (.07, 1.5)], .085, mul(sl, .8)))
        o.append('<rect x=".045" y="1.5" width=".05" height=".15" fill="#16181a"/>')
    o.append(shape([(-.05, 1.43), (.05, 1.43), (.045, 1.54), (-.045, 1.54)], mul(skin, .7)))
    o.append(shape([(0, 1.74), (.075, 1.7), (.088, 1.62), (.065, 1.53), (0, 1.49), (-.065, 1.53), (-.088, 1.62), (-.075, 1.7)], skin))
    o.append(shape([(.02, 1.72), (.075, 1.7), (.088, 1.62), (.065, 1.53), (.03, 1.5), (.04, 1.6)], mul(skin, .66), .9))
    o.append(shape([(-.15, 1.655), (-.12, 1.75), (-.05, 1.83), (.05, 1.83), (.12, 1.75), (.15, 1.655), (0, 1.68)], hel))
    o.append(shape([(.03, 1.83), (.07, 1.81), (.12, 1.75), (.15, 1.655), (.05, 1.675)], mul(hel, .68), .9))
    o.append(shape([(-.09, 1.74), (-.05, 1.8), (0, 1.81), (-.04, 1.74)], mix(hel, (255, 255, 255), .6), .9))
    return "".join(o)


def jetpath(x0, y0, vx, vy, vz, n=9):
    t1 = (vy + math.sqrt(max(0, vy * vy + 2 * 9.8 * y0))) / 9.8
    return [(x0 + vx * t, max(0, y0 + vy * t - 4.9 * t * t), ZW - .9 - vz * t) for t in [t1 * i / (n - 1) for i in range(n)]]


VZ = 5.6


def jets(s):
    r = random.Random(21)
    for x in OUT:
        n, m = 30, 12
        pts = {}
        for i in range(n + 1):
            a = 2 * math.pi * i / n
            for j, p in enumerate(jetpath(x + OR * .86 * math.cos(a), OY - .12 + OR * .76 * math.sin(a), .28 * math.cos(a), .2, VZ + .5 * math.sin(a), m + 1)):
                pts[i, j] = p
        for i in range(n):
            a = 2 * math.pi * (i + .5) / n
            for j in range(m):
                t = j / m
                k = .62 + .3 * max(0, math.sin(a)) - .12 * math.cos(a) + .3 * (N.at(i * .9 + x, j * .35) - .5) + .15 * t
                c = mix((122, 132, 118), (214, 220, 216), clamp(.35 + .45 * t + .25 * math.sin(a)))
                q = [pts[i, j], pts[i + 1, j], pts[i + 1, j + 1], pts[i, j + 1]]
                s.poly(q, mul(c, k), depth=ZW - 1 - t - .01 * max(0, math.sin(a)) - (.8 if math.sin(a) > -.2 else 0), edge=.7)
        for _ in range(1500):
            a = r.uniform(0, 2 * math.pi)
            q = math.sqrt(r.random())
            edge_ = q > .8
            x0, y0 = x + OR * .9 * q * math.cos(a), OY - .12 + OR * .8 * q * math.sin(a)
            p = jetpath(x0, y0, .3 * math.cos(a) * q + r.gauss(0, .12), .2 + r.gauss(0, .16) + (.1 if edge_ else 0), VZ + .5 * math.sin(a) + r.gauss(0, .3), 12)
            i0 = r.randrange(0, 9)
            i1 = min(11, i0 + r.randrange(2, 5))
            k = r.choice([1, 1, .9, .62, .42])
            c = mul((236, 240, 240), k) if k > .5 else (92, 104, 92)
            for u, v in zip(p[i0:i1], p[i0 + 1:i1 + 1]):
                s.line(u, v, r.uniform(.012, .06), c, op=r.uniform(.18, .62), minw=.7, bias=-2.2)
        for _ in range(500):
            t = r.random()
            a = r.uniform(0, 2 * math.pi)
            p = jetpath(x + OR * math.cos(a), OY + OR * .8 * math.sin(a), .7 * math.cos(a) + r.gauss(0, .4), .5 + r.gauss(0, .6), VZ + r.gauss(0, .7), 20)[int(2 + 17 * t)]
            s.sprite(p[0], p[1] + .01, p[2], '<circle r="%.3f" fill="#eef2f2" fill-opacity="%.2f"/>' % (r.uniform(.008, .03), r.uniform(.3, .9)), bias=-1)


def impact(x):
    return (x, ZW - .9 - VZ * .70)


def world(flip):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    r = random.Random(2)
    # far hills, tree line
    for k, (dist, hgt, col) in enumerate(((900, 70, (160, 172, 180)), (420, 22, (128, 144, 144)))):
        pts = []
        for i in range(0, W + 20, 8):
            h = hgt * (.35 + 1.1 * N.fbm(i / (260 - 60 * k) + k * 5, k, 5))
            pts.append("%d %.1f" % (i, HY + (1 if flip else -1) * F * h / dist))
        s.raw(dist, '<path d="M0 %dL%sL%d %dZ" fill="%s"/>' % (HY + 12, "L".join(pts), W, HY + 12, hexc(col)))
    for i in range(110):
        x, z = r.uniform(-60, 70), r.uniform(46, 90)
        if -16 < x < 9 and z < 60:
            continue
        h = r.uniform(5, 10)
        base = mix((62, 76, 58), (92, 92, 60), r.random())
        if r.random() < .2:
            base = (128, 98, 58)
        m = ['<path d="M-.15 0L-.1 %.1fH.1L.15 0Z" fill="%s"/>' % (h * .5, hexc(fog((58, 50, 44), z)))]
        for _ in range(330):
            a, q = r.uniform(0, 6.28), math.sqrt(r.random())
            yy = h * .62 + h * .36 * q * math.sin(a)
            c = mul(base, .6 + .55 * smooth(h * .3, h, yy) + r.uniform(-.1, .14))
            m.append('<ellipse cx="%.2f" cy="%.2f" rx="%.2f" ry="%.2f" fill="%s"/>' % (h * .36 * q * math.cos(a) * (.8 + .4 * N.at(yy + x, z)), yy, r.uniform(.1, .34), r.uniform(.08, .24), hexc(fog(c, z))))
        s.sprite(x, 3.6, z, "".join(m))
    # the ground behind the wall
    s.poly([(-60, 4.0, 16.4), (60, 4.0, 16.4), (60, 4.0, 90), (-60, 4.0, 90)], (126, 130, 116), depth=91)
    # station building
    bx0, bx1, bz0, bz1, bh = -11.5, 7.6, 23.0, 33.0, 8.6
    y0 = 4.0
    D = 40
    for i in range(76):
        for j in range(34):
            xa, xb = bx0 + (bx1 - bx0) * i / 76, bx0 + (bx1 - bx0) * (i + 1) / 76
            ya, yb = y0 + bh * j / 34, y0 + bh * (j + 1) / 34
            k = .86 + .26 * (N.fbm(xa * .9, ya * .9, 3) - .5) + r.uniform(-.05, .05) - .16 * smooth(bh - .6, bh, ya - y0)
            s.poly([(xa, ya, bz0), (xb, ya, bz0), (xb, yb, bz0), (xa, yb, bz0)], mul((146, 122, 108), k), depth=D, edge=.3)
    for j in range(30):
        za, zb = bz0 + (bz1 - bz0) * j / 30, bz0 + (bz1 - bz0) * (j + 1) / 30
        k = .62 + .2 * N.fbm(za, 3, 3)
        s.poly([(bx1, y0, za), (bx1, y0, zb), (bx1, y0 + bh, zb), (bx1, y0 + bh, za)], mul((146, 122, 108), k), depth=D + .1)
        s.poly([(bx0, y0, za), (bx0, y0, zb), (bx0, y0 + bh, zb), (bx0, y0 + bh, za)], mul((150, 128, 114), k * 1.25), depth=D + .1)
    n = 6
    for i in range(n + 1):
        x = bx0 + (bx1 - bx0) * i / n
        s.box(x - .28, x + .28, y0, y0 + bh + .2, bz0 - .3, bz0, [(172, 172, 166), (150, 150, 146), (112, 114, 112), None, None], bias=12)
    s.box(bx0 - .5, bx1 + .5, y0 + bh, y0 + bh + .9, bz0 - .5, bz1, [(176, 176, 170), None, None, None, None], bias=11)
    s.poly([(bx0 - .5, y0 + bh, bz0 - .5), (bx1 + .5, y0 + bh, bz0 - .5), (bx1 + .5, y0 + bh, bz0 + .1), (bx0 - .5, y0 + bh, bz0 + .1)], (74, 74, 72), depth=35.5)
    s.poly([(bx0, y0 + bh - .5, bz0 - .02), (bx1, y0 + bh - .5, bz0 - .02), (bx1, y0 + bh + .3, bz0 - .02), (bx0, y0 + bh + .3, bz0 - .02)], (78, 68, 62), depth=36)
    s.line((bx0 - .5, y0 + bh + .05, bz0 - .52), (bx1 + .5, y0 + bh + .05, bz0 - .52), .12, (96, 98, 96), bias=10)
    for i in range(n):
        x = bx0 + (bx1 - bx0) * (i + .5) / n
        for (ya, yb) in ((1.0, 4.2), (5.2, 7.7)):
            s.poly([(x - 1.05, y0 + ya, bz0 - .01), (x + 1.05, y0 + ya, bz0 - .01), (x + 1.05, y0 + yb, bz0 - .01), (x - 1.05, y0 + yb, bz0 - .01)], (52, 58, 62), depth=D - 1)
            cols, rows = 3, 4 if ya < 2 else 3
            for a in range(cols):
                for b in range(rows):
                    xa, xb = x - 1.0 + 2.0 * a / cols + .04, x - 1.0 + 2.0 * (a + 1) / cols - .04
                    q0, q1 = ya + (yb - ya) * b / rows + .04, ya + (yb - ya) * (b + 1) / rows - .04
                    lit_ = ya < 2 and (i in (1, 2, 3, 4))
                    c = mix((104, 120, 130), (176, 188, 194), smooth(1, 8, (q0 + q1) / 2) * r.uniform(.6, 1)) if not lit_ else mix((196, 176, 130), (150, 150, 140), r.uniform(.1, .7))
                    if lit_ and b == 0:
                        c = (66, 88, 104) if a != 1 else (120, 112, 94)
                    s.poly([(xa, y0 + q0, bz0 - .02), (xb, y0 + q0, bz0 - .02), (xb, y0 + q1, bz0 - .02), (xa, y0 + q1, bz0 - .02)], mul(c, r.uniform(.88, 1.06)), depth=D - 2, edge=0)
            s.poly([(x - 1.2, y0 + ya - .16, bz0 - .16), (x + 1.2, y0 + ya - .16, bz0 - .16), (x + 1.2, y0 + ya, bz0 - .16), (x - 1.2, y0 + ya, bz0 - .16)], (178, 178, 172), depth=D - 3)
    # lamp posts, hoist frame
    for x in (-9, 9.6):
        s.line((x, 4, 18.4), (x, 10.4, 18.4), .13, (88, 94, 98), minw=1.4)
        s.line((x, 10.3, 18.4), (x - 1.4, 10.6, 18.4), .09, (88, 94, 98))
        s.sprite(x - 1.5, 10.5, 18.4, '<path d="M-.35 0H.3V.12H-.3Z" fill="#d8dcdc"/>')
    for x in (6.1, 8.6):
        s.line((x, 4.0, 17.6), (x, 8.2, 17.6), .26, (186, 148, 60))
        s.line((x + .07, 4.0, 17.6), (x + .07, 8.2, 17.6), .1, (120, 94, 40), bias=-.05)
    s.line((5.7, 8.2, 17.6), (9.0, 8.2, 17.6), .34, (190, 152, 62), bias=-.06)
    s.line((5.7, 8.08, 17.6), (9.0, 8.08, 17.6), .1, (124, 98, 44), bias=-.07)
    s.line((7.3, 8.1, 17.5), (7.3, 6.4, 17.5), .05, (50, 52, 54), minw=1)
    s.box(7.0, 7.6, 5.95, 6.4, 17.3, 17.7, [(74, 92, 110), (60, 76, 92), (50, 64, 80), None, None])
    for i in range(40):
        for j in range(9):
            xa, ya = -30 + i * .53, -.1 + j * .47
            s.poly([(xa, ya, ZW + .1), (xa + .5, ya, ZW + .1), (xa + .5, ya + .44, ZW + .1), (xa, ya + .44, ZW + .1)], mul((118, 120, 110), r.uniform(.6, .95)), depth=ZW + 4, edge=1)
    # outlet wall
    nx, ny = 200, 64
    x0, x1, top = -9.2, 8.9, 4.25
    for i in range(nx):
        for j in range(ny):
            xa, xb = x0 + (x1 - x0) * i / nx, x0 + (x1 - x0) * (i + 1) / nx
            ya, yb = -.1 + (top + .1) * j / ny, -.1 + (top + .1) * (j + 1) / ny
            wet = 0
            for ox in OUT:
                wet = max(wet, smooth(1.9, 1.0, abs((xa + xb) / 2 - ox) + .5 * (N.at(xa * 2, ya) - .5)) * smooth(3.6, 2.2, ya))
            wet = max(wet, smooth(1.3, .5, ya))
            c = conc((xa + xb) / 2, (ya + yb) / 2, r, wet)
            if i % 33 == 0 or j in (20, 43):
                c = mul(c, .8)
            s.poly([(xa, ya, ZW), (xb, ya, ZW), (xb, yb, ZW), (xa, yb, ZW)], c, depth=ZW + .5, edge=.5)
    # piers between the outlets
    for x in (-8.9, -2.55, 2.15, 8.4):
        for j in range(16):
            ya, yb = -.1 + 4.0 * j / 16, -.1 + 4.0 * (j + 1) / 16
            wet = smooth(1.5, .5, ya)
            f = conc(x + 4, ya, r, wet)
            s.poly([(x - .4, ya, ZW - 1.0), (x + .4, ya, ZW - 1.0), (x + .4, yb, ZW - 1.0), (x - .4, yb, ZW - 1.0)], mul(f, 1.06), depth=ZW - .98)
            for k, q in ((1.22, -.4), (.62, .4)):
                s.poly([(x + q, ya, ZW - 1.0), (x + q, ya, ZW), (x + q, yb, ZW), (x + q, yb, ZW - 1.0)], mul(f, k), depth=ZW - .5)
    # pipes: dark mouths, steel rings, raised flaps
    for ox in OUT:
        ring = lambda q, z: [(ox + q * math.cos(2 * math.pi * i / 40), OY + q * math.sin(2 * math.pi * i / 40), z) for i in range(40)]
        s.poly(ring(OR + .30, ZW), (78, 82, 80), depth=ZW + .3)
        for i in range(40):
            a, b = 2 * math.pi * i / 40, 2 * math.pi * (i + 1) / 40
            q = OR + .14
            k = .7 + .45 * math.sin((a + b) / 2) - .2 * math.cos((a + b) / 2)
            s.poly([(ox + q * math.cos(a), OY + q * math.sin(a), ZW), (ox + q * math.cos(b), OY + q * math.sin(b), ZW), (ox + q * math.cos(b), OY + q * math.sin(b), ZW - .9), (ox + q * math.cos(a), OY + q * math.sin(a), ZW - .9)], mul((92, 108, 112), k), depth=ZW - .3)
        s.poly(ring(OR + .16, ZW - .9), (118, 124, 120), depth=ZW - .9)
        s.poly(ring(OR, ZW - .9), (24, 28, 28), depth=ZW - .91)
        for i in range(18):
            a = 2 * math.pi * i / 18
            s.sprite(ox + (OR + .08) * math.cos(a), OY + (OR + .08) * math.sin(a), ZW - .92, '<circle r=".035" fill="#4a4e4c"/>')
        # flap lifted by the flow
        fl = [(ox + (OR + .05) * math.cos(t), OY + OR + .2 - (OR + .05) * (1 - math.sin(t)) * math.cos(1.12), ZW - .95 - (OR + .05) * (1 - math.sin(t)) * math.sin(1.12)) for t in [2 * math.pi * i / 30 for i in range(30)]]
        s.poly(fl, (94, 84, 74), depth=ZW - 3.4)
        s.poly([(a, b + .06, c) for a, b, c in fl], (134, 120, 104), depth=ZW - 3.41)
        s.line((ox - .5, OY + OR + .24, ZW - .95), (ox + .5, OY + OR + .24, ZW - .95), .12, (60, 62, 60), bias=-2.6)
        for q in (-.35, .35):
            s.line((ox + q, OY + OR + .2, ZW - 1.0), (ox + q, OY + OR - .2, ZW - 2.1), .07, (70, 66, 60), bias=-2.2)
    # deck slab and walkway
    s.box(x0 - .2, x1 + .2, top - .05, top + .3, ZW - 1.3, ZW + 1.2, [(172, 172, 164), (150, 150, 146), (120, 122, 118), (150, 150, 142), (66, 68, 64)], bias=-.6)
    for i in range(60):
        xa = x0 + i * .305
        s.poly([(xa, top - .05, ZW - 1.31), (xa + .3, top - .05, ZW - 1.31), (xa + .3, top + .3, ZW - 1.31), (xa, top + .3, ZW - 1.31)], mul((170, 170, 162), .84 + .3 * N.at(xa * 1.3, 7)), depth=ZW - 1.4)
        if N.at(xa * 2.1, 19) > .6:
            s.line((xa, top + .25, ZW - 1.32), (xa, top - .05 , ZW - 1.32), .05, (92, 90, 80), bias=-.2, op=.7)
    # workers stand between the two rails
    crew = [(-6.1, (232, 118, 44), "rail"), (-5.35, (222, 106, 40), "point"), (-2.2, (236, 126, 48), "board"), (1.1, (228, 112, 42), "radio"), (1.85, (226, 116, 46), "rail"), (5.0, (196, 206, 74), "rail")]
    for i, (x, v, pose) in enumerate(crew):
        s.sprite(x, top + .3, ZW - .55 + (i % 2) * .3, worker(i, v, pose), depth=ZW - 1.5)
    yb = top + .3
    for i in range(24):
        x = x0 + i * .787
        s.line((x, yb, ZW - 1.15), (x, yb + 1.1, ZW - 1.15), .055, (196, 202, 202), bias=-.8, minw=1.2)
        s.line((x + .012, yb, ZW - 1.15), (x + .012, yb + 1.1, ZW - 1.15), .02, (96, 102, 104), bias=-.81, minw=.7)
        s.line((x, yb, ZW + 1.05), (x, yb + 1.1, ZW + 1.05), .05, (150, 156, 158), minw=1)
    for h, w in ((1.1, .06), (.74, .035), (.4, .035)):
        s.line((x0, yb + h, ZW - 1.15), (x1, yb + h, ZW - 1.15), w, (202, 208, 208), bias=-.82, minw=1.1)
        s.line((x0, yb + h - w * .4, ZW - 1.15), (x1, yb + h - w * .4, ZW - 1.15), w * .4, (98, 104, 106), bias=-.83, minw=.6)
        s.line((x0, yb + h, ZW + 1.05), (x1, yb + h, ZW + 1.05), w * .9, (150, 156, 158), minw=.9)
    s.box(-3.6, -3.1, yb, yb + 1.2, ZW - .2, ZW + .2, [(86, 118, 120), (100, 132, 134), (60, 84, 88), None, None])
    # life buoy
    s.sprite(3.3, yb + .62, ZW - 1.2, '<circle r=".3" fill="none" stroke="#d8552f" stroke-width=".13"/><path d="M-.365 -.07A.37 .37 0 0 1 -.365 .07L-.22 .05V-.05ZM.365 -.07A.37 .37 0 0 0 .365 .07L.22 .05V-.05Z" fill="#efeee8"/>', depth=ZW - 2.4)
    # wing walls and stone banks
    for side, xw in ((-1, x0), (1, x1)):
        for i in range(46):
            for j in range(11):
                za, zb = ZW - i * .62, ZW - (i + 1) * .62
                oa, ob = side * (.25 + j * .42), side * (.25 + (j + 1) * .42)
                ya, yb2 = -.1 + j * .4, -.1 + (j + 1) * .4
                sp = side * i * .13
                c = mul((128, 128, 120), .62 + .5 * r.random() + .14 * (side < 0) - .1)
                if j < 2:
                    c = mix(mul(c, .6), (66, 72, 52), .5)
                if r.random() < .08 and j > 4:
                    c = (92, 106, 66)
                j2 = r.uniform(-.05, .05)
                s.poly([(xw + oa + sp + j2, ya, za - .03), (xw + oa + sp, ya, zb + .03 + j2), (xw + ob + sp + j2, yb2 - .03, zb + .03), (xw + ob + sp, yb2 - .03, za - .03)], c, bias=.5, edge=1.1)
        s.poly([(xw + side * .2, -.1, ZW + .2), (xw + side * 6.4, -.1, ZW - 29), (xw + side * 12, 4.4, ZW - 29), (xw + side * 5, 4.4, ZW + .2)], (58, 58, 52), depth=ZW + 2)
        s.poly([(xw + side * 4.8, 4.15, ZW + 1), (xw + side * 60, 4.15, ZW + 1), (xw + side * 60, 4.15, ZW - 14.6), (xw + side * 8.2, 4.15, ZW - 14.6)], (116, 122, 94), depth=ZW + 3)
        for k in range(160):
            z = ZW - r.uniform(-1, 20)
            xx = xw + side * (5.0 + (ZW - z) * .21 + r.uniform(-.2, .5))
            h = r.uniform(.25, .7)
            s.sprite(xx, 4.15, z, stroke([(0, 0), (r.uniform(-.1, .1), h * .6), (r.uniform(-.3, .3), h)], .03, fog(mix((84, 98, 52), (150, 136, 82), r.random()), z)))
    jets(s)
    return s


grad = [(0, (222, 222, 216)), (.08, (208, 212, 214)), (.2, (184, 194, 202)), (.4, (150, 164, 178))]
sk = sky("pump_sky", W, H - HY + 20, F, CX, grad, (-.4, .16), 13, (236, 236, 232), (132, 142, 154), cover=.34, scale=.5, soft=.36, stretch=1.4, amount=.9, halo=((255, 250, 232), .3, .35), flat=.16)
above, below = png("pump_up", world(False).svg()), png("pump_dn", world(True).svg())
base, refl = tmp("pump_base.png"), tmp("pump_refl.png")
im("-size", "%dx%d" % (W, H), "xc:#c8cccc", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H), "xc:#889099", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite", "-blur", "0x1.5", refl)
waves = Waves(5, [(.25, .05), (.6, .07), (1.4, .07), (3.2, .05)], wind=.1, spread=.9)
IMP = [cam.view((x, 0, ZW - .9 - VZ * .68)) for x in OUT]


def colour(x, z, g, sz):
    n = N.fbm(x * .4, z * .4, 3)
    return mul((92, 98, 78), .62 + .5 * n - 1.6 * sz)


wrow = water_rows(cam, read_rgb(base), read_rgb(refl), waves, colour, samples=2, fres0=.05, power=3.6)


def row(y, w):
    line_ = bytearray(wrow(y, w))
    if y <= HY + 1:
        return bytes(line_)
    g = (y + .5 - HY) / F
    z = CH / g
    for x in range(w):
        X = (x - CX) * z / F
        d = 99.0
        for ix, _, iz in IMP:
            dx, dz = X - ix, z - iz
            dz = dz * .42 if dz < 0 else dz * 1.5
            dx *= .8
            q = math.sqrt(dx * dx + dz * dz)
            d = q if q < d else d
        wx, wz = N.fbm(X * .5 + 9, z * .5, 2) * 2.2, N.fbm(X * .5, z * .5 + 4, 2) * 2.2
        n1 = 1 - abs(2 * N.fbm(X * 2.3 + wx, z * 1.5 + wz, 5, .58) - 1) ** .7
        n2 = N.fbm(X * 9 + wx, z * 7 + wz, 4)
        near = math.exp(-max(0, d - .5) / 1.5)
        th = .93 - .75 * near - .10 * smooth(9, 2, d)
        fo = smooth(th, th + .13, n1 * .82 + n2 * .22)
        fo *= .62 + .38 * smooth(.1, .6, near)
        if fo > 0:
            sh = .80 + .34 * (n2 - .5) * 2 + .10 * (n1 - .8)
            k = x * 3
            for ch, c in enumerate((226, 230, 226)):
                line_[k + ch] = int(clamp(line_[k + ch] + (c * sh - line_[k + ch]) * fo * .92, 0, 255))
    return bytes(line_)


wet = tmp("pump_water.png")
per_row(wet, W, H, row)
# boil where the jets strike, and mist
r = random.Random(31)
boil, mist = [], []
for ix, _, iz in IMP:
    for k in range(2400):
        a = r.uniform(0, 6.28)
        q = abs(r.gauss(0, .62))
        X, z = ix + q * 1.5 * math.cos(a), iz + q * .8 * math.sin(a) + r.uniform(-.75, .35)
        y = max(0, r.gauss(.02, .26) * math.exp(-q * .8)) if r.random() < .8 else r.expovariate(2.6) * math.exp(-q)
        sx, sy = cam.px((X, y, z))
        kk = F / z
        sh = r.choice([250, 240, 226, 206, 184])
        boil.append((z, '<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="rgb(%d,%d,%d)" fill-opacity="%.2f"/>' % (sx, sy, kk * r.uniform(.01, .1), kk * r.uniform(.01, .07), sh, sh + 2, sh, r.uniform(.2, .75))))
    for k in range(60):
        X, z = ix + r.gauss(0, .9), iz + r.gauss(0, .6)
        sx, sy = cam.px((X, abs(r.gauss(.3, .5)), z))
        mist.append('<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="url(#m)"/>' % (sx, sy, r.uniform(24, 76), r.uniform(14, 44)))
boil.sort(key=lambda t: -t[0])
bp = png("pump_boil", svg(W, H, "".join(b for _, b in boil)))
mp = png("pump_mist", svg(W, H, "".join(mist), '<radialGradient id="m"><stop offset="0" stop-color="#eef2f2" stop-opacity=".13"/><stop offset="1" stop-color="#eef2f2" stop-opacity="0"/></radialGradient>'))
comp = tmp("pump_comp.png")
im(wet, above, "-composite", "(", bp, "-blur", "0x.9", ")", "-composite", "(", mp, "-blur", "0x3", ")", "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "yanxi/2026-11-23/pictures/pumpstation.jpg"), (W, H), curve_=(4, 52), grain=3.4, vignette=.22, seed=61, wobble=.8, sat=82, glow=(88, 4, 20, .3), sharp=.8)
