#include "compare/words/whole_ranges.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/unicode.h"
#include "compare/words/tokens.h"

namespace banxin {
namespace {

constexpr std::size_t kLongestSign = 2;  ///< A dash may have the width of two.
constexpr std::u32string_view kRangeSigns = U"～~〜-‐‑–—－−至到";

constexpr std::u32string_view kMultiples = U"十百千万亿萬億";
constexpr std::u32string_view kAndMore = U"多余餘来來几幾";

/// Words that count, and units.
constexpr auto kMeasures = std::to_array<std::u32string_view>({
    U"级 級 度 度电 摄氏度 攝氏度 帕 千帕 百帕 瓦 千瓦 千瓦时 伏 安 赫兹 分贝 码 碼 毫巴",
    U"米 厘米 毫米 分米 公里 千米 里 海里 英里 尺 寸 丈 公尺 公分 公釐 亩 畝 公顷 公頃 平方米 平方公里 平方千米 立方米",
    U"克 千克 毫克 公斤 公斤级 斤 两 吨 噸 升 毫升 元 角 分 美元 欧元 日元 港元 円 块 塊 块钱 塊錢",
    U"年 年度 年级 年級 月 月份 日 号 號 天 周 週 周岁 旬 季 季度 个月 個月 世纪 世紀 岁 歲",
    U"时 時 小时 小時 个小时 個小時 时辰 点 點 点钟 點鐘 刻 分钟 分鐘 秒 秒钟 课时 学时 节课",
    U"人 人次 名 位 个 個 口 户 戶 家 只 隻 头 頭 条 條 匹 尾 株 棵 件 台 臺 辆 輛 艘 架 列 部 本 册 冊 张 張",
    U"页 頁 版 章 节 節 款 项 項 篇 字 行 期 届 屆 次 场 場 局 轮 輪 回 遍 趟 班 站 路 段 层 層 楼 樓 间 間",
    U"栋 棟 座 处 處 所 幢 套 份 成 折 倍 番 百分点 百分點 个百分点 個百分點 箱 袋 瓶 杯 桶 片 粒 支 枝 根 组 組",
    U"批 类 類 种 種 排 道 门 門 例 起 宗 桌 副 双 雙 对 對 筐 车 車 船 舱 床 步 圈 格",
});

bool is_digit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

/// A token that is a figure, with its sign and what of its measure is written in letters or signs.
bool is_figure_token(std::u32string_view token) {
    const bool has_sign = token.size() > 1 && u_isalnum(static_cast<UChar32>(token[0])) == 0;
    return is_digit(token[has_sign ? 1 : 0]);
}

/// The longest that a text begins with.
std::size_t length_of_measure(std::u32string_view text) {
    std::size_t longest = 0;
    for (const std::u32string_view row : kMeasures) {
        for (std::size_t at = 0; at < row.size();) {
            const std::u32string_view measure = row.substr(at, std::min(row.find(U' ', at), row.size()) - at);
            if (text.starts_with(measure)) longest = std::max(longest, measure.size());
            at += measure.size() + 1;
        }
    }
    return longest;
}

std::size_t end_of_signs(std::u32string_view text, std::size_t at, std::u32string_view signs) {
    while (at < text.size() && signs.find(text[at]) != std::u32string_view::npos) ++at;
    return at;
}

/// Where the measure that begins at a place ends (级, 万元, 多人); the place itself where none does.
std::size_t end_of_measure(std::u32string_view text, std::size_t at) {
    const std::size_t multiples = end_of_signs(text, at, kMultiples);
    const std::size_t more = end_of_signs(text, multiples, kAndMore);
    for (const std::size_t end : {more, multiples}) {
        if (const std::size_t length = length_of_measure(text.substr(end)); length > 0) return end + length;
    }
    return multiples;
}

struct Reach {
    int from = 0;
    int until = 0;

    bool meets(TextRange range) const {
        const bool is_within = range.empty() && from < range.from.value && range.from.value < until;
        return is_within || (range.from.value < until && from < range.until.value);
    }
};

/// 4～5级, 3月至5月, 2-3版.
struct FigureRange {
    Reach whole;
    Reach first;
    Reach second;
};

class RangeReader {
  public:
    explicit RangeReader(std::u32string_view text) : text_(text) {
        for (const std::u32string_view token : tokens_of(text)) {
            starts_.push_back(end_);
            end_ += token.size();
        }
        starts_.push_back(end_);
    }

    std::vector<FigureRange> read() {
        std::vector<FigureRange> ranges;
        for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
            const auto range = range_at(i);
            if (!range) continue;
            ranges.push_back(*range);
            while (i + 2 < starts_.size() && static_cast<int>(starts_[i + 1]) < range->whole.until) ++i;
        }
        return ranges;
    }

  private:
    std::u32string_view token(std::size_t i) const { return text_.substr(starts_[i], starts_[i + 1] - starts_[i]); }

    static Reach reach(std::size_t from, std::size_t until) {
        return {static_cast<int>(from), static_cast<int>(until)};
    }

    std::optional<FigureRange> range_at(std::size_t i) const {
        if (!is_figure_token(token(i))) return std::nullopt;
        if (const auto sign = sign_within(token(i))) return range_in_token(i, starts_[i] + *sign);
        const std::size_t sign = end_of_measure(text_, starts_[i + 1]);
        for (std::size_t second = sign + 1; second <= sign + kLongestSign && second < text_.size(); ++second) {
            if (kRangeSigns.find(text_[second - 1]) == std::u32string_view::npos) break;
            const auto end = end_of_figure(second);
            if (end)
                return FigureRange{reach(starts_[i], end_of_measure(text_, *end)), reach(starts_[i], starts_[i + 1]),
                                   reach(second, *end)};
        }
        return std::nullopt;
    }

    /// Of one figure that is a token.
    std::optional<std::size_t> end_of_figure(std::size_t from) const {
        const auto at = std::ranges::lower_bound(starts_, from);
        const auto i = static_cast<std::size_t>(at - starts_.begin());
        const bool is_figure = i + 1 < starts_.size() && *at == from && is_figure_token(token(i));
        return is_figure && !sign_within(token(i)) ? std::optional(starts_[i + 1]) : std::nullopt;
    }

    FigureRange range_in_token(std::size_t i, std::size_t sign) const {
        return {reach(starts_[i], end_of_measure(text_, starts_[i + 1])), reach(starts_[i], sign),
                reach(sign + 1, starts_[i + 1])};
    }

    /// Of a token that is two figures; not of a date or the number of a telephone with more parts.
    static std::optional<std::size_t> sign_within(std::u32string_view token) {
        std::optional<std::size_t> found;
        for (std::size_t i = 1; i + 1 < token.size(); ++i) {
            if (kRangeSigns.find(token[i]) == std::u32string_view::npos) continue;
            if (found) return std::nullopt;
            found = i;
        }
        return found;
    }

    std::u32string_view text_;
    std::vector<std::size_t> starts_;  ///< Of each token, and the text's end.
    std::size_t end_ = 0;
};

/// Takes edits together, a range of the old text at a time.
class RangeJoiner {
  public:
    RangeJoiner(std::vector<TextEdit> edits, const std::u32string& before, const std::u32string& after)
        : edits_(std::move(edits)), before_(before), after_(after), fresh_(RangeReader(after).read()) {}

    std::vector<TextEdit> join() {
        for (const FigureRange& range : RangeReader(before_).read()) join(range);
        return std::move(edits_);
    }

  private:
    using Place = std::vector<TextEdit>::iterator;

    /// From the first to the last of what has changed in a range.
    void join(const FigureRange& range) {
        const Place first =
            std::ranges::find_if(edits_, [&](const auto& one) { return range.whole.meets(one.before); });
        Place last = first;
        while (last != edits_.end() && range.whole.meets(last->before)) ++last;
        if (first == last || std::any_of(first, last, [](const TextEdit& edit) { return edit.move.has_value(); }))
            return;
        const TextEdit whole = around(range.whole, *first, *(last - 1));
        if (!has_two_new_figures(range, whole.after) || !is_free_until(whole, last)) return;
        *first = whole;
        edits_.erase(first + 1, last);
    }

    /// What lies between the edits and the ends of the range is the same in both texts.
    TextEdit around(const Reach& range, const TextEdit& first, const TextEdit& last) const {
        const int lead = std::max(first.before.from.value - range.from, 0);
        const int tail = std::max(range.until - last.before.until.value, 0);
        TextEdit whole;
        whole.before = {{first.before.from.value - lead}, {last.before.until.value + tail}};
        whole.after = {{first.after.from.value - lead}, {last.after.until.value + tail}};
        whole.struck = words(before_, whole.before);
        whole.added = words(after_, whole.after);
        return whole;
    }

    static std::string words(const std::u32string& text, TextRange range) {
        return to_utf8(
            text.substr(static_cast<std::size_t>(range.from.value), static_cast<std::size_t>(range.count())));
    }
    static std::string words(const std::u32string& text, const Reach& reach) {
        return words(text, TextRange{{reach.from}, {reach.until}});
    }

    /// What stands there now is a range, too.
    bool has_two_new_figures(const FigureRange& range, TextRange now) const {
        const auto fresh = std::ranges::find_if(fresh_, [&](const FigureRange& one) {
            return now.from.value <= one.whole.from && one.whole.until <= now.until.value;
        });
        return fresh != fresh_.end() && words(before_, range.first) != words(after_, fresh->first) &&
               words(before_, range.second) != words(after_, fresh->second);
    }

    /// Nothing else, such as the end of a move, begins before its end.
    bool is_free_until(const TextEdit& whole, Place next) const {
        return next == edits_.end() ||
               (whole.before.until <= next->before.from && whole.after.until <= next->after.from);
    }

    std::vector<TextEdit> edits_;
    const std::u32string& before_;
    const std::u32string& after_;
    std::vector<FigureRange> fresh_;
};

}  // namespace

std::vector<TextEdit> with_whole_ranges(std::vector<TextEdit> edits, const std::u32string& before,
                                        const std::u32string& after) {
    return edits.empty() ? edits : RangeJoiner(std::move(edits), before, after).join();
}

}  // namespace banxin
