#include "cli/line_knobs.h"

#include <algorithm>
#include <map>

#include "cli/option_words.h"
#include "read/house/line_options.h"
#include "read/house/text_kinds.h"

namespace banxin {
namespace {

const std::map<std::string, std::string> kShortNames = {
    {"hanging", "--hang"}, {"least_last_line", "--widow"}, {"breaking", "--mode"}};

std::string long_name(std::string key) {
    std::replace(key.begin(), key.end(), '_', '-');
    return "--" + key;
}

}  // namespace

std::vector<KnobOption> knob_options() {
    std::vector<KnobOption> out;
    for (const LineOption& option : line_options()) {
        if (option.words.empty()) continue;
        KnobOption knob{option.key, {long_name(option.key)}, option.words};
        if (const auto name = kShortNames.find(option.key); name != kShortNames.end()) {
            knob.options.push_back(name->second);
        }
        out.push_back(std::move(knob));
    }
    return out;
}

Diagnostics turn_knobs(Paper& paper, const std::vector<TurnedKnob>& knobs) {
    Diagnostics mistakes;
    for (const TurnedKnob& turned : knobs) {
        const LineOption& option = *line_option(turned.key);
        if (!option.set(paper.body.text.lines, turned.word)) {
            mistakes.push_back(wrong_word(turned.option, turned.word, option.words));
            continue;
        }
        for (const TextKind kind : running_kinds()) option.set(paper.styles.at(kind).lines, turned.word);
    }
    return mistakes;
}

}  // namespace banxin
