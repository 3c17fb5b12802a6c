"""An old wooden station house drawn across the square on log rollers by people on two ropes."""
from artkit import *

W, H = 1640, 1060
HY, F, CX = 560, 1180, 820
cam = Cam(W, H, F, CX, HY, 2.5)
N = Noise(41)
BX0, BX1, BZ = -1.5, 16.5, 21.0   # the house
FLOOR, EAVE = 1.55, 4.9


def fog(c, z):
    return mix(c, (224, 218, 206), .75 * (1 - math.exp(-max(0, z - 26) / 120)))


def ground(s):
    r = random.Random(3)
    for z0, z1 in [(3.2 * 1.16 ** i, 3.2 * 1.16 ** (i + 1)) for i in range(25)]:
        w = z1 * 1.0 + 6
        n = 26
        for i in range(n):
            x0, x1 = -w + 2 * w * i / n, -w + 2 * w * (i + 1) / n
            k = .84 + .3 * N.fbm(x0 * .22 + 3, z0 * .3, 4)
            s.poly([(x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)], mul((176, 164, 146), k), depth=z1 + 300, edge=1.2)
    for i in range(1500):
        z = 3.5 / (1 - .93 * r.random())
        x = r.uniform(-1, 1) * (z * .75 + 2)
        s.sprite(x, 0, z, '<ellipse rx="%.3f" ry="%.3f" fill="%s"/>' % (r.uniform(.015, .06), r.uniform(.006, .02), hexc(mul((150, 140, 128), r.uniform(.6, 1.2)))), depth=z + 260)
    # steel plates on which the rollers run
    for z in (19.2, 22.4, 25.6):
        for i in range(12):
            x = -17.5 + i * 3.05
            s.poly([(x, .02, z), (x + 3.0, .02, z), (x + 3.0, .02, z + 1.5), (x, .02, z + 1.5)], mul((108, 104, 100), .85 + .3 * N.at(i * 1.7, z)), depth=z + 200)
            s.line((x, .05, z), (x + 3.0, .05, z), .05, (170, 164, 152), bias=150)


def background(s):
    r = random.Random(9)
    for k, (dist, base, amp, col) in enumerate(((3000, 420, 300, (168, 178, 178)), (1500, 120, 190, (124, 138, 128)), (700, 26, 70, (112, 108, 82)))):
        pts = ["%.1f %.1f" % (-40 + (W + 80) * i / 160, HY - F * max(3, base * (.55 + .45 * math.sin(i / 160 * 5 + k * 2)) + amp * (N.fbm(i / 160 * 6 + k * 9, k, 5) - .4)) / dist) for i in range(161)]
        s.raw(dist, '<path d="M-40 %d L%s L%d %d Z" fill="%s"/>' % (HY, "L".join(pts), W + 40, HY, hexc(col)))
    for i in range(24):                      # houses of the town
        x, z = -70 + i * 6.4 + r.uniform(-1, 1), r.uniform(58, 74)
        w, h = r.uniform(4.5, 7.5), r.uniform(2.8, 5.8)
        c = mix((214, 204, 188), (170, 158, 142), r.random())
        s.box(x, x + w, 0, h, z, z + 6, [c, mul(c, .8), mul(c, .86), None, None])
        s.sprite(x + w / 2, h, z, shape([(-w * .58, 0), (w * .58, 0), (w * .36, 1.7), (-w * .36, 1.7)], mix((84, 88, 94), (116, 84, 70), r.random()), tension=.05), bias=-.1)
        for j in range(int(w / 1.6)):
            s.box(x + .5 + j * 1.6, x + 1.4 + j * 1.6, .9, 2.1, z - .05, z, [(96, 104, 108), None, None, None, None], bias=-.2)
    for x, z, hgt, col in ((-19, 40, 8.5, (188, 132, 46)), (-12, 44, 7, (176, 92, 44)), (-28, 46, 9.5, (160, 124, 52)), (21, 38, 10, (190, 140, 50)), (28, 44, 8, (150, 96, 50)), (35, 48, 9, (120, 116, 66)), (-37, 44, 8, (112, 114, 70))):
        s.line((x, 0, z), (x, hgt * .6, z), .35, (74, 60, 50))
        q = random.Random(int(x * 10))
        for i in range(240):
            a, d = q.uniform(0, 6.283), q.random() ** .55
            px, py = math.cos(a) * d * hgt * .42, hgt * .64 + math.sin(a) * d * hgt * .38
            lit = clamp(.55 - px / hgt + (py - hgt * .6) / hgt)
            s.sprite(x + px, py, z, '<ellipse rx="%.2f" ry="%.2f" fill="%s"/>' % (q.uniform(.25, .7), q.uniform(.2, .5), hexc(fog(mul(mix(mul(col, .55), add(col, (46, 40, 20)), lit), q.uniform(.85, 1.12)), z))), bias=-q.random())
    for x in (-33, -15, 24):                 # poles
        s.line((x, 0, 36), (x, 9, 36), .2, (92, 84, 76))
        s.line((x - 1, 8.4, 36), (x + 1, 8.4, 36), .12, (92, 84, 76))
    for y in (8.4, 8.0):
        for a, b in ((-52, -33), (-33, -15), (-15, 24), (24, 60)):
            n = 12
            P = lambda t: (a + (b - a) * t, y - .55 * (b - a) / 20 * 4 * t * (1 - t), 36)
            for i in range(n):
                s.line(P(i / n), P((i + 1) / n), .03, (70, 68, 66), minw=.9)


def house(s):
    r = random.Random(12)
    z = BZ
    wall = (140, 108, 82)
    def rect(x0, x1, y0, y1, c, b=0.0, dz=0.0):
        s.poly([(x0, y0, z - dz), (x1, y0, z - dz), (x1, y1, z - dz), (x0, y1, z - dz)], c, bias=b - 1)
    # clapboards
    y = FLOOR
    while y < EAVE:
        k = .8 + .25 * N.at(y * 9, 1)
        for i in range(18):
            x = BX0 + i
            rect(x, x + 1, y, y + .2, mul(wall, k + r.uniform(-.06, .06)))
        s.line((BX0, y, z - .01), (BX1, y, z - .01), .025, (70, 52, 42), bias=-1.05)
        y += .2
    s.poly([(BX1, FLOOR, z), (BX1, FLOOR, z + 8), (BX1, EAVE, z + 8), (BX1, EAVE, z)], mul(wall, .6))
    s.poly([(BX0, FLOOR, z), (BX0, FLOOR, z + 8), (BX0, EAVE, z + 8), (BX0, EAVE, z)], mul(wall, 1.15))
    for x in [BX0 + i * 3.0 for i in range(7)]:
        rect(x - .09, x + .09, FLOOR, EAVE, (92, 68, 52), -.06)
    # windows and the wide door
    for x0, x1, y0 in ((-.9, 1.0, 2.5), (1.9, 4.0, 2.5), (11.2, 13.2, 2.5), (13.9, 15.9, 2.5), (5.2, 9.9, 1.62)):
        rect(x0 - .1, x1 + .1, y0 - .1, 4.3, (216, 206, 186), -.08)
        n = max(2, int((x1 - x0) / .95 + .5))
        rows = 3 if y0 > 2 else 5
        for i in range(n):
            for j in range(rows):
                a, b = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
                c, d = y0 + (4.2 - y0) * j / rows, y0 + (4.2 - y0) * (j + 1) / rows
                q = r.random()
                rect(a + .05, b - .05, c + .05, d - .05, mix((112, 132, 142), (206, 214, 210), q * .7 + .3 * (j / rows)) if not (rows == 5 and j == 0) else (116, 84, 62), -.1)
    # canopy with gable, clock and name board
    z -= 2.2
    for x in (4.6, 10.5):
        s.line((x, FLOOR, z), (x, 4.5, z), .2, (104, 78, 58), bias=-1.4)
        s.line((x, 3.9, z), (x + (.8 if x < 6 else -.8), 4.5, z), .12, (104, 78, 58), bias=-1.4)
    rect(4.1, 11.0, 4.45, 4.75, (120, 92, 70), -.5)
    s.poly([(4.2, 4.75, z), (10.9, 4.75, z), (7.55, 7.0, z)], (172, 146, 118), bias=-1.5)
    for i in range(9):
        q = (i + 1) / 10
        s.line((4.2 + 6.7 * q, 4.75, z), (4.2 + 6.7 * q, 4.75 + 2.25 * (1 - abs(2 * q - 1)), z), .03, (128, 104, 82), bias=-1.52)
    for a, b in (((3.5, 4.4), (7.55, 7.22)), ((11.6, 4.4), (7.55, 7.22))):
        s.line((*a, z - .1), (*b, z - .1), .32, (72, 74, 80), bias=-1.6)
    s.sprite(7.55, 5.75, z, '<circle r=".55" fill="#e9e4d6" stroke="#3d3a3a" stroke-width=".09"/><path d="M0 0V.4M0 0L-.27 .1" stroke="#222" stroke-width=".07" fill="none"/>', bias=-1.7)
    rect(5.9, 9.2, 4.42, 5.02, (238, 232, 216), -.9, .2)
    s.sprite(7.55, 4.56, z - .2, '<g transform="scale(1 -1)"><text font-family="Noto Serif CJK JP" font-weight="bold" font-size=".46" text-anchor="middle" fill="#26221f" letter-spacing=".16">汐里駅</text></g>', bias=-2.2)
    z += 2.2
    # main roof: courses of tiles
    e0, e1, rz = EAVE - .15, 8.2, 3.6
    n = 15
    for j in range(n):
        t0, t1 = j / n, (j + 1) / n
        for i in range(40):
            x0 = BX0 - .9 + 19.8 * i / 40 + (j % 2) * .0
            x1 = x0 + 19.8 / 40
            k = .78 + .26 * N.at(i * 1.9, j * 2.3) + .12 * t0
            c = mul((104, 108, 116), k)
            P = lambda x, t: (x, e0 + (e1 - e0) * t, BZ - .9 + rz * t)
            s.poly([P(x0, t0), P(x1, t0), P(x1, t1), P(x0, t1)], c, depth=BZ + .5 - t0 * .1, edge=.5)
        s.line((BX0 - .9, e0 + (e1 - e0) * t0, BZ - .92 + rz * t0), (BX1 + .9, e0 + (e1 - e0) * t0, BZ - .92 + rz * t0), .05, (62, 64, 70), bias=-2.25)
    s.line((BX0 - 1, e1 + .12, BZ + 2.7), (BX1 + 1, e1 + .12, BZ + 2.7), .42, (78, 82, 90), bias=-5)
    s.line((BX0 - .9, e0, BZ - .9), (BX1 + .9, e0, BZ - .9), .2, (88, 70, 56), bias=-.5)
    # steel beams, timber cribs, rollers
    for y, c in ((1.05, (150, 74, 52)), (1.42, (172, 92, 66))):
        s.line((BX0 - 1.4, y, BZ - .5), (BX1 + 1.2, y, BZ - .5), .2, c, bias=-1.2)
    s.line((BX0 - 1.4, 1.24, BZ - .48), (BX1 + 1.2, 1.24, BZ - .48), .3, (110, 54, 40), bias=-1.1)
    s.poly([(BX0, .05, BZ + 1), (BX1, .05, BZ + 1), (BX1, FLOOR, BZ + 1), (BX0, FLOOR, BZ + 1)], (46, 40, 36))
    for i in range(10):
        x = BX0 - .6 + i * 2.05
        for y in (.62, .84):
            s.box(x - .45, x + .45, y - .1, y + .1, BZ - 1.0, BZ + .6, [(158, 128, 94), (130, 104, 76), (110, 88, 64), (180, 150, 112), None], bias=-1.3)
    for i in range(34):
        x = BX0 - 2.0 + i * .62
        s.sprite(x, .26, BZ - .95, '<circle r=".24" fill="#b08e64" stroke="#5c452f" stroke-width=".04"/><circle r=".13" fill="none" stroke="#86683f" stroke-width=".03"/><circle r=".05" fill="#86683f"/>', bias=-1.5)


def crowd(s):
    r = random.Random(31)
    coats = [(58, 70, 104), (132, 60, 52), (92, 104, 86), (176, 150, 104), (70, 66, 72), (60, 98, 108), (196, 176, 150), (150, 110, 60), (108, 84, 104)]
    skin, hair = (196, 150, 122), (40, 34, 34)
    hauler = lambda: stander(r, r.choice(coats), r.choice([(52, 54, 66), (72, 66, 62), (44, 46, 50)]), skin, r.choice([hair, hair, (120, 118, 116)]), rim=None, side=1,
                             tall=r.uniform(1.5, 1.78), hat=r.choice([None, None, (238, 238, 230), (204, 60, 50)]), walk=.16)
    for z, y in ((17.4, 1.02), (14.6, 1.02)):
        x = -3.4
        s.line((BX0 - 1.0, 1.2, BZ - .6), (x + 1.2, y, z), .075, (206, 184, 140), minw=3, bias=-.5)
        s.line((x + 1.2, y, z), (-24, y - .05, z), .075, (206, 184, 140), minw=3, bias=-.2)
        while x > -15.5:
            s.sprite(x, 0, z + r.choice([-.28, .28]), '<ellipse cx=".25" cy="0" rx=".55" ry=".06" fill="#4c443c" fill-opacity=".45"/><g transform="rotate(%.1f)">%s</g>' % (r.uniform(11, 19), hauler()), bias=-.3 if r.random() < .5 else .3)
            x -= r.uniform(.62, .9)
    # the foreman with a flag, two at the rollers
    s.sprite(-.9, 0, 15.6, stander(r, (30, 44, 74), (40, 40, 48), skin, hair, side=1, tall=1.72, hat=(240, 238, 228)) +
             stroke([(.24, 1.34), (.5, 1.7), (.62, 2.05)], .09, (28, 40, 68)) + '<path d="M.6 1.95L.95 2.9" stroke="#7a6244" stroke-width=".035"/><path d="M.93 2.88L1.5 2.7L1.34 2.4L.8 2.52Z" fill="#c23a34"/>')
    for x in (3.2, 9.4, 13.8):
        s.sprite(x, 0, 18.9, '<g transform="rotate(%d)">%s</g>' % (-8 if x < 9 else 9, stander(r, (52, 66, 96), (48, 48, 54), skin, hair, side=1, tall=1.6, hat=(240, 238, 228), back=x > 9)))
    # lookers-on behind a tape, right and far left
    for i in range(64):
        x = r.choice([r.uniform(-30, -3), r.uniform(18.6, 30)])
        z = r.uniform(27, 33)
        s.sprite(x, 0, z, stander(r, fog(r.choice(coats), z), (70, 70, 76), fog(skin, z), fog(hair, z), side=1, tall=r.choice([1.2, 1.55, 1.65, 1.72, 1.78]), phone=r.random() < .35))
    for i in range(11):                      # heads and shoulders in the foreground
        x, z = -2.75 + i * .54 + r.uniform(-.1, .1), r.uniform(3.25, 3.8)
        if 3 < i < 6:
            continue
        s.sprite(x, r.uniform(-.2, .02), z, stander(r, mul(r.choice(coats), .66), (44, 44, 50), mul(skin, .75), hair, side=1, tall=r.uniform(1.5, 1.68), back=True,
                 hat=r.choice([None, None, None, (150, 140, 118), (88, 52, 50)])))

def world():
    s = Scene(cam, False, fog)
    s.key = lambda p: p[2]
    background(s)
    ground(s)
    house(s)
    crowd(s)
    return s


grad = [(0, (240, 226, 204)), (.08, (222, 218, 210)), (.22, (184, 200, 214)), (.5, (142, 174, 206)), (.8, (118, 156, 198))]
sk = sky("st_sky", W, HY + 20, F, CX, grad, (-.5, .3), 51, (255, 246, 230), (190, 194, 200), cover=.5, scale=.5, soft=.3, stretch=1.4, amount=.8,
         halo=((255, 236, 200), .3, .5), flat=.12, skew=.2)
front = png("st_up", world().svg())
comp = tmp("st_comp.png")
im("-size", "%dx%d" % (W, H), "xc:#b0a492", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", front, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "shiosato/2026-11-23/pictures/station.jpg"), (W, H), curve_=(3.2, 52), grain=4, soft=.5, sharp=.6, vignette=.2, seed=61, wobble=.9, sat=92, glow=(78, 4, 26, .35))
