#include "read/yaml/inherit.h"

#include <algorithm>

namespace banxin {

namespace {

const YamlNode* from_node(const YamlNode& look) {
    if (look.kind != YamlKind::map) return nullptr;
    const auto found = std::find_if(look.entries.begin(), look.entries.end(),
                                    [](const YamlEntry& entry) { return means(key_words(), entry.key, "from"); });
    return found == look.entries.end() || found->value.kind != YamlKind::text ? nullptr : &found->value;
}

class Walk {
  public:
    Walk(const std::vector<YamlEntry>& entries, const Names& names, Findings& findings)
        : entries_(entries), names_(names), findings_(findings) {}

    std::vector<const YamlEntry*> order() {
        for (const YamlEntry& entry : entries_) visit(entry);
        return std::move(done_);
    }

  private:
    void visit(const YamlEntry& entry) {
        if (std::find(done_.begin(), done_.end(), &entry) != done_.end()) return;
        open_.push_back(&entry);
        if (const YamlNode* from = from_node(entry.value)) follow(*from);
        open_.pop_back();
        done_.push_back(&entry);
    }

    void follow(const YamlNode& from) {
        const auto base = std::find_if(entries_.begin(), entries_.end(),
                                       [&](const YamlEntry& entry) { return names_.same(entry.key, from.text); });
        if (base != entries_.end() && std::find(open_.begin(), open_.end(), &*base) != open_.end()) {
            return findings_.error(from.spot, "from-circle", phrase("`{}` comes from itself in the end", from.text),
                                   phrase("let one of the styles stand without `from`"));
        }
        if (base != entries_.end()) return visit(*base);
        if (names_.known(from.text)) return;
        std::vector<std::string> keys;
        for (const YamlEntry& entry : entries_) keys.push_back(entry.key);
        const Phrase guess = did_you_mean(from.text, keys);
        findings_.error(
            from.spot, "unknown-style", phrase("there is no style `{}` to start from", from.text),
            guess.empty() ? phrase("name a style of this paper, of its style sheets or of the house") : guess);
    }

    const std::vector<YamlEntry>& entries_;
    const Names& names_;
    Findings& findings_;
    std::vector<const YamlEntry*> open_;
    std::vector<const YamlEntry*> done_;
};

}  // namespace

std::vector<const YamlEntry*> bases_first(const std::vector<YamlEntry>& entries, const Names& names,
                                          Findings& findings) {
    return Walk(entries, names, findings).order();
}

std::string from_of(const YamlNode& look) {
    const YamlNode* from = from_node(look);
    return from == nullptr ? std::string() : from->text;
}

}  // namespace banxin
