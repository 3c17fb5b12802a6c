#include "read/yaml/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "read/yaml/conflict_marks.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_trouble.h"

namespace banxin {

namespace {

const Phrase kSyntaxHint = phrase(
    "indent with spaces only; a text with a colon and a space, or with # [ ] {{ }} at its start, needs quotation "
    "marks");

// yaml-cpp counts lines and bytes from 0; editors count lines and characters from 1.
class SpotFinder {
  public:
    explicit SpotFinder(const SourceText& source) : source_(source) {}

    SourceSpot at(const YAML::Mark& mark) const {
        if (mark.is_null()) return {source_.file, 0, 0};
        const std::string_view line = line_of(mark);
        const auto bytes = std::min(static_cast<std::size_t>(std::max(mark.column, 0)), line.size());
        if (line.data() == nullptr) return {source_.file, mark.line + 1, 1};
        return spot_at(source_, static_cast<std::size_t>(line.data() - source_.text.data()) + bytes);
    }

    /// A quoted text at the mark ends on its line.
    bool closes_on_its_line(const YAML::Mark& mark) const {
        const auto start = static_cast<std::size_t>(std::max(mark.column, 0));
        const std::string_view line = line_of(mark);
        if (mark.is_null() || start >= line.size()) return true;
        const std::string_view text = line.substr(start);
        const char quote = text.front();
        if (quote != '"' && quote != '\'') return true;
        for (std::size_t i = 1; i < text.size(); ++i) {
            const bool escaped = quote == '"' ? text[i] == '\\' : text.substr(i, 2) == "''";
            if (escaped) {
                ++i;
            } else if (text[i] == quote) {
                return true;
            }
        }
        return false;
    }

    std::string_view line_of(const YAML::Mark& mark) const { return source_.places.line(source_.text, mark.line + 1); }

  private:
    const SourceText& source_;
};

/// What was meant to close a text may be a mark of the text itself.
Phrase how_to_close(std::string_view line) {
    constexpr std::string_view kCurly = "”";
    const std::size_t at = line.rfind(kCurly);
    if (at == std::string_view::npos)
        return phrase("close the quotation mark; what follows was taken for a part of the text");
    std::string mended(line);
    mended.replace(at, kCurly.size(), "\"");
    const std::size_t start = mended.find_first_not_of(' ');
    return phrase("here stands ”, a mark of the text: write {}", mended.substr(start));
}

// Builds the tree from yaml-cpp's events. `open_` holds the lists and maps not yet closed, `keys_` the keys that wait
// for a value.
class TreeBuilder : public YAML::EventHandler {
  public:
    TreeBuilder(const SpotFinder& spots, Findings& findings) : spots_(spots), findings_(findings) {}

    YamlNode root;
    bool misleads = false;  ///< Something was left out that others may miss.

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { close(node(YamlKind::empty, mark)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        findings_.error(spots_.at(mark), "yaml-alias", phrase("aliases (`*name`) are not used here"),
                        phrase("write the value out"));
        misleads = true;
        close(node(YamlKind::empty, mark));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
        if (!spots_.closes_on_its_line(mark)) {
            findings_.error(spots_.at(mark), "quote-not-closed",
                            phrase("a text in quotation marks does not end on its line"),
                            how_to_close(spots_.line_of(mark)));
            misleads = true;
        }
        YamlNode text = node(YamlKind::text, mark);
        text.text = value;
        text.quoted = tag == "!";  // so yaml-cpp marks what is not plain
        close(std::move(text));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(node(YamlKind::list, mark));
    }
    void OnSequenceEnd() override { close_open(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        open(node(YamlKind::map, mark));
    }
    void OnMapEnd() override { close_open(); }

  private:
    struct Open {
        YamlNode node;
        bool has_key = false;  ///< In a map: the key is read, its value comes next.
        YamlEntry entry;
        std::map<std::string, std::size_t> place_of;  ///< In a map: its entries by key.
    };

    YamlNode node(YamlKind kind, const YAML::Mark& mark) const {
        YamlNode fresh;
        fresh.kind = kind;
        fresh.spot = spots_.at(mark);
        return fresh;
    }

    void open(YamlNode fresh) { open_.push_back({std::move(fresh), false, {}, {}}); }

    void close_open() {
        YamlNode finished = std::move(open_.back().node);
        open_.pop_back();
        close(std::move(finished));
    }

    // A finished node goes where it belongs: to the list, as the map's next key or that key's value, or to the top.
    void close(YamlNode finished) {
        if (open_.empty()) {
            root = std::move(finished);
        } else if (open_.back().node.kind == YamlKind::list) {
            open_.back().node.items.push_back(std::move(finished));
        } else if (!open_.back().has_key) {
            take_key(open_.back(), finished);
        } else {
            take_value(open_.back(), std::move(finished));
        }
    }

    void take_key(Open& map, const YamlNode& key) {
        if (key.kind != YamlKind::text) {
            findings_.error(key.spot, "yaml-key", phrase("a key must be a plain word"));
            misleads = true;
        }
        map.has_key = true;
        map.entry = {key.text, key.spot, {}};
    }

    void take_value(Open& map, YamlNode value) {
        map.has_key = false;
        // Within braces YAML takes `{lead： tram}` for a key that is not filled in yet.
        if (value.kind == YamlKind::empty && map.entry.key.find("：") != std::string::npos)
            findings_.error(map.entry.key_spot, "yaml-key", phrase("behind this key no colon stands"));
        const auto [known, is_new] = map.place_of.try_emplace(map.entry.key, map.node.entries.size());
        if (!is_new) {
            YamlEntry& first = map.node.entries[known->second];
            findings_.error(map.entry.key_spot, "duplicate-key", phrase("`{}` is given twice", map.entry.key),
                            phrase("the first one is in line {}; keep one of them", first.key_spot.line));
            return join(first.value, std::move(value));
        }
        map.entry.value = std::move(value);
        map.node.entries.push_back(std::move(map.entry));
    }

    // What the second of two equal keys holds belongs to the first; one mistake is told of it, not one for each key.
    static void join(YamlNode& first, YamlNode second) {
        if (first.kind != second.kind) return;
        std::move(second.items.begin(), second.items.end(), std::back_inserter(first.items));
        std::map<std::string, std::size_t> place_of;
        for (std::size_t i = 0; i < first.entries.size(); ++i) place_of.emplace(first.entries[i].key, i);
        for (YamlEntry& entry : second.entries) {
            const auto [known, is_new] = place_of.try_emplace(entry.key, first.entries.size());
            if (is_new) {
                first.entries.push_back(std::move(entry));
            } else {
                join(first.entries[known->second].value, std::move(entry.value));
            }
        }
    }

    const SpotFinder& spots_;
    Findings& findings_;
    std::vector<Open> open_;
};

/// A text read as it stands.
struct YamlReading {
    std::optional<YamlNode> root;
    Findings findings;
    bool stopped = false;  ///< At the last finding: YAML itself could not be read.
};

YamlReading read_as_written(const SourceText& source) {
    YamlReading reading;
    Findings& findings = reading.findings;
    const SpotFinder spots(source);
    TreeBuilder tree(spots, findings);
    tree.root.spot = {source.file, 1, 1};
    try {
        std::istringstream in(source.text);
        YAML::Parser parser(in);
        if (!parser.HandleNextDocument(tree)) {
            reading.root = std::move(tree.root);
            return reading;
        }
        Findings unread;
        TreeBuilder second(spots, unread);
        if (parser.HandleNextDocument(second)) {
            findings.error(second.root.spot, "yaml-documents", phrase("a second YAML document starts here"),
                           phrase("remove the line `---` above it"));
        }
    } catch (const YAML::Exception& trouble) {
        findings.error(spots.at(trouble.mark), "yaml-syntax",
                       phrase("this is not well-formed YAML: {}", yaml_trouble(trouble.msg)), kSyntaxHint);
        reading.stopped = true;
        return reading;
    }
    if (!tree.misleads) reading.root = std::move(tree.root);
    return reading;
}

/// With every line that YAML stops at as it was meant; nothing where that does not do, for one of them at least.
std::optional<YamlReading> read_as_meant(const SourceText& source, const Diagnostic& stopped) {
    auto mended = mend_full_width_syntax(source, stopped);
    Findings told;
    std::set<int> lines;
    while (mended && lines.insert(mended->told.spot.line).second) {
        told.list.push_back(std::move(mended->told));
        YamlReading reading = read_as_written(mended->source);
        if (!reading.stopped) {
            told.add(reading.findings.list);
            return YamlReading{std::move(reading.root), std::move(told), false};
        }
        mended = mend_full_width_syntax(mended->source, reading.findings.list.back());
    }
    return std::nullopt;
}

}  // namespace

std::optional<YamlNode> read_yaml(const SourceText& source, Findings& findings) {
    YamlReading reading = read_as_written(source);
    if (reading.stopped && conflict_marks(source).empty()) {
        if (auto meant = read_as_meant(source, reading.findings.list.back())) reading = *std::move(meant);
    }
    findings.add(reading.findings.list);
    return std::move(reading.root);
}

}  // namespace banxin
