"""A strip of advertisement of the ferry to the islands with its timetable, as an SVG in the inks of the house."""
import os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "hsimen/2026-11-23/ads/ferry.svg")
BLACK, RED, GREY, PALE = "#1b191a", "#b5202a", "#8d8889", "#dedede"
W, H = 1339, 414
SANS, SERIF = "Noto Sans CJK TC, sans-serif", "Noto Serif CJK TC, serif"


def text(x, y, words, size, fill=BLACK, weight="normal", family=SANS, anchor="start"):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s">%s</text>' % (x, y, size, fill, weight, anchor, family, words)


def wave(y, swing, fill):
    steps = "".join("q40 %g 80 0t80 0" % -swing for _ in range(9))
    return '<path d="M-60 %g%sV%dH-60Z" fill="%s"/>' % (y, steps, H - 3, fill)


def ferry(x, y):
    """Seen from the side: hull, cabin, wheelhouse, and a mast without a funnel."""
    windows = "".join('<rect x="%g" y="-62" width="30" height="20" rx="4" fill="#ffffff"/>' % (-120 + 46 * i) for i in range(6))
    return ('<g transform="translate(%g %g)"><path d="M-190 -30H200L176 34H-160Z" fill="%s"/><path d="M-184 -14H194L190 -2H-178Z" fill="%s"/>'
            '<path d="M-140 -76H160V-30H-140Z" fill="%s"/>%s<path d="M60 -112H130L142 -76H60Z" fill="%s"/>'
            '<path d="M76 -104H122L130 -84H76Z" fill="#ffffff"/><path d="M96 -112V-150M96 -144H122" stroke="%s" stroke-width="5" fill="none"/></g>'
            % (x, y, BLACK, "#ffffff", GREY, windows, GREY, BLACK))


TIMES = (("汐門開", "7:10", "10:30", "13:40", "17:20"), ("三嶼開", "8:20", "11:40", "15:00", "18:30"))
o = ['<defs><clipPath id="edge"><rect x="3" y="3" width="%d" height="%d"/></clipPath></defs>' % (W - 6, H - 6),
     '<g clip-path="url(#edge)">', wave(320, 26, PALE), ferry(280, 292), wave(344, 22, "#bababa"), "</g>",
     '<rect x="3" y="3" width="%d" height="%d" fill="none" stroke="%s" stroke-width="4"/>' % (W - 6, H - 6, BLACK),
     text(44, 92, "電動渡輪　安靜啟航", 54, RED, "900", SERIF), text(46, 136, "鷺鼻二號　十二月八日起　九浬三十八分", 25)]
o += [text(640, 100, "往返時刻", 34, BLACK, "900", SERIF), '<path d="M640 116H%d M640 180H%d M640 244H%d" stroke="%s" stroke-width="2"/>' % (W - 42, W - 42, W - 42, BLACK)]
for row, times in enumerate(TIMES):
    for i, words in enumerate(times):
        o.append(text(640 + 138 * i + (0 if i == 0 else 40), 160 + 64 * row, words, 30, BLACK, "bold" if i == 0 else "normal"))
o += ['<rect x="634" y="266" width="680" height="120" fill="#ffffff"/>', text(640, 300, "單程 130 元　島民六折　病床、輪椅、洗衣機都上得來", 25),
      text(640, 366, "三嶼輪船行", 48, BLACK, "900", SERIF), text(906, 364, "汐門漁港二號碼頭", 30)]
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-Hant" viewBox="0 0 %d %d" width="912" height="282">\n%s\n</svg>\n' % (W, H, "\n".join(o)))
