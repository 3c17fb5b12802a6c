"""A new light buoy goes into the water from the deck of the buoy tender, at slack water in the evening."""
from blockprint import *

W, H = 1800, 1200
INK = "#16212a"
o = [rect(0, 0, W, H, "url(#sky)"), disc(300, 560, 330, "#ffd9a0", 'filter="url(#halo)" opacity=".55"'), disc(300, 560, 74, "#fff1cf")]
o.append(cut([path("M-20 300Q300 250 640 286T1240 262T1830 290V320Q1300 336 900 314T-20 350Z", "#e2a98a", extra='opacity=".8"'),
              path("M420 190Q760 150 1100 178T1830 150V186Q1400 210 1020 200T420 206Z", "#cf9a8c", extra='opacity=".7"'),
              path("M-20 430Q200 402 420 420T900 410V430Q520 446 -20 462Z", "#f3c79a", extra='opacity=".9"')]))
o.append(cut([ridge(W, 700, 580, 46, 12, "#8c7f8d", 420), ridge(W, 700, 622, 26, 31, "#5f6b7c", 300)]))
# lighthouse on its reef
o.append(cut([group([path("M600 664L640 622L700 606L760 622L820 640L850 664Z", "#333c46"), poly([(694, 612), (702, 452), (738, 452), (748, 612)], "#f0e6d3"),
              rect(699, 500, 42, 34, "#b5332b"), rect(695, 566, 50, 30, "#b5332b"), rect(698, 430, 44, 22, INK), rect(706, 404, 28, 26, "#ffe9a8"), poly([(700, 406), (720, 382), (740, 406)], "#b5332b")], "translate(170 0)")], "fine"))
o.append(rect(-20, 660, W + 40, 560, "url(#sea)"))
o.append(cut(strokes(3, 260, (-60, 668, 1860, 1210), 240, 10, ["#3d6173", "#4f7686", "#27485a", "#6d8c94"])))
o.append(cut(strokes(4, 90, (180, 668, 440, 1200), 150, 9, ["#ffe3b0", "#f6c48d", "#fff0d2"])))
# the tender: bow to the left, deck house, crane
hull = [path("M930 800Q960 905 1010 960L1830 960V772L1300 772L1290 742L980 742Z", "#274d63"), path("M1010 960Q990 930 980 900L1830 900V985Q1400 1010 1010 960Z", "#8f2f28"),
        path("M940 800L1830 790V806L944 820Z", "#efe6d2"), rect(1380, 470, 470, 304, "#eee3cd"), rect(1420, 380, 330, 96, "#e3d5ba"),
        rect(1360, 462, 490, 18, "#274d63"), rect(1400, 372, 370, 14, "#274d63")]
hull += [rect(1440 + 62 * i, 404, 46, 46, "#24404f") for i in range(5)] + [disc(1440 + 88 * i, 560, 22, "#24404f") for i in range(5)]
hull += [rect(1420, 640, 60, 132, "#b9a98b"), line([(1560, 372), (1560, 200)], INK, 10), line([(1520, 250), (1600, 250)], INK, 7), disc(1560, 196, 9, "#c8312a"),
         line([(940, 742), (940, 690), (1280, 690)], INK, 5), line([(1030, 742), (1030, 690)], INK, 4), line([(1120, 742), (1120, 690)], INK, 4), line([(1210, 742), (1210, 690)], INK, 4)]
o.append(cut(hull, "fine"))
o.append(cut([line([(1300, 760), (1290, 420), (1296, 300)], "#d49a2a", 40), line([(1296, 310), (960, 190), (690, 262)], "#d49a2a", 26), line([(1290, 470), (1010, 218)], "#a87718", 16),
              disc(1296, 310, 22, INK), disc(960, 192, 14, INK), line([(690, 262), (690, 352)], INK, 6), path("M676 350h28l-6 26q-8 10 -16 0z", INK)], "fine"))
o.append(line([(690, 376), (640, 470)], INK, 3) + line([(690, 376), (740, 470)], INK, 3))
# the buoy
buoy = [path("M600 840Q604 1000 690 1006Q776 1000 780 840Z", "#1d6b4b"), oval(690, 842, 92, 24, "#2b8a60"), poly([(640, 836), (668, 560), (712, 560), (740, 836)], "#1d6b4b"),
        poly([(664, 828), (682, 580), (698, 580), (716, 828)], "#7fb79a"), line([(630, 838), (672, 566)], "#124a34", 10), line([(750, 838), (708, 566)], "#124a34", 10),
        line([(646, 740), (734, 740)], "#124a34", 8), line([(656, 660), (724, 660)], "#124a34", 8), rect(664, 524, 52, 38, INK), rect(672, 492, 36, 34, "#d8ffe6"), rect(668, 484, 44, 10, INK),
        poly([(690, 432), (664, 480), (716, 480)], "#1d6b4b"), rect(648, 760, 84, 50, "#f3ecd9")]
o.append(disc(690, 508, 90, "#c9ffe0", 'filter="url(#soft)" opacity=".7"'))
o.append(cut(buoy, "fine") + '<text x="690" y="798" font-size="42" font-family="sans-serif" font-weight="900" text-anchor="middle" fill="#16212a">9</text>')
o.append(cut([path("M520 960Q600 930 690 946T870 956Q800 1010 690 1006T520 960Z", "#345a6c"), path("M500 990Q600 962 700 984T900 986", "none", "#dce6e2", 9), path("M560 1024Q660 1004 800 1026", "none", "#b9cdd0", 7),
              path("M920 982Q1100 1022 1400 1006T1830 1010", "none", "#cfdcd9", 8)]))
o.append(cut([walker(1060, 746, .72, "#e0562b", INK, hat="#f2efe6", turn=-1, lean=6), walker(1150, 746, .72, "#e0562b", INK, hat="#f2efe6", turn=-1, stride=6), walker(1236, 746, .7, "#3a4a56", INK, hat="#e8b93a", turn=-1, stride=4)], "fine"))
for x, y, k in ((470, 330, 1), (560, 372, .7), (380, 400, .6), (1060, 330, .6)):
    o.append(path("M%g %gq%g %g %g 0q%g %g %g 0" % (x, y, 17 * k, -20 * k, 32 * k, 15 * k, -20 * k, 34 * k), "none", "#39424b", 5 * k))
print_jpeg("buoy", scene(W, H, o, fade("sky", "#6f8496", "#f6cf9f", [(.3, "#b9a6a2"), (.48, "#eab48c")]) + fade("sea", "#9c8b88", "#1e3d4d", [(.3, "#4a6b79")])), W, H)
