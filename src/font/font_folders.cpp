// fontconfig reads some fifty files of XML at each start, nearly all of them rules about which family stands in for
// which. They are looked through here as plain text, at a fiftieth of the time, for the few elements that say where
// fonts lie; fontconfig then reads those. What a file could hold beyond plain elements is not guessed at: then
// fontconfig reads all.
#include "font/font_folders.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// An element right below the root of a file.
struct Element {
    std::string_view name;
    std::string_view tag;      ///< With its attributes: `<dir prefix="xdg">`.
    std::string_view whole;    ///< From its tag to its end.
    std::string_view content;  ///< Between its tags.
};

std::optional<std::string> file_text(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::string text(std::istreambuf_iterator<char>(in), {});
    return text;
}

/// Nothing for a comment without an end.
std::optional<std::string> without_comments(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = std::min(text.find("<!--", at), text.size());
        out.append(text, at, start - at);
        if (start == text.size()) break;
        const std::size_t end = text.find("-->", start);
        if (end == std::string::npos) return std::nullopt;
        at = end + 3;
    }
    return out;
}

std::string_view trimmed(std::string_view words) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t first = words.find_first_not_of(kSpaces);
    return first == words.npos ? std::string_view() : words.substr(first, words.find_last_not_of(kSpaces) - first + 1);
}

/// The first element of `rest`, which then begins behind it; nothing where none is left or it has no end.
std::optional<Element> next_element(std::string_view& rest) {
    const std::size_t start = rest.find('<');
    if (start == rest.npos) return std::nullopt;
    rest.remove_prefix(start);
    const std::size_t tag_end = rest.find('>');
    if (tag_end == rest.npos) return std::nullopt;
    Element out;
    out.tag = rest.substr(0, tag_end + 1);
    out.name = out.tag.substr(1, out.tag.find_first_of(" \t\r\n/>", 1) - 1);
    std::size_t end = tag_end + 1;
    if (!out.tag.ends_with("/>")) {
        const std::string closing = "</" + std::string(out.name) + ">";
        const std::size_t close = rest.find(closing, end);
        if (close == rest.npos) return std::nullopt;
        out.content = rest.substr(end, close - end);
        end = close + closing.size();
    }
    out.whole = rest.substr(0, end);
    rest.remove_prefix(end);
    return out;
}

/// The elements below the root of a file without comments; nothing for what is not plainly such a file.
std::optional<std::vector<Element>> elements_of(std::string_view text) {
    const std::size_t root = text.find("<fontconfig");
    const std::size_t start = root == text.npos ? root : text.find('>', root);
    const std::size_t end = text.rfind("</fontconfig>");
    if (start == text.npos || end == text.npos || end < start) return std::nullopt;
    const bool is_plain = text.find("<![CDATA[") == text.npos && text.find("<!ENTITY") == text.npos;
    if (!is_plain) return std::nullopt;
    std::vector<Element> elements;
    std::string_view rest = text.substr(start + 1, end - start - 1);
    while (auto element = next_element(rest)) elements.push_back(*element);
    if (!trimmed(rest).empty()) return std::nullopt;
    return elements;
}

bool says_which_fonts(const Element& element) {
    constexpr std::array<std::string_view, 5> kNames{"dir", "cachedir", "selectfont", "reset-dirs", "remap-dir"};
    if (std::ranges::find(kNames, element.name) != kNames.end()) return true;
    return element.name == "match" && element.tag.find("scan") != element.tag.npos;
}

fs::path user_folder() {
    if (const char* own = std::getenv("XDG_CONFIG_HOME"); own != nullptr && *own != '\0') return own;
    const char* home = std::getenv("HOME");
    return home == nullptr ? fs::path() : fs::path(home) / ".config";
}

// Reads a file and those it includes, in fontconfig's order. A step is false for what is better left to fontconfig.
class FolderReader {
  public:
    explicit FolderReader(FcConfig* config) : config_(config) {}

    bool read(const std::string& path) {
        std::error_code none;
        if (!seen_.insert(fs::weakly_canonical(path, none).string()).second) return true;
        return fs::is_directory(path, none) ? read_folder(path) : read_file(path);
    }
    std::string words() { return std::move(words_); }

  private:
    bool read_folder(const std::string& path) {
        std::vector<std::string> files;
        std::error_code trouble;
        for (const fs::directory_entry& entry : fs::directory_iterator(path, trouble)) {
            const std::string name = entry.path().filename().string();
            if (name.ends_with(".conf") && name.front() >= '0' && name.front() <= '9') files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        return !trouble && std::all_of(files.begin(), files.end(), [this](const auto& file) { return read(file); });
    }

    bool read_file(const std::string& path) {
        const auto all = file_text(path);
        const auto text = all ? without_comments(*all) : std::nullopt;
        const auto elements = text ? elements_of(*text) : std::nullopt;
        return elements &&
               std::all_of(elements->begin(), elements->end(), [this](const Element& one) { return take(one); });
    }

    bool take(const Element& element) {
        if (element.name == "include") return include(element);
        if (!says_which_fonts(element)) return true;
        if (element.tag.find("relative") != element.tag.npos) return false;  // to a file that is not read
        words_.append(element.whole).append("\n");
        return true;
    }

    bool include(const Element& element) {
        if (element.tag.find("relative") != element.tag.npos) return false;
        std::string path(trimmed(element.content));
        if (element.tag.find("\"xdg\"") != element.tag.npos) path = (user_folder() / path).string();
        const std::unique_ptr<FcChar8, decltype(&FcStrFree)> found(
            FcConfigGetFilename(config_, reinterpret_cast<const FcChar8*>(path.c_str())), &FcStrFree);
        if (found) return read(reinterpret_cast<const char*>(found.get()));
        return element.tag.find("ignore_missing") != element.tag.npos;
    }

    FcConfig* config_;
    std::set<std::string> seen_;
    std::string words_;
};

/// Null where fontconfig should read its files itself.
FontConfiguration from_folders_alone() {
    if (std::getenv("FONTCONFIG_SYSROOT") != nullptr) return nullptr;
    FontConfiguration config(FcConfigCreate());
    const std::unique_ptr<FcChar8, decltype(&FcStrFree)> root(FcConfigGetFilename(config.get(), nullptr), &FcStrFree);
    if (!root) return nullptr;
    const auto words = font_folder_words(config.get(), reinterpret_cast<const char*>(root.get()));
    if (!words) return nullptr;
    const bool good = FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<const FcChar8*>(words->c_str()),
                                                     FcTrue) != FcFalse;
    return good && FcConfigBuildFonts(config.get()) ? std::move(config) : nullptr;
}

}  // namespace

std::optional<std::string> font_folder_words(FcConfig* config, const std::string& root) {
    FolderReader reader(config);
    if (!reader.read(root)) return std::nullopt;
    const std::string words = reader.words();
    // Without a cache of its own fontconfig has one that only it knows.
    if (words.find("<cachedir") == std::string::npos) return std::nullopt;
    return "<?xml version=\"1.0\"?>\n<fontconfig>\n" + words + "</fontconfig>\n";
}

FontConfiguration load_installed_fonts() {
    FontConfiguration config = from_folders_alone();
    if (!config) config.reset(FcInitLoadConfigAndFonts());
    if (!config) config.reset(FcConfigCreate());
    return config;
}

}  // namespace banxin
