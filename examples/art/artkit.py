"""Shared tools of the example pictures: a small camera, painter's-order scenes written as SVG, per-pixel
sky and water, standing figures, and the darkroom (ImageMagick). Standard library only."""
import math, os, random, subprocess, sys, tempfile
from multiprocessing import get_context

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.dirname(HERE)
TMP = os.environ.get("ART_TMP") or tempfile.mkdtemp(prefix="art.")
os.makedirs(TMP, exist_ok=True)
CONVERT = "/usr/bin/convert" if os.path.exists("/usr/bin/convert") else "convert"


def tmp(name):
    return os.path.join(TMP, name)


def run(*args):
    subprocess.run([str(a) for a in args], check=True)


def im(*args):
    run(CONVERT, *args)


# ---------------------------------------------------------------- colour
def clamp(v, a=0.0, b=1.0):
    return a if v < a else b if v > b else v


def mix(a, b, t):
    t = clamp(t)
    return tuple(x + (y - x) * t for x, y in zip(a, b))


def mul(a, k):
    return tuple(x * k for x in a)


def tint(a, b):
    return tuple(x * y / 255.0 for x, y in zip(a, b))


def add(a, b, k=1.0):
    return tuple(x + y * k for x, y in zip(a, b))


def hexc(c):
    return "#%02x%02x%02x" % tuple(int(clamp(v, 0, 255) + 0.5) for v in c)


def rgb(h):
    h = h.lstrip("#")
    return tuple(int(h[i:i + 2], 16) for i in (0, 2, 4))


def smooth(a, b, v):
    t = clamp((v - a) / (b - a))
    return t * t * (3 - 2 * t)


def ramp(stops, v):
    if v <= stops[0][0]:
        return stops[0][1]
    for (a, ca), (b, cb) in zip(stops, stops[1:]):
        if v <= b:
            return mix(ca, cb, (v - a) / (b - a))
    return stops[-1][1]


# ---------------------------------------------------------------- noise
class Noise:
    def __init__(self, seed, n=256):
        r = random.Random(seed)
        self.t = [r.random() for _ in range(256 * 256)]

    def at(self, x, y):
        t = self.t
        xi = math.floor(x)
        yi = math.floor(y)
        fx = x - xi
        fy = y - yi
        fx = fx * fx * (3 - 2 * fx)
        fy = fy * fy * (3 - 2 * fy)
        x0 = xi & 255
        x1 = (xi + 1) & 255
        a = (yi & 255) << 8
        b = ((yi + 1) & 255) << 8
        p = t[a + x0]
        p += (t[a + x1] - p) * fx
        q = t[b + x0]
        q += (t[b + x1] - q) * fx
        return p + (q - p) * fy

    def fbm(self, x, y, octaves=5, gain=0.5):
        s, a, n = 0.0, 1.0, 0.0
        for _ in range(octaves):
            s += a * self.at(x, y)
            n += a
            a *= gain
            x = x * 2.03 + 17.3
            y = y * 2.01 + 5.7
        return s / n


# ---------------------------------------------------------------- raw pictures
def read_rgb(path):
    data = subprocess.run([CONVERT, path, "-background", "black", "-alpha", "remove", "-depth", "8", "ppm:-"],
                          check=True, stdout=subprocess.PIPE).stdout
    parts = data.split(None, 4)
    w, h = int(parts[1]), int(parts[2])
    return w, h, data[-w * h * 3:]


def write_rgb(path, w, h, data):
    p = subprocess.Popen([CONVERT, "ppm:-", path], stdin=subprocess.PIPE)
    p.communicate(b"P6\n%d %d\n255\n" % (w, h) + bytes(data))
    if p.returncode:
        raise SystemExit("convert failed on " + path)


_JOB = {}


def _rows(span):
    f, w = _JOB["f"], _JOB["w"]
    out = bytearray()
    for y in range(*span):
        out += f(y, w)
    return bytes(out)


def per_row(path, w, h, f):
    """f(y, w) gives bytes of one row; rows are shared among the processors."""
    _JOB.update(f=f, w=w)
    step = 16
    spans = [(y, min(h, y + step)) for y in range(0, h, step)]
    with get_context("fork").Pool(os.cpu_count() or 2) as pool:
        write_rgb(path, w, h, b"".join(pool.map(_rows, spans)))


# ---------------------------------------------------------------- camera and scene
class Cam:
    """Shift lens: verticals stay vertical. x right, y up, z away; yaw turns the world about the camera."""

    def __init__(self, w, h, f, cx, hy, height, yaw=0.0):
        self.w, self.h, self.f, self.cx, self.hy, self.height = w, h, f, cx, hy, height
        self.c, self.s = math.cos(yaw), math.sin(yaw)

    def view(self, p):
        x, y, z = p
        return x * self.c - z * self.s, y, x * self.s + z * self.c

    def px(self, v):
        return self.cx + self.f * v[0] / v[2], self.hy - self.f * (v[1] - self.height) / v[2]

    def p(self, x, y, z):
        return self.px(self.view((x, y, z)))

    def depth(self, x, y, z):
        return self.view((x, y, z))[2]


class Scene:
    def __init__(self, cam, flip=False, fog=None, near=0.35):
        self.cam, self.flip, self.fog, self.near = cam, flip, fog, near
        self.items, self.defs = [], []
        self.key = None      # sorts by a place's world coordinates instead of its distance

    def haze(self, c, z):
        return self.fog(c, z) if self.fog else c

    def poly(self, pts, col, bias=0.0, op=1.0, edge=0.5, extra="", raw=False, depth=None):
        vs = []
        for x, y, z in pts:
            if self.flip:
                y = -y
            vs.append(self.cam.view((x, y, z)))
        n = self.near
        if all(v[2] < n for v in vs):
            return
        if any(v[2] < n for v in vs):
            out = []
            for a, b in zip(vs, vs[1:] + vs[:1]):
                if a[2] >= n:
                    out.append(a)
                if (a[2] < n) != (b[2] < n):
                    t = (n - a[2]) / (b[2] - a[2])
                    out.append(tuple(p + (q - p) * t for p, q in zip(a, b)))
            vs = out
        q = [self.cam.px(v) for v in vs]
        if (max(a for a, _ in q) < -60 or min(a for a, _ in q) > self.cam.w + 60
                or max(b for _, b in q) < -60 or min(b for _, b in q) > self.cam.h + 400):
            return
        d = sum(v[2] for v in vs) / len(vs)
        if not raw:
            col = hexc(self.haze(col, d))
        if self.key:
            d = sum(self.key(p) for p in pts) / len(pts)
        if depth is not None:
            d = depth
        s = "M" + "L".join("%.1f %.1f" % a for a in q) + "Z"
        st = ' stroke="%s" stroke-width="%.2g"' % (col, edge) if edge and op >= 1 else ""
        o = ' fill-opacity="%.3g"' % op if op < 1 else ""
        self.items.append((d + bias, '<path d="%s" fill="%s"%s%s%s/>' % (s, col, st, o, extra)))

    def line(self, a, b, width, col, bias=0.0, op=1.0, minw=0.5, cap="butt", raw=False):
        """A bar of world width; split so that it narrows with distance."""
        if self.flip:
            a = (a[0], -a[1], a[2])
            b = (b[0], -b[1], b[2])
        va, vb = self.cam.view(a), self.cam.view(b)
        n = self.near
        if va[2] < n and vb[2] < n:
            return
        if va[2] < n or vb[2] < n:
            t = (n - va[2]) / (vb[2] - va[2])
            m = tuple(p + (q - p) * t for p, q in zip(va, vb))
            va, vb = (m, vb) if va[2] < n else (va, m)
        (x0, y0), (x1, y1) = self.cam.px(va), self.cam.px(vb)
        wa = max(minw, width * self.cam.f / va[2]) / 2
        wb = max(minw, width * self.cam.f / vb[2]) / 2
        L = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = -(y1 - y0) / L, (x1 - x0) / L
        d = (va[2] + vb[2]) / 2
        c = col if raw else hexc(self.haze(col, d))
        if self.key:
            d = (self.key(a) + self.key(b)) / 2
        pts = [(x0 + nx * wa, y0 + ny * wa), (x1 + nx * wb, y1 + ny * wb),
               (x1 - nx * wb, y1 - ny * wb), (x0 - nx * wa, y0 - ny * wa)]
        s = "M" + "L".join("%.1f %.1f" % p for p in pts) + "Z"
        self.items.append((d + bias, '<path d="%s" fill="%s" fill-opacity="%.3g"/>' % (s, c, op)))

    def box(self, x0, x1, y0, y1, z0, z1, cols, bias=0.0, edge=0.5):
        """cols: front (facing -z), left (-x), right (+x), top, bottom; None is left out."""
        cf, cl, cr, ct, cb = cols
        P = self.poly
        if cf:
            P([(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)], cf, bias - .02, edge=edge)
        if cl:
            P([(x0, y0, z0), (x0, y0, z1), (x0, y1, z1), (x0, y1, z0)], cl, bias, edge=edge)
        if cr:
            P([(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)], cr, bias, edge=edge)
        if ct:
            P([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], ct, bias - .01, edge=edge)
        if cb:
            P([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], cb, bias - .01, edge=edge)

    def sprite(self, x, y, z, markup, bias=0.0, mirror=False, depth=None):
        """Markup in metres (y up, feet at 0) set upright at a place in the world."""
        v = self.cam.view((x, -y if self.flip else y, z))
        if v[2] < self.near:
            return
        sx, sy = self.cam.px(v)
        k = self.cam.f / v[2]
        if self.key and depth is None:
            depth = self.key((x, y, z))
        self.items.append(((v[2] if depth is None else depth) + bias,
                           '<g transform="translate(%.2f %.2f) scale(%.4f %.4f)">%s</g>' % (
                               sx, sy, -k if mirror else k, k if self.flip else -k, markup)))

    def glow(self, x, y, z, r, col, op=1.0, bias=0.0, minr=1.0, squash=1.0):
        v = self.cam.view((x, -y if self.flip else y, z))
        if v[2] < self.near:
            return
        sx, sy = self.cam.px(v)
        k = max(minr, r * self.cam.f / v[2])
        key = "g%s" % hexc(col)[1:]
        d = ('<radialGradient id="%s"><stop offset="0" stop-color="%s"/><stop offset=".12" stop-color="%s" '
             'stop-opacity=".62"/><stop offset=".35" stop-color="%s" stop-opacity=".2"/><stop offset="1" '
             'stop-color="%s" stop-opacity="0"/></radialGradient>' % ((key,) + (hexc(col),) * 4))
        if d not in self.defs:
            self.defs.append(d)
        self.items.append(((self.key((x, y, z)) if self.key else v[2]) + bias, '<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="url(#%s)" '
                           'opacity="%.3g" style="mix-blend-mode:screen"/>' % (sx, sy, k, k * squash, key, op)))

    def raw(self, depth, markup):
        self.items.append((depth, markup))

    def body(self):
        return "\n".join(s for _, s in sorted(self.items, key=lambda t: -t[0]))

    def svg(self, under="", over="", defs=""):
        return svg(self.cam.w, self.cam.h, under + self.body() + over, "".join(self.defs) + defs)


def svg(w, h, body, defs=""):
    return ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%d" '
            'height="%d" viewBox="0 0 %d %d"><defs>%s</defs>%s</svg>' % (w, h, w, h, defs, body))


def png(name, text):
    src = tmp(name + ".svg")
    with open(src, "w") as f:
        f.write(text)
    out = tmp(name + ".png")
    run("rsvg-convert", "--unlimited", "-o", out, src)
    return out


def curve(pts, closed=True, tension=0.5):
    """A smooth path through the points (Catmull-Rom)."""
    n = len(pts)
    if not closed:
        pts = [pts[0]] + list(pts) + [pts[-1]]
        s = "M%.4g %.4g" % pts[1]
        rng = range(1, n)
    else:
        s = "M%.4g %.4g" % pts[0]
        rng = range(n)
    g = (lambda i: pts[i % n]) if closed else (lambda i: pts[i])
    for i in rng:
        p0, p1, p2, p3 = g(i - 1), g(i), g(i + 1), g(i + 2)
        k = tension / 3 * 1.0
        s += "C%.4g %.4g %.4g %.4g %.4g %.4g" % (
            p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k,
            p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k, p2[0], p2[1])
    return s + ("Z" if closed else "")


def shape(pts, col, op=1.0, closed=True, tension=0.9):
    return '<path d="%s" fill="%s"%s/>' % (curve(pts, closed, tension), hexc(col),
                                           ' fill-opacity="%.3g"' % op if op < 1 else "")


def stroke(pts, width, col, op=1.0, cap="round", tension=0.9):
    return ('<path d="%s" fill="none" stroke="%s" stroke-width="%.4g" stroke-linecap="%s" stroke-linejoin="round" '
            'stroke-opacity="%.3g"/>' % (curve(pts, False, tension), hexc(col), width, cap, op))


# ---------------------------------------------------------------- figures
def stander(r, coat, legs, skin, hair, rim=None, side=1, tall=1.7, bag=None, hat=None, phone=False, skirt=False,
            back=False, walk=0.0):
    """A standing figure seen from the front or back, in metres; rim is the light along one side."""
    k = tall / 1.7
    sw = 0.225 + r.uniform(-.015, .02)
    lean = r.uniform(-.025, .025)
    st = .09 + r.uniform(-.02, .03)
    hem = .62 if not skirt else .48
    o = ['<g transform="scale(%.4g)">' % k]
    dark = mul(legs, .8)
    for s in (-1, 1):
        fx = s * st + (walk if s > 0 else -walk)
        lift = .03 if walk and s < 0 else 0
        o.append(shape([(s * .03 - .005, .86), (s * .155, .86), (s * .135 + (fx - s * st) * .4, .5),
                        (fx + s * .055, .1 + lift), (fx + s * .06, .05 + lift), (fx - s * .045, .05 + lift),
                        (s * .02 + (fx - s * st) * .4, .5)], dark if s == side else legs))
        o.append(shape([(fx - .055, .085 + lift), (fx + .055, .085 + lift), (fx + .075, .03 + lift),
                        (fx + .06, lift), (fx - .06, lift), (fx - .075, .03 + lift)], mul(legs, .5)))
    body = [(lean - .055, 1.455), (lean + .055, 1.455), (sw * .78, 1.42), (sw, 1.34), (sw * .93, 1.15),
            (sw * .88, .95), (sw * 1.0, hem + .08), (sw * .98, hem), (0, hem - .02), (-sw * .98, hem),
            (-sw * 1.0, hem + .08), (-sw * .88, .95), (-sw * .93, 1.15), (-sw, 1.34), (-sw * .78, 1.42)]
    o.append(shape(body, coat))
    o.append(shape([(x if x * side < 0 else x * .15, y) for x, y in body], mul(coat, .72), .85))
    for s in (-1, 1):
        bend = phone and s == side
        if bend:
            o.append(stroke([(s * sw * .9, 1.34), (s * sw * 1.2, 1.1), (s * (.16 if back else .07), 1.16)], .1, mul(coat, .9)))
            if not back:
                o.append(shape([(s * .02, 1.14), (s * .09, 1.13), (s * .1, 1.2), (s * .03, 1.21)], skin))
        else:
            j = r.uniform(-.02, .05)
            o.append(stroke([(s * sw * .92, 1.36), (s * (sw * 1.15 + j), 1.1), (s * (sw * 1.08 + j * .6), .86)], .1,
                            mul(coat, .82 if s == side else .95)))
            o.append(shape([(s * (sw * 1.08 + j * .6) - .04, .86), (s * (sw * 1.08 + j * .6) + .04, .86),
                            (s * (sw * 1.08) + .03, .77), (s * (sw * 1.08) - .03, .77)], skin))
    o.append(shape([(lean - .05, 1.42), (lean + .05, 1.42), (lean + .045, 1.54), (lean - .045, 1.54)], mul(skin, .7)))
    o.append(shape([(lean - .1, 1.45), (lean, 1.4), (lean + .1, 1.45), (lean + .085, 1.5), (lean - .085, 1.5)],
                   mul(coat, .8)))
    hd = [(lean, 1.71), (lean + .075, 1.68), (lean + .088, 1.6), (lean + .065, 1.52), (lean, 1.48),
          (lean - .065, 1.52), (lean - .088, 1.6), (lean - .075, 1.68)]
    o.append(shape(hd, skin))
    low = 1.43 if skirt else 1.56
    if back:
        o.append(shape([(lean, 1.73), (lean + .083, 1.695), (lean + .098, 1.61), (lean + .08, min(low, 1.53)), (lean, low - .045),
                        (lean - .08, min(low, 1.53)), (lean - .098, 1.61), (lean - .083, 1.695)], hair))
        o.append(stroke([(lean - side * .05, 1.71), (lean - side * .085, 1.64)], .02, mix(hair, coat, .5), .6))
    else:
        o.append(shape([(x if (x - lean) * side > 0 else lean + side * .01, y) for x, y in hd], mul(skin, .66), .8))
        o.append(shape([(lean - .05, 1.605), (lean - .02, 1.61), (lean - .022, 1.59), (lean - .05, 1.59)], mul(skin, .5), .8))
        o.append(shape([(lean + .05, 1.605), (lean + .02, 1.61), (lean + .022, 1.59), (lean + .05, 1.59)], mul(skin, .45), .8))
        o.append(stroke([(lean - .022, 1.53), (lean + .022, 1.53)], .011, mul(skin, .5), .7))
        o.append(shape([(lean, 1.728), (lean + .085, 1.695), (lean + .1, 1.61), (lean + .083, low), (lean + .074, 1.615),
                        (lean + .045, 1.668), (lean - .03, 1.672), (lean - .072, 1.615), (lean - .083, low),
                        (lean - .1, 1.61), (lean - .085, 1.695)], hair))
    if hat:
        o.append(shape([(lean - .12, 1.635), (lean - .095, 1.73), (lean, 1.775), (lean + .095, 1.73),
                        (lean + .12, 1.635), (lean, 1.655)], hat))
        o.append(shape([(lean - .1, 1.66), (lean - .06, 1.75), (lean, 1.77), (lean - .02, 1.67)], mul(hat, 1.25), .7))
    if bag == "back":
        o.append(shape([(-.15, 1.36), (.15, 1.36), (.17, 1.2), (.165, .98), (0, .95), (-.165, .98), (-.17, 1.2)],
                       mul(legs, 1.3)))
        o.append(shape([(-.11, 1.14), (.11, 1.14), (.12, 1.0), (-.12, 1.0)], mul(legs, 1.0)))
    elif bag == "hand":
        bx = -side * sw * 1.12
        o.append(stroke([(bx - .07, .72), (bx, .84), (bx + .07, .72)], .018, mul(legs, .6)))
        o.append(shape([(bx - .14, .72), (bx + .14, .72), (bx + .155, .5), (bx + .13, .42), (bx - .13, .42),
                        (bx - .155, .5)], mul(coat, .5), tension=.5))
    elif bag == "case":
        bx = -side * (sw * 1.12 + .16)
        o.append('<rect x="%.3f" y=".06" width=".34" height=".5" rx=".04" fill="%s"/>' % (bx - .17, hexc(mul(legs, .9))))
        o.append(stroke([(bx, .56), (bx, .9)], .02, mul(legs, 1.4)))
    if rim:
        s = -side
        for pts, w in (([(s * sw * .78, 1.43), (s * (sw * 1.1), 1.34), (s * (sw * 1.3), 1.1), (s * (sw * 1.25), .9)], .022),
                       ([(s * sw * 1.0, .84), (s * sw * 1.02, hem + .05)], .016),
                       ([(s * .15, .6), (s * .14, .4), (s * .14, .1)], .014),
                       ([(lean + s * .02, 1.725), (lean + s * .085, 1.69), (lean + s * .098, 1.6),
                         (lean + s * .075, 1.52)], .02)):
            o.append(stroke(pts, w, rim, .8))
    o.append("</g>")
    return "".join(o)


# ---------------------------------------------------------------- water
class Waves:
    def __init__(self, seed, comps, wind=0.6, spread=0.9):
        """comps: (wavelength m, slope amplitude) pairs; several directions are drawn for each."""
        r = random.Random(seed)
        self.c = []
        for lam, amp in comps:
            for _ in range(2):
                th = wind + r.gauss(0, spread)
                k = 2 * math.pi / (lam * r.uniform(.8, 1.25))
                self.c.append((k * math.sin(th), k * math.cos(th), amp * math.sin(th), amp * math.cos(th),
                               r.uniform(0, 6.28), k))

    def row(self, foot):
        """The components a footprint of foot metres can still show, and the slope variance of the rest."""
        keep, rest = [], 0.0
        for kx, kz, ax, az, ph, k in self.c:
            att = 1 - smooth(.8, 2.6, k * foot)
            if att > .02:
                keep.append((kx, kz, ax * att, az * att, ph))
            rest += (az * az + .3 * ax * ax) * (1 - att * att) * .5
        return keep, math.sqrt(rest)


def water_rows(cam, base, refl, waves, colour, samples=3, seed=1, fres0=.03, rough=None, gain=1.0, power=4.0,
               hdr=0.0):
    """Row function for per_row: below the horizon the base picture becomes water mirroring refl."""
    bw, bh, bd = base
    rw, rh, rd = refl
    f, hy, cx, ch = cam.f, cam.hy, cam.cx, cam.height
    lut = [v + max(0, v - 140) * hdr for v in range(256)]      # lamps are brighter than white paper

    def row(y, w):
        if y <= hy + 1:
            return bd[y * w * 3:(y + 1) * w * 3]
        rng = random.Random(seed * 100003 + y)
        gauss = rng.gauss
        g = (y + .5 - hy) / f
        z = ch / g
        foot = z * z / (f * ch) * .8
        keep, rest = waves.row(foot)
        out = bytearray()
        sin = math.sin
        for x in range(w):
            X = (x - cx) * z / f
            tr = tg = tb = 0.0
            loc = rough(X, z) if rough else 1.0
            for _ in range(samples):
                sx = gauss(0, rest * .7) if rest else 0.0
                sz = gauss(0, rest) if rest else 0.0
                zz = z + (rng.random() - .5) * foot
                for kx, kz, ax, az, ph in keep:
                    c = sin(kx * X + kz * zz + ph)
                    sx += ax * c
                    sz += az * c
                sx *= loc
                sz *= loc
                gg = g + sz
                if gg < .004:
                    gg = .004 + (.004 - gg) * .3
                px = int(x + 2 * f * sx * min(1, g * 1.3 + .06))
                py = int(hy + f * (g + 2 * sz))
                if py <= hy:
                    py = int(2 * hy - py) + 1
                if py >= rh:
                    py = rh - 1
                if px < 0:
                    px = -px
                if px >= rw:
                    px = 2 * rw - 2 - px
                    if px < 0:
                        px = 0
                i = (py * rw + px) * 3
                F = fres0 + (1 - fres0) * (1 - min(1, gg)) ** power
                F *= gain
                wc = colour(X, z, g, sz)
                tr += lut[rd[i]] * F + wc[0] * (1 - F)
                tg += lut[rd[i + 1]] * F + wc[1] * (1 - F)
                tb += lut[rd[i + 2]] * F + wc[2] * (1 - F)
            k = 1.0 / samples
            out.append(min(255, int(tr * k)))
            out.append(min(255, int(tg * k)))
            out.append(min(255, int(tb * k)))
        return bytes(out)
    return row


# ---------------------------------------------------------------- darkroom
def finish(src, out, size, curve_=(3, 48), grain=9, vignette=.35, seed=5, wobble=1.0, sat=100, soft=.45,
           sharp=.7, glow=(72, 5, 30, .5), wash=None, quality=85):
    """Bloom, edge wobble, tone curve, vignette, grain, JPEG."""
    w, h = size
    a = tmp("fin_a.png")
    lv, s1, s2, amt = glow
    if amt:
        im(src, "-alpha", "off", "(", "+clone", "-level", "%g%%,100%%" % lv, "-blur", "0x%g" % s1, "-evaluate",
           "multiply", amt, ")", "(", "-clone", "0", "-level", "%g%%,100%%" % lv, "-scale", "25%", "-blur",
           "0x%g" % (s2 / 4), "-resize", "%dx%d!" % (w, h), "-evaluate", "multiply", amt, ")",
           "-background", "black", "-compose", "screen", "-flatten", a)
    else:
        im(src, "-alpha", "off", a)
    if wobble:
        b = tmp("fin_b.png")
        im(a, "(", "-size", "%dx%d" % (w, h), "xc:gray50", "-seed", seed, "+noise", "Random", "-channel", "RG",
           "-blur", "0x1.3", "-auto-level", "+channel", ")", "-compose", "displace", "-set",
           "option:compose:args", "%gx%g" % (wobble, wobble), "-composite", b)
        a = b
    args = [a]
    if soft:
        args += ["-blur", "0x%g" % soft]
    if sharp:
        args += ["-unsharp", "0x1.2+%g+0.01" % sharp]
    args += ["-sigmoidal-contrast", "%gx%g%%" % curve_, "-modulate", "100,%g" % sat]
    if vignette:
        g = int(255 * (1 - vignette))
        args += ["(", "-size", "%dx%d" % (int(w * 1.5), int(h * 1.6)), "radial-gradient:white-gray(%d)" % g,
                 "-gravity", "center", "-crop", "%dx%d+0+0" % (w, h), "+repage", ")", "-compose", "multiply",
                 "-composite"]
    if grain:
        args += ["(", "-size", "%dx%d" % (w, h), "xc:gray50", "-seed", seed + 1, "-attenuate", "%g" % (grain / 10),
                 "+noise", "Gaussian", "-colorspace", "Gray", "-blur", "0x0.6", ")", "-compose", "overlay",
                 "-composite"]
    args += ["-colorspace", "sRGB", "-type", "TrueColor", "-depth", "8", "-resize", "%dx%d!" % (w, h), "-strip",
             "-sampling-factor", "4:4:4", "-quality", str(quality), out]
    os.makedirs(os.path.dirname(out), exist_ok=True)
    im(*args)
    print(out, os.path.getsize(out) // 1024, "KB")


# ---------------------------------------------------------------- sky
def sky(name, w, rows, f, cx, grad, sun, seed, lit, shade, cover=.5, scale=1.0, soft=.22, stretch=2.2, amount=1.0,
        halo=((255, 190, 110), .30, 1.0), flat=.07, skew=0.0, disc=None):
    """A strip of sky, its last row at the horizon; sun = (tangent of azimuth, tangent of height)."""
    n1 = Noise(seed)
    n2 = Noise(seed + 1)
    hw, hh = (w + 1) // 2, (rows + 1) // 2
    sx, se = sun

    def row(y, _):
        out = bytearray()
        e = max(0.0, (hh - y - .5) * 2 / f)
        base = ramp(grad, e)
        v = 1 / (e + flat)
        for x in range(hw):
            a = (x * 2 - cx) / f
            dx, de = a - sx, (e - se)
            r = math.sqrt(dx * dx + de * de * 1.6)
            gl = math.exp(-r / halo[1]) * halo[2]
            c = add(base, halo[0], gl * .55)
            u = a * v * scale + 40
            vv = v * scale * stretch + u * skew
            wob = n2.fbm(u * .7, vv * .5, 2) * 1.6
            d = n1.fbm(u * 1.1 + wob, vv * .8 + wob * .6, 5)
            T = smooth(cover, cover + soft, d)
            if T > 0:
                thick = smooth(cover + soft * .25, cover + soft * 1.5, d)
                d2 = n1.fbm(u * 1.1 + wob - .09 * clamp(dx * 5, -1, 1), vv * .8 + wob * .6 + .1, 4)
                rim = clamp((d - d2) * 5 + .35)
                k = math.exp(-r / (halo[1] * 1.9))
                lc = mix(mul(lit, .62), add(lit, halo[0], .25 * k), k * 1.15)
                cc = mix(lc, shade, clamp(thick * (1.1 - .45 * k) + .25 - rim * .55))
                c = mix(c, cc, T * amount * smooth(0, .03, e))
            if disc and r < disc[0] * 3:
                c = mix(c, disc[1], 1 - smooth(disc[0] * .8, disc[0] * 1.6, r))
            out += bytes(int(clamp(q, 0, 255)) for q in c)
        return bytes(out)

    small = tmp(name + "_h.png")
    per_row(small, hw, hh, row)
    out = tmp(name + ".png")
    im(small, "-filter", "Mitchell", "-resize", "%dx%d!" % (hw * 2, hh * 2), "-gravity", "south", "-crop",
       "%dx%d+0+0" % (w, rows), "+repage", out)
    return out
