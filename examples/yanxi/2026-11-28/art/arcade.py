"""The arcades of the old street after dark: shops alight below, one window lit above, the tram rail wet with rain."""
import random
from blockprint import *

W, H = 1800, 1300
r = random.Random(41)
WALLS = ["#5b5a5f", "#6b6258", "#4f5a60", "#665a52", "#565f5c", "#62595f"]
SHOPS = ["糖糕", "秦记钟表", "凉茶", "船具五金", "布庄", "面"]
o = [rect(0, 0, W, H, "url(#sky)")]
o.append(cut([path("M-20 90Q300 60 700 96T1830 70V120Q1200 150 700 130T-20 140Z", "#33415a", extra='opacity=".6"')]))
x, walls, lights, words = -40, [], [], []
for i in range(6):
    w, top = (300, 330, 290, 340, 310, 320)[i], (250, 205, 268, 190, 240, 220)[i]
    c = WALLS[i]
    dark = mix(c, "#101418", .45)
    walls += [rect(x, top, w - 6, 700, c), rect(x - 6, top - 16, w + 6, 22, mix(c, "#ffffff", .18)), poly([(x + 10, top - 16), (x + w * .5, top - 84 - 20 * (i % 2)), (x + w - 16, top - 16)], dark)]
    if i % 2:
        walls += [rect(x + w / 2 - 60, top - 78, 120, 70, mix(c, "#ffffff", .1)), disc(x + w / 2, top - 46, 22, dark)]
    n = 3 if w > 300 else 2
    for k in range(n):
        ww = 62
        wx = x + (w - 6) * (k + .5) / n - ww / 2
        lit = i == 3 and k == 1
        walls.append(rect(wx - 7, top + 76, ww + 14, 226, dark))
        walls.append(path("M%g %gV%gQ%g %g %g %gV%gZ" % (wx, top + 296, top + 110, wx + ww / 2, top + 60, wx + ww, top + 110, top + 296), "#ffdc8c" if lit else "#171c22"))
        walls += [line([(wx + ww / 2, top + 92), (wx + ww / 2, top + 296)], dark, 5), line([(wx, top + 170), (wx + ww, top + 170)], dark, 5)]
        if not lit:
            for b in range(12):
                walls.append(line([(wx + 5, top + 182 + b * 9), (wx + ww - 5, top + 182 + b * 9)], mix(c, "#101418", .62), 3))
        else:
            lights.append(disc(wx + 31, top + 190, 150, "#ffcf77", 'filter="url(#soft)" opacity=".38"'))
            walls += [oval(wx + 14, top + 300, 12, 9, "#8d4a32"), oval(wx + 46, top + 300, 12, 9, "#8d4a32")] + [line([(wx + 14 + d, top + 292), (wx + 14 + d * 2.2, top + 258)], "#3f7a46", 4) for d in (-5, 0, 5)] + [
                line([(wx + 46 + d, top + 292), (wx + 46 + d * 2.2, top + 262)], "#3f7a46", 4) for d in (-5, 0, 5)] + [disc(wx + 20, top + 212, 13, "#6b3d2c"), path("M%g %gq16 -22 34 0v40h-34z" % (wx + 4, top + 232), "#6b3d2c")]
    walls.append(rect(x, 610, w - 6, 26, mix(c, "#ffffff", .12)))
    # arcade: the opening with the lit shop behind
    warm = ("#f7c268", "#f2b65c", "#9fd0c2", "#f3c98a", "#efb35f", "#f4a44f")[i]
    walls.append(path("M%g 1010V720Q%g 640 %g 720V1010Z" % (x + 34, x + w / 2 - 3, x + w - 40), mix(warm, "#3a2a1c", .55)))
    walls.append(path("M%g 1000V740Q%g 674 %g 740V1000Z" % (x + 66, x + w / 2 - 3, x + w - 72), warm))
    walls += [rect(x + 80, 880, w - 166, 110, mix(warm, "#5a3418", .55)), rect(x + 76, 868, w - 158, 16, mix(warm, "#5a3418", .3))]
    for k in range(5):
        walls.append(disc(x + 100 + k * (w - 206) / 4, 856, 13, mix(warm, ("#7a3a1c", "#ffffff", "#8c5a2a")[k % 3], .5)))
    lights.append(oval(x + w / 2, 880, w * .5, 190, warm, 'filter="url(#soft)" opacity=".30"'))
    words.append('<text x="%g" y="690" font-size="36" font-family="LXGW WenKai" font-weight="bold" text-anchor="middle" fill="#f2e2bd">%s</text>' % (x + w / 2 - 3, SHOPS[i]))
    walls.append(rect(x + w / 2 - 103, 650, 200, 54, "#3a2420"))
    x += w
o.append(cut(walls, "fine") + "".join(words) + "".join(lights))
# street
o.append(cut([rect(-20, 1000, W + 40, 30, "#41464b"), rect(-20, 1026, W + 40, 300, "#1d252d")]))
wet = []
x = -40
for i, w in enumerate((300, 330, 290, 340, 310, 320)):
    warm = ("#f7c268", "#f2b65c", "#9fd0c2", "#f3c98a", "#efb35f", "#f4a44f")[i]
    wet += strokes(60 + i, 62, (x + 66, 1036, x + w - 72, 1290), 150, 8, [mix(warm, "#1d252d", q) for q in (.2, .45, .65)])
    x += w
o.append(cut(wet) + "".join(line([(-20, y), (W + 20, y)], "#8d979c", t) + line([(-20, y + t + 3), (W + 20, y + t + 3)], "#0e1317", t) for y, t in ((1110, 5), (1206, 8))))
o.append(cut([walker(560, 1092, .98, "#39424e", "#20262e", turn=1, pack="#7a4a2c"), walker(1180, 1080, .92, "#7a3a36", "#23262d", turn=-1, stride=12), walker(1236, 1082, .66, "#c49a3a", "#2b3340", turn=-1, stride=10)], "fine"))
# a man on a bicycle
bike = [disc(0, -44, 42, "none", 'stroke="#0c1014" stroke-width="7"'), disc(150, -44, 42, "none", 'stroke="#0c1014" stroke-width="7"'), line([(0, -44), (52, -110), (118, -110), (150, -44), (68, -44), (52, -110)], "#0c1014", 7),
        line([(68, -44), (118, -110), (124, -134), (142, -138)], "#0c1014", 7), line([(48, -120), (66, -62), (84, -36)], "#242c36", 17), path("M36 -126Q40 -190 84 -206L104 -194Q92 -160 66 -118Z", "#4d5f6b"),
        line([(88, -192), (112, -160), (138, -140)], "#43535e", 13), disc(104, -222, 18, "#d3a986"), path("M86 -228Q90 -248 108 -244Q124 -240 122 -226Z", "#1b1c20"), path("M-22 -118h56v34h-56z", "#6b4a30")]
o.append(cut([group(bike, "translate(820 1234) scale(1.05)")], "fine"))
o.append(oval(860, 1240, 150, 10, "#0c1014", 'opacity=".5"'))
print_jpeg("arcade", scene(W, H, o, fade("sky", "#141d30", "#3a465a")), W, H)
