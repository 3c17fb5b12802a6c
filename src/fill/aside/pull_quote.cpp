#include "fill/aside/pull_quote.h"

#include <algorithm>

#include "base/em_box.h"
#include "compose/rules/phrases.h"
#include "compose/text/shape_text.h"
#include "fill/head/head_lines.h"
#include "fill/text/placed_line.h"
#include "fill/text/slot_runs.h"

namespace banxin {
namespace {

constexpr int kMostLines = 6;
constexpr int kLeastLinesBeside = 3;  ///< Of the story, above and below a quote in mid-column.

class PullQuoteSetter {
  public:
    PullQuoteSetter(const AsidesRequest& request, const FillSources& sources, SetAsides& out)
        : request_(request), out_(out), body_(request.page.grid.body), style_(sources.paper().style(TextKind::pull)) {
        const std::string& words = sources.story(request.story).pull->words;
        text_ = std::make_shared<const ShapedText>(shape_plain(words, style_, *sources.type_case));
        ends_ = phrase_ends(words, sources.paper().language);
        aside_.kind = AsideKind::pull;
        aside_.story = request.story;
        aside_.box = sources.paper().boxes.at("pull");
    }

    void set() {
        if (request_.plan.pull) {
            set_in(request_.plan.pull->area);
        } else {
            set_in_mid_column();
        }
        out_.placed.push_back(std::move(aside_));
    }

  private:
    Length side_white() const { return body_.cell * aside_.box.half_cells / 2; }
    Length pitch() const { return scaled(style_.size, 13, 10); }
    int white_lines() const { return aside_.box.lines_above + aside_.box.lines_below; }

    std::optional<std::vector<LineRange>> lines_in(Length width) const {
        const auto broken = break_head({text_.get(), ends_, width - side_white() * 2}, kMostLines);
        return broken ? std::optional(broken->lines) : std::nullopt;
    }

    int depth_of(const std::vector<LineRange>& lines) const {
        const Length height = pitch() * static_cast<std::int64_t>(lines.size());
        return static_cast<int>(count_to_cover(height, body_.leading)) + white_lines();
    }

    /// The runs of text, those in the frame's midst first.
    std::vector<std::vector<Slot>> runs_from_the_middle() const {
        std::vector<std::vector<Slot>> runs = runs_of(request_.slots);
        const int middle = request_.plan.columns / 2;
        std::stable_sort(runs.begin(), runs.end(), [&](const auto& a, const auto& b) {
            const auto away = [&](const std::vector<Slot>& run) { return std::abs(run.front().column - middle); };
            return away(a) != away(b) ? away(a) < away(b) : a.size() > b.size();
        });
        return runs;
    }

    void set_in_mid_column() {
        for (const std::vector<Slot>& run : runs_from_the_middle()) {
            const auto lines = lines_in(run.front().measure);
            if (!lines) continue;
            const int depth = depth_of(*lines);
            const int spare = static_cast<int>(run.size()) - depth;
            if (spare < 2 * kLeastLinesBeside) continue;
            const Length top = request_.page.grid.line_top(run.front().line + spare / 2);
            return put(*lines, {run.front().x, top, run.front().measure, body_.leading * depth});
        }
    }

    void set_in(const Rect& hole) {
        const auto lines = lines_in(hole.width);
        if (lines && body_.leading * depth_of(*lines) <= hole.height) put(*lines, hole);
    }

    /// In the middle of its box, whose edges keep half a line away from the text around.
    void put(const std::vector<LineRange>& lines, const Rect& area) {
        const Length outside = body_.leading / 2;
        out_.blocked.push_back(area);
        const bool has_white = aside_.box.lines_above > 0 && aside_.box.lines_below > 0;
        aside_.area = has_white ? Rect{area.x, area.y + outside, area.width, area.height - outside * 2} : area;
        aside_.inside = {area.x + side_white(), area.y + body_.leading * aside_.box.lines_above,
                         area.width - side_white() * 2, area.height - body_.leading * white_lines()};
        const Length height = pitch() * static_cast<std::int64_t>(lines.size());
        Length top = aside_.inside.y + (aside_.inside.height - height) / 2;
        for (const LineRange& range : lines) {
            SetLine line = set_whole(*text_, range, Length());
            const Length room = aside_.inside.width - line.right;
            const Length shift = style_.align == Align::centre  ? room / 2
                                 : style_.align == Align::right ? room
                                                                : Length();
            const Length baseline = top + (pitch() - style_.size) / 2 + em_head(style_.size);
            out_.lines.push_back(place_line(text_, std::move(line), {aside_.inside.x + shift, baseline},
                                            {Element::pull, request_.story}));
            top += pitch();
        }
    }

    const AsidesRequest& request_;
    SetAsides& out_;
    BodyGrid body_;
    TextStyle style_;
    std::shared_ptr<const ShapedText> text_;
    std::vector<PhraseEnd> ends_;
    PlacedAside aside_;
};

}  // namespace

void set_pull_quote(const AsidesRequest& request, const FillSources& sources, SetAsides& out) {
    PullQuoteSetter(request, sources, out).set();
}

}  // namespace banxin
