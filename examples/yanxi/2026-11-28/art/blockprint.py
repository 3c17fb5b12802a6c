"""Tools of the desk's pictures: scenes cut like a block print in flat layers, written as SVG, and the press that turns them into JPEG.

The layers' edges are moved a little by noise, as a knife would cut them, and paper grain lies over the whole. All randomness is seeded. Needs
Python 3 and what Banxin itself needs: librsvg, cairo and poppler's `pdftoppm`."""
import ctypes, math, os, random, subprocess, tempfile

PICTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "pictures")


# ---------------------------------------------------------------- marks
def path(d, fill="none", stroke=None, width=0, extra=""):
    line = ' stroke="%s" stroke-width="%g" stroke-linecap="round" stroke-linejoin="round"' % (stroke, width) if stroke else ""
    return '<path d="%s" fill="%s"%s %s/>' % (d, fill, line, extra)


def poly(points, fill, stroke=None, width=0, extra=""):
    return path("M" + "L".join("%.1f %.1f" % p for p in points) + "Z", fill, stroke, width, extra)


def line(points, stroke, width, extra=""):
    return path("M" + "L".join("%.1f %.1f" % p for p in points), "none", stroke, width, extra)


def rect(x, y, w, h, fill, extra=""):
    return '<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s" %s/>' % (x, y, w, h, fill, extra)


def disc(x, y, r, fill, extra=""):
    return '<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" %s/>' % (x, y, r, fill, extra)


def oval(x, y, rx, ry, fill, extra=""):
    return '<ellipse cx="%.1f" cy="%.1f" rx="%.1f" ry="%.1f" fill="%s" %s/>' % (x, y, rx, ry, fill, extra)


def group(marks, transform="", extra=""):
    return '<g transform="%s" %s>%s</g>' % (transform, extra, "".join(marks))


def cut(marks, how="cut"):
    """Marks with the edge of a knife."""
    return '<g filter="url(#%s)">%s</g>' % (how, "".join(marks))


def mix(a, b, t):
    """Between two colours, #rrggbb."""
    parts = [(int(a[i:i + 2], 16), int(b[i:i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join("%02x" % round(x + (y - x) * t) for x, y in parts)


# ---------------------------------------------------------------- lines of nature
def wander(seed, rough=5):
    """A smooth function of x, between -1 and 1 or so."""
    r = random.Random(seed)
    waves = [(r.uniform(.6, 1.4) * 2 ** k, r.uniform(0, 6.3), .62 ** k) for k in range(rough)]
    total = sum(a for _, _, a in waves)
    return lambda x: sum(a * math.sin(f * x + p) for f, p, a in waves) / total * 1.5


def ridge(w, h, y, rise, seed, fill, scale=500, rough=5):
    """A hill's outline from edge to edge, filled down to the foot."""
    f = wander(seed, rough)
    return poly([(-20, h + 20)] + [(x, y + rise * f(x / scale)) for x in range(-20, w + 30, 8)] + [(w + 20, h + 20)], fill)


def strokes(seed, count, box, length, thick, fills):
    """Short level cuts, as of a gouge, over a surface of water or mud; nearer ones are longer."""
    r = random.Random(seed)
    x0, y0, x1, y1 = box
    o = []
    for _ in range(count):
        t = r.random() ** .8
        y = y0 + (y1 - y0) * t
        x = r.uniform(x0, x1)
        half = length * (.15 + .85 * t) * r.uniform(.4, 1.2) / 2
        th = thick * (.25 + .75 * t)
        o.append(path("M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fZ" % (
            x - half, y, x, y - th, x + half, y, x, y + th, x - half, y), r.choice(fills)))
    return o


# ---------------------------------------------------------------- figures
def walker(x, y, k, coat, legs, skin="#d9b08c", hair="#221d1e", turn=1, hat=None, pack=None, lean=0, stride=16):
    """A walking figure of about 170 units, feet at the origin; `turn` -1 looks to the left."""
    o = [line([(0, -78), (-stride * .5, -42), (-stride, -2)], legs, 19), line([(0, -78), (stride * .7, -42), (stride * .9, -2)], legs, 19),
         line([(-stride, -2), (-stride + 11, -1)], "#1d1a1c", 10), line([(stride * .9, -2), (stride * .9 + 12, -1)], "#1d1a1c", 10)]
    if pack:
        o.append(path("M-30 -138Q-44 -108 -30 -82L-10 -82L-10 -138Z", pack))
    o += [path("M-20 -142Q0 -154 20 -142L26 -70Q0 -60 -26 -70Z", coat), line([(14, -134), (22, -104), (32, -84)], mix(coat, "#000000", .18), 14),
          disc(36, -80, 7, skin), disc(3 + lean * .3, -164, 16, skin), path("M-14 -160Q-18 -184 4 -184Q20 -184 20 -168Q6 -174 -6 -164Q-8 -156 -14 -160Z", hair)]
    if hat:
        o.append(path("M-18 -170Q-16 -190 4 -190Q20 -190 21 -174L34 -170L-18 -168Z", hat))
    return group(o, "translate(%.1f %.1f) scale(%.3f %.3f) rotate(%g)" % (x, y, k * turn, k, lean))


def child(x, y, k, coat, pack, turn=1):
    return walker(x, y, k, coat, "#3a4352", turn=turn, pack=pack, stride=12)


# ---------------------------------------------------------------- the press
EDGE = 20   # drawn around the picture and cut off again, for cut edges fray where the sheet ends
DEFS = """<defs>
<filter id="cut" x="-2%" y="-2%" width="104%" height="104%"><feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="3" seed="4" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="9" xChannelSelector="R" yChannelSelector="G"/></filter>
<filter id="fine" x="-2%" y="-2%" width="104%" height="104%"><feTurbulence type="fractalNoise" baseFrequency="0.06" numOctaves="2" seed="9" result="n"/>
<feDisplacementMap in="SourceGraphic" in2="n" scale="5" xChannelSelector="R" yChannelSelector="G"/></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="7"/>
<feColorMatrix type="matrix" values="0 0 0 0 0.1  0 0 0 0 0.09  0 0 0 0 0.1  0.9 0.9 0 0 -0.82"/></filter>
<filter id="wood" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.004 0.16" numOctaves="3" seed="3"/>
<feColorMatrix type="matrix" values="0 0 0 0 1  0 0 0 0 0.98  0 0 0 0 0.93  1.5 0 0 0 -0.72"/></filter>
<filter id="soft" x="-80%" y="-80%" width="260%" height="260%"><feGaussianBlur stdDeviation="26"/></filter><filter id="halo" x="-80%" y="-80%" width="260%" height="260%"><feGaussianBlur stdDeviation="80"/></filter><filter id="softer" x="-80%" y="-80%" width="260%" height="260%"><feGaussianBlur stdDeviation="9"/></filter>
%s</defs>"""


def fade(name, top, foot, more=()):
    stops = [(0, top)] + list(more) + [(1, foot)]
    return '<linearGradient id="%s" x1="0" x2="0" y1="0" y2="1">%s</linearGradient>' % (
        name, "".join('<stop offset="%g" stop-color="%s"/>' % s for s in stops))


def scene(w, h, marks, defs="", grain=.5, wood=.16):
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%d %d %d %d">' % (w + 2 * EDGE, h + 2 * EDGE, -EDGE, -EDGE, w + 2 * EDGE, h + 2 * EDGE) + DEFS.replace("%s", defs) + "".join(marks)
            + '<rect width="%d" height="%d" filter="url(#wood)" opacity="%g"/><rect width="%d" height="%d" filter="url(#grain)" opacity="%g"/></svg>'
            % (w, h, wood, w, h, grain))


def draw_pdf(text, w, h, out):
    """The SVG drawn into pixels, and the pixels into a PDF of one page, a point a pixel."""
    rsvg, cairo, gobject = (ctypes.CDLL(n) for n in ("librsvg-2.so.2", "libcairo.so.2", "libgobject-2.0.so.0"))
    for f in (rsvg.rsvg_handle_new_from_data, cairo.cairo_image_surface_create, cairo.cairo_create, cairo.cairo_pdf_surface_create):
        f.restype = ctypes.c_void_p
    data, error = text.encode(), ctypes.c_void_p()
    rsvg.rsvg_handle_new_from_data.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
    handle = ctypes.c_void_p(rsvg.rsvg_handle_new_from_data(data, len(data), ctypes.byref(error)))
    if not handle:
        raise SystemExit("not an SVG: " + out)
    surface = ctypes.c_void_p(cairo.cairo_image_surface_create(0, w + 2 * EDGE, h + 2 * EDGE))
    pen = ctypes.c_void_p(cairo.cairo_create(surface))
    if not rsvg.rsvg_handle_render_cairo(handle, pen):
        raise SystemExit("cannot be drawn: " + out)
    cairo.cairo_pdf_surface_create.argtypes = [ctypes.c_char_p, ctypes.c_double, ctypes.c_double]
    cairo.cairo_set_source_surface.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_double, ctypes.c_double]
    page = ctypes.c_void_p(cairo.cairo_pdf_surface_create(out.encode(), w, h))
    onto = ctypes.c_void_p(cairo.cairo_create(page))
    cairo.cairo_set_source_surface(onto, surface, -EDGE, -EDGE)
    cairo.cairo_paint(onto)
    for held in (onto, pen):
        cairo.cairo_destroy(held)
    cairo.cairo_surface_finish(page)
    for held in (page, surface):
        cairo.cairo_surface_destroy(held)
    gobject.g_object_unref(handle)


def print_jpeg(name, text, w, h, quality=86):
    with tempfile.TemporaryDirectory() as folder:
        pdf = os.path.join(folder, "page.pdf")
        draw_pdf(text, w, h, pdf)
        subprocess.run(["pdftoppm", "-jpeg", "-jpegopt", "quality=%d,optimize=y" % quality, "-r", "72", "-singlefile", pdf,
                        os.path.join(PICTURES, name)], check=True)
        if "PREVIEW" in os.environ:
            subprocess.run(["pdftoppm", "-png", "-r", "40", "-singlefile", pdf, os.path.join(os.environ["PREVIEW"], name)], check=True)
    print(name + ".jpg", os.path.getsize(os.path.join(PICTURES, name + ".jpg")) // 1024, "KB")
