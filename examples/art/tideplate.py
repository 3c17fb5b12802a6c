"""The nameplate of the supplement 潮间带: waves, a reed and two geese beside the title, in the inks of the house."""
import math, os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "yanxi/2026-11-23/pictures/tideplate.svg")
BLACK, RED, GREY = "#1b191a", "#c4161c", "#8d8889"
W, H = 640, 104


def wave(y, amp, length, phase, x0, x1):
    pts = ["%.1f %.1f" % (x, y + amp * math.sin((x - phase) / length * 2 * math.pi)) for x in range(x0, x1 + 1, 6)]
    return "M" + "L".join(pts)


def goose(x, y, k):
    return ('<path transform="translate(%g %g) scale(%g)" d="M0 0C8 -5 14 -13 27 -17C22 -9 20 -5 17 -1C26 -4 36 -4 48 -9C41 -1 32 3 22 4C14 7 6 6 0 0Z'
            'M0 0C-7 1 -12 -1 -19 -5C-13 1 -7 4 1 3Z" fill="%s"/>' % (x, y, k, BLACK))


body = ['<text x="0" y="68" font-size="66" font-weight="900" fill="%s" letter-spacing="6" font-family="serif">潮间带</text>' % BLACK,
        '<rect x="226" y="20" width="27" height="50" fill="%s"/>' % RED,
        '<text x="239.5" y="41" font-size="18" fill="#fff" text-anchor="middle" font-weight="bold" font-family="serif">副</text>',
        '<text x="239.5" y="62" font-size="18" fill="#fff" text-anchor="middle" font-weight="bold" font-family="serif">刊</text>']
for y, amp, length, phase, x0, width, ink in ((76, 4, 74, 0, 276, 2.4, BLACK), (67, 3.4, 92, 26, 300, 1.4, BLACK), (59, 2.6, 110, 60, 336, .9, GREY)):
    body.append('<path d="%s" fill="none" stroke="%s" stroke-width="%g"/>' % (wave(y, amp, length, phase, x0, W), ink, width))
for x, lean, top in ((420, 12, 14), (431, 20, 24), (412, -6, 30)):
    body.append('<path d="M%g 80Q%g %g %g %g" fill="none" stroke="%s" stroke-width="1.6"/><path d="M%g %gq9 -3 17 3q-9 4 -17 -3Z" fill="%s"/>' % (x, x, 50, x + lean, top, BLACK, x + lean - 2, top, BLACK))
body += [goose(520, 34, .8), goose(578, 22, .55), '<path d="M0 92H%d" stroke="%s" stroke-width="1.6"/>' % (W, BLACK)]
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %d %d" width="276" height="45">\n%s\n</svg>\n' % (W, H, "\n".join(body)))
