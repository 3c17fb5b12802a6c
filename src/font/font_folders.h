#pragma once

#include <fontconfig/fontconfig.h>

#include <memory>
#include <optional>
#include <string>

namespace banxin {

struct FcConfigRelease {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using FontConfiguration = std::unique_ptr<FcConfig, FcConfigRelease>;

// What of fontconfig's configuration says which fonts there are, as one configuration: the folders, the caches, what is
// left out, and what is changed as a font is read. The rules of substitution, nearly all of it, are not there: Banxin
// chooses by itself.
//
// `root`: the first file. Nothing where the files hold what only fontconfig itself should read.
std::optional<std::string> font_folder_words(FcConfig* config, const std::string& root);

/// A configuration with the fonts of all folders, those of the user included: the same fonts as fontconfig's own has.
FontConfiguration load_installed_fonts();

}  // namespace banxin
