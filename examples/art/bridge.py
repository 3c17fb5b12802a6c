"""A brushwood bridge over a cold river, villagers crossing in single file against the light of an autumn morning."""
from artkit import *

W, H = 1640, 740
HY, F, CX = 330, 1480, 820
cam = Cam(W, H, F, CX, HY, 3.0)
N = Noise(77)


MIST = (236, 222, 200)
SUN = (1180, 40)                                          # where the light comes from, above the right-hand ridge


def fog(c, z):
    return mix(c, MIST, .78 * (1 - math.exp(-max(0, z - 22) / 70)))


def peak(x, centre, width):
    return math.exp(-((x - centre) / width) ** 2)


def crests(x):
    """Pixels above the horizon of four ridges, the farthest first; the nearest two bear trees."""
    far = 96 + 150 * peak(x, 720, 250) + 70 * peak(x, 60, 300) + 46 * N.fbm(x * .006 + 3, 1, 5)
    middle = 52 + 120 * peak(x, 160, 300) + 96 * peak(x, 1500, 330) + 54 * N.fbm(x * .008 + 11, 4, 5)
    hill = 34 + 52 * peak(x, 980, 420) + 46 * N.fbm(x * .009 + 21, 8, 4) + 7 * N.fbm(x * .16, 2, 3)
    trees = 12 + 30 * N.fbm(x * .012 + 40, 6, 2) + 22 * N.fbm(x * .06 + 7, 3, 3) + 5 * N.at(x * .4, 9)
    return far, middle, hill, trees


RIDGES = (((150, 162, 186), 150, .05), ((112, 122, 138), 118, .12), ((128, 98, 66), 78, .26), ((126, 92, 50), 40, .5))
LEAVES = ((176, 118, 52), (150, 84, 44), (108, 102, 58), (190, 148, 72))


def ridge_rows(sky_above):
    """Lays ridge over ridge before the sky, each sinking into the mist that lies on the river."""
    width, height, data = sky_above
    tops = [crests(x) for x in range(width)]

    def row(y, w):
        out = bytearray()
        up = height - y
        for x in range(w):
            i = (y * w + x) * 3
            c = data[i:i + 3]
            for k, (col, depth, rough) in enumerate(RIDGES):
                top = tops[x][k]
                if up > top:
                    continue
                speck = N.at(x * .42 + k * 9, y * .5) * .6 + N.at(x * .11, y * .15 + k * 5) * .4
                if k >= 2:
                    warm, green = N.fbm(x * .05 + k * 13, y * .09, 3), N.fbm(x * .035 + 60, y * .06 + k * 7, 3)
                    col = mix(mix(LEAVES[0], LEAVES[3], smooth(.42, .62, warm)), LEAVES[1], smooth(.5, .34, warm))
                    col = mix(col, LEAVES[2], .8 * smooth(.5, .62, green))
                lit = .80 + .26 * smooth(1100, 0, math.hypot(x - SUN[0], y - SUN[1]))
                lit += .34 * smooth(10, 0, top - up) * (k >= 1)
                lit += .25 * (N.fbm(x * .02 + 5 * k, y * .035 + x * .008, 3) - .5) * (k < 3)
                c = mul(col, lit * (1 - rough * (speck - .42)))
                c = mix(c, MIST, .93 * smooth(-10, depth * 1.15, top - up) if k < 3 else .72 * smooth(26, 0, up))
            low = .62 * smooth(64, 0, up) * (.55 + .9 * N.fbm(x * .006, y * .03 + 7, 3))
            out += bytes(int(clamp(v, 0, 255)) for v in mix(c, MIST, low))
        return bytes(out)
    return row


def deck(x):
    """Where the walkway lies: it swings towards the viewer in mid-river and sags between its legs."""
    z = 25 - 4.5 * math.cos(x / 26 * 1.4) + 1.2 * math.sin(x * .11)
    return 1.25 + .1 * math.sin(x * 1.35) + .05 * math.sin(x * .5), z


def legs(s):
    r = random.Random(5)
    x = -25.0
    while x < 26:
        y, z = deck(x)
        for side in (-.55, .55):
            a = (x + r.uniform(-.12, .12), -.6, z + side * 1.5)
            b = (x, y - .15, z + side * .9)
            s.line(a, b, .17, mul((104, 84, 66), r.uniform(.8, 1.1)), minw=2)
            s.line(b, (x + .28, y + .2, z + side * .9), .1, (92, 74, 58))
        s.line((x, y - .18, z - 1.1), (x, y - .18, z + 1.1), .16, (86, 68, 54))
        s.line((x - .02, y - .16, z - 1.0), (x + 1.5, deck(x + 1.5)[0] - .16, deck(x + 1.5)[1] - 1.0), .15, (96, 78, 60), minw=2)
        x += 1.5


def brush(s):
    r = random.Random(15)
    x = -26.0
    while x < 27:
        y, z = deck(x)
        s.poly([(x, y - .16, z - .85), (x + .42, deck(x + .42)[0] - .16, deck(x + .42)[1] - .85), (x + .42, deck(x + .42)[0] + .12, deck(x + .42)[1] - .85), (x, y + .12, z - .85)],
               mul((70, 66, 48), r.uniform(.8, 1.2)))
        s.poly([(x, y + .12, z - .85), (x + .42, deck(x + .42)[0] + .12, deck(x + .42)[1] - .85), (x + .42, deck(x + .42)[0] + .13, deck(x + .42)[1] + .85), (x, y + .13, z + .85)],
               mul((158, 132, 100), r.uniform(.88, 1.1)), bias=.2)
        for i in range(16):
            dx, dy = r.uniform(0, .4), r.uniform(-.2, .14)
            a = (x + dx, y + dy, z - .9)
            b = (x + dx + r.uniform(-.35, .35), y + dy - r.uniform(.0, .34), z - 1.0 - r.uniform(0, .25))
            s.line(a, b, r.uniform(.015, .04), mix((66, 66, 46), r.choice([(118, 96, 62), (84, 86, 56), (138, 108, 68)]), r.random()), bias=-.2)
        x += .4


def shaded(c):
    """A coat seen against the light."""
    return mix(mul(c, .50), (58, 62, 76), .22)


def walkers(s):
    r = random.Random(22)
    coats = [(150, 54, 50), (56, 70, 104), (196, 178, 146), (84, 98, 80), (124, 84, 104), (66, 64, 70), (188, 138, 62), (70, 110, 116), (214, 206, 196)]
    x = -24.4
    while x < 24.5:
        y, z = deck(x)
        kid = r.random() < .2
        s.sprite(x, y + .12, z, stander(r, shaded(r.choice(coats)), shaded(r.choice([(52, 52, 62), (84, 78, 74), (60, 48, 48)])), (112, 80, 66), r.choice([(26, 24, 26), (26, 24, 26), (104, 102, 102)]),
                 rim=(255, 232, 188), side=1, tall=r.uniform(1.1, 1.3) if kid else r.uniform(1.5, 1.76), walk=.11, bag=r.choice([None, None, "back", "hand"]), skirt=r.random() < .2,
                 hat=r.choice([None, None, None, (104, 42, 42), (150, 146, 136)]), back=r.random() < .25), bias=-.05)
        x += r.choice([.75, .85, 1.0, 1.2, 1.9])


def banks(s):
    r = random.Random(2)
    for i in range(9):                       # roofs of the far village
        x, z = 18 + i * 5.4 + r.uniform(-1, 1), 92
        s.box(x, x + 4, 0, 2.6, z, z + 4, [(214, 204, 190), None, None, None, None], bias=-3)
        s.sprite(x + 2, 2.6, z, shape([(-3, 0), (3, 0), (2.1, 1.3), (-2.1, 1.3)], r.choice([(70, 84, 104), (120, 64, 54), (88, 88, 92)]), tension=.05), bias=-3.1)
    for layer, (z, reach) in enumerate(((88, 200), (70, 200))):
        pts = ["%.2f %.2f" % (-140 + i * 2, .5 + layer * -.15 + .5 * N.fbm(i * .3, layer * 4, 3)) for i in range(141)]
        s.sprite(0, 0, z, '<path d="M-140 0L%sL140 0Z" fill="%s"/>' % ("L".join(pts), hexc(fog((164, 148, 118), z))), bias=2)
    for side in (-1, 1):                     # gravel shores at both ends of the bridge
        for j in range(16):
            z0 = 15 + j * 1.6
            edge = 23.5 + 2.2 * N.fbm(z0 * .3, side * 5, 3) + (z0 - 24) * .12
            s.poly([(side * edge, -.02, z0), (side * 80, -.02, z0), (side * 80, .5, z0 + 1.7), (side * (edge + .4), .18, z0 + 1.7)], mul((180, 166, 144), .85 + .25 * N.at(j * 1.3, side)), bias=3)
    for i in range(420):                     # reeds
        side = r.choice([-1, 1])
        x, z = side * (24.5 + r.expovariate(.35)), r.uniform(13, 40)
        hgt = r.uniform(.7, 2.0)
        s.sprite(x, .1, z, stroke([(0, 0), (r.uniform(-.1, .1), hgt * .6), (r.uniform(-.3, .5), hgt)], .03, fog((180, 152, 104), z)) +
                 '<ellipse cx="%.2f" cy="%.2f" rx=".09" ry=".26" fill="%s"/>' % (r.uniform(0, .3), hgt, hexc(fog((226, 208, 176), z))), bias=-.4)


def world(flip, parts=(banks, legs, brush, walkers)):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    for part in parts:
        part(s)
    return s


grad = [(0, (255, 236, 200)), (.06, (250, 224, 186)), (.16, (222, 212, 206)), (.3, (176, 192, 214)), (.6, (138, 164, 204))]
sk = sky("br_sky", W, HY, F, CX, grad, ((SUN[0] - CX) / F, (HY - SUN[1]) / F), 83, (255, 240, 214), (190, 190, 198), cover=.55, scale=.4, soft=.34, stretch=1.8,
         amount=.7, halo=((255, 214, 150), .34, .8), flat=.12, skew=-.2)
back = tmp("br_back.png")
per_row(back, W, HY, ridge_rows(read_rgb(sk)))
below = png("br_dn", world(True).svg())
base, refl = tmp("br_base.png"), tmp("br_refl.png")
im("-size", "%dx%d" % (W, H), "xc:#ecdec8", back, "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H + HY), "xc:#cfc6b6", "(", back, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite", "-blur", "0x1.2", refl)
waves = Waves(8, [(.4, .006), (.9, .006), (2.0, .005), (4, .004)], wind=.5, spread=.5)
wet = tmp("br_water.png")
per_row(wet, W, H, water_rows(cam, read_rgb(base), read_rgb(refl), waves, lambda x, z, g, sz: (74, 84, 82), samples=5, fres0=.14, power=2.2))
mist = png("br_mist", svg(W, H, '<rect y="%d" width="%d" height="150" fill="url(#z)"/>' % (HY - 70, W),
    '<linearGradient id="z" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".62" stop-color="#fff2dc" stop-opacity=".72"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>'))
far = png("br_far", world(False, (banks,)).svg())
near = png("br_near", world(False, (legs, brush, walkers)).svg())
comp = tmp("br_comp.png")
im(wet, far, "-composite", mist, "-composite", near, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "dallae/2026-11-23/pictures/bridge.jpg"), (W, H), curve_=(3.4, 52), grain=4, soft=.5, sharp=.6, vignette=.16, seed=71, wobble=.9, sat=96, glow=(78, 4, 34, .45))
