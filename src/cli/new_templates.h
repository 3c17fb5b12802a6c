#pragma once

#include <string_view>
#include <vector>

namespace banxin {

/// A file of the paper that `banxin new` writes.
struct NewTemplate {
    std::string_view path;  ///< Below the new folder.
    std::string_view text;
};

/// The files, in the order in which a newcomer would read them.
const std::vector<NewTemplate>& new_templates();

/// The edition among them.
std::string_view new_edition_folder();

}  // namespace banxin
