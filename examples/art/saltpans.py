"""Salt pans at sunset."""
from artkit import *

W, H = 1800, 1180
HY, F, CH = 400, 1500, 4.1
cam = Cam(W, H, F, 900, HY, CH)
R = random.Random(23)
N = Noise(77)
YAW = .33
CA, SA = math.cos(YAW), math.sin(YAW)
SUN = (-.235, .052)
PW, PD, DK = 11.5, 8.2, .42            # pond width, pond depth, dike
WARM = (255, 176, 104)


def fog(c, z):
    return mix(c, (214, 140, 106), 1 - math.exp(-max(0, z - 12) / 420))


def grid(u, v):
    """World place of a place on the pond grid."""
    return u * CA + v * SA, -u * SA + v * CA


def ungrid(x, z):
    return x * CA - z * SA, x * SA + z * CA


def pond(x, z):
    u, v = ungrid(x, z)
    return math.floor(u / PW), math.floor(v / PD)


_pp = {}


def look(i, j):
    if (i, j) not in _pp:
        r = random.Random(i * 7919 + j * 104729 + 5)
        bed = r.choice([(96, 70, 62), (112, 84, 70), (84, 68, 70), (128, 86, 76), (100, 86, 78)])
        _pp[i, j] = (r.choice([.2, .3, .4, .6, .9, 1.5]), bed, r.random() < .28)
        if (i, j) == pond(1.6, 11.6):
            _pp[i, j] = (.24, (86, 70, 70), False)
    return _pp[i, j]


def heap(s, x, z, rad, hgt, seed):
    r = random.Random(seed)
    n, m = (150, 46) if z < 30 else (46, 12)
    lx, lz = -.75, .5
    pts = {}
    for j in range(m + 1):
        t = j / m
        for i in range(n + 1):
            a = 2 * math.pi * i / n
            wob = 1 + .2 * (N.fbm(math.cos(a) * 2 + seed, math.sin(a) * 2 + t * 3, 4) - .5) * (1 - .5 * t)
            q = rad * wob * (1 - t) ** .92 + .02
            pts[i, j] = (x + q * math.cos(a), hgt * (t ** .96) * (1 - .06 * t), z + q * math.sin(a) * .95)
    for j in range(m):
        for i in range(n):
            a = 2 * math.pi * (i + .5) / n
            nx, nz, ny = math.cos(a) * .75, math.sin(a) * .75, .62
            if nz > .35:
                continue
            d = clamp(nx * -.86 + nz * .42 + ny * .12)
            spec = clamp(-nx * 1.0 - .25)
            q = 50.0 / n
            k = .93 + .5 * (N.fbm(i * .55 * q + seed, j * .9 * q, 4) - .5) + r.uniform(-.06, .06)
            run = N.fbm(i * 1.1 * q + seed * 3, j * .16 * q + 4, 3)
            k *= 1 - .1 * smooth(.5, .8, run)
            if r.random() < .04:
                k *= 1.25
            c = add(mul((142, 122, 138), .62 + .25 * ny + .22 * (j / m)), mul((255, 168, 92), 1), .75 * d + .35 * spec * spec)
            c = mul(c, k)
            s.poly([pts[i, j], pts[i + 1, j], pts[i + 1, j + 1], pts[i, j + 1]], c, depth=z, edge=.6)
    for _ in range(int((420 if z < 22 else 90) * rad)):
        a = r.uniform(math.pi, 2 * math.pi)
        q = rad * (.97 + abs(r.gauss(0, .13)))
        s.sprite(x + q * math.cos(a), 0.0, z + q * math.sin(a) * .95,
                 '<ellipse rx="%.3f" ry="%.3f" fill="%s"/>' % (r.uniform(.008, .032), r.uniform(.006, .018),
                                                           hexc(mul((214, 186, 182), r.uniform(.7, 1.15)))), depth=z - .01)


def man():
    """A salt worker in profile facing left, leaning on a long rake; metres."""
    c1, c2, sk = (46, 36, 44), (32, 26, 34), (92, 54, 44)
    rim = (255, 186, 112)
    o = []
    # far leg, near leg
    o.append(shape([(.1, .9), (.3, .9), (.42, .5), (.5, .12), (.52, 0), (.36, 0), (.36, .12), (.26, .48), (.12, .74)], c2))
    o.append(shape([(.04, .92), (.28, .94), (.22, .72), (.02, .5), (.0, .12), (.02, 0), (-.2, 0), (-.2, .06), (-.13, .12),
                    (-.16, .5), (-.06, .74)], c1))
    o.append(shape([(-.16, .4), (.03, .4), (.04, .1), (.05, -.01), (-.22, -.01), (-.23, .05), (-.14, .12)], (24, 20, 26)))
    o.append(shape([(.3, .4), (.45, .4), (.53, .1), (.54, -.01), (.33, -.01), (.33, .05), (.36, .12)], (24, 20, 26)))
    # rake
    o.append(stroke([(.42, 1.2), (-.2, .98), (-2.25, .06)], .036, (38, 26, 24), tension=.2))
    o.append('<path d="M-2.5 .13L-2.12 .02L-2.1 -.02L-2.55 -.02Z" fill="#2a1e1e"/>')
    # far arm
    o.append(stroke([(-.18, 1.32), (-.36, 1.1), (-.55, .84)], .095, mul(c1, .8)))
    # body leaning forward
    o.append(shape([(.06, .86), (.28, .88), (.34, 1.02), (.26, 1.2), (.08, 1.4), (-.1, 1.47), (-.24, 1.42), (-.28, 1.3),
                    (-.16, 1.12), (.0, .98)], c1))
    o.append(shape([(.2, .9), (.32, 1.0), (.24, 1.2), (.08, 1.38), (.02, 1.3), (.12, 1.08)], mul(c1, .62), .8))
    # near arm
    o.append(stroke([(-.08, 1.36), (.06, 1.14), (-.02, 1.05)], .11, mul(c1, 1.25)))
    o.append(stroke([(.03, 1.11), (-.1, 1.02)], .085, mul(c1, 1.15)))
    o.append(shape([(-.06, 1.06), (-.16, 1.06), (-.17, .98), (-.07, .97)], sk))
    o.append(shape([(-.5, .88), (-.6, .87), (-.6, .79), (-.51, .8)], sk))
    # head and straw hat
    o.append(shape([(-.22, 1.42), (-.12, 1.46), (-.14, 1.56), (-.26, 1.54)], mul(sk, .7)))
    o.append(shape([(-.18, 1.66), (-.16, 1.52), (-.26, 1.45), (-.34, 1.46), (-.37, 1.52), (-.36, 1.62), (-.28, 1.7)], sk))
    o.append(shape([(-.58, 1.5), (-.3, 1.77), (-.22, 1.77), (.06, 1.58), (-.1, 1.56), (-.36, 1.54)], (78, 58, 44), tension=.55))
    o.append(shape([(-.58, 1.5), (-.3, 1.77), (-.24, 1.77), (-.34, 1.6)], (196, 136, 84), tension=.5))
    # rim light from the left
    for pts, w in (([(-.27, 1.31), (-.17, 1.13), (-.02, .98), (-.06, .76), (-.155, .5), (-.13, .14)], .022),
                   ([(-.37, 1.6), (-.375, 1.52), (-.33, 1.46)], .02), ([(-.22, 1.3), (-.41, 1.08), (-.58, .88)], .02),
                   ([(.25, .5), (.35, .14)], .016), ([(.36, 1.2), (-.2, 1.005), (-2.2, .09)], .012)):
        o.append(stroke(pts, w, rim, .9, tension=.5))
    return "".join(o)


def world(flip):
    s = Scene(cam, flip, fog)
    # hills, hazy ranges
    r = random.Random(4)
    for k, (dist, base, amp, col) in enumerate(((5200, 150, 330, (196, 128, 112)), (3600, 90, 190, (166, 102, 98)),
                                                (2300, 36, 92, (128, 78, 82)), (1300, 8, 18, (92, 58, 64)))):
        pts = []
        n = 260
        for i in range(n + 1):
            px = -60 + (W + 120) * i / n
            q = px / W
            hgt = base * (.35 + .9 * smooth(.1, 1.0, q if k % 2 == 0 else 1.15 - q)) + amp * (
                N.fbm(q * (3.2 + k) + k * 9, k * 3.3, 6, .48) - .36)
            pts.append((px, HY - F * (max(2, hgt)) / dist if not flip else HY + F * max(2, hgt) / dist))
        d = "M%.1f %.1fL" % (-60, HY) + "L".join("%.1f %.1f" % p for p in pts) + "L%.1f %.1fZ" % (W + 60, HY)
        s.defs.append('<linearGradient id="h%d" x1="0" x2="0" y1="%d" y2="%d"><stop offset="0" stop-color="%s"/><stop '
                      'offset="1" stop-color="%s"/></linearGradient>' % (k, 1 if flip else 0, 0 if flip else 1,
                                                                          hexc(col), hexc(mix(col, (255, 178, 120), .5))))
        s.raw(dist, '<path d="%s" fill="url(#h%d)"/>' % (d, k))
    # a far shore: sheds, trees, poles, a few pylons
    for i in range(150):
        x = r.uniform(-420, 420)
        z = r.uniform(560, 760)
        hgt = r.choice([3, 4, 4, 5, 6, 9])
        if r.random() < .6:
            s.sprite(x, 0, z, shape([(-hgt * .6, 0), (-hgt * .7, hgt * .5), (-hgt * .2, hgt), (hgt * .4, hgt * .8),
                                     (hgt * .7, hgt * .4), (hgt * .5, 0)], fog((52, 36, 42), 260)))
        else:
            s.sprite(x, 0, z, '<path d="M-6 0V3.4L0 5L6 3.4V0Z" fill="%s"/>' % hexc(fog((64, 44, 46), 260)))
    for i in range(9):
        s.line((-300 + i * 75, 0, 520), (-300 + i * 75, 16, 520), .35, (60, 40, 44), minw=1.0)
    # heaps
    hr = random.Random(61)
    for i in range(-9, 22):
        for j in range(1, 44):
            if hr.random() < .26 and not (j < 3 and i > -1):
                for k in range(hr.choice([1, 1, 2, 3])):
                    u, v = (i + .24 + .26 * k) * PW, j * PD + hr.uniform(.9, 1.5)
                    x, z = grid(u, v)
                    if z > 17 and abs(x) < z * .75 and z < 330 and not (-2.0 < x < 4.2 and z < 22):
                        big = hr.uniform(.75, 1.15)
                        if z < 90:
                            heap(s, x, z, 1.35 * big, 1.15 * big, hr.randrange(999))
                        else:
                            s.sprite(x, 0, z, '<path d="M-1.5 0C-.8 .5 -.4 1.2 0 1.3C.4 1.2 .8 .5 1.5 0Z" fill="%s"/>'
                                     '<path d="M-1.5 0C-.8 .5 -.4 1.2 0 1.3C-.2 .9 -.5 .4 -.6 0Z" fill="%s"/>' % (
                                         hexc(fog((138, 108, 116), z)), hexc(fog((255, 196, 132), z * .4))))
    for (x, z, q) in ((-5.6, 13.6, 1.25), (-3.0, 15.2, .95), (-8.2, 15.8, 1.2), (7.8, 17.5, 1.1), (10.4, 18.6, 1.2)):
        heap(s, x, z, 1.45 * q, 1.25 * q, int(z * 10))
    # the worker, and two more far off
    s.sprite(2.05, 0, 12.2, man())
    s.sprite(-3.4, 0, 46, man().replace("#2e242c", "#4a3438"), mirror=True)
    s.sprite(15, 0, 58, man().replace("#2e242c", "#4a3438"))
    return s


def dikes():
    s = Scene(cam, False, fog)
    r = random.Random(8)

    def strip(a, b, w, n):
        prev = None
        for i in range(n + 1):
            t = i / n
            u, v = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
            ww = w * (1 + .26 * (N.fbm(u * .7 + 3, v * .7, 4) - .5) * 2)
            off = .14 * (N.at(u * .6, v * .6 + 9) - .5)
            if a[1] == b[1]:
                p, q, tp, tq = (u, v - ww / 2 + off), (u, v + ww / 2 + off), (u, v - ww / 3.2 + off), (u, v + ww / 3.2 + off)
            else:
                p, q, tp, tq = (u - ww / 2 + off, v), (u + ww / 2 + off, v), (u - ww / 3.2 + off, v), (u + ww / 3.2 + off, v)
            cur = [grid(*k) for k in (p, tp, tq, q)]
            if prev:
                k = .8 + .5 * N.fbm(u * 4, v * 4, 4) + r.uniform(-.05, .05)
                P = lambda e, y: (e[0], y, e[1])
                hy_ = .13
                dark = mul((70, 48, 46), k)
                top = mul((112, 78, 66), k)
                light = mul((206, 136, 94), k)
                side = (dark, light) if a[1] != b[1] else (dark, mul((150, 98, 74), k))
                s.poly([P(prev[0], 0), P(cur[0], 0), P(cur[1], hy_), P(prev[1], hy_)],
                       light if a[1] != b[1] else side[0], edge=.6)
                lanes = 7 if n > 100 else 1
                for q in range(lanes):
                    e = lambda a, b, t: (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
                    t0, t1 = q / lanes, (q + 1) / lanes
                    kk = .72 + .62 * N.fbm(u * 5 + q * .9, v * 5 + q * .9, 4) + r.uniform(-.05, .05)
                    s.poly([P(e(prev[1], prev[2], t0), hy_), P(e(cur[1], cur[2], t0), hy_), P(e(cur[1], cur[2], t1), hy_),
                            P(e(prev[1], prev[2], t1), hy_)], mul((112, 78, 66), kk * (1.14 - .28 * t0)) if lanes > 1 else top, edge=.6, bias=-.01)
                if n > 100 and r.random() < .5:
                    t = r.random()
                    s.sprite(prev[1][0] + (prev[2][0] - prev[1][0]) * t, hy_, prev[1][1] + (prev[2][1] - prev[1][1]) * t,
                             '<ellipse rx="%.3f" ry="%.3f" fill="%s"/>' % (r.uniform(.01, .035), r.uniform(.006, .018), hexc(mul((176, 138, 120), r.uniform(.5, 1.1)))), bias=-.3)
                s.poly([P(prev[2], hy_), P(cur[2], hy_), P(cur[3], 0), P(prev[3], 0)], dark, edge=.6, bias=.01)
            prev = cur

    for i in range(-14, 40):
        for j in range(-2, 50):
            u, v = i * PW, j * PD
            x, z = grid(u + PW / 2, v + PD / 2)
            if z < 3 or abs(x) > z * .72 + 14:
                continue
            n = 190 if z < 34 else 24 if z < 90 else 3
            w = DK * (2.2 if i % 4 == 0 else 1)
            strip((u, v), (u, v + PD), w, n)
            strip((u, v), (u + PW, v), DK * (1.9 if j % 5 == 0 else 1), int(n * 1.3) + 1)
    return s


grad = [(0, (255, 186, 112)), (.03, (253, 164, 98)), (.09, (226, 138, 104)), (.16, (170, 118, 122)),
        (.27, (110, 102, 132)), (.55, (62, 74, 116))]
sk = sky("salt_sky", W, H - HY + 60, F, 900, grad, SUN, 31, (255, 196, 128), (112, 84, 104), cover=.46, scale=.85,
         soft=.26, stretch=1.35, amount=.95, halo=((255, 196, 124), .13, 1.15), flat=.09, skew=.25, disc=(.0165, (255, 246, 214)))
up, dn = world(False), world(True)
above = png("salt_up", up.svg())
below = png("salt_dn", dn.svg())
base = tmp("salt_base.png")
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")",
   "-gravity", "northwest", "-composite", base)
refl = tmp("salt_refl.png")
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below,
   "-geometry", "+0+0", "-composite", "-blur", "0x0.6", refl)

waves = Waves(9, [(.22, .012), (.5, .013), (1.3, .010), (3.5, .006)], wind=.5, spread=.8)


def colour(x, z, g, sz):
    i, j = pond(x, z)
    q, bed, crust = look(i, j)
    n = N.fbm(x * .5, z * .35, 3)
    c = mul(bed, .75 + .6 * n)
    if crust:
        n2 = N.fbm(x * 1.5 + 7, z * 1.2, 6, .6)
        c = mix(c, (212, 178, 166), smooth(.49, .58, n2) * (.55 + .5 * N.fbm(x * 9, z * 9, 2)))
    return c


def rough(x, z):
    i, j = pond(x, z)
    q = look(i, j)[0]
    u, v = ungrid(x, z)
    return q * (.45 + 1.1 * smooth(.35, .65, N.fbm(x * .12 + 3, z * .08, 3)))


wet = tmp("salt_water.png")
per_row(wet, W, H, water_rows(cam, read_rgb(base), read_rgb(refl), waves, colour, samples=2, fres0=.12, rough=rough, power=2.6))
dk = png("salt_dikes", dikes().svg())
comp = tmp("salt_comp.png")
haze = png("salt_haze", svg(W, H, '<rect y="%d" width="%d" height="90" fill="url(#z)"/><ellipse cx="%d" cy="%d" rx="700" ry="120" fill="url(#s)"/>' % (
    HY - 60, W, 900 + F * SUN[0], HY - 30), '<linearGradient id="z" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#ffb478" '
    'stop-opacity="0"/><stop offset=".62" stop-color="#ffb478" stop-opacity=".34"/><stop offset="1" stop-color="#ffb478" stop-opacity="0"/>'
    '</linearGradient><radialGradient id="s"><stop offset="0" stop-color="#ffd090" stop-opacity=".5"/><stop offset="1" stop-color="#ffd090" stop-opacity="0"/></radialGradient>'))
front = Scene(cam, False, fog)
im(wet, dk, "-composite", haze, "-composite", above, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "yanxi/2026-11-23/pictures/saltpans.jpg"), (W, H), curve_=(3.2, 38), grain=4, vignette=.24,
       seed=11, wobble=1.1, sat=84, glow=(78, 5, 40, .4))
