#include "compare/version/type_looks.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "compare/version/line_runs.h"
#include "display/trace.h"
#include "font/face_weight.h"

namespace banxin {
namespace {

/// What stands beside characters: a sign for dots, a line, a wave; or what a reading says.
struct BesideWords {
    TextRange text;
    std::string words;
};

struct WordsBeside {
    std::string operator()(const GlyphRun& run) const { return run.role == MarkRole::ruby ? run.text : ""; }
    std::string operator()(const FilledDisc& disc) const { return disc.role == MarkRole::interlinear ? "·" : ""; }
    std::string operator()(const WavyLine& wave) const { return wave.role == MarkRole::interlinear ? "~" : ""; }
    std::string operator()(const FilledRect& rect) const { return rect.role == MarkRole::interlinear ? "_" : ""; }
    template <typename Other>
    std::string operator()(const Other&) const {
        return "";
    }
};

std::vector<BesideWords> words_beside(const DisplayList& page, const TextVersion& text) {
    std::vector<BesideWords> all;
    if (!has_characters_of_its_own(text.key.element)) return all;
    for (const Mark& mark : page.marks) {
        const Source* source = source_of(mark);
        if (source == nullptr || !shows(*source, text.key)) continue;
        std::string words = std::visit(WordsBeside{}, mark);
        const int start = start_in_text(*source, text);
        if (!words.empty())
            all.push_back({{{source->text.from.value + start}, {source->text.until.value + start}}, std::move(words)});
    }
    return all;
}

/// Where what stands beside a stretch begins or ends, and the stretch's own ends.
std::set<int> cuts_of(TextRange stretch, const std::vector<BesideWords>& beside) {
    std::set<int> cuts{stretch.from.value, stretch.until.value};
    for (const BesideWords& one : beside) {
        for (const TextOffset at : {one.text.from, one.text.until}) {
            if (stretch.contains(at)) cuts.insert(at.value);
        }
    }
    return cuts;
}

std::string words_at(int at, const std::vector<BesideWords>& beside) {
    std::string words;
    for (const BesideWords& one : beside) {
        if (one.text.contains({at})) words += (words.empty() ? "" : " ") + one.words;
    }
    return words;
}

/// How faces are called, each asked once.
class FaceNames {
  public:
    explicit FaceNames(const FontLibrary& library) : library_(library) {}

    /// A look that has a face, and nothing else.
    const TypeLook& of(FaceId face) {
        const auto [entry, is_new] = known_.try_emplace(face);
        if (!is_new) return entry->second;
        const FaceFile file = library_.file(face);
        entry->second.family = library_.family(face);
        entry->second.weight = weight_of_face(file);
        entry->second.file = fmt::format("{}#{}", file.path.substr(file.path.find_last_of('/') + 1), file.index);
        return entry->second;
    }

  private:
    const FontLibrary& library_;
    std::map<FaceId, TypeLook> known_;
};

TypeLook look_of(const GlyphRun& run, FaceNames& faces) {
    TypeLook look = faces.of(run.face);
    look.size = run.size;
    look.ink = run.ink.percent == 100 ? run.ink.ink.value : fmt::format("{} {}%", run.ink.ink.value, run.ink.percent);
    return look;
}

/// What a page shows of a text.
void append_looks(const DisplayList& page, FaceNames& faces, TextVersion& text) {
    const std::vector<BesideWords> beside = words_beside(page, text);
    for (const RunInText& one : runs_of_text(page, text)) {
        SetStretch stretch{one.text, look_of(*one.run, faces), one.run->source.element};
        const std::set<int> cuts = cuts_of(one.text, beside);
        for (auto from = cuts.begin(), until = std::next(from); until != cuts.end(); ++from, ++until) {
            stretch.text = {{*from}, {*until}};
            stretch.look.beside = words_at(*from, beside);
            text.looks.push_back(stretch);
        }
    }
}

/// In the order of the text; stretches of one look as one, with the spaces that were swallowed between them.
void join_stretches(std::vector<SetStretch>& looks) {
    std::stable_sort(looks.begin(), looks.end(),
                     [](const SetStretch& a, const SetStretch& b) { return a.text.from < b.text.from; });
    std::vector<SetStretch> joined;
    for (SetStretch& one : looks) {
        const bool goes_on = !joined.empty() && joined.back().look == one.look && joined.back().element == one.element;
        if (goes_on) {
            joined.back().text.until = std::max(joined.back().text.until, one.text.until);
        } else {
            joined.push_back(std::move(one));
        }
    }
    looks = std::move(joined);
}

bool stands_on(const TextVersion& text, PageNumber page) {
    return std::any_of(text.lines.begin(), text.lines.end(),
                       [&](const StandingLine& line) { return line.page == page; });
}

}  // namespace

void record_looks(const SetEdition& set, std::vector<TextVersion>& texts) {
    FaceNames faces(set.library);
    for (const DisplayList& page : set.painted.pages) {
        for (TextVersion& text : texts) {
            if (stands_on(text, page.page)) append_looks(page, faces, text);
        }
    }
    for (TextVersion& text : texts) join_stretches(text.looks);
}

}  // namespace banxin
