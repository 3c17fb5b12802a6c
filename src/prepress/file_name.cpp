#include "prepress/file_name.h"

#include <cctype>

namespace banxin {

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
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

}  // namespace banxin
