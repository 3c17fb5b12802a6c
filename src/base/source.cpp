#include "base/source.h"

namespace banxin {

std::string_view name_of(Element element) {
    switch (element) {
        case Element::none:
            return "none";
        case Element::body:
            return "body";
        case Element::crosshead:
            return "crosshead";
        case Element::credit:
            return "credit";
        case Element::drop_cap:
            return "drop_cap";
        case Element::kicker:
            return "kicker";
        case Element::headline:
            return "headline";
        case Element::deck:
            return "deck";
        case Element::summary:
            return "summary";
        case Element::byline:
            return "byline";
        case Element::picture:
            return "picture";
        case Element::caption:
            return "caption";
        case Element::picture_credit:
            return "picture_credit";
        case Element::pull:
            return "pull";
        case Element::facts:
            return "facts";
        case Element::facts_title:
            return "facts_title";
        case Element::code:
            return "code";
        case Element::code_words:
            return "code_words";
        case Element::jump_to:
            return "jump_to";
        case Element::jump_from:
            return "jump_from";
        case Element::jump_head:
            return "jump_head";
        case Element::pointer:
            return "pointer";
        case Element::pointer_number:
            return "pointer_number";
        case Element::pointer_page:
            return "pointer_page";
        case Element::pointer_summary:
            return "pointer_summary";
        case Element::pointer_title:
            return "pointer_title";
        case Element::advertisement:
            return "advertisement";
        case Element::art:
            return "art";
        case Element::box:
            return "box";
        case Element::rule:
            return "rule";
        case Element::masthead:
            return "masthead";
        case Element::ear:
            return "ear";
        case Element::folio:
            return "folio";
        case Element::imprint:
            return "imprint";
    }
    return "none";
}

}  // namespace banxin
