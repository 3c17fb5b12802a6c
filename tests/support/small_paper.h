#pragma once

#include <string>
#include <utility>
#include <vector>

namespace banxin {

/// Path, seen from the folder of the edition, and text.
using SmallFile = std::pair<std::string, std::string>;

// A paper of two pages that fits: page 1 sets `bridge` and `market`, page 2 `books`.
inline const std::vector<SmallFile>& small_paper() {
    static const std::vector<SmallFile> files = {
        {"../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\n"},
        {"../layouts/front.yaml",
         "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
         "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: second, columns: 1-4, lines: 22-40}\n"},
        {"../layouts/back.yaml",
         "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
         "- {id: feature, columns: 1-6, lines: 1-20}\n"},
        {"edition.yaml",
         "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: market}}\n"
         "- {page: 2, layout: back, frames: {feature: books}}\n"},
        {"stories/bridge.md", "---\nheadline: 老石桥通行\n---\n昨天清晨六点，老石桥上的围挡撤了下来。\n"},
        {"stories/market.md", "---\nheadline: 早市搬进新棚\n---\n柳湾早市从这个月起搬进了新棚。\n"},
        {"stories/books.md", "---\nheadline: 渡口书屋亮起了灯\n---\n从渡口上岸，左手边有一间矮房子。\n"},
    };
    return files;
}

/// A longer text for the market's story.
inline std::string other_market() {
    return "---\nheadline: 早市开棚\n---\n早市搬了，摊位一个不少，过道有两米宽。\n";
}

}  // namespace banxin
