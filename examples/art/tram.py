"""A tram pulling out of the old-town stop at dawn, after rain."""
from artkit import *

W, H = 1500, 1010
HY, F, CH = 500, 1230, 1.95
CX = 800
cam = Cam(W, H, F, CX, HY, CH)
N = Noise(15)
GLOW = (250, 204, 164)
RIM = (255, 226, 188)
TX = -2.45                      # the tram's track
TZ = 11.4                       # its front
RAILS = [TX - .7175, TX + .7175, 1.35 - .7175, 1.35 + .7175]


def fog(c, z):
    return mix(c, (236, 198, 166), .93 * (1 - math.exp(-max(0, z - 7) / 62)))


def wallface(s, side, x, z0, z1, hgt, seed):
    """One house front along the street; side -1 is the left row."""
    r = random.Random(seed)
    base = mix((92, 98, 106), (112, 112, 112), r.random())
    if r.random() < .22:
        base = (150, 146, 138)
    P = lambda y, z, o=0.0: (x - side * o, y, z)
    near = z0 < 26
    bh, bl = (.15, .46) if near else (.3, 1.2)
    shop = 3.1
    y = 0.0
    row = 0
    while y < hgt:
        yy = min(hgt, y + bh)
        z = z0 - (bl / 2 if row % 2 else 0)
        while z < z1:
            a, b = max(z0, z), min(z1, z + bl)
            if b > a:
                k = .84 + r.uniform(-.1, .1) + .22 * (N.fbm((a + seed) * .8, y * .8, 3) - .5) * 2
                k *= .74 + .26 * smooth(0, 2.2, y)
                k *= 1 - .35 * smooth(hgt - 1.0, hgt, y)
                c = mul(base, k)
                if r.random() < .05:
                    c = mul(c, .75)
                s.poly([P(y, a), P(y, b), P(yy - .012, b), P(yy - .012, a)], c, depth=a + 60, edge=.35)
            z += bl
        y = yy
        row += 1
    # shop front below
    d0, d1 = z0 + .5, z1 - .5
    lit = r.random() < .5
    glow = r.choice([(255, 196, 116), (255, 210, 142), (255, 184, 100)])
    wood = mix((54, 36, 28), (66, 50, 40), r.random())
    n = max(3, int((d1 - d0) / .85))
    for i in range(n):
        a, b = d0 + (d1 - d0) * i / n, d0 + (d1 - d0) * (i + 1) / n
        q = .8 + r.uniform(-.12, .12)
        openp = lit and r.random() < .75
        s.poly([P(0.05, a, .05), P(0.05, b, .05), P(2.75, b, .05), P(2.75, a, .05)], mul(wood, q), depth=a + 58, edge=.4)
        pane = mul(glow, r.uniform(.55, .95)) if openp else mul((64, 72, 84), r.uniform(.7, 1.1))
        for (ya, yb) in ((.95, 1.75), (1.83, 2.6)):
            for t in (0, 1):
                za, zb = a + .07 + (b - a - .14) * t / 2 + .02, a + .07 + (b - a - .14) * (t + 1) / 2 - .02
                s.poly([P(ya, za, .06), P(ya, zb, .06), P(yb, zb, .06), P(yb, za, .06)], mul(pane, r.uniform(.86, 1.08)), depth=a + 57.5, edge=0)
    s.poly([P(2.75, d0 - .2, .14), P(2.75, d1 + .2, .14), P(3.15, d1 + .2, .14), P(3.15, d0 - .2, .14)], mul(wood, .75), depth=z0 + 56, edge=.4)
    # pent roof over the shop
    m = int((z1 - z0) / .26)
    for i in range(m):
        a, b = z0 + (z1 - z0) * i / m, z0 + (z1 - z0) * (i + 1) / m
        c = mul((52, 56, 62), r.uniform(.82, 1.2))
        s.poly([P(3.75, a, .02), P(3.75, b, .02), P(3.3, b, 1.0), P(3.3, a, 1.0)], c, depth=a + 50, edge=.3)
        s.poly([P(3.3, a, 1.0), P(3.3, b, 1.0), P(3.2, b, 1.0), P(3.2, a, 1.0)], mul(c, .6 if i % 2 else 1.35), depth=a + 49.9, edge=.3)
    s.poly([P(3.2, z0, 1.0), P(3.2, z1, 1.0), P(3.2, z1, 0), P(3.2, z0, 0)], (30, 26, 26), depth=z0 + 52)
    # windows above
    nw = max(2, int((z1 - z0) / 2.3))
    for fl in range(int((hgt - 4.2) / 2.6) + 1):
        yb = 4.35 + fl * 2.7
        if yb + 1.5 > hgt - .2:
            continue
        for i in range(nw):
            zc = z0 + (z1 - z0) * (i + .5) / nw
            on = r.random() < .3
            g = mul(r.choice([(255, 206, 136), (255, 222, 170)]), r.uniform(.75, 1)) if on else mul((72, 82, 96), r.uniform(.75, 1.15))
            s.poly([P(yb - .12, zc - .72, .06), P(yb - .12, zc + .72, .06), P(yb + 1.62, zc + .72, .06), P(yb + 1.62, zc - .72, .06)], mul((120, 118, 114), r.uniform(.8, 1.0)), depth=zc + 57)
            s.poly([P(yb, zc - .6, .07), P(yb, zc + .6, .07), P(yb + 1.5, zc + .6, .07), P(yb + 1.5, zc - .6, .07)], (40, 32, 30), depth=zc + 56.9)
            for t in range(2):
                for u in range(2):
                    a, b = zc - .54 + t * .56, zc - .54 + t * .56 + .5
                    ya, yb2 = yb + .06 + u * .72, yb + .06 + u * .72 + .66
                    s.poly([P(ya, a, .08), P(ya, b, .08), P(yb2, b, .08), P(yb2, a, .08)], mul(g, r.uniform(.85, 1.1)), depth=zc + 56.8, edge=0)
            s.poly([P(yb - .2, zc - .8, .2), P(yb - .2, zc + .8, .2), P(yb - .1, zc + .8, .2), P(yb - .1, zc - .8, .2)], mul((150, 146, 140), .9), depth=zc + 56.5)
    # eaves and roof
    for i in range(m):
        a, b = z0 + (z1 - z0) * i / m, z0 + (z1 - z0) * (i + 1) / m
        c = mul((46, 50, 56), r.uniform(.85, 1.15))
        s.poly([P(hgt - .1, a, .75), P(hgt - .1, b, .75), P(hgt + .06, b, .75), P(hgt + .06, a, .75)], mul(c, .7 if i % 2 else 1.4), depth=a + 48, edge=.3)
    s.poly([P(hgt - .1, z0, .75), P(hgt - .1, z1, .75), P(hgt - .1, z1, 0), P(hgt - .1, z0, 0)], (34, 32, 34), depth=z0 + 49)
    s.poly([P(hgt, z0, .75), P(hgt, z1, .75), P(hgt + 2.2, z1, -3.6), P(hgt + 2.2, z0, -3.6)], (52, 55, 61), depth=z0 + 62)
    s.poly([P(0, z0, .0), P(0, z0, -6), P(hgt + 2.0, z0, -4), P(hgt + .4, z0, 0)], mul(base, .6), depth=z0 + 61)
    # party wall with stepped head
    s.poly([P(2.6, z0 - .16, .5), P(hgt + .7, z0 - .16, .5), P(hgt + .7, z0 - .16, -.5), P(2.6, z0 - .16, -.5)], mul((104, 108, 112), .9), depth=z0 + 47)
    for q in range(int((hgt + .7 - 2.6) / .3)):
        for t in range(3):
            yy, o = 2.6 + q * .3, -.5 + t * .34 + (.16 if q % 2 else 0)
            s.poly([P(yy, z0 - .17, o), P(yy, z0 - .17, min(.5, o + .32)), P(yy + .28, z0 - .17, min(.5, o + .32)), P(yy + .28, z0 - .17, o)], mul(base, r.uniform(.72, .98)), depth=z0 + 46.95, edge=.2)
    s.poly([P(hgt + .7, z0 - .3, .62), P(hgt + .86, z0 - .3, .62), P(hgt + .86, z0 - .3, -.6), P(hgt + .7, z0 - .3, -.6)], (44, 47, 52), depth=z0 + 46.8)
    s.poly([P(2.6, z0 - .16, .5), P(hgt + .7, z0 - .16, .5), P(hgt + .7, z0 + .16, .5), P(2.6, z0 + .16, .5)], mul(base, .9), depth=z0 + 46.9)
    if r.random() < .8:
        zl = (z0 + z1) / 2 + r.uniform(-1, 1)
        for dz in (-.9, .9):
            s.sprite(x - side * .95, 2.55, zl + dz, '<ellipse rx=".19" ry=".22" fill="%s"/><ellipse cx="%.2f" rx=".1" ry=".2" fill="%s"/>'
                     '<path d="M-.02 -.22H.02V-.42H-.02Z" fill="#8a4a22"/>' % (hexc(fog((168, 50, 36), zl * .6)), -.04, hexc(fog((214, 84, 52), zl * .6))), depth=zl + 40)


def tramfront():
    o = []
    o.append('<linearGradient id="tf" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="#59686e"/><stop offset=".28" stop-color="#aebbbd"/><stop offset=".62" stop-color="#d8dad4"/>'
             '<stop offset="1" stop-color="#8d9694"/></linearGradient><linearGradient id="tg" x1="0" x2=".35" y1="1" y2="0"><stop offset="0" stop-color="#49606e"/><stop offset=".3" stop-color="#1c2830"/>'
             '<stop offset=".62" stop-color="#151d24"/><stop offset="1" stop-color="#2b3236"/></linearGradient><linearGradient id="tt" x1="0" x2="1" y1="0" y2=".1"><stop offset="0" stop-color="#123c43"/>'
             '<stop offset=".5" stop-color="#23707a"/><stop offset="1" stop-color="#154850"/></linearGradient>')
    body = [(-1.0, .28), (1.0, .28), (1.17, .42), (1.21, 1.0), (1.19, 2.2), (1.12, 2.95), (.96, 3.28), (.6, 3.38), (-.6, 3.38), (-.96, 3.28), (-1.12, 2.95), (-1.19, 2.2), (-1.21, 1.0), (-1.17, .42)]
    o.append('<path d="%s" fill="url(#tf)"/>' % curve(body, tension=.8))
    o.append('<path d="M-1.0 .28H1.0C1.2 .4 1.2 .75 1.21 1.02C.6 .88 -.6 .88 -1.21 1.02C-1.2 .75 -1.2 .4 -1.0 .28Z" fill="url(#tt)"/>')
    o.append('<path d="M-1.21 1.02C-.6 .88 .6 .88 1.21 1.02L1.21 1.1C.6 .96 -.6 .96 -1.21 1.1Z" fill="#e6e3d8" opacity=".85"/>')
    scr = [(-.98, 1.22), (-.4, 1.14), (.4, 1.14), (.98, 1.22), (1.08, 1.8), (1.05, 2.6), (.9, 3.08), (.5, 3.2), (-.5, 3.2), (-.9, 3.08), (-1.05, 2.6), (-1.08, 1.8)]
    o.append('<path d="%s" fill="#0b1014"/>' % curve(scr, tension=.75))
    o.append('<g transform="translate(0 .04) scale(.955 .975)"><path d="%s" fill="url(#tg)"/></g>' % curve(scr, tension=.75))
    # inside: lit saloon behind the driver, driver
    o.append('<path d="M-.75 1.75H.8V2.45H-.75Z" fill="#e8c48a" opacity=".26"/><path d="M-.3 1.6H.55V2.38H-.3Z" fill="#ffe2ae" opacity=".3"/>')
    for i in range(4):
        o.append('<path d="M%.2f 1.6h.05v.85h-.05z" fill="#141a1e" opacity=".7"/>' % (-.7 + i * .42))
    o.append(shape([(-.62, 1.3), (.08, 1.3), (.1, 1.62), (-.02, 1.8), (-.18, 1.86), (-.36, 1.86), (-.52, 1.8), (-.64, 1.62)], (22, 30, 40)))
    o.append(shape([(-.27, 2.15), (-.17, 2.08), (-.17, 1.92), (-.27, 1.84), (-.37, 1.92), (-.37, 2.08)], (92, 68, 56)))
    o.append(shape([(-.39, 2.05), (-.35, 2.18), (-.27, 2.22), (-.19, 2.18), (-.15, 2.05), (-.27, 2.1)], (26, 26, 32)))
    # sky on the glass
    o.append('<path d="M-1.03 2.2C-.8 1.6 -.9 1.4 -.94 1.25L-.55 1.17C-.5 1.8 -.62 2.5 -.86 3.05C-1 2.8 -1.05 2.5 -1.03 2.2Z" fill="#a8c0cc" opacity=".2"/>')
    o.append('<path d="M.98 2.6C1.04 2.1 1.04 1.7 .95 1.26L.78 1.21C.9 1.8 .9 2.4 .74 3.08C.88 3.02 .95 2.8 .98 2.6Z" fill="#ffd9b0" opacity=".32"/>')
    # wiper, display
    o.append(stroke([(.1, 1.16), (.3, 1.6), (.66, 1.95)], .022, (8, 10, 12)))
    o.append('<rect x="-.72" y="2.74" width="1.44" height=".32" rx=".04" fill="#06080a"/>')
    o.append('<g transform="translate(0 2.80) scale(1 -1)"><text x=".1" y="0" font-family="Noto Sans CJK SC" font-weight="bold" font-size=".235" text-anchor="middle" fill="#ffb648" letter-spacing=".02">望潮新城</text>'
             '<text x="-.6" y="0" font-family="Noto Sans CJK SC" font-weight="bold" font-size=".25" text-anchor="middle" fill="#ffce78">1</text></g>')
    # lamps
    for s in (-1, 1):
        o.append('<path d="M%.2f .82C%.2f .86 %.2f .9 %.2f .97L%.2f .84C%.2f .76 %.2f .72 %.2f .7Z" fill="#0c1418"/>' % (s * .62, s * .8, s * .98, s * 1.14, s * 1.14, s * .98, s * .8, s * .62))
        o.append('<ellipse cx="%.2f" cy=".81" rx=".12" ry=".062" fill="#fffdf2"/><ellipse cx="%.2f" cy=".845" rx=".085" ry=".05" fill="#fff4d8"/>' % (s * .78, s * 1.0))
    o.append('<path d="M-.85 .52H.85L.8 .34H-.8Z" fill="#0d2327"/><path d="M-.42 .5H.42V.4H-.42Z" fill="#081618"/><path d="M-1 .28H1L.96 .18H-.96Z" fill="#101416"/>')
    o.append('<circle cx="0" cy=".74" r=".085" fill="#d8dcd8" opacity=".8"/><path d="M-.05 .74L0 .79L.05 .74L0 .69Z" fill="#1a5058"/>')
    # cameras for mirrors
    for s in (-1, 1):
        o.append(shape([(s * 1.12, 2.76), (s * 1.34, 2.7), (s * 1.36, 2.58), (s * 1.14, 2.64)], (20, 24, 28)))
    o.append(stroke([(1.195, .5), (1.205, 1.0), (1.185, 2.2), (1.1, 2.95), (.95, 3.27)], .03, (255, 224, 186), .7))
    return "".join(o)


def tram(s):
    hx = 1.3
    r = random.Random(3)
    zs = [TZ + .1 + i * .09 for i in range(12)] + [TZ + 1.2 + i * .4 for i in range(80)]
    for i, (a, b) in enumerate(zip(zs, zs[1:])):
        def half(z):
            t = clamp((z - TZ) / 1.1)
            return 1.17 + (hx - 1.17) * math.sin(t * math.pi / 2)
        xa, xb = TX + half(a), TX + half(b)
        q = a - TZ
        car = q % 8.2
        joint = car < .45 and q > 2
        ys = [(.22, .95, (20, 84, 92)), (.95, 1.03, (214, 212, 200)), (1.03, 1.12, (168, 176, 174)), (1.12, 2.55, None), (2.55, 2.95, (172, 178, 174)), (2.95, 3.25, (148, 154, 152)), (3.25, 3.38, (96, 102, 102))]
        for y0, y1, c in ys:
            if c is None:
                pillar = (q % 1.6) < .14
                door = 3.0 < car < 4.6
                c = (22, 28, 32) if pillar else mul((236, 198, 142), .72 + .22 * N.at(a * 2.2, 4)) if q > 1.2 else (24, 34, 40)
                if not pillar and N.at(a * 1.7, 9) > .62 and q > 1.3:
                    c = mul(c, .45)
                if q > 1.2 and not pillar:
                    c = mix(c, (196, 200, 204), .25)
            if joint:
                c = (30, 34, 38)
            if 3.0 < car < 4.6 and y0 < 1.0 and q > 2:
                c = mix(c, (30, 44, 48), .55)
            sh = .86 + .3 * smooth(0, 1.3, q)
            s.poly([(xa, y0, a), (xb, y0, b), (xb, y1, b), (xa, y1, a)], mul(c, sh), depth=a, edge=.5)
    # skirt shadow
    s.poly([(TX + 1.2, 0.02, TZ), (TX + 1.2, .02, TZ + 33), (TX + 1.28, .24, TZ + 33), (TX + 1.28, .24, TZ)], (14, 16, 18), depth=TZ + 20)
    # roof gear and pantograph
    s.box(TX - .8, TX + .8, 3.36, 3.72, TZ + 3, TZ + 6, [(74, 80, 84), None, (110, 112, 110), None, None], bias=-1)
    s.box(TX - .7, TX + .7, 3.36, 3.66, TZ + 10, TZ + 13, [(84, 90, 94), None, (120, 120, 116), None, None], bias=-1)
    pz = TZ + 7.6
    for a, b in (((-.4, 3.5, pz), (-.25, 4.6, pz + 1.3)), ((.4, 3.5, pz), (.25, 4.6, pz + 1.3)), ((-.25, 4.6, pz + 1.3), (-.5, 5.55, pz - .2)), ((.25, 4.6, pz + 1.3), (.5, 5.55, pz - .2)), ((-.85, 5.57, pz - .2), (.85, 5.57, pz - .2))):
        s.line((TX + a[0], a[1], a[2]), (TX + b[0], b[1], b[2]), .06, (38, 40, 44), minw=1.2)
    s.sprite(TX, 0, TZ, tramfront(), bias=-.2)


def people(s, only=None):
    r = random.Random(44)
    rows = [(-4.75, 5.7, "back", 0, (40, 44, 54), (30, 32, 38)), (-5.5, 6.6, "hand", 0, (96, 62, 52), (38, 36, 42)), (-6.35, 7.6, None, 1, (52, 62, 70), (34, 36, 42)),
            (-4.9, 8.9, None, 1, (66, 74, 62), (36, 38, 44)), (-5.9, 10.2, "back", 0, (118, 84, 50), (40, 42, 52)), (-4.85, 12.0, "case", 0, (58, 50, 62), (32, 32, 38)),
            (-6.6, 12.6, None, 0, (80, 84, 92), (38, 40, 46)), (-5.3, 14.4, "hand", 1, (98, 92, 84), (36, 36, 42)), (-5.8, 17.5, None, 0, (56, 62, 74), (36, 36, 42)),
            (-4.9, 20, "back", 0, (74, 60, 56), (36, 36, 42)), (-6.2, 22, None, 0, (70, 74, 80), (36, 36, 42))]
    for i, (x, z, bag, phone, coat, legs) in enumerate(rows):
        m = stander(random.Random(100 + i), fog(mul(coat, .62), z * .8), fog(mul(legs, .7), z * .8), fog((112, 84, 70), z * .6), fog((20, 19, 22), z * .5), back=i in (0, 3, 4, 6, 8, 9), rim=RIM, side=-1,
                    tall=(1.72, 1.62, 1.74, 1.6, 1.7, 1.66, 1.73, 1.58, 1.7, 1.68, 1.6)[i], bag=bag, phone=bool(phone), skirt=i in (1, 7))
        if s.flip:
            continue
        # its double on the wet platform
        v = cam.view((x, .25, z))
        sx, sy = cam.px(v)
        k = F / z
        s.raw(150 - i * .01, '<g clip-path="url(#plat)"><g transform="translate(%.1f %.1f) scale(%.3f %.3f)" opacity=".34">%s</g></g>' % (sx, sy, k, k * .92, m))
        s.raw(149, '<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="#12161c" opacity=".5"/>' % (sx, sy + 1, .3 * k, .045 * k))
        s.sprite(x, .25, z, m)


def world(flip):
    s = Scene(cam, flip, fog)
    # street end: gate tower and hills in the haze
    s.raw(900, '<path d="M300 %dL%sL1400 %dZ" fill="#d9b7a2"/>' % (HY, "L".join("%d %.1f" % (x, HY + (1 if flip else -1) * (38 + 40 * N.fbm(x / 170, 3, 4))) for x in range(300, 1401, 10)), HY))
    s.sprite(4.2, 0, 128, '<path d="M-7 0V11H-2.4V0C-2.4 5 2.4 5 2.4 0V11H7V0Z" fill="#b59a8c"/><path d="M-7 0V11H7V0H2.4V4A2.4 2.4 0 0 1 -2.4 4V0Z" fill="#ab9084"/><path d="M-8.6 11.6C-6 12 -5 13.6 -5 15H5C5 13.6 6 12 8.6 11.6L8 11H-8Z" fill="#94796e"/>'
             '<path d="M-5 15V17.5H5V15Z" fill="#b39a8c"/><path d="M-7.4 18.2C-5 18.4 -3.4 20 -3 21.6H3C3.4 20 5 18.4 7.4 18.2L6.8 17.5H-6.8Z" fill="#8e746a"/>')
    r = random.Random(7)
    for side, x in ((-1, -10.2), (1, 7.4)):
        z = 1.5 if side < 0 else .8
        while z < 118:
            w = r.choice([5.2, 6.0, 6.8, 7.6])
            wallface(s, side, x + side * r.uniform(-.12, .25), z, z + w - .12, r.choice([6.4, 7.0, 8.6, 9.2, 7.4]), int(z * 13) + (side > 0) * 7)
            z += w
    # kerbs and pavement on the right
    s.poly([(5.0, .14, 1), (7.5, .14, 1), (7.5, .14, 118), (5.0, .14, 118)], (104, 102, 104), depth=170)
    if not flip:
        rr = random.Random(9)
        for i in range(70):
            for j in range(4):
                zz = 1 + i * .8
                s.poly([(5.2 + j * .56, .141, zz), (5.74 + j * .56, .141, zz), (5.74 + j * .56, .141, zz + .77), (5.2 + j * .56, .141, zz + .77)],
                       mix(mul((96, 98, 104), rr.uniform(.8, 1.15)), GLOW, .2 + .3 * smooth(3, 30, zz)), depth=169, edge=.2)
    s.poly([(5.0, 0, 1), (5.0, 0, 118), (5.0, .14, 118), (5.0, .14, 1)], (70, 70, 74), depth=168.5)
    # platform on the left
    rr = random.Random(12)
    s.defs.append('<clipPath id="plat"><path d="M%sZ"/></clipPath>' % "L".join("%.1f %.1f" % cam.p(*q) for q in (
        (-7.6, .25, 2.2), (-4.05, .25, 2.2), (-4.05, .25, 46), (-7.6, .25, 46))))
    if not flip:
        s.poly([(-7.6, .25, 2.2), (-4.05, .25, 2.2), (-4.05, .25, 46), (-7.6, .25, 46)], (96, 96, 100), depth=160)
        for i in range(62):
            for j in range(6):
                zz = 2.2 + i * .7
                xx = -7.6 + j * .59
                c = mul((92, 92, 98), rr.uniform(.84, 1.14))
                c = mix(c, GLOW, .12 + .42 * smooth(2, 26, zz) + .1 * (N.at(zz, xx) - .5))
                if j == 5:
                    c = mix(c, (206, 178, 92), .6)
                s.poly([(xx, .25, zz), (xx + .575, .25, zz), (xx + .575, .25, zz + .68), (xx, .25, zz + .68)], c, depth=159, edge=.2)
    for i in range(44):
        zz = 2.2 + i
        s.poly([(-4.05, 0, zz), (-4.05, 0, zz + .97), (-4.05, .25, zz + .97), (-4.05, .25, zz)], mul((118, 114, 110), .8 + .3 * N.at(zz, 3)), depth=158.6)
    s.line((-4.02, .25, 2.2), (-4.02, .25, 46), .05, (216, 206, 190), bias=-0.1, minw=1)
    # shelter
    for z in (8.4, 11.4, 14.4, 17.4):
        s.line((-7.3, .25, z), (-7.3, 2.85, z), .11, (60, 64, 68), minw=1)
        s.line((-7.3, 2.8, z), (-4.6, 3.05, z), .1, (60, 64, 68), bias=-.1)
    for z in (8.4, 11.4, 14.4):
        s.poly([(-7.3, .6, z), (-7.3, .6, z + 2.9), (-7.3, 2.5, z + 2.9), (-7.3, 2.5, z)], (196, 206, 210), op=.22, depth=z + 3)
    s.poly([(-7.7, 2.85, 8.0), (-4.4, 3.08, 8.0), (-4.4, 3.08, 17.9), (-7.7, 2.85, 17.9)], (44, 48, 54), depth=13)
    s.poly([(-7.7, 2.85, 8.0), (-4.4, 3.08, 8.0), (-4.4, 3.2, 8.0), (-7.7, 2.98, 8.0)], (128, 130, 130), depth=7.9)
    s.line((-4.4, 3.14, 8), (-4.4, 3.14, 17.9), .12, (176, 172, 164), bias=-.2)
    for z in (9.4, 12, 14.6, 17):
        s.poly([(-6.6, 2.9, z), (-5.4, 2.98, z), (-5.4, 2.98, z + .14), (-6.6, 2.9, z + .14)], (255, 246, 220), depth=7.9)
        s.glow(-6, 2.9, z, .9, (255, 236, 196), .6, bias=-5)
    # stop sign at the head of the platform
    s.line((-7.15, .25, 6.9), (-7.15, 3.35, 6.9), .09, (58, 62, 66))
    s.sprite(-7.15, 0, 6.88, '<rect x="-.66" y="2.62" width="1.32" height=".62" rx=".05" fill="#164a52"/><rect x="-.66" y="2.62" width="1.32" height=".16" fill="#e5e0d2"/>'
             '<g transform="translate(0 2.90) scale(1 -1)"><text font-family="Noto Sans CJK SC" font-weight="bold" font-size=".27" text-anchor="middle" fill="#f4f0e6">渡口老街</text></g>')
    # poles and wires
    for z in (16, 34, 52, 70, 88, 106):
        for x in (-7.9, 4.75):
            s.line((x, 0, z), (x, 7.0, z), .16, (48, 52, 56), minw=1.2)
            s.line((x + .05, 0, z), (x + .05, 7.0, z), .04, (200, 180, 160), op=.7, bias=-.05)
        s.line((-7.9, 6.7, z), (TX, 6.35, z), .03, (40, 42, 46), minw=1.1)
        s.line((TX, 6.35, z), (1.35, 6.35, z), .03, (40, 42, 46), minw=1.1)
        s.line((1.35, 6.35, z), (4.75, 6.7, z), .03, (40, 42, 46), minw=1.1)
        for x in (TX, 1.35):
            s.line((x, 6.35, z), (x, 5.62, z), .03, (40, 42, 46), minw=1)
            s.sprite(x - 1, 6.38, z, '<ellipse rx=".07" ry=".16" fill="#4a3a34"/>')
        for x, q in ((4.75, -1), (-7.9, 1)):
            s.line((x, 6.2, z), (x + q * 1.2, 6.5, z), .06, (48, 52, 56), minw=1)
            s.glow(x + q * 1.2, 6.42, z, 1.5, (255, 218, 160), .9, bias=-.5)
            s.glow(x + q * 1.2, 6.42, z, .22, (255, 250, 232), 1, bias=-.6, minr=2)
    for x in (TX, 1.35):
        zs = [2.2] + list(range(4, 110, 3))
        for a, b in zip(zs, zs[1:]):
            s.line((x, 5.6, a), (x, 5.6, b), .022, (34, 36, 40), minw=1.15)
            sag = lambda q: 5.95 + .4 * abs(((q - 16) % 18) / 9 - 1) ** 2
            s.line((x, sag(a), a), (x, sag(b), b), .016, (34, 36, 40), minw=.9)
    tram(s)
    people(s)
    # right pavement: a cleaner, a cyclist, walkers
    fr = lambda i, c, l, **k: stander(random.Random(i), c, l, (140, 104, 84), (26, 24, 26), rim=None, side=1, **k)
    s.sprite(5.6, .14, 15.5, fr(1, (92, 80, 74), (52, 50, 54), bag="hand", walk=.1))
    s.sprite(6.3, .14, 24, fr(2, (110, 104, 104), (76, 72, 74), walk=.12, bag="back"))
    s.sprite(5.9, .14, 34, fr(4, (140, 122, 112), (110, 98, 92)))
    bike = ['<circle cx="-.28" cy=".33" r=".32" fill="none" stroke="#23262a" stroke-width=".05"/><ellipse cx=".0" cy=".33" rx=".09" ry=".33" fill="none" stroke="#1e2024" stroke-width=".055"/>']
    rider = ('<ellipse cx="0" cy=".33" rx=".055" ry=".33" fill="#1d1f24"/><path d="M-.04 .3L-.03 .95H.03L.04 .3Z" fill="#2c3036"/>' +
             shape([(-.1, .95), (.1, .95), (.2, .82), (.16, .5), (.2, .28), (.09, .27), (.06, .55), (0, .8), (-.06, .55), (-.08, .42), (-.19, .44), (-.16, .62), (-.2, .82)], (44, 46, 54)) +
             shape([(-.17, .9), (.17, .9), (.25, 1.2), (.22, 1.42), (.06, 1.5), (-.06, 1.5), (-.22, 1.42), (-.25, 1.2)], (128, 84, 40)) +
             shape([(0.02, .92), (.16, .92), (.24, 1.2), (.2, 1.4), (.06, 1.47)], (168, 120, 66), .8) +
             stroke([(-.22, 1.38), (-.33, 1.2), (-.28, 1.02)], .085, (104, 70, 36)) + stroke([(.22, 1.38), (.33, 1.2), (.28, 1.02)], .085, (150, 106, 60)) +
             stroke([(-.3, 1.03), (.3, 1.03)], .035, (30, 32, 36)) + shape([(-.09, 1.5), (-.1, 1.64), (0, 1.74), (.1, 1.64), (.09, 1.5), (0, 1.46)], (140, 104, 84)) +
             shape([(-.13, 1.6), (-.1, 1.74), (0, 1.8), (.1, 1.74), (.13, 1.6), (0, 1.63)], (204, 200, 190)) +
             '<circle cx="0" cy=".86" r=".05" fill="#fff6dc"/>')
    s.sprite(3.35, 0, 10.2, rider)
    s.glow(3.35, .86, 10.15, .34, (255, 240, 206), .8, bias=-.2)
    # headlamps
    for q in (-.78, .78, -1.0, 1.0):
        big = abs(q) < .9
        s.glow(TX + q, .82, TZ, (1.25 if big else .7) * (1.9 if flip else 1), (255, 240, 208), 1, bias=-.5)
        if flip:
            s.glow(TX + q, .95, TZ, .55, (255, 250, 232), 1, bias=-.55)
            s.glow(TX + q, 1.3, TZ, .5, (255, 244, 214), .9, bias=-.55)
        s.glow(TX + q, .82, TZ, .26, (255, 253, 244), 1, bias=-.6)
    return s


grad = [(0, (252, 208, 164)), (.08, (246, 200, 168)), (.18, (222, 196, 184)), (.32, (182, 186, 198)), (.7, (134, 152, 180))]
sk = sky("tram_sky", W, HY + 30, F, CX, grad, (.1, .03), 17, (250, 216, 190), (146, 150, 166), cover=.44, scale=.5, soft=.28, stretch=1.2, amount=.75, halo=((255, 214, 160), .22, .9), flat=.16)
above, below = png("tram_up", world(False).svg()), png("tram_dn", world(True).svg())
base, refl, soft = tmp("tram_base.png"), tmp("tram_refl.png"), tmp("tram_soft.png")
im("-size", "%dx%d" % (W, H), "xc:#f0cca8", "(", sk, "-gravity", "south", "-crop", "%dx%d+0+0" % (W, HY), "+repage", ")", "-gravity", "northwest", "-composite", base)
im("-size", "%dx%d" % (W, H), "xc:black", "(", sk, "-flip", ")", "-geometry", "+0+%d" % HY, "-composite", below, "-geometry", "+0+0", "-composite", refl)
im(refl, "-crop", "%dx%d+0+%d" % (W, H - HY, HY), "+repage", "-scale", "100%x12%", "-blur", "0x3", "-resize", "%dx%d!" % (W, H - HY), "-blur", "0x4", "-background", "black", "-gravity", "south", "-extent", "%dx%d" % (W, H), soft)
bw, bh, bd = read_rgb(base)
_, _, rd = read_rgb(refl)
_, _, sd = read_rgb(soft)


def row(y, w):
    if y <= HY + 1:
        return bd[y * w * 3:(y + 1) * w * 3]
    g = (y + .5 - HY) / F
    z = CH / g
    out = bytearray()
    rng = random.Random(y)
    fine = 1 - smooth(14, 45, z)
    beam = smooth(714, 780, y) * (1 - smooth(800, 985, y))
    lamps = [CX + F * (TX + q) / TZ for q in (-.89, .89)]
    for x in range(w):
        X = (x - CX) * z / F
        # granite setts, laid in courses across the street
        cz = z / .24
        r0 = math.floor(cz)
        cxs = X / .42 + (r0 % 2) * .5
        c0 = math.floor(cxs)
        fz, fx = cz - r0, cxs - c0
        tone = N.t[((r0 * 37 + c0 * 91) & 255) << 8 | ((c0 * 53 + r0 * 17) & 255)]
        jz, jx = min(fz, 1 - fz), min(fx, 1 - fx) * 1.75
        joint = 1 - smooth(.02, .10 + .02 * z * .3, min(jz, jx))
        wetn = N.fbm(X * .55 + 4, z * .30, 4)
        pud = smooth(.50, .60, wetn)
        stone = 52 + 34 * (tone - .5) + 12 * (N.at(X * 22, z * 22) - .5) * fine
        tilt = (tone - .5) * .030 + (fz - .5) * .018
        a = (1 - pud) * fine
        jit = rng.gauss(0, 1)
        py = int(y + F * 2 * tilt * a + jit * (1.5 + 9 * (1 - pud)) * fine)
        px = int(x + F * 2 * ((N.t[((c0 * 29 + r0 * 7) & 255) << 8 | 9] - .5) * .006 + (fx - .5) * .004) * a + 3 * (N.at(X * 5, z * 5) - .5) * pud)
        py = min(H - 1, max(HY + 1, py))
        px = min(w - 1, max(0, px))
        i = (py * w + px) * 3
        k = (y * w + x) * 3
        Fr = .10 + .90 * (1 - min(1, g)) ** 4.2
        Fr = Fr * (.60 + .38 * pud) * (1 - .6 * joint * (1 - pud) * fine)
        m = .35 + .6 * pud
        shine = 0.0
        if beam:
            dl = min(abs(px - lamps[0]), abs(px - lamps[1])) / (17 + .09 * (y - 714))
            if dl < 3:
                shine = math.exp(-dl * dl) * beam * (.35 + .65 * pud + .5 * max(0, tone - .35)) * (1 - .75 * joint * (1 - .6 * pud)) * (.7 + .6 * N.at(X * 6, z * 14))
        rail = None
        for q in RAILS:
            d = abs(X - q)
            if d < .036:
                rail = 1
            elif d < .075:
                rail = rail or 2
        for ch, dc in ((0, .96), (1, 1.0), (2, 1.08)):
            ref = rd[i + ch] * m + sd[k + ch] * (1 - m)
            v = stone * dc * (1 - .55 * joint * fine) * (1 - Fr * .5) + ref * Fr
            if rail == 1:
                v = .52 * sd[k + ch] + 34
            elif rail == 2:
                v = v * .35
            v += shine * (232, 214, 178)[ch]
            # loss into the morning haze
            hz = 1 - math.exp(-max(0, z - 7) / 75)
            v += ((240, 204, 172)[ch] - v) * hz * .7
            out.append(int(clamp(v, 0, 255)))
    return bytes(out)


wet = tmp("tram_wet.png")
per_row(wet, W, H, row)
comp = tmp("tram_comp.png")
haze = png("tram_haze", svg(W, H, '<ellipse cx="%d" cy="%d" rx="420" ry="330" fill="url(#s)"/>' % (CX + 90, HY - 40),
    '<radialGradient id="s"><stop offset="0" stop-color="#ffe0b4" stop-opacity=".55"/><stop offset=".5" stop-color="#ffd8ac" stop-opacity=".18"/><stop offset="1" stop-color="#ffd8ac" stop-opacity="0"/></radialGradient>'))
im(wet, above, "-composite", haze, "-composite", comp)
finish(comp, os.path.join(EXAMPLES, "yanxi/2026-11-23/pictures/tram.jpg"), (W, H), curve_=(4, 50), grain=4, vignette=.28, seed=41, wobble=.8, sat=94, glow=(80, 4, 26, .5))
