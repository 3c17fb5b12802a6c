"""A strip of four small advertisements of the town's shops, as an SVG in the inks of the house."""
import os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "shiosato/2026-11-23/ads/shops.svg")
BLACK, RED, GREY = "#1b191a", "#b5202a", "#8d8889"
W, H, GAP = 1336, 413, 16
CELL = (W - 3 * GAP) / 4


def text(x, y, words, size, fill=BLACK, weight="normal", family="sans-serif", anchor="middle"):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s">%s</text>' % (x, y, size, fill, weight, anchor, family, words)


def clock(x, y):
    ticks = "".join('<path d="M0 -66V-56" transform="rotate(%d)" stroke="%s" stroke-width="4"/>' % (30 * i, BLACK) for i in range(12))
    return '<g transform="translate(%g %g)"><circle r="76" fill="none" stroke="%s" stroke-width="6"/>%s<path d="M0 0V-46M0 0L30 18" stroke="%s" stroke-width="7"/><circle r="6" fill="%s"/></g>' % (x, y, BLACK, ticks, BLACK, RED)


def bicycle(x, y):
    return ('<g transform="translate(%g %g)" fill="none" stroke="%s" stroke-width="6"><circle cx="-66" cy="30" r="42"/><circle cx="66" cy="30" r="42"/>'
            '<path d="M-66 30L-20 -34H44L0 30H-66M0 30L-28 -50M-44 -50H-12M44 -34L66 30M44 -34L36 -60H60"/></g>' % (x, y, BLACK))


def rice(x, y):
    grains = "".join('<ellipse cx="%g" cy="%g" rx="7" ry="14" transform="rotate(%g %g %g)" fill="%s"/>' % (dx, dy, a, dx, dy, BLACK)
                     for dx, dy, a in ((0, -70, 0), (-16, -52, -30), (16, -48, 30), (-20, -26, -34), (18, -20, 34), (-22, 2, -38), (18, 10, 38)))
    return '<g transform="translate(%g %g)">%s<path d="M0 -60Q-4 10 -26 76M-26 76Q-60 30 -84 34M-22 60Q20 30 50 44" fill="none" stroke="%s" stroke-width="5"/></g>' % (x, y, grains, BLACK)


def house(x, y):
    logs = "".join('<circle cx="%g" cy="66" r="12" fill="none" stroke="%s" stroke-width="5"/>' % (dx, BLACK) for dx in range(-72, 73, 36))
    return ('<g transform="translate(%g %g)"><path d="M-92 -16L0 -76L92 -16M-72 -22V42H72V-22M-92 48H92" fill="none" stroke="%s" stroke-width="7"/>'
            '<rect x="-16" y="-4" width="32" height="46" fill="%s"/>%s</g>' % (x, y, BLACK, RED, logs))


SHOPS = (("止まった時計、三日預かります", "柴時計店", "浜通２−７　水曜休", clock), ("家は、動かせます", "久我山曳家", "見積もり無料　創業1919年", house),
         ("パンク直し10分　中古車あり", "まつうら輪業", "駅前　午前８時から", bicycle), ("水車でひいた新米、玄米のまま", "柚木の米屋", "１キロ580円　５キロから配達", rice))
o = []
for i, (call, name, place, draw) in enumerate(SHOPS):
    x = i * (CELL + GAP)
    m = x + CELL / 2
    o += ['<rect x="%g" y="2" width="%g" height="%d" fill="#fff" stroke="%s" stroke-width="3"/>' % (x + 2, CELL - 4, H - 4, BLACK),
          text(m, 58, call, 20, BLACK, "bold"), draw(m, 172), text(m, 332, name, 45, RED if i % 2 == 0 else BLACK, "900", "serif"), text(m, 386, place, 21, BLACK)]
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ja" viewBox="0 0 %d %d" width="912" height="282">\n%s\n</svg>\n' % (W, H, "\n".join(o)))
