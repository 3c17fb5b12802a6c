#pragma once

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>
#include <vector>

#include "base/phrase.h"
#include "prepress/pass/path_reach.h"
#include "prepress/pass/press_inks.h"

namespace banxin {

/// What the names in a content stream stand for, as far as the filter has to know.
struct ContentNames {
    std::map<std::string, std::string> separations;  ///< From a plate to the name of its colour space: /Gold to /Sep0.
    std::set<std::string> plain_states;              ///< Graphics states that say nothing and are left out.
};

/// What prints over what lies under it; what does not is left out of that.
struct Overprints {
    bool fills = false;
    bool strokes = false;
};

/// The graphics state for an overprint: /Over10 fills over, strokes out.
std::string overprint_state(Overprints over);

enum class ContentKind { page, form };

// Puts the press's inks into one content stream in place of the keys that PressColours gave out.
//
// Every `rg` and `RG` becomes `k`, `K`, or the colour space and tint of a separation; an overprint that differs from
// what holds is set behind it, or before what is painted where that decides (type and rules of art), for fills and
// strokes by themselves, through q and Q. At the start of a form nothing is
// known to hold.
// Out: the stream; problems() says what was left that no press file may have: a colour that is no key, any other colour
//      operator, an inline image, a shading, a state, something painted before a colour was set.
class InkFilter : public QPDFObjectHandle::TokenFilter {
  public:
    InkFilter(const PressColours& colours, const ContentNames& names, ContentKind kind);

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

    const std::vector<Phrase>& problems() const { return problems_; }

  private:
    /// What holds for fills or for strokes.
    struct Ground {
        bool has_colour = false;
        bool overprints = false;
        bool is_known = true;          ///< Of `overprints`.
        bool areas_overprint = false;  ///< In the colour that holds.
        bool lines_overprint = false;
    };
    struct State {
        Ground fill;
        Ground stroke;
    };

    void handle_operator(const std::string& word);
    void set_colour(Ground& ground, const std::string& word);
    void match_overprint(Ground& ground, InkUse use);
    void match_overprint_of(const std::string& word);
    void select_state();
    void pop();
    void check_painted(const std::string& word);
    void pass_on(const std::string& word);
    void refuse(Phrase problem);

    const PressColours& colours_;
    const ContentNames& names_;
    std::vector<QPDFTokenizer::Token> operands_;
    PathReach path_;
    std::string path_words_;  ///< Of the path that is not yet painted.
    State state_;
    std::vector<State> saved_;
    std::vector<Phrase> problems_;
};

}  // namespace banxin
