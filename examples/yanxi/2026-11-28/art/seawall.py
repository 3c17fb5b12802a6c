"""The new sea wall at midnight: a wave on the blocks, a watchman's torch on the highest mark."""
import random
from blockprint import *

W, H = 1800, 1200
r = random.Random(27)
o = [rect(0, 0, W, H, "url(#sky)"), disc(420, 210, 150, "#5d7d90", 'filter="url(#soft)" opacity=".8"'), disc(420, 210, 58, "#e9e4cf")]
o.append(cut([path("M-20 260Q200 190 470 236T900 210T1300 262T1830 200V330Q1400 372 1000 318T460 330T-20 372Z", "#1c3346", extra='opacity=".85"'),
              path("M-20 150Q240 96 520 128T1050 92T1830 120V170Q1300 210 860 170T-20 226Z", "#20394d", extra='opacity=".7"')]))
o.append(cut([ridge(W, 520, 452, 16, 3, "#14242f", 300), rect(-20, 500, W + 40, 740, "#173243")]))
o += [disc(x, 455, 3.2, "#f1cf8a") for x in (96, 132, 210, 246, 330, 590, 612, 700)]
o.append(cut(strokes(5, 170, (-50, 512, 1300, 1200), 260, 9, ["#2a5268", "#21455a", "#3a687c", "#0f2634"])))
o.append(cut(strokes(8, 40, (330, 515, 520, 900), 120, 6, ["#b9c3b8", "#8aa2a6"])))
# the wall: crest, outer slope, inner grass
o.append(cut([poly([(1010, 520), (1080, 512), (1830, 800), (1830, 1230), (560, 1230), (640, 1120)], "#3a4147"),
              poly([(1010, 520), (1080, 512), (1120, 514), (1830, 700), (1830, 812), (1080, 522)], "#7a7f7c"),
              poly([(1120, 514), (1830, 560), (1830, 704)], "#2a3a33")]))
# blocks that bite one another, larger towards us
blocks = []
for i in range(20):
    t = i / 14
    for j in range(12):
        u = j / 8
        x = 1010 - 440 * t * (1 - u) + u * (60 + 700 * t) - 10 * u
        y = 530 + 690 * t - u * 330 * t
        k = .16 + 1.0 * t
        if y > H + 60 or x > 1860 or y < 545 + (x - 1080) * .4:
            continue
        a = r.uniform(0, 180)
        c = mix("#5a6468", "#8b9190", r.random() * (1 - .3 * u))
        blocks.append(group([line([(-44, 0), (44, 0)], "#20292e", 40), line([(-44, -24), (-44, 24)], "#20292e", 36), line([(44, -24), (44, 24)], "#20292e", 36),
                        line([(-44, -4), (44, -4)], c, 28), line([(-44, -26), (-44, 20)], mix(c, "#ffffff", .12), 24),
                        line([(44, -26), (44, 20)], mix(c, "#20292e", .18), 24)], "translate(%.0f %.0f) scale(%.2f) rotate(%.0f)" % (x, y, k, a)))
o.append(cut(blocks, "fine"))
# the wave breaks on the slope
foam = []
for i in range(560):
    t = r.random()
    bx, by = 430 + 520 * t, 900 - 300 * t
    reach = abs(r.gauss(0, 1)) * (150 + 70 * math.sin(t * 7))
    x, y = bx + r.uniform(-60, 90) + reach * .25, by - reach * .8 + r.uniform(-20, 60)
    foam.append(disc(x, y, max(1.6, r.uniform(3, 20) * (1 - min(.9, reach / 420))), r.choice(["#dfe8e4", "#f4f5ec", "#b5cbd0", "#8fb0ba"])))
o.append(cut([path("M60 1210Q200 1010 380 960Q520 905 640 790Q760 690 900 628Q860 720 770 800Q800 860 700 930Q700 1010 600 1080L560 1210Z", "#c9d8d6"),
              path("M-20 1130Q180 1000 380 962Q300 1050 240 1210H-20Z", "#7fa3ae"),
              path("M150 1210Q260 1080 420 1000Q360 1080 330 1210ZM470 1210Q500 1100 610 1010Q590 1110 560 1210Z", "#eef1ea"),
              path("M330 1030Q470 940 640 806Q600 900 500 980Q430 1060 360 1210H250Q270 1100 330 1030Z", "#9dbcc3")] + foam))
# torch, watchmen, lamps
o.append(poly([(1214, 566), (760, 742), (858, 858)], "#ffe9a8", extra='opacity=".34" filter="url(#softer)"'))
o.append(oval(806, 800, 76, 50, "#fff3c4", 'opacity=".5" filter="url(#softer)"'))
for i, (x, y, k) in enumerate(((1052, 508, .34), (1150, 512, .55), (1330, 522, .95), (1640, 548, 1.7))):
    o += [line([(x, y), (x, y - 210 * k)], "#11191e", 9 * k), line([(x, y - 210 * k), (x - 46 * k, y - 214 * k)], "#11191e", 7 * k),
          disc(x - 46 * k, y - 206 * k, 70 * k, "#ffd98a", 'filter="url(#soft)" opacity=".6"'), oval(x - 46 * k, y - 208 * k, 17 * k, 6 * k, "#fff0c0")]
o.append(cut([walker(1252, 640, 1.02, "#d8842b", "#1c252c", hat="#e2a33c", turn=-1, lean=4), walker(1392, 680, 1.12, "#2f4a5a", "#161d23", hat="#e2a33c", turn=-1, stride=6)], "fine"))
o += [line([(1230, 566), (1212, 566)], "#111", 12), disc(1208, 566, 8, "#fffbe2")]
r = random.Random(2)
for _ in range(240):
    x, y = r.uniform(0, W), r.uniform(0, H)
    o.append(line([(x, y), (x - 30, y + 13)], "#cfdcde", 1.3, 'opacity=".28"'))
print_jpeg("seawall-night", scene(W, H, o, fade("sky", "#0d1d2b", "#3b5a6c", [(.25, "#1b3447"), (.4, "#35566a")])), W, H)
