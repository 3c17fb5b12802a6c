#include "editions/random_copy.h"

#include <vector>

#include "base/unicode.h"

namespace banxin::test {
namespace {

constexpr char32_t kFirstOwn = 0x9B30;  // Fish and birds: none stands in the words that all copies share.
constexpr int kOwnEach = 24;

const std::vector<std::string> kShared{"新华社", "12月3日", "0.5毫米",  "1949年", "LED",  "ferry pier", "老街",
                                       "A-B",    "3℃",      "七十五岁", "30%",    "中心", "“早班船”",   "《潮汐》"};
const std::vector<std::string> kMarks{"，", "，", "，", "、", "；", "：", "。", "。", "！", "？", "……", "——"};
const std::vector<std::string> kHeadlines{"早班船开了", "渡口老街今夜换灯　明晨通车", "三百户人家等来的一条路",
                                          "潮水退去以后", "LED路灯亮到凌晨三点"};

/// The running text of one manuscript as it grows.
class CopyWriter {
  public:
    CopyWriter(Dice& dice, int copy) : dice_(dice), copy_(copy) {}

    RandomCopy written(int length) {
        std::string body;
        for (int left = length; left > 0;) {
            const int paragraph = std::min(left, dice_.of(8, 160));
            left -= paragraph;
            body += block(paragraph) + "\n\n";
        }
        return {head() + body, own_};
    }

  private:
    std::string head() {
        std::string head = "---\nheadline: " + dice_.among(kHeadlines) + "\nshort: 早班船\n";
        if (dice_.falls(30)) head += "kicker: 渡口来信\n";
        if (dice_.falls(40)) head += "deck: 灯下添班　学生不用跑\n";
        if (dice_.falls(15)) head += "drop_cap: " + std::to_string(dice_.of(2, 4)) + "\n";
        if (dice_.falls(25)) head += "pictures: [{file: pier.png, caption: 船靠岸了。}]\n";
        return head + "---\n";
    }

    std::string own_character() {
        const auto c =
            static_cast<char32_t>(kFirstOwn + static_cast<char32_t>(copy_ * kOwnEach + dice_.of(0, kOwnEach - 1)));
        own_ += c;
        std::string text;
        append_utf8(text, c);
        return text;
    }
    std::string own_characters(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += own_character();
        return text;
    }

    /// A paragraph, mostly; now and then a crosshead, an item of a list, a quotation.
    std::string block(int length) {
        const int kind = dice_.of(1, 20);
        if (kind == 1) {
            std::string text = crosshead();
            return text += running(length);
        }
        if (kind == 2) return "- " + running(length);
        if (kind == 3) return "> " + running(length);
        return running(length);
    }

    std::string crosshead() { return "## " + own_characters(dice_.of(2, 8)) + "\n\n"; }

    std::string running(int length) {
        std::string text = own_character();
        bool after_mark = false;  // Two marks in a row are seldom right, and never wanted here.
        for (int i = 1; i < length; ++i) {
            const int kind = dice_.of(1, 100);
            if (kind <= 72 || after_mark) {
                text += kind == 1 ? marked_words() : own_character();
                after_mark = false;
            } else if (kind <= 86) {
                text += dice_.among(kMarks);
                after_mark = true;
            } else {
                text += dice_.among(kShared);
            }
        }
        return text + own_character() + "。";
    }

    std::string marked_words() {
        if (dice_.falls(50)) return "**" + own_characters(dice_.of(2, 6)) + "**";
        return "[" + own_characters(dice_.of(2, 6)) + "]{.dots}";
    }

    Dice& dice_;
    int copy_;
    std::u32string own_;
};

}  // namespace

bool is_own(char32_t c, int copy) {
    const char32_t first = kFirstOwn + static_cast<char32_t>(copy * kOwnEach);
    return c >= first && c < first + kOwnEach;
}

RandomCopy random_copy(Dice& dice, int copy, int length) {
    return CopyWriter(dice, copy).written(length);
}

}  // namespace banxin::test
