"""The school on the ridge: seven children and a yellow dog come down the stone steps, the teacher looks after them."""
import random
from blockprint import *

W, H = 1800, 1200
r = random.Random(7)
o = [rect(0, 0, W, H, "url(#sky)"), disc(420, 330, 300, "#fff0cf", 'filter="url(#halo)" opacity=".7"')]
o.append(cut([ridge(W, H, 390, 110, 2, "#b9c7c4", 420), ridge(W, H, 470, 96, 6, "#93aba8", 380), ridge(W, H, 566, 90, 9, "#6f8f86", 340)]))
o.append('<rect y="470" width="1800" height="220" fill="#e9ece0" opacity=".42" filter="url(#soft)"/>')
o.append(cut([path("M-20 700Q200 640 420 690T840 740T1300 560Q1520 470 1830 500V1230H-20Z", "#4d7560"), path("M-20 860Q240 800 520 880T1000 860Q1300 720 1830 690V1230H-20Z", "#3c6350")]))
# orange trees in rows
trees = []
for row in range(5):
    for k in range(10):
        x, y = 20 + k * 96 + row * 34, 760 + row * 86 + 26 * math.sin(k * .8 + row)
        if x > 860 - row * 66:
            continue
        s = 24 + row * 7
        trees += [oval(x, y, s * 1.15, s, "#264a3a"), oval(x - s * .2, y - s * .25, s * .75, s * .6, "#34614a")] + [disc(x + r.uniform(-.8, .8) * s, y + r.uniform(-.6, .6) * s, 4.4 + row * .6, "#f08a24") for _ in range(9)]
o.append(cut(trees, "fine"))
# school: white walls, tiled roof, flag
o.append(cut([rect(1130, 420, 520, 200, "#f1ead9"), rect(1130, 590, 520, 34, "#8b8a80"), poly([(1096, 428), (1160, 330), (1622, 330), (1684, 428)], "#4a4c50"), rect(1096, 422, 590, 14, "#34363a"),
              rect(1560, 300, 50, 80, "#d9cfba"), path("M1586 296Q1570 250 1596 220T1590 150", "none", "#eef0ea", 13, 'opacity=".7"'), rect(1000, 480, 130, 140, "#e3d9c2"), poly([(978, 486), (1010, 430), (1130, 430), (1130, 486)], "#55575a")]
             + [rect(1166 + 118 * i, 466, 76, 84, "#3b5b66") for i in range(2)] + [rect(1522, 466, 76, 84, "#3b5b66"), rect(1412, 462, 76, 130, "#7a4f32")]
             + [line([(1204 + 118 * i, 466), (1204 + 118 * i, 550)], "#f1ead9", 5) for i in (0, 1)] + [line([(1560, 466), (1560, 550)], "#f1ead9", 5)]
             + [line([(1150 + i * 22, 334), (1128 + i * 24, 424)], "#3d3f43", 3) for i in range(23)], "fine"))
o.append(cut([line([(930, 640), (930, 250)], "#d8d4c8", 8), path("M934 256Q970 240 1004 256T1066 250V306Q1030 318 1000 306T934 312Z", "#c8231f"), rect(880, 624, 800, 26, "#8f8a78")], "fine"))
# stone steps that come down to the left
steps = []
for i in range(17):
    t = i / 16
    x, y, w = 1360 - 560 * t + 60 * math.sin(t * 4), 640 + 560 * t * (.55 + .45 * t), 110 + 210 * t
    steps += [poly([(x - w / 2, y), (x + w / 2, y - 6), (x + w / 2 + 8, y + 18 + 14 * t), (x - w / 2 - 8, y + 24 + 14 * t)], mix("#a9a595", "#c7c1ad", (i % 3) / 2)),
              poly([(x - w / 2 - 8, y + 22 + 14 * t), (x + w / 2 + 8, y + 16 + 14 * t), (x + w / 2 + 8, y + 36 + 44 * t), (x - w / 2 - 8, y + 44 + 44 * t)], "#5d6156")]
o.append(cut(steps, "fine"))
o.append(cut([walker(1440, 646, .62, "#42505e", "#2a2f36", turn=-1, stride=3, hair="#8f8f8c")], "fine"))
coats = ("#d1432f", "#2f6f9f", "#e0a02a", "#6b8f3a", "#c85a86", "#3d5a8c", "#d9782d")
spots = ((1330, 686, .44), (1262, 706, .47), (1208, 752, .52), (1120, 800, .56), (1066, 866, .62), (938, 950, .70), (846, 1052, .80))
o.append(cut([child(x, y + 24, k, coats[i], coats[(i + 3) % 7], turn=-1) for i, (x, y, k) in enumerate(spots)], "fine"))
dog = [path("M-60 -20Q-64 -56 -20 -58L30 -60Q44 -90 66 -84L86 -72L92 -58Q70 -50 58 -44Q50 -24 30 -20Z", "#d9a441"), line([(-46, -26), (-54, 0)], "#c38f31", 11), line([(-28, -24), (-22, 0)], "#d9a441", 11), line([(20, -26), (14, 0)], "#c38f31", 11), line([(34, -26), (42, 0)], "#d9a441", 11),
       path("M-58 -50Q-92 -70 -84 -100", "none", "#d9a441", 11), disc(72, -72, 4, INK := "#231f1c"), path("M52 -84L44 -62L60 -70Z", "#a87625")]
o.append(cut([group(dog, "translate(690 1128) scale(-1.1 1.1)")], "fine"))
for x, y, k in ((640, 210, 1), (720, 250, .7), (560, 262, .6)):
    o.append(path("M%g %gq%g %g %g 0q%g %g %g 0" % (x, y, 17 * k, -20 * k, 32 * k, 15 * k, -20 * k, 34 * k), "none", "#4a5a5c", 5 * k))
print_jpeg("hill-school", scene(W, H, o, fade("sky", "#a8c4cc", "#f3e9cf", [(.35, "#d9e0d2")])), W, H)
