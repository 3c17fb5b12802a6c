#include "compose/type/hyphenator.h"

#include <hyphen.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

namespace banxin {
namespace {

constexpr const char* kEnglish = "/usr/share/hyphen/hyph_en_US.dic";
constexpr std::size_t kShortest = 5;
constexpr std::size_t kLeastBefore = 2;
constexpr std::size_t kLeastAfter = 3;

}  // namespace

struct Hyphenator::Patterns {
    explicit Patterns(HyphenDict* opened) : dictionary(opened) {}
    HyphenDict* dictionary;
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;
    ~Patterns() { hnj_hyphen_free(dictionary); }
};

Hyphenator::Hyphenator(std::unique_ptr<Patterns> patterns) : patterns_(std::move(patterns)) {}
Hyphenator::~Hyphenator() = default;

std::shared_ptr<const Hyphenator> Hyphenator::open(Language language) {
    if (language != Language::en) return nullptr;
    HyphenDict* const dictionary = hnj_hyphen_load(kEnglish);
    if (dictionary == nullptr) return nullptr;
    return std::shared_ptr<const Hyphenator>(new Hyphenator(std::make_unique<Patterns>(dictionary)));
}

std::vector<bool> Hyphenator::points(std::string_view word) const {
    std::vector<bool> points(word.size(), false);
    if (word.size() < kShortest) return points;
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    std::string marks(word.size() + 5, '\0');
    char** replaced = nullptr;
    int* places = nullptr;
    int* cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate2(patterns_->dictionary, lower.c_str(), static_cast<int>(lower.size()),
                                             marks.data(), nullptr, &replaced, &places, &cuts);
    std::free(replaced);
    std::free(places);
    std::free(cuts);
    if (failed != 0) return points;
    for (std::size_t i = kLeastBefore - 1; i + kLeastAfter < word.size(); ++i) points[i] = (marks[i] & 1) != 0;
    return points;
}

}  // namespace banxin
