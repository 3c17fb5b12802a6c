#include "prepress/run/press_file_name.h"

#include <fmt/format.h>

#include <cctype>

namespace banxin {

namespace {
constexpr std::size_t kLongestFileName = 120;
}  // namespace

bool is_plain_in_file_name(unsigned char byte) {
    return byte < 0x80 && std::isalnum(byte) != 0;
}

std::string as_file_name(const std::string& name) {
    std::string out;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_plain_in_file_name(byte) || byte >= 0x80) {
            out += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    // A file system takes 255 bytes; the date, the page and a number come behind. No character is cut through.
    if (out.size() > kLongestFileName) {
        std::size_t end = kLongestFileName;
        while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
        out.resize(end);
    }
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

std::vector<std::string> film_names(const std::vector<std::string>& plates, std::set<std::string> taken) {
    std::vector<std::string> names;
    for (const std::string& plate : plates) {
        const std::string plain = as_file_name(plate).empty() ? "plate" : as_file_name(plate);
        std::string name = plain;
        for (int number = 2; !taken.insert(name).second; ++number) name = fmt::format("{}-{}", plain, number);
        names.push_back(name);
    }
    return names;
}

}  // namespace banxin
