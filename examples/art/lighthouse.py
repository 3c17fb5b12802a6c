"""A granite lighthouse lit again at dusk: people along the breakwater, fishing boats coming in."""
from artkit import *

W, H = 1640, 1200
HY, F, CX = 742, 1500, 700
cam = Cam(W, H, F, CX, HY, 5.2)
N = Noise(23)
LX, LZ = 30.0, 92.0              # foot of the tower
LAMP = 30.6                      # height of the lamp
TOP = 6.2                        # height of the headland under it


def fog(c, z):
    return mix(c, (196, 150, 140), .6 * (1 - math.exp(-max(0, z - 60) / 900)))


def tower(s):
    """Courses of granite, narrowing upwards; the sun's last light comes from the left."""
    y, row = TOP, 0
    while y < 26.6:
        t = (y - TOP) / 20.4
        r0, r1 = 3.5 - 1.15 * t, 3.5 - 1.15 * (t + .0265)
        n = 11
        for i in range(n):
            a0 = math.pi * (i + (.5 if row % 2 else 0)) / n
            a1 = min(math.pi, math.pi * (i + 1 + (.5 if row % 2 else 0)) / n)
            x0, x1 = -math.cos(a0), -math.cos(a1)
            lit = clamp(.5 - .62 * (x0 + x1) / 2)
            k = .62 + .6 * lit + .16 * (N.at(i * 3.1 + row * 7.7, row * .9) - .5)
            c = tint(mix((118, 112, 122), (236, 206, 186), lit), (255 * k, 255 * k, 255 * k))
            s.poly([(LX + x0 * r0, y, LZ), (LX + x1 * r0, y, LZ), (LX + x1 * r1, y + .53, LZ), (LX + x0 * r1, y + .53, LZ)], c, edge=.4)
        s.line((LX - r0, y, LZ), (LX + r0, y, LZ), .05, (74, 66, 74), op=.5, bias=-.1)
        y += .54
        row += 1
    for y in (11.0, 16.5, 21.8):
        s.box(LX - .8, LX - .1, y, y + 1.5, LZ - 3, LZ - 2.9, [(250, 206, 130), None, None, None, None], bias=-1)
        s.line((LX - .45, y, LZ - 3.1), (LX - .45, y + 1.5, LZ - 3.1), .1, (60, 48, 50), bias=-1.1)
        s.line((LX - 1.0, y - .1, LZ - 3.1), (LX + .1, y - .1, LZ - 3.1), .2, (170, 150, 144), bias=-1.1)
    # gallery and lantern
    P = lambda x0, x1, y0, y1, c, b: s.poly([(LX + x0, y0, LZ), (LX + x1, y0, LZ), (LX + x1, y1, LZ), (LX + x0, y1, LZ)], c, bias=b)
    P(-3.4, 3.4, 26.5, 27.2, (150, 132, 130), -2)
    P(-3.4, -1.0, 26.5, 27.2, (216, 180, 160), -2.1)
    for i in range(15):
        x = -3.3 + 6.6 * i / 14
        s.line((LX + x, 27.2, LZ), (LX + x, 28.5, LZ), .07, (52, 46, 54), bias=-2.2)
    for y in (27.8, 28.5):
        s.line((LX - 3.3, y, LZ), (LX + 3.3, y, LZ), .08, (52, 46, 54), bias=-2.2)
    P(-2.0, 2.0, 27.2, 28.9, (96, 88, 98), -1.8)
    P(-2.0, -.8, 27.2, 28.9, (176, 150, 142), -1.85)
    P(-1.9, 1.9, 28.9, 32.2, (255, 232, 180), -1.8)
    for i in range(6):
        x = -1.9 + 3.8 * i / 5
        s.line((LX + x, 28.9, LZ), (LX + x, 32.2, LZ), .1, (62, 54, 60), bias=-1.9)
    for a, b in ((-1.9, .55), (.55, -1.9)):
        s.line((LX - 1.9, 30.55, LZ), (LX + 1.9, 30.55, LZ), .08, (62, 54, 60), bias=-1.9)
    s.sprite(LX, 32.2, LZ, shape([(-2.4, 0), (2.4, 0), (1.9, .7), (.8, 1.5), (0, 1.75), (-.8, 1.5), (-1.9, .7)], (58, 62, 72), tension=.6) +
             '<circle cx="0" cy="2.0" r=".38" fill="#3c4048"/><path d="M-.05 2.2H.05V4.2H-.05Z" fill="#3c4048"/>', bias=-2)


def headland(s):
    r = random.Random(8)
    for layer in range(5):
        z = LZ - 4 - layer * 5
        top = lambda x: (TOP + .3 - layer * 1.25) * smooth(6 + layer * 1.8, 22 + layer, x) + 1.0 * N.fbm(x * .28 + layer * 9, layer, 4)
        x = 4.0 + layer * 2.2
        while x < 80:
            w = r.uniform(.8, 2.6)
            ya, yb = max(.0, top(x)), max(.0, top(x + w))
            k = .7 + .5 * N.fbm(x * .6, layer * 3, 3)
            c = mul(mix((84, 72, 78), (132, 106, 100), clamp(.6 - (x - 12) / 60)), k)
            s.poly([(x, -.2, z), (x + w, -.2, z), (x + w, yb, z), (x, ya, z)], c, edge=.8)
            s.poly([(x, ya * .5, z), (x + w * .6, yb * .42, z), (x + w * .55, yb, z), (x, ya, z)], mul(c, 1.16), op=.8, bias=-.1)
            x += w
    # the keeper's house
    z = LZ - 5
    s.box(37, 48, TOP, TOP + 4.0, z, z + 6, [(120, 104, 104), (196, 164, 150), None, None, None], bias=-2)
    s.sprite(42.5, TOP + 4.0, z, shape([(-6.2, 0), (6.2, 0), (4.4, 2.0), (-4.4, 2.0)], (70, 52, 52), tension=.05), bias=-2.2)
    for x in (39, 42, 45):
        s.box(x, x + 1.2, TOP + 1.2, TOP + 2.9, z - .1, z, [(252, 204, 122), None, None, None, None], bias=-2.4)


def mole(s):
    """The breakwater runs from the lower left to the headland; people stand along its parapet."""
    r = random.Random(4)
    z = 62.0
    for i in range(64):
        x = -54 + i * 1.5
        k = .74 + .5 * N.at(i * 1.3, 5)
        for j, (ya, yb) in enumerate(((-.2, .9), (.9, 1.9), (1.9, 2.9))):
            o = .75 if j == 1 else 0
            s.poly([(x + o, ya, z), (x + 1.5 + o, ya, z), (x + 1.5 + o, yb, z), (x + o, yb, z)], mul((104, 92, 96), k * (.72 + .16 * j)), edge=.9)
    s.poly([(-54, 2.9, z), (43, 2.9, z), (43, 2.9, z + 7), (-54, 2.9, z + 7)], (122, 104, 102), depth=z + 5)
    s.line((-54, 2.95, z), (43, 2.95, z), .18, (196, 160, 142), bias=-.2)
    for i in range(13):
        x = -50 + i * 7.4
        s.line((x, 2.9, z + 5), (x, 7.2, z + 5), .12, (52, 46, 54), minw=1.5)
        s.line((x, 7.2, z + 5), (x + .9, 7.3, z + 5), .09, (52, 46, 54), minw=1.2)
        s.glow(x + .9, 7.2, z + 5, 1.3, (255, 214, 150), .9, bias=-1)
        s.glow(x + .9, 7.2, z + 5, .16, (255, 250, 232), 1, bias=-1.1, minr=2)
    coats = [(86, 60, 62), (58, 66, 88), (128, 96, 74), (70, 84, 82), (150, 118, 84), (96, 46, 44), (52, 52, 62), (176, 150, 132)]
    x = -42.0
    while x < 24:
        kid = r.random() < .2
        s.sprite(x, 2.9, z + r.uniform(1, 3.6), stander(r, r.choice(coats), (42, 40, 50), (120, 88, 76), (28, 24, 28), rim=(255, 196, 140), side=1,
                 tall=r.uniform(1.15, 1.35) if kid else r.uniform(1.58, 1.82), back=r.random() < .75, phone=r.random() < .3, hat=(96, 70, 60) if r.random() < .12 else None))
        x += r.choice([.55, .6, .8, .95, 1.5, 2.6]) + abs(x + 6) * .012


def boat(s, x, z, size, lean, hull, seed):
    r = random.Random(seed)
    m = (shape([(-6, 1.5), (-5.6, .0), (4.6, 0), (6.9, 2.5), (4, 1.7), (0, 1.35)], hull, tension=.35) +
         shape([(-6, 1.5), (-5.9, 1.15), (4.9, 1.3), (6.9, 2.5), (4, 1.7), (0, 1.35)], mul(hull, 1.7), tension=.35) +
         '<rect x="-4.4" y="1.4" width="3.4" height="2.3" fill="#8d8280"/><rect x="-4.4" y="1.4" width="1.2" height="2.3" fill="#c4a394"/>'
         '<rect x="-4.7" y="3.6" width="4.0" height=".32" fill="#4a3f45"/>' +
         "".join('<rect x="%.2f" y="2.5" width=".7" height=".75" fill="#ffdc96"/>' % (-4.1 + i) for i in range(3)) +
         '<path d="M-2.8 3.9H-2.62V8.2H-2.8Z M2.6 1.5H2.74V6.4H2.6Z" fill="#3c353c"/>' +
         stroke([(-2.7, 8), (0, 6.9), (2.66, 6.3)], .05, (50, 44, 50)) + stroke([(2.66, 6.3), (5, 4.2), (6.8, 2.5)], .05, (50, 44, 50)))
    s.sprite(x, 0, z, '<g transform="scale(%.3f) rotate(%g)">%s</g>' % (size, lean, m))
    for i in range(6):
        q = i / 5
        bx, by = -2.7 + 5.36 * q, 7.9 - 1.5 * q - .5 * math.sin(q * 3.14)
        s.glow(x + bx * size, by * size, z, 1.3 * size, (255, 226, 160), .9, bias=-1)
        s.glow(x + bx * size, by * size, z, .18, (255, 252, 238), 1, bias=-1.1, minr=2.2)
    s.glow(x + 6.8 * size, 2.7 * size, z, .8, (120, 240, 160), .9, bias=-1, minr=2)


def world(flip):
    s = Scene(cam, flip, fog)
    s.key = lambda p: p[2]
    for k, (dist, base, amp, col) in enumerate(((9000, 300, 620, (140, 116, 132)), (5200, 60, 260, (98, 84, 108)))):
        pts = []
        for i in range(201):
            px = -60 + (W + 120) * i / 200
            hgt = max(2, base * (1.1 - i / 200 * 1.5) + amp * (N.fbm(i / 200 * 4 + k * 9, k, 6) - .42))
            pts.append((px, HY + (1 if flip else -1) * F * hgt / dist))
        s.raw(dist, '<path d="M-60 %dL%sL%d %dZ" fill="%s"/>' % (HY, "L".join("%.1f %.1f" % p for p in pts), W + 60, HY, hexc(col)))
    r = random.Random(16)
    for i in range(40):
        s.glow(r.uniform(-2000, -500), r.uniform(4, 40), 4000, 9, (255, 206, 140), r.uniform(.4, .9), minr=r.uniform(1.2, 2.8))
    boat(s, -118, 300, 1.5, 1, (60, 72, 92), 1)
    boat(s, -62, 215, 1.4, -1, (120, 58, 50), 2)
    boat(s, 6, 330, 1.5, 0, (66, 88, 84), 3)
    boat(s, -20, 520, 1.6, 1, (70, 66, 84), 4)
    tower(s)
    headland(s)
    mole(s)
    boat(s, -13.5, 40, .8, -1.2, (30, 42, 54), 6)
    s.glow(LX, LAMP, LZ, 9 if flip else 7, (255, 236, 186), 1, bias=-6)
    s.glow(LX, LAMP, LZ, 2.0, (255, 252, 236), 1, bias=-6.1)
    return s


def beam():
    """Two arms of light from the lantern, the near one broad."""
    x, y = cam.p(LX, LAMP, LZ)
    arms = (("-1750 -330 -1750 30", "a"), ("1500 20 1500 170", "b"))
    o = ['<path d="M%.1f %.1fl%s %sl0 %sZ" fill="url(#%s)"/>' % (x, y, *q.split()[:2], str(float(q.split()[3]) - float(q.split()[1])), g) for q, g in arms]
    g = ('<radialGradient id="a" gradientUnits="userSpaceOnUse" cx="%.0f" cy="%.0f" r="1350"><stop offset="0" stop-color="#fff2cc" stop-opacity=".75"/>'
         '<stop offset=".35" stop-color="#ffe9bc" stop-opacity=".26"/><stop offset="1" stop-color="#ffe0b0" stop-opacity="0"/></radialGradient>' % (x, y))
    return png("lh_beam", svg(W, H, "".join(o), g + g.replace('"a"', '"b"').replace('".75"', '".5"')))


grad = [(0, (250, 176, 122)), (.05, (238, 150, 122)), (.13, (192, 132, 136)), (.24, (128, 114, 148)), (.4, (74, 86, 134)), (.7, (38, 54, 102))]
sk = sky("lh_sky", W, HY + 20, F, CX, grad, (-.36, .01), 37, (246, 170, 138), (86, 78, 112), cover=.47, scale=.5, soft=.25, stretch=1.6,
         amount=.9, halo=((255, 180, 110), .22, 1.0), flat=.1, skew=.3)
above, below = png("lh_up", world(False).svg()), png("lh_dn", world(True).svg())
base, refl, lit = tmp("lh_base.png"), tmp("lh_refl.png"), beam()
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite", "-blur", "0x1.6", refl)
waves = Waves(5, [(.6, .016), (1.0, .016), (1.8, .016), (3.2, .014), (6, .012), (11, .009)], wind=.4, spread=.9)
wet = tmp("lh_water.png")
per_row(wet, W, H, water_rows(cam, read_rgb(base), read_rgb(refl), waves, lambda x, z, g, sz: (26, 32, 48), samples=3, fres0=.05, power=3.2, hdr=2.2))
comp = tmp("lh_comp.png")
im(wet, "(", lit, "-blur", "0x5", ")", "-composite", above, "-composite", "(", lit, "-blur", "0x9", "-channel", "A", "-evaluate", "multiply", ".35", "+channel", ")", "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "hsimen/2026-11-23/pictures/lighthouse.jpg"), (W, H), curve_=(3, 42), grain=3, soft=.55, sharp=.55, vignette=.22, seed=31,
       wobble=.9, sat=80, glow=(68, 5, 36, .5))
