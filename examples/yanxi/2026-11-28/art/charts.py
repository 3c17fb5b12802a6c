"""Charts and maps of the desk: SVG in the inks of the house (black, red, tide and their tints)."""
import math, os
from blockprint import PICTURES

BLACK, RED, TIDE, GREY, PALE = "#1b191a", "#c4161c", "#2a6c82", "#8d8889", "#d9d4d2"


def text(x, y, words, size=13, fill=BLACK, weight="normal", anchor="middle", family="sans-serif"):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s">%s</text>' % (x, y, size, fill, weight, anchor, family, words)


def stroke(points, colour, width, extra=""):
    return '<path d="M%s" fill="none" stroke="%s" stroke-width="%g" stroke-linejoin="round" stroke-linecap="round" %s/>' % ("L".join("%.1f %.1f" % p for p in points), colour, width, extra)


def curve(points, colour, width, extra=""):
    """A smooth road or river through its points."""
    ends = [points[0]] + points + [points[-1]]
    d = "M%.1f %.1f" % points[0]
    for a, b, c, e in zip(ends, ends[1:], ends[2:], ends[3:]):
        d += "C%.1f %.1f %.1f %.1f %.1f %.1f" % (b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6, c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6, c[0], c[1])
    return '<path d="%s" fill="none" stroke="%s" stroke-width="%g" stroke-linecap="round" %s/>' % (d, colour, width, extra)


def dot(x, y, r, fill="#fff", edge=BLACK, width=2):
    return '<circle cx="%g" cy="%g" r="%g" fill="%s" stroke="%s" stroke-width="%g"/>' % (x, y, r, fill, edge, width)


def box(x, y, w, h, fill):
    return '<rect x="%g" y="%g" width="%g" height="%g" fill="%s"/>' % (x, y, w, h, fill)


def frame(w, h, title, source, marks):
    head = [box(0, 0, w, h, "#fff"), text(0, 17, title, 17, BLACK, "bold", "start"), stroke([(0, 27), (w, 27)], BLACK, 1.2)]
    foot = [text(0, h - 5, source, 11, GREY, anchor="start")]
    return ('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" viewBox="0 0 %d %d" width="%d" height="%d">\n%s\n</svg>\n' % (w, h, w, h, "\n".join(head + marks + foot)))


def tide_curve():
    """Half a day of water: what the table said, what the gauge read, and the two crests of the wall above them."""
    w, h, left, right, top, foot = 520, 300, 42, 508, 52, 262
    x = lambda t: left + (right - left) * (t - 18) / 12
    y = lambda m: foot - (foot - top) * m / 7.4
    table = lambda t: 2.62 + 1.96 * math.cos((t - 24.3) / 12.42 * 2 * math.pi)
    known = ((18, .01), (21, .04), (23, .09), (24.43, 4.71 - table(24.43)), (26, .14), (28, .10), (30, .07))
    surge = lambda t: next(p + (q - p) * (t - a) / (b - a) for (a, p), (b, q) in zip(known, known[1:]) if t <= b + 1e-9)
    hours = [18 + i * .1 for i in range(121)]
    gauge = [(x(t), y(table(t) + surge(t))) for t in hours]
    o = [box(left, y(7.2), right - left, 2.4, TIDE), text(right, y(7.2) - 5, "新塘顶 7.20米", 12, TIDE, "bold", "end"), stroke([(left, y(6.4)), (right, y(6.4))], GREY, 1.4, 'stroke-dasharray="6 4"'), text(left + 4, y(6.4) - 4, "老塘顶 6.40米", 12, GREY, anchor="start")]
    o += [stroke([(left, y(m)), (right, y(m))], PALE, .7) + text(left - 7, y(m) + 4, "%d" % m, 11, GREY, anchor="end") for m in range(0, 6)]
    o += [text(x(t), foot + 16, "%d时" % (t % 24), 11, GREY) for t in range(18, 31, 2)]
    o.append('<path d="M%sL%.1f %.1fL%.1f %.1fZ" fill="%s" fill-opacity=".14"/>' % ("L".join("%.1f %.1f" % p for p in gauge), right, foot, left, foot, TIDE))
    o += [stroke([(x(t), y(table(t))) for t in hours], BLACK, 1.4, 'stroke-dasharray="1 4"'), stroke(gauge, RED, 2.4)]
    px, py = x(24.43), y(4.71)
    o += [stroke([(px, py), (px, y(6.63))], RED, 1.2), stroke([(px - 8, y(6.63)), (px + 8, y(6.63))], RED, 2), text(px + 12, y(6.63) - 3, "浪爬到 6.63米", 12, RED, "bold", "start"), dot(px, py, 4, "#fff", RED), text(px + 12, py - 6, "实测 4.71米（零时26分）", 12, RED, "bold", "start"), text(x(21.1), y(table(21.1)) + 26, "潮汐表 最高4.58米", 12, BLACK, anchor="start"), stroke([(left, foot), (right, foot)], BLACK, 1), text(left - 7, top - 8, "米", 11, GREY, anchor="end")]
    return frame(w, h, "26日夜至27日晨：水位与塘顶", "资料：区海洋预报台、区水利局", o)


def tram_week():
    w, h, foot = 440, 272, 210
    days, load = ("22日 周日", "23日 周一", "24日 周二", "25日 周三", "26日 周四", "27日 周五"), (1.83, 1.42, 1.47, 1.51, 1.49, 1.62)
    o = []
    for i, (day, n) in enumerate(zip(days, load)):
        x, top = 14 + 72 * i, foot - n * 78
        o += [box(x, top, 50, foot - top, RED if i == 0 else TIDE if n == 1.62 else "#aebfc6"), text(x + 25, top - 7, "%.2f" % n, 15, BLACK, "bold"), text(x + 25, foot + 17, day.split()[0], 12), text(x + 25, foot + 32, day.split()[1], 11, GREY)]
        # a little tram on every bar
        o.append('<path d="M%g %gh34q4 0 4 5v13h-42v-13q0 -5 4 -5z" fill="#fff"/>' % (x + 8, foot - 26) + "".join(box(x + 8 + 11 * k, foot - 22, 8, 8, RED if i == 0 else TIDE if n == 1.62 else "#aebfc6") for k in range(3)))
    o.append(stroke([(0, foot), (w, foot)], BLACK, 1))
    return frame(w, h, "电车每天运客（万人次）", "资料：区有轨电车公司", o)


def fish_retail():
    w, h, foot = 440, 270, 222
    days = ("22", "23", "24", "25", "26", "27")
    hall, stalls = (9.8, 10.3, 10.1, 6.8, 9.2, 10.2), (3.1, 3.4, 3.6, 2.9, 3.5, 3.3)
    o = [box(0, 38, 11, 9, TIDE), text(16, 47, "南汐港市场零售（吨）", 12, anchor="start"), box(176, 38, 11, 9, RED), text(192, 47, "渡口28个便民摊（吨）", 12, anchor="start")]
    for i, day in enumerate(days):
        x = 20 + 70 * i
        a, b = foot - hall[i] * 14, foot - stalls[i] * 14
        o += [box(x, a, 26, foot - a, TIDE), box(x + 28, b, 20, foot - b, RED), text(x + 13, a - 6, "%.1f" % hall[i], 12, BLACK, "bold"), text(x + 38, b - 6, "%.1f" % stalls[i], 12, BLACK, "bold"), text(x + 24, foot + 17, day + "日", 12)]
        if day == "25":
            o.append(text(x + 22, a - 24, "北风", 11, GREY))
    o.append(stroke([(0, foot), (w, foot)], BLACK, 1))
    return frame(w, h, "搬家六天　零售随天气走", "资料：南汐港水产市场管理办", o)


def river(points, width):
    return curve(points, "#c4d6dc", width) + curve([(x, y + width * .12) for x, y in points], "#d9e5e9", width * .5)


def reroute():
    w, h = 520, 300
    tram = [(40, 92), (170, 92), (290, 104), (400, 104), (500, 96)]
    o = [river([(-20, 52), (120, 46), (260, 54), (400, 44), (540, 50)], 18), text(470, 50, "汐河", 12, TIDE, "bold"),
         curve([(40, 150), (180, 150), (300, 156), (420, 156), (500, 150)], "#fff", 12), curve([(40, 150), (180, 150), (300, 156), (420, 156), (500, 150)], GREY, 4, 'stroke-dasharray="4 6"'),
         curve(tram, BLACK, 5), curve(tram, "#fff", 2, 'stroke-dasharray="7 7"'), text(420, 92, "有轨电车1号线", 12, BLACK, "bold")]
    o += [curve([(276, 104), (270, 170), (270, 214), (210, 240), (110, 262)], RED, 6), curve([(70, 92), (84, 150), (120, 205), (196, 206), (300, 206), (404, 214), (490, 262)], TIDE, 6)]
    for x in (96, 146, 206, 330, 384, 440):
        o.append(stroke([(x - 5, 146), (x + 5, 158)], RED, 2) + stroke([(x + 5, 146), (x - 5, 158)], RED, 2))
    o += [text(470, 172, "望潮大道：撤6站", 12, GREY, anchor="end"), dot(276, 104, 9, "#fff", BLACK, 3), text(290, 128, "文澜路口（换乘）", 13, BLACK, "bold", "start"), dot(58, 92, 8, "#fff", BLACK, 3), text(46, 78, "渡口老街", 13, BLACK, "bold", "start"),
          dot(300, 206, 5), text(300, 226, "文澜菜场", 12, anchor="start"), dot(196, 206, 5), text(196, 228, "区中医院", 12), dot(240, 205.5, 5), dot(360, 208, 5), dot(404, 214, 5),
          text(100, 282, "3路　石磨镇", 14, RED, "bold"), text(470, 282, "7路　盐塘镇", 14, TIDE, "bold")]
    return frame(w, h, "12月1日起　3路到文澜路口，7路改经文澜路", "", o)


def half_route():
    w, h = 520, 330
    o = [river([(-20, 160), (80, 176), (200, 160), (330, 180), (540, 150)], 44), text(34, 180, "汐河", 14, TIDE, "bold"),
         ""]
    course = [(120, 116), (96, 140), (96, 196), (130, 226), (220, 236), (330, 246), (420, 228), (452, 190), (452, 140), (420, 104), (330, 100), (240, 92), (176, 90)]
    o += [stroke([(95, 134), (95, 204)], GREY, 20), stroke([(453, 132), (453, 200)], GREY, 20), curve(course, "#fff", 10), curve(course, RED, 6)]
    o.append(curve([(120, 50), (210, 60), (282, 96), (330, 122), (410, 130)], BLACK, 3, 'stroke-dasharray="8 5"') + text(404, 122, "电车", 12, BLACK, anchor="end"))
    for x, y, name, tx, ty, anchor in ((120, 116, "起点　望江路", 134, 122, "start"), (176, 90, "终点　老街南口", 60, 84, "start")):
        o += [dot(x, y, 7, RED, "#fff", 2), text(tx, ty, name, 13, BLACK, "bold", anchor)]
    for x, y, km in ((152, 231, 5), (352, 246, 10), (449, 134, 15)):
        o += [dot(x, y, 11, "#fff", RED, 2.5), text(x, y + 4.5, km, 12, RED, "bold")]
    o += [text(76, 216, "汐河大桥", 12, BLACK, anchor="end"), text(438, 204, "望潮二桥", 12, BLACK, "normal", "end"), text(250, 268, "石埠堤顶路　8公里", 13, BLACK, "bold"), text(370, 90, "听潮路", 13, BLACK, "bold"), dot(282, 96, 6, "#fff", BLACK, 2), text(236, 140, "过轨处拉绳等车", 11, GREY, anchor="start")]
    # the rise on the bridge, as runners feel it
    o += [stroke([(330, 306), (390, 306), (412, 288), (424, 288), (446, 306), (508, 306)], RED, 2), text(418, 282, "桥面高17米", 11, RED)]
    return frame(w, h, "环汐河半程马拉松　21.0975公里", "沿程从7时30分起封路，跑过一段放一段", o)


for name, draw in (("tide-curve", tide_curve), ("tram-week", tram_week), ("fish-retail", fish_retail), ("reroute", reroute), ("half-route", half_route)):
    with open(os.path.join(PICTURES, name + ".svg"), "w", encoding="utf-8") as f:
        f.write(draw())
