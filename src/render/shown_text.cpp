#include "render/shown_text.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr std::string_view kNameEnds = " \t\r\n/<>[]()";
constexpr signed char kNoDigit = -1;

constexpr std::array<signed char, 256> digit_values() {
    std::array<signed char, 256> values{};
    values.fill(kNoDigit);
    for (int i = 0; i < 10; ++i) values[static_cast<std::size_t>('0' + i)] = static_cast<signed char>(i);
    for (int i = 0; i < 6; ++i) {
        values[static_cast<std::size_t>('a' + i)] = static_cast<signed char>(10 + i);
        values[static_cast<std::size_t>('A' + i)] = static_cast<signed char>(10 + i);
    }
    return values;
}

/// Bytes of a hexadecimal string; what is no digit is passed over, as Cairo breaks long ones.
void append_hex(std::string& bytes, std::string_view digits) {
    static constexpr auto kValues = digit_values();
    int half = kNoDigit;
    for (const char c : digits) {
        const int value = kValues[static_cast<unsigned char>(c)];
        if (value == kNoDigit) continue;
        if (half == kNoDigit) {
            half = value;
        } else {
            bytes += static_cast<char>(half * 16 + value);
            half = kNoDigit;
        }
    }
}

/// What a backslash and the character behind it stand for.
char escaped(char c) {
    constexpr std::string_view kLetters = "nrtbf";
    constexpr std::string_view kMeant = "\n\r\t\b\f";
    const std::size_t at = kLetters.find(c);
    return at == kLetters.npos ? c : kMeant[at];
}

// Reads operators from front to back. What it looks at are names, strings, dictionaries, and the three words for a font
// and for the bounds of what is spelt.
class ContentsReader {
  public:
    ContentsReader(std::string_view contents, ShownText& shown) : rest_(contents), shown_(shown) {}

    void read() {
        while (!rest_.empty()) step();
    }

  private:
    void step() {
        switch (rest_.front()) {
            case '/':
                return take_name();
            case '<':
                return rest_.starts_with("<<") ? change_depth(1) : take_hex();
            case '>':
                return rest_.starts_with(">>") ? change_depth(-1) : rest_.remove_prefix(1);
            case '(':
                return take_literal();
            case 'T':
            case 'B':
            case 'E':
                return take_word();
            default:
                rest_.remove_prefix(1);
        }
    }

    void change_depth(int by) {
        depth_ += by;
        rest_.remove_prefix(2);
    }

    std::string_view take_until(std::string_view ends) {
        const std::string_view taken = rest_.substr(0, std::min(rest_.find_first_of(ends), rest_.size()));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    void take_name() {
        rest_.remove_prefix(1);
        name_ = take_until(kNameEnds);
    }

    void take_hex() {
        rest_.remove_prefix(1);
        const std::string_view digits = take_until(">");
        if (depth_ == 0) return append_hex(codes(), digits);
        if (name_ != "ActualText") return;
        std::u16string text = utf16_of_hex(digits);
        if (text.starts_with(u'\xFEFF')) text.erase(0, 1);
        shown_.spelt += text;
        spells_ = true;
    }

    void take_literal() {
        std::string bytes;
        std::size_t at = 1;
        for (int open = 1; at < rest_.size(); ++at) {
            char c = rest_[at];
            if (c == ')' && --open == 0) break;
            if (c == '(') ++open;
            if (c == '\\') c = take_escape(at);
            bytes += c;
        }
        rest_.remove_prefix(std::min(at + 1, rest_.size()));
        if (depth_ == 0) codes() += bytes;
    }

    /// `at` comes to stand on the escape's last character.
    char take_escape(std::size_t& at) const {
        const auto is_octal = [&](std::size_t i) { return i < rest_.size() && rest_[i] >= '0' && rest_[i] <= '7'; };
        if (!is_octal(at + 1)) return ++at < rest_.size() ? escaped(rest_[at]) : '\\';
        int code = 0;
        for (int digits = 0; digits < 3 && is_octal(at + 1); ++digits) code = code * 8 + (rest_[++at] - '0');
        return static_cast<char>(code);
    }

    void take_word() {
        const std::string_view word = take_until(kNameEnds);
        if (word == "Tf") font_ = &shown_.fonts[std::string(name_)];
        if (word == "BDC" || word == "BMC") {
            ++marked_;
            if (spells_ && spelt_from_ == 0) spelt_from_ = marked_;
            spells_ = false;
        }
        if (word == "EMC" && marked_ > 0) {
            if (spelt_from_ == marked_) spelt_from_ = 0;
            --marked_;
        }
    }

    std::string& codes() {
        if (font_ == nullptr) return fontless_;
        return spelt_from_ == 0 ? font_->read : font_->spelt_over;
    }

    std::string_view rest_;
    ShownText& shown_;
    std::string_view name_;  ///< The last one.
    ShownCodes* font_ = nullptr;
    std::string fontless_;  ///< Shown before any font is named: not at all.
    int depth_ = 0;         ///< In dictionaries.
    bool spells_ = false;   ///< The dictionary that was just read does.
    int marked_ = 0;        ///< Spans that are open …
    int spelt_from_ = 0;    ///< … and which of them spells; 0: none.
};

}  // namespace

void read_contents(std::string_view contents, ShownText& shown) {
    ContentsReader(contents, shown).read();
}

std::u16string utf16_of_hex(std::string_view digits) {
    std::string bytes;
    append_hex(bytes, digits);
    std::u16string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        text +=
            static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]));
    }
    return text;
}

}  // namespace banxin
