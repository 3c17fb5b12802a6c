#include "font/family_kind.h"

#include <algorithm>
#include <array>

namespace banxin {

namespace {

struct Clue {
    std::string_view part;
    FamilyKind kind;
};

// The first that occurs in the name decides: 仿宋 stands before 宋, and sans before serif (sans-serif).
constexpr std::array kClues{
    Clue{"fangsong", FamilyKind::fangsong},
    Clue{"仿宋", FamilyKind::fangsong},
    Clue{"kai", FamilyKind::kai},
    Clue{"楷", FamilyKind::kai},
    Clue{"sans", FamilyKind::hei},
    Clue{"hei", FamilyKind::hei},
    Clue{"黑", FamilyKind::hei},
    Clue{"gothic", FamilyKind::hei},
    Clue{"ゴシック", FamilyKind::hei},
    Clue{"고딕", FamilyKind::hei},
    Clue{"gulim", FamilyKind::hei},
    Clue{"dotum", FamilyKind::hei},
    Clue{"돋움", FamilyKind::hei},
    Clue{"pingfang", FamilyKind::hei},
    Clue{"arial", FamilyKind::hei},
    Clue{"helvetica", FamilyKind::hei},
    Clue{"serif", FamilyKind::song},
    Clue{"song", FamilyKind::song},
    Clue{"simsun", FamilyKind::song},
    Clue{"宋", FamilyKind::song},
    Clue{"ming", FamilyKind::song},
    Clue{"mincho", FamilyKind::song},
    Clue{"明", FamilyKind::song},
    Clue{"batang", FamilyKind::song},
    Clue{"바탕", FamilyKind::song},
    Clue{"myeongjo", FamilyKind::song},
    Clue{"명조", FamilyKind::song},
    Clue{"times", FamilyKind::song},
    Clue{"georgia", FamilyKind::song},
};

constexpr std::size_t kKinds = 5;
using Nearest = std::array<FamilyKind, kKinds>;

// For each kind wanted, the kinds from the nearest to the farthest.
constexpr std::array<Nearest, kKinds> kNearest{{
    {FamilyKind::song, FamilyKind::fangsong, FamilyKind::unknown, FamilyKind::kai, FamilyKind::hei},
    {FamilyKind::hei, FamilyKind::unknown, FamilyKind::song, FamilyKind::fangsong, FamilyKind::kai},
    {FamilyKind::kai, FamilyKind::fangsong, FamilyKind::song, FamilyKind::unknown, FamilyKind::hei},
    {FamilyKind::fangsong, FamilyKind::kai, FamilyKind::song, FamilyKind::unknown, FamilyKind::hei},
    {FamilyKind::song, FamilyKind::hei, FamilyKind::unknown, FamilyKind::fangsong, FamilyKind::kai},
}};

}  // namespace

FamilyKind family_kind(std::string_view folded_family) {
    const auto clue = std::find_if(kClues.begin(), kClues.end(),
                                   [&](const Clue& c) { return folded_family.find(c.part) != std::string_view::npos; });
    return clue == kClues.end() ? FamilyKind::unknown : clue->kind;
}

int kind_distance(FamilyKind wanted, FamilyKind offered) {
    const Nearest& nearest = kNearest[static_cast<std::size_t>(wanted)];
    return static_cast<int>(std::find(nearest.begin(), nearest.end(), offered) - nearest.begin());
}

}  // namespace banxin
