"""Two advertisements of a broadsheet as SVGs in the inks of the house: a strip for new rice and half a page of a harbour fair."""
import os

OUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "xijiang/2026-11-24/ads/")
BLACK, RED, GREY, PALE = "#1b191a", "#c4161c", "#8d8889", "#dedede"
SANS, SERIF = "Noto Sans CJK SC, sans-serif", "Noto Serif CJK SC, serif"


def text(x, y, words, size, fill=BLACK, weight="normal", family=SANS, anchor="start", space=0):
    return '<text x="%g" y="%g" font-size="%g" fill="%s" font-weight="%s" text-anchor="%s" font-family="%s" letter-spacing="%g">%s</text>' % (
        x, y, size, fill, weight, anchor, family, space, words)


def ear_of_rice(x, y, lean):
    grains = "".join('<ellipse cx="%g" cy="%g" rx="5" ry="11" transform="rotate(%g %g %g)" fill="%s"/>' % (dx, dy, a, dx, dy, BLACK)
                     for dx, dy, a in ((0, -62, 0), (-12, -47, -30), (12, -43, 30), (-15, -26, -34), (14, -20, 34), (-16, -4, -38), (14, 4, 38)))
    return '<g transform="translate(%g %g) rotate(%g)">%s<path d="M0 -54Q-2 10 -8 70" fill="none" stroke="%s" stroke-width="4"/></g>' % (x, y, lean, grains, BLACK)


def crane(x, y, size):
    return ('<g transform="translate(%g %g) scale(%g)" fill="none" stroke="%s" stroke-width="5"><path d="M-70 0L-50 -190H50L70 0M-58 -110H58M-50 -190L58 -110M50 -190L-58 -110"/>'
            '<path d="M-160 -200H260M0 -200V-262L-150 -200M0 -262L240 -200M190 -200V-130M176 -130H204V-104H176Z"/></g>' % (x, y, size, BLACK))


def write(name, width, height, marks):
    """In points, as the place on the page is."""
    with open(OUT + name, "w", encoding="utf-8") as f:
        f.write('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-Hans" viewBox="0 0 %g %g" width="%gpt" height="%gpt">\n%s\n</svg>\n' % (
            width, height, width, height, "\n".join(marks)))


def frame(width, height):
    return '<rect x="2" y="2" width="%g" height="%g" fill="#ffffff" stroke="%s" stroke-width="3"/>' % (width - 4, height - 4, BLACK)


os.makedirs(OUT, exist_ok=True)
W, H = 999, 172.8
o = [frame(W, H)] + [ear_of_rice(60 + 44 * i, 98, -14 + 9 * i) for i in range(4)]
o += [text(258, 92, "汐河新米　昨日开仓", 44, RED, "900", SERIF, space=2), text(262, 138, "露水里割、石臼里舂、三日之内上桌", 25),
      '<path d="M726 24V148" stroke="%s" stroke-width="1.5"/>' % GREY, text(752, 62, "十斤布袋　四十八元", 25, BLACK, "bold"),
      text(752, 100, "城中八家粮油店有售", 22), text(752, 138, "汐河粮食合作社", 27, BLACK, "900", SERIF)]
write("rice.svg", W, H, o)

W, H = 999, 691.2
o = [frame(W, H), '<rect x="3.5" y="552" width="%g" height="%g" fill="%s"/>' % (W - 7, H - 555.5, PALE)]
o += [crane(700 + 130 * i, 552, .66 - .1 * i) for i in range(2)]
o += ['<path d="M60 552H600L570 598H90Z" fill="%s"/>' % BLACK] + [
    '<rect x="%d" y="%d" width="66" height="30" fill="%s" stroke="#ffffff" stroke-width="2"/>' % (120 + 70 * i, 522 - 32 * j, RED if (i + j) % 4 == 0 else GREY)
    for i in range(6) for j in range(2 if i % 3 else 1)]
o += [text(60, 130, "南汐港开放日", 96, RED, "900", SERIF, space=4), text(64, 196, "十二月五日、六日　九时至十六时　凭身份证入港", 33, BLACK, "bold"),
      text(64, 262, "登上五万吨级货轮的驾驶台", 30), text(64, 308, "坐进岸桥操作室，把一只空箱吊起来、放下去", 30),
      text(64, 354, "看一粒蜜橘怎样在三小时内装船", 30), text(64, 400, "船模、旗语、水手结，孩子们有自己的码头", 30),
      text(64, 654, "汐江港务集团　　乘6路、11路到南汐港站　　咨询 0000-6180005", 27)]
write("harbourday.svg", W, H, o)
