// gettext wants to be told a language by a locale, and passes over LANGUAGE in the locale "C". A machine that makes up
// pages often has no other. So a lookup is made in C.UTF-8, which the C library brings, for this thread and this moment
// alone; LANGUAGE names the catalogues. The process stays in "C": strerror() and the libraries speak as they did.
#include "issue/language.h"

#include <libintl.h>
#include <locale.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>

#include "base/file_word.h"
#include "base/own_folder.h"
#include "model/house_names.h"
#include "read/yaml/word_table.h"

namespace banxin {
namespace {

constexpr const char* kDomain = "banxin";
constexpr char kBehindContext = '\004';

/// What a message of gettext's catalogues is looked up in.
class LookUpLocale {
  public:
    LookUpLocale() : before_(uselocale(own())) {}
    ~LookUpLocale() { uselocale(before_); }
    LookUpLocale(const LookUpLocale&) = delete;
    LookUpLocale& operator=(const LookUpLocale&) = delete;

    static bool exists() { return own() != locale_t{}; }

  private:
    static locale_t own() {
        static const locale_t locale = newlocale(LC_MESSAGES_MASK, "C.UTF-8", locale_t{});
        return locale;
    }

    locale_t before_;
};

class Catalogue : public Tongue {
  public:
    std::string_view pattern(const Wording& wording, std::int64_t count) const override {
        // Who speaks Chinese writes keys in Chinese, unless a file has them in English (file_tongue.h).
        if (wording.context == kWordOfAFile) return wording.many;
        const std::string one(wording.one);
        const std::string key = wording.context.empty() ? one : std::string(wording.context) + kBehindContext + one;
        const LookUpLocale locale;
        const char* found = nullptr;
        if (wording.many.empty()) {
            found = dgettext(kDomain, key.c_str());
        } else {
            const std::string many(wording.many);
            found = dngettext(kDomain, key.c_str(), many.c_str(), static_cast<unsigned long>(std::abs(count)));
            if (found == many.c_str()) found = key.c_str();
        }
        return found == key.c_str() ? english().pattern(wording, count) : std::string_view(found);
    }
};

const Tongue*& tongue_spoken() {
    static const Tongue* spoken_now = &english();
    return spoken_now;
}

bool is_spelt(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// zh_CN.UTF-8 is zh, cn.
std::vector<std::string> parts_of(std::string_view tag) {
    std::vector<std::string> parts(1);
    for (const char c : tag.substr(0, tag.find_first_of(".@"))) {
        if (is_spelt(c)) {
            parts.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else {
            parts.emplace_back();
        }
    }
    return parts;
}

/// Catalogues in the order of who is asked; none for English, nothing for a language that nobody has written down.
std::optional<std::string> catalogues_for(std::string_view written) {
    const std::string tag = english_of(language_words(), std::string(written));
    const std::vector<std::string> parts = parts_of(tag);
    const std::string& language = parts.front();
    if (language == "en" || language == "c" || language == "posix") return std::string();
    if (language != "zh") return std::nullopt;
    const bool traditional = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part == "hant" || part == "tw" || part == "hk" || part == "mo";
    });
    return traditional ? "zh_TW:zh_CN" : "zh_CN";
}

/// Where the catalogues lie, seen from the program or from the library: in an installation, and in the build.
std::filesystem::path catalogue_folder() {
    const std::filesystem::path own = own_folder();
    for (const char* data : {BANXIN_DATA_FROM_PROGRAM, BANXIN_DATA_FROM_LIBRARY}) {
        std::error_code error;
        const auto folder = (own / data / "locale").lexically_normal();
        if (std::filesystem::exists(folder / "zh_CN/LC_MESSAGES/banxin.mo", error)) return folder;
    }
    return (own / BANXIN_DATA_FROM_PROGRAM / "locale").lexically_normal();
}

void find_catalogues() {
    static const bool found = [] {
        const auto folder = catalogue_folder();
        return bindtextdomain(kDomain, folder.c_str()) != nullptr &&
               bind_textdomain_codeset(kDomain, "UTF-8") != nullptr;
    }();
    static_cast<void>(found);
}

std::string_view in_environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

std::vector<std::string> known_languages() {
    return {"en", "zh"};
}

bool is_known_language(std::string_view tag) {
    return catalogues_for(tag).has_value();
}

bool speak(std::string_view tag) {
    static const Catalogue catalogue;
    const auto catalogues = catalogues_for(tag);
    if (!catalogues) return false;
    tongue_spoken() = &english();
    if (catalogues->empty() || !LookUpLocale::exists()) return true;
    find_catalogues();
    setenv("LANGUAGE", catalogues->c_str(), 1);
    tongue_spoken() = &catalogue;
    return true;
}

std::optional<std::string> speak_as_wished() {
    const std::string_view ours = in_environment("BANXIN_LANG");
    if (!ours.empty() && speak(ours)) return std::nullopt;
    speak("en");
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (in_environment(name).empty()) continue;
        speak(in_environment(name));
        break;
    }
    return ours.empty() ? std::nullopt : std::optional<std::string>(ours);
}

Speaking::Speaking(std::string_view tag) : before_(spoken()) {
    if (const char* catalogues = std::getenv("LANGUAGE")) catalogues_ = catalogues;
    if (!speak(tag)) speak("en");
}

Speaking::~Speaking() {
    tongue_spoken() = &before_;
    if (catalogues_) {
        setenv("LANGUAGE", catalogues_->c_str(), 1);
    } else {
        unsetenv("LANGUAGE");
    }
}

const Tongue& spoken() {
    return *tongue_spoken();
}

std::string spoken_language() {
    return tongue_spoken() == &english() ? "en" : "zh";
}

std::string said(const Phrase& words) {
    return words.in(spoken());
}

}  // namespace banxin
