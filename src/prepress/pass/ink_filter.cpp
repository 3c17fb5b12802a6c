// From keys to inks.
//
// Cairo writes red, green and blue and nothing else, so the page was drawn in colours that are no colours: each is the
// number of an ink at a tint (press_inks.h). Here every such number becomes what it stands for. Nothing is converted
// and nothing is guessed: a number that was not given out is refused, and so is all content that could bring a colour
// in by another way. What comes out is therefore known whole, which no filter that only looks for what is forbidden can
// say.
//
// Overprint is a state of its own that Cairo does not have. It is set behind a colour, and only where it changes, for a
// page has thousands of colours and two overprints; q and Q save and restore it as PDF does. A form is drawn from
// anywhere, so at its start nothing is known.
#include "prepress/pass/ink_filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include "prepress/pass/pdf_number.h"

namespace banxin {
namespace {

using Words = std::set<std::string_view>;

const Words kFills{"f", "F", "f*", "Tj", "TJ", "'", "\""};
const Words kBuilds{"m", "l", "c", "v", "y", "re", "h", "W", "W*"};
const Words kType{"Tj", "TJ", "'", "\""};
const Words kStrokes{"S", "s"};
const Words kBoth{"B", "B*", "b", "b*"};
const Words kColourWords{"g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"};

long millionths(const QPDFTokenizer::Token& token) {
    return std::lround(std::strtod(token.getValue().c_str(), nullptr) * 1'000'000);
}

bool is_number(const QPDFTokenizer::Token& token) {
    return token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real;
}

enum class Paint { fill, stroke };

std::string process_colour(const PlateMix& mix, Paint paint) {
    return fmt::format("{} {} {} {} {}", pdf_share(mix[0]), pdf_share(mix[1]), pdf_share(mix[2]), pdf_share(mix[3]),
                       paint == Paint::fill ? "k" : "K");
}

std::string separation_colour(const std::string& space, int tint, Paint paint) {
    const bool fill = paint == Paint::fill;
    return fmt::format("{} {} {} {}", space, fill ? "cs" : "CS", pdf_share(tint), fill ? "scn" : "SCN");
}

}  // namespace

std::string overprint_state(Overprints over) {
    return fmt::format("/Over{:d}{:d}", over.fills, over.strokes);
}

InkFilter::InkFilter(const PressColours& colours, const ContentNames& names, ContentKind kind)
    : colours_(colours), names_(names) {
    state_.fill.is_known = state_.stroke.is_known = kind == ContentKind::page;
}

void InkFilter::handleToken(const QPDFTokenizer::Token& token) {
    switch (token.getType()) {
        case QPDFTokenizer::tt_space:
        case QPDFTokenizer::tt_comment:
        case QPDFTokenizer::tt_eof:
            return;
        case QPDFTokenizer::tt_inline_image:
            return refuse(phrase("an inline image"));
        case QPDFTokenizer::tt_bad:
            return refuse(phrase("what is no PDF: {}", token.getErrorMessage()));
        case QPDFTokenizer::tt_word:
            return handle_operator(token.getValue());
        default:
            operands_.push_back(token);
    }
}

void InkFilter::handleEOF() {
    if (!operands_.empty()) refuse(phrase("operands without an operator"));
    if (!saved_.empty()) refuse(phrase("a q without its Q"));
}

void InkFilter::handle_operator(const std::string& word) {
    if (word == "rg") {
        set_colour(state_.fill, word);
    } else if (word == "RG") {
        set_colour(state_.stroke, word);
    } else if (kColourWords.contains(word)) {
        refuse(phrase("the colour operator {}", word));
    } else if (word == "BI") {
        refuse(phrase("an inline image"));
    } else if (word == "gs") {
        select_state();
    } else {
        check_painted(word);
        match_overprint_of(word);
        path_.follow(word, operands_);
        if (word == "q") saved_.push_back(state_);
        if (word == "Q") pop();
        pass_on(word);
    }
    operands_.clear();
}

void InkFilter::set_colour(Ground& ground, const std::string& word) {
    const Paint paint = &ground == &state_.fill ? Paint::fill : Paint::stroke;
    if (operands_.size() != 3 || !std::all_of(operands_.begin(), operands_.end(), is_number)) {
        return refuse(phrase("a broken {}", word));
    }
    const PressColour* colour =
        colours_.find({millionths(operands_[0]), millionths(operands_[1]), millionths(operands_[2])});
    if (colour == nullptr) {
        return refuse(phrase("a colour that no ink has: {} {} {} {}", operands_[0].getValue(), operands_[1].getValue(),
                             operands_[2].getValue(), word));
    }
    if (colour->separation) {
        const auto space = names_.separations.find(colour->separation->plate);
        if (space == names_.separations.end()) return refuse(phrase("an unknown plate: {}", colour->separation->plate));
        write(separation_colour(space->second, colour->tint, paint));
    } else {
        write(process_colour(colour->mix, paint));
    }
    write("\n");
    ground.has_colour = true;
    ground.areas_overprint = colour->overprints;
    ground.lines_overprint = colour->overprints || colour->lines_overprint;
    if (ground.areas_overprint == ground.lines_overprint) match_overprint(ground, InkUse::area);
}

// A colour of art overprints in type and rules alone, which only what is painted tells. Strokes are rules.
void InkFilter::match_overprint_of(const std::string& word) {
    const bool is_type = kType.contains(word);
    if (state_.fill.has_colour && (is_type || kFills.contains(word) || kBoth.contains(word)))
        match_overprint(state_.fill, is_type || path_.is_rule() ? InkUse::line : InkUse::area);
    if (state_.stroke.has_colour && (kStrokes.contains(word) || kBoth.contains(word)))
        match_overprint(state_.stroke, InkUse::line);
}

void InkFilter::match_overprint(Ground& ground, InkUse use) {
    const bool overprints = use == InkUse::line ? ground.lines_overprint : ground.areas_overprint;
    if (ground.is_known && ground.overprints == overprints) return;
    ground.overprints = overprints;
    state_.fill.is_known = state_.stroke.is_known = true;
    write(fmt::format("{} gs\n", overprint_state({state_.fill.overprints, state_.stroke.overprints})));
}

void InkFilter::select_state() {
    if (operands_.size() != 1 || !names_.plain_states.contains(operands_[0].getValue())) {
        refuse(phrase("a graphics state that says more than nothing"));
    }
}

void InkFilter::pop() {
    if (saved_.empty()) return refuse(phrase("a Q without its q"));
    state_ = saved_.back();
    saved_.pop_back();
}

void InkFilter::check_painted(const std::string& word) {
    const bool fills = kFills.contains(word) || kBoth.contains(word);
    const bool strokes = kStrokes.contains(word) || kBoth.contains(word);
    if ((fills && !state_.fill.has_colour) || (strokes && !state_.stroke.has_colour))
        refuse(phrase("paint without a colour"));
}

// No state may be set between a path and its painting: a path is kept until it is known how it is painted.
void InkFilter::pass_on(const std::string& word) {
    std::string words;
    for (const QPDFTokenizer::Token& operand : operands_) words += operand.getRawValue() + " ";
    words += word + "\n";
    if (kBuilds.contains(word)) {
        path_words_ += words;
        return;
    }
    write(path_words_ + words);
    path_words_.clear();
}

void InkFilter::refuse(Phrase problem) {
    if (std::find(problems_.begin(), problems_.end(), problem) == problems_.end())
        problems_.push_back(std::move(problem));
}

}  // namespace banxin
