#pragma once

#include "base/phrase.h"
#include "base/source.h"

namespace banxin {

/// What an element is called where a change of it is told: "the headline", "the jump line".
Phrase element_words(Element element);

}  // namespace banxin
