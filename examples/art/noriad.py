"""An advertisement of the fishermen's cooperative: a sale of new seaweed, as an SVG in the inks of the house."""
import os, random

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "shiosato/2026-11-23/ads/nori.svg")
BLACK, RED, GREY = "#1b191a", "#b5202a", "#8d8889"
W, H = 1336, 413


def text(x, y, words, size, fill=BLACK, weight="normal", anchor="start", family="sans-serif", space=0):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s" letter-spacing="%g">%s</text>' % (
        x, y, size, fill, weight, anchor, family, space, words)


r = random.Random(3)
o = ['<rect x="2" y="2" width="%d" height="%d" fill="#fff" stroke="%s" stroke-width="3"/>' % (W - 4, H - 4, BLACK)]
for i in range(5):                              # sheets of seaweed on a drying screen
    x, y = 64 + (i % 3) * 118 + (i // 3) * 58, 78 + (i // 3) * 148
    o.append('<rect x="%g" y="%g" width="106" height="126" fill="%s"/>' % (x, y, BLACK))
    for j in range(90):
        o.append('<circle cx="%.1f" cy="%.1f" r="%.1f" fill="#403e3f"/>' % (x + r.uniform(4, 102), y + r.uniform(4, 122), r.uniform(.6, 2.2)))
    for j in range(1, 6):
        o.append('<path d="M%g %gH%g" stroke="#4e4c4d" stroke-width="1.2"/>' % (x, y + 21 * j, x + 106))
for y in (66, 212, 364):
    o.append('<path d="M40 %gH470" stroke="%s" stroke-width="3"/>' % (y, GREY))
o += [text(510, 92, "摘みたて、一番。", 34, BLACK, "bold"),
      text(506, 206, "新のり即売会", 104, RED, "900", family="serif", space=4),
      text(510, 268, "12月６日（日）午前８時から　なくなり次第終了", 32, BLACK, "bold"),
      text(510, 318, "汐里漁協　浜通共販所　　一番摘み10枚入り　480円", 29),
      text(510, 358, "先着200人に、のりの佃煮の味見。軽トラックの横付けはご遠慮ください。", 22, BLACK),
      text(510, 394, "汐里町漁業協同組合　浜通１−１", 20, GREY),
      '<rect x="%d" y="40" width="104" height="104" rx="52" fill="%s"/>' % (W - 150, RED),
      text(W - 98, 88, "冬の", 30, "#fff", "bold", "middle"), text(W - 98, 124, "海苔", 34, "#fff", "bold", "middle")]
with open(OUT, "w", encoding="utf-8") as f:
    f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ja" viewBox="0 0 %d %d" width="912" height="282">\n%s\n</svg>\n' % (W, H, "\n".join(o)))
