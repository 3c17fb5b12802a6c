#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A file of the paper that `banxin new` writes.
struct NewTemplate {
    std::string path;  ///< Below the new folder.
    std::string text;
};

/// The files, in the order in which a newcomer would read them, with the keys of a language: `en`, `zh`. Both make the
/// same pages.
std::vector<NewTemplate> new_templates(std::string_view language);

/// The edition among them.
std::string_view new_edition_folder();

}  // namespace banxin
