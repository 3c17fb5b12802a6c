"""A brushwood bridge over a cold river, villagers crossing in single file on an autumn morning."""
from artkit import *

W, H = 1640, 930
HY, F, CX = 440, 1480, 820
cam = Cam(W, H, F, CX, HY, 3.0)
N = Noise(77)


def fog(c, z):
    return mix(c, (222, 214, 200), .6 * (1 - math.exp(-max(0, z - 20) / 130)))


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
               mul((74, 72, 46), r.uniform(.8, 1.2)))
        s.poly([(x, y + .12, z - .85), (x + .42, deck(x + .42)[0] + .12, deck(x + .42)[1] - .85), (x + .42, deck(x + .42)[0] + .13, deck(x + .42)[1] + .85), (x, y + .13, z + .85)],
               mul((158, 132, 100), r.uniform(.88, 1.1)), bias=.2)
        for i in range(16):
            dx, dy = r.uniform(0, .4), r.uniform(-.2, .14)
            a = (x + dx, y + dy, z - .9)
            b = (x + dx + r.uniform(-.35, .35), y + dy - r.uniform(.0, .34), z - 1.0 - r.uniform(0, .25))
            s.line(a, b, r.uniform(.015, .04), mix((60, 78, 44), r.choice([(128, 104, 58), (92, 98, 52), (150, 116, 62)]), r.random()), bias=-.2)
        x += .4


def walkers(s):
    r = random.Random(22)
    coats = [(150, 54, 50), (56, 70, 104), (196, 178, 146), (84, 98, 80), (124, 84, 104), (66, 64, 70), (188, 138, 62), (70, 110, 116), (214, 206, 196)]
    x = -24.4
    while x < 24.5:
        y, z = deck(x)
        kid = r.random() < .2
        s.sprite(x, y + .12, z, stander(r, r.choice(coats), r.choice([(52, 52, 62), (84, 78, 74), (60, 48, 48)]), (198, 152, 124), r.choice([(34, 30, 30), (34, 30, 30), (156, 154, 150)]),
                 rim=(255, 236, 200), side=1, tall=r.uniform(1.1, 1.3) if kid else r.uniform(1.5, 1.76), walk=.11, bag=r.choice([None, None, "back", "hand"]), skirt=r.random() < .2,
                 hat=r.choice([None, None, None, (176, 60, 60), (230, 226, 214)]), back=r.random() < .25), bias=-.05)
        x += r.choice([.75, .85, 1.0, 1.2, 1.9])


def banks(s, flip):
    r = random.Random(2)
    for k, (dist, base, amp, col) in enumerate(((2600, 520, 420, (158, 164, 172)), (1400, 250, 260, (132, 132, 124)), (620, 84, 100, (140, 106, 66)))):
        pts = ["%.1f %.1f" % (-40 + (W + 80) * i / 200, HY + (1 if flip else -1) * F * max(3, base * (.6 + .4 * math.sin(i / 200 * 4.4 + k * 2.3)) + amp * (N.fbm(i / 200 * 7 + k * 9, k, 5) - .42)) / dist) for i in range(201)]
        s.raw(dist, '<path d="M-40 %d L%s L%d %d Z" fill="%s"/>' % (HY, "L".join(pts), W + 40, HY, hexc(col)))
    for i in range(46):                      # trees under the hill
        x, z = -92 + i * 4.1 + r.uniform(-1.4, 1.4), r.uniform(96, 130)
        hgt = r.uniform(5, 12)
        col = r.choice([(176, 108, 48), (190, 142, 58), (98, 104, 62), (150, 84, 48), (80, 92, 62)])
        for j in range(46):
            a, d = r.uniform(0, 6.283), r.random() ** .5
            px, py = math.cos(a) * d * hgt * .42, hgt * .52 + math.sin(a) * d * hgt * .5
            s.sprite(x + px, max(0, py), z, '<ellipse rx="%.2f" ry="%.2f" fill="%s"/>' % (r.uniform(.5, 1.1), r.uniform(.4, .9), hexc(fog(mul(col, r.uniform(.7, 1.15) + .2 * (py / hgt - .5)), z))), bias=-r.random())
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


def world(flip):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    banks(s, flip)
    legs(s)
    brush(s)
    walkers(s)
    return s


grad = [(0, (248, 232, 206)), (.07, (232, 222, 212)), (.2, (196, 206, 216)), (.45, (150, 178, 208)), (.8, (120, 154, 196))]
sk = sky("br_sky", W, HY + 20, F, CX, grad, (.45, .22), 83, (255, 244, 226), (186, 190, 200), cover=.52, scale=.45, soft=.3, stretch=1.5, amount=.75,
         halo=((255, 232, 190), .3, .7), flat=.12, skew=-.2)
above, below = png("br_up", world(False).svg()), png("br_dn", world(True).svg())
base, refl = tmp("br_base.png"), tmp("br_refl.png")
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H), "xc:#d8d2c8", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite", "-blur", "0x1.4", refl)
waves = Waves(8, [(.35, .012), (.7, .012), (1.4, .010), (3, .008)], wind=1.2, spread=.7)
wet = tmp("br_water.png")
per_row(wet, W, H, water_rows(cam, read_rgb(base), read_rgb(refl), waves, lambda x, z, g, sz: (62, 82, 84), samples=3, fres0=.1, power=2.6))
mist = png("br_mist", svg(W, H, '<rect y="%d" width="%d" height="130" fill="url(#z)"/>' % (HY - 100, W),
    '<linearGradient id="z" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".7" stop-color="#fff6e6" stop-opacity=".4"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>'))
comp = tmp("br_comp.png")
im(wet, above, "-composite", mist, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "dallae/2026-11-23/pictures/bridge.jpg"), (W, H), curve_=(3.2, 50), grain=4, soft=.5, sharp=.6, vignette=.2, seed=71, wobble=.9, sat=92, glow=(78, 4, 30, .4))
