#include "read/edition/read_signatures.h"

#include <fmt/format.h>

#include "read/yaml/list_file.h"

namespace banxin {
namespace {

const MapShape kSignature{phrase("a signature"),
                          {"page", "stage", "name", "time", "sets", "proof", "stories", "says", "note"}};
const Choices<SignatureWord> kSignatureWords{{"agreed", SignatureWord::agreed}, {"returned", SignatureWord::returned}};

SourceSpot spot_of(const YamlMap& map, std::string_view key) {
    const YamlNode* node = map.find(key);
    return node == nullptr ? map.spot() : node->spot;
}

void read_needed(std::string& target, const YamlMap& map, std::string_view key, Findings& findings) {
    read_into(target, map.need(key, findings), read_text, findings);
}

void read_story_hashes(Signature& signature, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::map) {
        findings.error(node.spot, "not-a-map", phrase("{} are written as names with values", phrase("the stories")));
        return;
    }
    for (const YamlEntry& entry : node.entries)
        read_into(signature.stories[StoryId{entry.key}], &entry.value, read_text, findings);
}

Signature read_signature(const YamlNode& node, Findings& findings) {
    Signature signature;
    signature.spot = node.spot;
    const auto map = open_map(node, kSignature, findings);
    if (!map) return signature;
    read_into(signature.page.value, map->need("page", findings), read_whole, Bounds{1, 999}, findings);
    read_needed(signature.stage, *map, "stage", findings);
    read_needed(signature.name, *map, "name", findings);
    read_needed(signature.sets, *map, "sets", findings);
    read_into(signature.time, map->find("time"), read_text, findings);
    read_into(signature.proof, map->find("proof"), read_text, findings);
    read_into(signature.says, map->find("says"), read_choice<SignatureWord>, kSignatureWords, findings);
    read_into(signature.note, map->find("note"), read_text, findings);
    signature.spots = {spot_of(*map, "page"), spot_of(*map, "stage"), spot_of(*map, "time")};
    if (const auto* stories = map->find("stories")) read_story_hashes(signature, *stories, findings);
    return signature;
}

/// Double-quoted: every text stays what it is, whatever is in it, but on one line.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return out + '"';
}

/// `{page: 1, stage: "初审"}`, entry by entry, in one line.
class LineWriter {
  public:
    explicit LineWriter(WordLanguage language) : language_(language) {}

    void add(std::string_view key, const std::string& written) {
        line_ += line_.empty() ? "" : ", ";
        line_ += spelt_in(language_, key_word(kSignature.what.english(), key)) + ": " + written;
    }
    std::string in_braces() const { return "{" + line_ + "}"; }

  private:
    WordLanguage language_;
    std::string line_;
};

std::string written_hashes(const std::map<StoryId, std::string>& stories) {
    std::string hashes;
    for (const auto& [story, hash] : stories)
        hashes += fmt::format("{}{}: {}", hashes.empty() ? "" : ", ", quoted(story.value), quoted(hash));
    return "{" + hashes + "}";
}

std::string written_word(WordLanguage language, SignatureWord word) {
    return spelt_in(language, word_of(choice_words(), std::string(word_for(word, kSignatureWords))));
}

}  // namespace

Result<std::vector<Signature>> read_signatures(const SourceText& source) {
    return read_list_file<Signature>(source, read_signature);
}

std::string signature_line(const Signature& signature, WordLanguage language) {
    LineWriter line(language);
    line.add("page", std::to_string(signature.page.value));
    line.add("stage", quoted(signature.stage));
    line.add("name", quoted(signature.name));
    line.add("time", quoted(signature.time));
    line.add("sets", quoted(signature.sets));
    line.add("proof", quoted(signature.proof));
    line.add("stories", written_hashes(signature.stories));
    if (signature.says != SignatureWord::agreed) line.add("says", written_word(language, signature.says));
    if (!signature.note.empty()) line.add("note", quoted(signature.note));
    return "- " + line.in_braces() + "\n";
}

std::vector<MapShape> signature_maps() {
    return {kSignature};
}

}  // namespace banxin
