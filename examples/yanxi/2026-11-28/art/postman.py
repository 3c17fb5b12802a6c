"""The country postman pushes his bicycle up the ridge, the ferry river below him in the morning mist."""
import random
from blockprint import *

W, H = 1200, 1500
INK = "#1d1c1e"
o = [rect(0, 0, W, H, "url(#sky)"), disc(880, 300, 260, "#ffe3b4", 'filter="url(#halo)" opacity=".85"'), disc(880, 300, 64, "#fff2d4")]
o.append(cut([ridge(W, H, 440, 84, 14, "#c3c4b4", 360), ridge(W, H, 520, 76, 21, "#a2b0a3", 320)]))
# the river in the valley, with a ferry
o.append(cut([path("M-20 640Q300 600 560 640T1220 600V780H-20Z", "#839c8f"), path("M-20 700Q260 668 520 706Q760 740 1220 690V760Q800 800 520 768Q240 740 -20 776Z", "#e4e6d8"),
              path("M560 722h70l-10 16h-52zM580 722v-18h34v18z", "#4b4e4c")], "fine"))
o.append('<rect y="600" width="1200" height="170" fill="#f4efdf" opacity=".5" filter="url(#soft)"/>')
o.append(cut([path("M-20 900Q200 800 480 850T1220 720V1520H-20Z", "#5f8068"), path("M-20 1080Q300 980 640 1010T1220 860V1520H-20Z", "#47694f"), path("M-20 1320Q400 1230 760 1230T1220 1090V1520H-20Z", "#365440")]))
# the path winds up
o.append(cut([path("M140 1520Q420 1340 760 1226Q1000 1140 1060 1010Q1090 930 980 880Q880 840 940 790Q980 766 1050 752L1062 758Q990 778 968 800Q930 838 1030 876Q1150 930 1120 1030Q1080 1170 860 1270Q620 1380 520 1520Z", "#cdb88d"),
              path("M140 1520Q420 1340 760 1226L772 1236Q440 1360 190 1520Z", "#b39c6f")], "fine"))
# pines
for x, y, k in ((90, 1130, 1.1), (190, 1090, .8), (1120, 820, .6), (1160, 850, .8), (40, 1000, .6), (300, 960, .5), (360, 950, .42)):
    o.append(cut([group([rect(-8, -60, 16, 70, "#4a3626")] + [poly([(-80 + 14 * i, -50 - 62 * i), (0, -170 - 62 * i), (80 - 14 * i, -50 - 62 * i)], mix("#23402f", "#3b6047", i / 4)) for i in range(4)], "translate(%d %d) scale(%g)" % (x, y, k))], "fine"))
for i, (x, y, k) in enumerate(((880, 836, .5), (850, 850, .42), (800, 842, .46))):
    o.append(cut([group([rect(-60, -60, 120, 60, "#efe8d6"), poly([(-76, -58), (0, -110), (76, -58)], "#45474a"), rect(-12, -40, 24, 40, "#7a5436")], "translate(%d %d) scale(%g)" % (x - 226, y + 34, k))], "fine"))
# man and bicycle, climbing to the right
wheel = lambda x: disc(x, -62, 60, "none", 'stroke="%s" stroke-width="9"' % INK) + "".join(line([(x, -62), (x + 58 * math.cos(a), -62 + 58 * math.sin(a))], "#4a4a4a", 2) for a in (0, .8, 1.6, 2.4, 3.2, 4, 4.8, 5.6))
bike = [wheel(0), wheel(222), line([(0, -62), (78, -160), (178, -164), (222, -62)], INK, 10), line([(0, -62), (96, -66), (178, -164)], INK, 9), line([(78, -160), (96, -66)], INK, 9), line([(178, -164), (186, -204), (220, -212)], INK, 9), line([(62, -176), (98, -176)], INK, 13),
        path("M-62 -150h96v84q-48 22 -96 0z", "#2f6a4c"), path("M-62 -150h96l-8 34q-40 12 -80 0z", "#26573f"), rect(-30, -126, 32, 14, "#d8b25a"), rect(-44, -182, 70, 30, "#8d6a42"), line([(-44, -168), (26, -168)], "#5f4428", 4)]
man = [line([(40, -196), (16, -110), (-26, -4)], "#263a33", 34), line([(44, -196), (92, -112), (96, -4)], "#2f473e", 34), path("M-52 -6h48v18h-48zM74 -6h56v18h-56z", INK), path("M8 -352Q48 -380 92 -352L104 -196Q60 -176 14 -192Z", "#3a6b52"), path("M8 -352Q30 -366 50 -366L44 -186L14 -192Z", "#2f5944"),
       line([(80, -340), (134, -270), (188, -226)], "#3a6b52", 28), disc(194, -222, 15, "#c9966c"), disc(76, -404, 38, "#c9966c"), path("M36 -414Q36 -452 78 -450Q116 -446 118 -420L150 -412Q120 -404 38 -404Z", "#2f5944"), path("M12 -340Q-34 -290 -26 -226L26 -214Q44 -280 36 -346Z", "#8a6a3c"), line([(20, -346), (96, -250)], "#6d522c", 9)]
o.append('<g transform="rotate(-19 500 1330)">' + oval(560, 1352, 270, 16, "#8d7850", 'opacity=".7"') + cut([group(bike, "translate(500 1346) scale(1.18)"), group(man, "translate(470 1350) scale(1.1)")], "fine") + "</g>")
r = random.Random(3)
for _ in range(26):
    x, k = r.uniform(0, W), r.uniform(.5, 1.3)
    o.append(cut([path("M%.0f 1510Q%.0f %.0f %.0f %.0f" % (x, x + d, 1500 - 50 * k, x + d * 2.4, 1500 - 90 * k), "none", r.choice(("#587a4e", "#6c8f5c", "#466a45")), 6) for d in (-16, -5, 7, 19)], "fine"))
for x, y, k in ((300, 260, 1), (380, 300, .7), (220, 320, .6)):
    o.append(path("M%g %gq%g %g %g 0q%g %g %g 0" % (x, y, 17 * k, -20 * k, 32 * k, 15 * k, -20 * k, 34 * k), "none", "#5a5d58", 5 * k))
print_jpeg("postman", scene(W, H, o, fade("sky", "#9fb3b5", "#f6e3c0", [(.3, "#e5dcc4")])), W, H)
