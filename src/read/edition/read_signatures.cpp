#include "read/edition/read_signatures.h"

#include <fmt/format.h>

#include "read/yaml/list_file.h"

namespace banxin {
namespace {

const MapShape kSignature{phrase("a signature"),
                          {"page", "stage", "name", "time", "sets", "proof", "stories", "says", "note"}};
const Choices<SignatureWord> kSignatureWords{{"agreed", SignatureWord::agreed}, {"returned", SignatureWord::returned}};

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

/// What is said beyond that somebody agrees.
std::string words_said(const Signature& signature) {
    std::string words;
    if (signature.says != SignatureWord::agreed)
        words = fmt::format(", says: {}", word_for(signature.says, kSignatureWords));
    if (!signature.note.empty()) words += ", note: " + quoted(signature.note);
    return words;
}

}  // namespace

Result<std::vector<Signature>> read_signatures(const SourceText& source) {
    return read_list_file<Signature>(source, read_signature);
}

std::string signature_line(const Signature& signature) {
    std::string stories;
    for (const auto& [story, hash] : signature.stories)
        stories += fmt::format("{}{}: {}", stories.empty() ? "" : ", ", quoted(story.value), quoted(hash));
    return fmt::format("- {{page: {}, stage: {}, name: {}, time: {}, sets: {}, proof: {}, stories: {{{}}}{}}}\n",
                       signature.page.value, quoted(signature.stage), quoted(signature.name), quoted(signature.time),
                       quoted(signature.sets), quoted(signature.proof), stories, words_said(signature));
}

std::vector<MapShape> signature_maps() {
    return {kSignature};
}

}  // namespace banxin
