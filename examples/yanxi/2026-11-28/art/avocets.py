"""Avocets on the bare mud before the salt pans, as the tide drives them together; a flock turns over the sea wall."""
import random
from blockprint import *

W, H = 2000, 1000
r = random.Random(64)
INK = "#1b1f24"
BODY = "M-46 -58Q-30 -86 6 -84Q30 -84 36 -100Q40 -118 58 -118Q72 -116 72 -104Q66 -98 62 -88Q56 -56 20 -48Q-20 -42 -70 -52Z"


def bird(x, y, k, turn, feeding=False):
    """One avocet on its feet; feeding birds sweep the water with the head down."""
    legs = [line([(-2, -50), (-6, 0)], "#5d7d92", 5), line([(12, -50), (16, 0)], "#5d7d92", 5)]
    wing = [path("M-72 -54Q-40 -64 -6 -60Q-30 -46 -72 -54Z", INK), path("M-30 -78Q0 -84 20 -74Q0 -70 -30 -78Z", INK)]
    if feeding:
        marks = legs + [path("M-46 -58Q-30 -86 6 -84Q34 -80 52 -52Q62 -34 58 -22Q48 -16 42 -26Q34 -44 18 -48Q-20 -42 -70 -52Z", "#f7f5ec"), path("M40 -44Q60 -44 62 -22Q56 -14 48 -20Q50 -34 40 -44Z", INK), path("M56 -20Q70 -6 92 -8", "none", INK, 4)] + wing
    else:
        marks = legs + [path(BODY, "#f7f5ec"), path("M36 -104Q40 -120 58 -120Q72 -118 72 -104Q64 -106 58 -96Q50 -84 40 -80Q46 -96 36 -104Z", INK), path("M72 -108Q90 -106 106 -120", "none", INK, 4)] + wing
    shade = group([path("M-66 6Q-20 30 20 26T72 60Q40 52 10 44T-66 6Z", "#5c5148", extra='opacity=".35"')])
    return group([shade] + marks, "translate(%.0f %.0f) scale(%.3f %.3f)" % (x, y, k * turn, k))


o = [rect(0, 0, W, H, "url(#sky)")]
o.append(cut([path("M-20 120Q400 70 900 110T2020 80V130Q1500 170 900 150T-20 190Z", "#f4e3c8", extra='opacity=".8"'), ridge(W, H, 318, 26, 4, "#94a3a6", 420), rect(-20, 338, W + 40, 30, "#6d7a72"), rect(-20, 362, W + 40, 700, "url(#mud)")]))
o.append(cut([rect(1500, 286, 92, 56, "#e9dfc8"), poly([(1484, 290), (1546, 250), (1608, 290)], "#4c4a46"), line([(1700, 338), (1700, 236)], "#5a544a", 7), line([(1700, 244), (1770, 262)], "#5a544a", 5)], "fine"))
o.append(cut([path("M-20 470Q300 440 620 478T1240 470T2020 452V520Q1500 540 1100 520T500 540T-20 520Z", "#c9d2cf"), path("M-20 640Q380 590 760 640T1480 640T2020 610V730Q1700 750 1300 720T600 740T-20 720Z", "#b9c8c9"), path("M300 850Q700 800 1200 850T2020 830V960Q1500 980 1000 950T300 850Z", "#aabdc0")]))
o.append(cut([path("M-20 412Q200 400 420 414T760 408V428Q400 440 -20 436Z", "#a3453a"), path("M1180 400Q1500 390 2020 404V424Q1600 424 1180 416Z", "#8f3b35")]))
o.append(cut(strokes(6, 220, (-40, 400, W + 40, 1000), 240, 8, ["#8c7f70", "#a3968a", "#d8dcd4", "#736759"])))
flock = sorted(((r.uniform(-20, W + 20), 400 + 560 * r.random() ** 1.5) for _ in range(120)), key=lambda p: p[1])
placed = []
for x, y in flock:
    k = .26 + 1.15 * (y - 400) / 560
    if any(abs(x - a) < 118 * k and abs(y - b) < 46 * k for a, b in placed):
        continue
    placed.append((x, y))
o.append(cut([bird(x, y, .26 + 1.15 * (y - 400) / 560, r.choice((1, 1, 1, -1)), r.random() < .32) for x, y in placed], "fine"))
air = []
for _ in range(190):
    t = r.random()
    x, y = 420 + 1250 * t + r.gauss(0, 40), 236 - 120 * math.sin(t * 3.1) + r.gauss(0, 30)
    k = r.uniform(.5, 1.0) * (.6 + .5 * t)
    d = r.uniform(-16, 12)
    air.append(path("M%.0f %.0fQ%.0f %.0f %.0f %.0fQ%.0f %.0f %.0f %.0fQ%.0f %.0f %.0f %.0fZ" % (x - 22 * k, y + d * k, x - 8 * k, y - 10 * k, x, y, x + 8 * k, y - 12 * k, x + 22 * k, y + d * k * .6, x + 6 * k, y, x, y + 7 * k), r.choice((INK, "#f7f5ec", "#39424a", "#f7f5ec"))))
o.append("".join(air))
print_jpeg("avocets", scene(W, H, o, fade("sky", "#9fb9c2", "#f5dfc0", [(.2, "#d6d5c6"), (.33, "#f3dcc0")]) + fade("mud", "#b3a596", "#6f6255")), W, H)
