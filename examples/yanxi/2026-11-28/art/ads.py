"""Five advertisements of invented shops of the town, as wide and as deep as columns and lines of the tabloid grid make them: n columns of 12字
with gutters of one, k lines of 11.25pt."""
import math, os, random
from blockprint import PICTURES, disc, group, line, oval, path, poly, rect

ADS = os.path.join(os.path.dirname(PICTURES), "ads")
BLACK, RED, TIDE = "#1b191a", "#c4161c", "#2a6c82"
SANS, SERIF, KAI = "Noto Sans CJK SC", "Noto Serif CJK SC", "LXGW WenKai"


def text(x, y, words, size, fill=BLACK, weight="normal", family=SANS, anchor="start", gap=0):
    return ('<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s" letter-spacing="%g">%s</text>'
            % (x, y, size, fill, weight, anchor, family, gap, words))


def upright(x, y, words, size, fill=BLACK, weight="normal", family=SERIF, step=1.08):
    return "".join(text(x, y + i * size * step, c, size, fill, weight, family, "middle") for i, c in enumerate(words))


def put(name, columns, lines, draw):
    w, h = columns * 117 - 9, lines * 11.25
    marks = [rect(0, 0, w, h, "#fff")] + draw(w, h) + [path("M1 1H%gV%gH1Z" % (w - 1, h - 1), "none", BLACK, 1.2), text(w - 6, h - 6, "广告", 6.5, BLACK, anchor="end")]
    with open(os.path.join(ADS, "%s-%dx%d.svg" % (name, columns, lines)), "w", encoding="utf-8") as f:
        f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %g %g" width="%gpt" height="%gpt">\n%s\n</svg>\n' % (w, h, w, h, "\n".join(marks)))


def bowl(x, y, k, ink, band):
    """A bowl of salt glaze on its foot, with a band of brushwork."""
    o = [path("M-44 0Q-40 38 -16 46V54H16V46Q40 38 44 0Z", ink), oval(0, 0, 44, 8.5, ink), oval(0, .6, 38, 6, "#fff")]
    if band == "wave":
        o.append(path("M-40 16q8 -8 16 0t16 0t16 0t16 0t16 0", "none", "#fff", 2.4))
    elif band == "drop":
        o += [path("M%d 8v%d" % (x0, d), "none", "#fff", 2.6) for x0, d in ((-30, 12), (-20, 20), (-10, 14), (0, 25), (10, 15), (20, 21), (30, 11))]
    else:
        o += [disc(-24 + 12 * i, 18 + 2 * math.cos(i * 1.6), 2.6, "#fff") for i in range(5)]
    return group(o, "translate(%g %g) scale(%g)" % (x, y, k))


def kiln(w, h):
    """石磨窑 opens its kiln at the end of the year; across the whole foot of a page."""
    o = [rect(0, 0, 214, h, TIDE), path("M20 %g Q24 70 76 48Q112 34 150 56Q188 80 192 %gZ" % (h, h), BLACK), path("M78 %g Q78 104 106 100Q134 104 134 %gZ" % (h, h), RED), path("M90 %gQ88 132 104 118Q100 138 112 130Q124 142 122 %gZ" % (h, h), "#fff")]
    for row in range(5):
        y = 66 + row * 20
        o += [line([(34 - row * 2 + (7 if row % 2 else 0) + i * 22, y), (46 - row * 2 + (7 if row % 2 else 0) + i * 22, y)], "#fff", .8) for i in range(7) if not (row > 1 and 1 < i < 5)]
    o += [path("M140 44q-8 -16 6 -24t4 -22", "none", "#fff", 3), path("M120 40q-10 -12 2 -22t0 -20", "none", "#fff", 1.8)]
    o += [text(236, 54, "石磨窑　岁末开窑", 34, BLACK, "900", SERIF, gap=1), text(236, 84, "盐釉碗、缸、壶，一窑1200件，开一件看一件", 15.5, BLACK, "500"), rect(236, 97, 262, 24, RED), text(246, 114, "12月5日　星期六　9时至17时", 15, "#fff", "bold"),
          text(236, 139, "老滩粗盐入窑，每只釉色不同。有窑裂的半价，敲了听声再买。", 10.5), text(236, 155, "石磨镇槐树弄尽头　3路公交终点往北400米　电话 0000-6131205", 10.5, BLACK, "bold")]
    o += [bowl(632, 22, .94, TIDE, "wave"), bowl(592, 92, .8, BLACK, "drop"), bowl(654, 96, .72, RED, "dots")]
    return o


def chandler(w, h):
    """顺记船具: winter repairs; three columns, twenty lines."""
    o = [rect(0, 0, w, 64, BLACK), text(w / 2, 45, "顺记船具", 40, "#fff", "900", SERIF, "middle", 10)]
    # an anchor with a rope that frames the goods
    o.append(path("M22 86C60 66 120 100 170 84S290 70 320 90", "none", TIDE, 4) + "".join(path("M%g %gl5 -6" % (28 + i * 9.6, 86 + 6 * math.sin(i * .5)), "none", "#fff", 1.2) for i in range(30)))
    a = [disc(0, -52, 9, "none", 'stroke="%s" stroke-width="6"' % RED), line([(0, -42), (0, 50)], RED, 9), line([(-26, -26), (26, -26)], RED, 8), path("M-50 14Q-44 56 0 58Q44 56 50 14L58 30L40 28", "none", RED, 8), path("M-50 14L-58 30L-40 28", "none", RED, 8)]
    o.append(group(a, "translate(74 144) scale(.78)"))
    o += [text(146, 116, "冬修要用的", 17, BLACK, "bold"), text(146, 138, "麻丝　桐油　蚝壳灰", 17, RED, "bold", KAI), text(146, 160, "铜钉　锌块　舱底泵", 17, RED, "bold", KAI), text(146, 182, "缆绳零剪，一米起卖", 15, BLACK, "500")]
    o += [rect(0, h - 30, w, 30, TIDE), text(12, h - 11, "渡口老街27号　6时开门　0000-6122719", 12.5, "#fff", "bold")]
    return o


def cake(w, h):
    """骆家糖糕: two columns, fifteen lines."""
    o = [upright(34, 44, "骆家糖糕", 34, RED, "900", SERIF, 1.06), line([(58, 12), (58, h - 12)], RED, 1)]
    steam = [path("M%d 74q-9 -12 0 -22t0 -22t0 -16" % x, "none", BLACK, 2) for x in (112, 140, 168)]
    box = [path("M82 92H198L190 128H90Z", BLACK), rect(76, 84, 128, 10, BLACK)] + [line([(84 + i * 1, 100 + i * 9), (196 - i, 100 + i * 9)], "#fff", 1.2) for i in range(3)] + [oval(100 + i * 27, 82, 12, 8, RED) for i in range(4)] + [oval(100 + i * 27, 79.6, 7, 2.2, "#fff") for i in range(4)]
    o += steam + box + [text(70, 146, "4时起灶　10时卖完", 12.5, BLACK, "bold"), text(70, 160, "老街站下车，雨棚底下", 10.5)]
    return o


def coop(w, h):
    """Oranges of the ridge by post: three columns, fifteen lines."""
    r = random.Random(5)
    o = [path("M0 %gV96Q90 74 170 92T%g 84V%gH0Z" % (h, w, h), TIDE)]
    spots = ((46, 128, 24), (92, 138, 21), (20, 152, 19), (68, 156, 20), (114, 158, 16))
    for x, y, k in spots:
        o += [disc(x, y, k + 1.6, "#fff"), disc(x, y, k, RED), path("M%g %gq-%g %g 0 %g" % (x - k * .6, y - k * .4, k * .24, k * .4, k * .8), "none", "#fff", 1.6), path("M%g %gq8 -10 18 -6q-6 9 -18 6z" % (x, y - k + 2), BLACK)]
    o += [text(18, 48, "岭上的橘子下山了", 32, BLACK, "900", SERIF, gap=2), text(18, 72, "雁栖岭橘农合作社　整箱邮购", 14, BLACK, "bold"), text(w - 16, 121, "10斤一箱　46元", 19, "#fff", "900", SANS, "end"), text(w - 16, 138, "12月6日收园　坏果照数补", 12.5, "#fff", "500", SANS, "end"),
          text(w - 16, 154, "电话 0000-6138866　渡口便民摊自提", 11, "#fff", "normal", SANS, "end")]
    return o


def clock(w, h):
    """秦记钟表 takes apprentices: two columns, fifteen lines."""
    x, y, R = 64, 74, 50
    o = [disc(x, y, R, BLACK), disc(x, y, R - 5, "#fff"), disc(x, y, R - 9, "none", 'stroke="%s" stroke-width=".8"' % BLACK)]
    for i in range(60):
        a = i * math.pi / 30
        r0 = R - (17 if i % 5 == 0 else 12)
        o.append(line([(x + r0 * math.sin(a), y - r0 * math.cos(a)), (x + (R - 10) * math.sin(a), y - (R - 10) * math.cos(a))], BLACK, 2.4 if i % 5 == 0 else .7))
    o += [line([(x, y), (x + 17, y - 15)], BLACK, 4.4), line([(x, y), (x - 5, y - 33)], BLACK, 3), line([(x - 2, y + 12), (x + 8, y - 34)], RED, 1.2), disc(x, y, 4, RED)]
    o += [upright(150, 40, "修钟", 30, BLACK, "900"), upright(190, 40, "带徒", 30, RED, "900"), text(130, 112, "座钟挂钟怀表", 13, BLACK, "bold"), text(130, 129, "上门看钟不收钱", 13, BLACK, "500"), line([(12, 138), (w - 12, 138)], BLACK, .8), text(12, 156, "秦记　渡口老街钟楼下", 12.5, BLACK, "bold")]
    return o


put("kiln", 6, 15, kiln)
put("chandler", 3, 20, chandler)
put("cake", 2, 15, cake)
put("oranges", 3, 15, coop)
put("clock", 2, 15, clock)
