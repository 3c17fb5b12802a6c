#include "cli/wrong_command_line.h"

#include "issue/language.h"

namespace banxin {

std::string wrong_command_line(const std::string& words) {
    const std::string code = "command-line";
    return "banxin: " + said(phrase("error")) + "[" + code + "]: " + words;
}

}  // namespace banxin
