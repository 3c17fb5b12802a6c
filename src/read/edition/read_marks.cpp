#include "read/edition/read_marks.h"

#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yes_no.h"

namespace banxin {
namespace {

const MapShape kMark{phrase("a mark"), {"story", "words", "should", "who", "done"}};

ProofMark read_mark(const YamlNode& node, Findings& findings) {
    ProofMark mark;
    mark.spot = node.spot;
    const auto map = open_map(node, kMark, findings);
    if (!map) return mark;
    read_into(mark.story.value, map->need("story", findings), read_text, findings);
    const auto* words = map->need("words", findings);
    read_into(mark.words, words, read_text, findings);
    read_into(mark.should, map->find("should"), read_text, findings);
    read_into(mark.who, map->find("who"), read_text, findings);
    read_into(mark.is_ticked, map->find("done"), read_choice<bool>, kYesNo, findings);
    if (words != nullptr && mark.words.find_first_not_of(" \t\u3000") == std::string::npos)
        findings.error(words->spot, "empty-mark", phrase("a mark quotes no words"),
                       phrase_in("a mark", "`words` are those of the proof, `should` is what should stand there"));
    if (!mark.words.empty() && mark.words == mark.should)
        findings.error(node.spot, "empty-mark", phrase("`{}` should be what it is", mark.words),
                       phrase_in("a mark", "`words` are those of the proof, `should` is what should stand there"));
    return mark;
}

}  // namespace

Phrase how_marks_are_listed() {
    return phrase_in("a mark",
                     "write a line for each: `- {{story: bridge, words: 七个月, should: 八个月, who: 严冬至}}`");
}

GoodMarks read_good_marks(const SourceText& source) {
    GoodMarks good;
    Findings findings;
    const auto root = read_yaml(source, findings);
    const auto* nodes =
        root && root->kind != YamlKind::empty ? read_list_like(how_marks_are_listed(), *root, findings) : nullptr;
    int number = 0;
    for (const YamlNode& node : nodes == nullptr ? std::vector<YamlNode>() : *nodes) {
        Findings of_mark;
        ProofMark mark = read_mark(node, of_mark);
        mark.number = ++number;
        if (!has_errors(of_mark.list)) good.marks.push_back(std::move(mark));
        findings.add(of_mark.list);
    }
    if (has_errors(findings.list)) good.mistakes = fail_yaml(source, std::move(findings)).value();
    return good;
}

Result<std::vector<ProofMark>> read_marks(const SourceText& source) {
    GoodMarks good = read_good_marks(source);
    if (good.mistakes) return tl::unexpected(*std::move(good.mistakes));
    return std::move(good.marks);
}

std::string marks_file(const std::string& edition) {
    return edition + "/marks.yaml";
}

std::vector<MapShape> mark_maps() {
    return {kMark};
}

}  // namespace banxin
