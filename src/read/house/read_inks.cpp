#include "read/house/read_inks.h"

#include <algorithm>
#include <array>

#include "model/house_names.h"
#include "read/house/house_words.h"
#include "read/house/read_rule.h"
#include "read/house/tint_slip.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/nearest_word.h"

namespace banxin {
namespace {

const MapShape kInk{phrase("an ink"), {"cmyk", "spot", "kind", "of", "tint", "screen", "overprint", "mono"}};

const Choices<InkKind> kInkKinds{{"registration", InkKind::registration}, {"paper", InkKind::paper}};
const Choices<Overprint> kOverprints{{"usual", Overprint::usual}, {"yes", Overprint::always}, {"no", Overprint::never}};

std::vector<std::string> ink_names(const Paper& paper) {
    std::vector<std::string> names;
    for (const auto& [name, ink] : paper.inks) names.push_back(name.value);
    return names;
}

std::optional<unsigned> hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

std::optional<unsigned> parse_screen(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    unsigned colour = 0;
    for (const char c : text.substr(1)) {
        const auto digit = hex_digit(c);
        if (!digit) return std::nullopt;
        colour = colour * 16 + *digit;
    }
    return colour;
}

std::optional<unsigned> read_screen(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto colour = parse_screen(*text);
    if (!colour) {
        findings.error(node.spot, "not-a-colour", phrase("`{}` is not a screen colour", *text),
                       phrase("write six hexadecimal digits in quotation marks, as in \"#c7161d\""));
    }
    return colour;
}

void read_cmyk(Ink& ink, const YamlNode& node, Findings& findings) {
    const auto* parts = read_list(node, findings);
    if (parts == nullptr) return;
    if (parts->size() != 4) {
        return findings.error(node.spot, "cmyk-not-four",
                              phrase("an ink mix has four parts: cyan, magenta, yellow, black"),
                              phrase("write `cmyk: [0, 0, 0, 100]`"));
    }
    int* const targets[] = {&ink.cyan, &ink.magenta, &ink.yellow, &ink.black};
    for (std::size_t i = 0; i < 4; ++i) read_into(*targets[i], &(*parts)[i], read_whole, Bounds{0, 100}, findings);
}

/// A plate's name; those of the process inks and of all plates are the press's own.
std::optional<std::string> read_plate(const YamlNode& node, Findings& findings) {
    static constexpr std::array<std::string_view, 6> kTaken{"All", "None", "Cyan", "Magenta", "Yellow", "Black"};
    const auto name = read_text(node, findings);
    if (!name || std::find(kTaken.begin(), kTaken.end(), *name) == kTaken.end()) return name;
    findings.error(node.spot, "spot-name", phrase("`{}` is no spot ink: every press file has it already", *name),
                   phrase("give a process ink as `cmyk`, the ink of marks as `kind: registration`"));
    return std::nullopt;
}

/// What the house has under an entry's name; a new ink must say how it is mixed.
enum class InkBefore { known, none };

// One entry of `inks:`, read on top of what the house has under its name.
class InkReader {
  public:
    InkReader(Paper& paper, const YamlMap& map, Findings& findings) : paper_(paper), map_(map), findings_(findings) {}

    Ink read(Ink ink, InkBefore before) {
        contradict("kind", {"cmyk", "spot", "of"});
        contradict("of", {"cmyk", "spot"});
        if (const YamlNode* tint = map_.find("tint"); tint != nullptr && map_.find("of") == nullptr)
            map_.need("of", findings_);
        if (const YamlNode* kind = map_.find("kind")) {
            read_kind(ink, *kind);
        } else if (const YamlNode* of = map_.find("of")) {
            read_tint(ink, *of);
        } else {
            read_mix(ink, before);
        }
        read_into(ink.overprint, map_.find("overprint"), read_choice<Overprint>, kOverprints, findings_);
        read_into(ink.screen, map_.find("screen"), read_screen, findings_);
        read_into(ink.mono, map_.find("mono"), read_whole, Bounds{0, 100}, findings_);
        if (ink.kind == InkKind::paper && ink.overprint == Overprint::always) {
            findings_.error(map_.find("overprint") ? map_.find("overprint")->spot : map_.spot(), "ink-contradiction",
                            phrase("paper that overprints would not be seen"));
        }
        return ink;
    }

  private:
    void contradict(std::string_view key, const std::vector<std::string>& others) {
        if (map_.find(key) == nullptr) return;
        for (const std::string& other : others) {
            const YamlNode* node = map_.find(other);
            if (node == nullptr) continue;
            findings_.error(node->spot, "ink-contradiction",
                            phrase("an ink with `{}` has no `{}`", map_.word(key), map_.word(other)));
        }
    }

    void read_kind(Ink& ink, const YamlNode& node) {
        const auto kind = read_choice<InkKind>(node, kInkKinds, findings_);
        if (kind == InkKind::paper) ink = {0, 0, 0, 0, 0xffffff, InkKind::paper};
        if (kind == InkKind::registration) ink = {100, 100, 100, 100, 0, InkKind::registration};
    }

    void read_tint(Ink& ink, const YamlNode& node) {
        int percent = 100;
        read_into(percent, map_.need("tint", findings_), read_whole, Bounds{1, 100}, findings_);
        const auto name = read_ink_name(node, paper_, findings_);
        if (!name) return;
        const Ink& whole = paper_.inks.at(*name);
        if (whole.strength != 100) {
            return findings_.error(node.spot, "tint-of-tint", phrase("`{}` is a tint itself", name->value),
                                   phrase("name the full ink and how much of it"));
        }
        ink = whole;
        ink.strength = percent;
        ink.screen = thinned(whole.screen, percent);
    }

    void read_mix(Ink& ink, InkBefore before) {
        const bool must_mix = before == InkBefore::none || map_.find("spot") != nullptr;
        const YamlNode* cmyk = must_mix ? map_.need("cmyk", findings_) : map_.find("cmyk");
        if (cmyk != nullptr) {
            const Overprint overprint = ink.overprint;
            ink = {0, 0, 0, 100, 0};
            ink.overprint = overprint;
            read_cmyk(ink, *cmyk, findings_);
            ink.screen = screen_of(ink);
        }
        const YamlNode* spot = map_.find("spot");
        if (spot == nullptr) return;
        ink.kind = InkKind::spot;
        read_into(ink.plate, spot, read_plate, findings_);
        refuse_other_mix(ink, *spot);
    }

    /// A file holds one definition of a plate.
    void refuse_other_mix(const Ink& ink, const YamlNode& spot) {
        for (const auto& [name, other] : paper_.inks) {
            if (other.kind != InkKind::spot || other.plate != ink.plate) continue;
            if (other.cyan == ink.cyan && other.magenta == ink.magenta && other.yellow == ink.yellow &&
                other.black == ink.black)
                continue;
            findings_.error(spot.spot, "spot-defined-twice",
                            phrase("ink `{}` prints on the plate {} too, with another mix", name.value, ink.plate),
                            phrase("for less of an ink write `{{of: {}, tint: 20}}`", name.value));
        }
    }

    Paper& paper_;
    const YamlMap& map_;
    Findings& findings_;
};

struct InksToChoose {
    const Paper& paper;
    InkChoice choice;
};

std::optional<InkName> known_ink(const YamlNode& node, const InksToChoose& inks, Findings& findings) {
    const auto name = read_text(node, findings);
    if (!name) return std::nullopt;
    const InkName known = ink_called(*name, inks.paper);
    if (inks.paper.inks.contains(known)) return known;
    findings.error(node.spot, "unknown-ink", phrase("the paper has no ink `{}`", *name),
                   ink_hint(*name, inks.paper, inks.choice));
    return std::nullopt;
}

bool is_tint(const YamlEntry& entry) {
    return entry.value.kind == YamlKind::map &&
           std::any_of(entry.value.entries.begin(), entry.value.entries.end(),
                       [](const YamlEntry& e) { return means(key_words(), e.key, "of"); });
}

void read_entry(Paper& paper, const YamlEntry& entry, Findings& findings) {
    const auto map = open_map(entry.value, kInk, findings);
    const InkName name{entry.key};
    const auto known = paper.inks.find(name);
    const bool is_new = known == paper.inks.end();
    Ink ink = is_new ? Ink{} : known->second;
    if (!is_new) paper.inks.erase(known);  // it is defined anew, and is not its own twin
    paper.inks[name] =
        map ? InkReader(paper, *map, findings).read(ink, is_new ? InkBefore::none : InkBefore::known) : ink;
}

}  // namespace

void read_inks(Paper& paper, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::map) {
        return findings.error(node.spot, "not-a-map", phrase("inks are written as keys with values"));
    }
    // Tints come last, so that they may stand above the ink that they are of.
    for (const YamlEntry& entry : node.entries) {
        if (!is_tint(entry)) read_entry(paper, entry, findings);
    }
    for (const YamlEntry& entry : node.entries) {
        if (is_tint(entry)) read_entry(paper, entry, findings);
    }
}

Phrase ink_hint(const std::string& name, const Paper& paper, InkChoice choice) {
    std::vector<FileWord> inks = words_of(ink_words(), ink_names(paper));
    if (choice == InkChoice::with_section) inks.push_back(word_of(choice_words(), "section"));
    const auto slip = tint_slip(name);
    if (slip && paper.inks.contains(ink_called(std::string(slip->ink), paper))) return how_to_write_tint(*slip);
    const Phrase guess = did_you_mean(name, inks);
    const Phrase all = all_words(inks);
    return guess.empty() ? phrase("its inks are {}", all) : phrase("{} its inks are {}", guess, all);
}

std::optional<InkName> read_ink_name(const YamlNode& node, const Paper& paper, Findings& findings) {
    return known_ink(node, {paper, InkChoice::own}, findings);
}

std::optional<InkName> read_ink_or_section(const YamlNode& node, const Paper& paper, Findings& findings) {
    const bool is_own = paper.inks.contains(InkName{node.text});
    if (const auto word = is_own ? std::nullopt : ink_word(node)) return word;
    return known_ink(node, {paper, InkChoice::with_section}, findings);
}

std::vector<MapShape> ink_maps() {
    return {kInk};
}

}  // namespace banxin
