// Any words as a command line: a command, or an answer that says what is wrong.
#include "base/unicode.h"
#include "cli/command_line.h"
#include "fuzz/promise.h"

namespace banxin {
namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == '\n')
            words.emplace_back();
        else if (c != '\0')
            words.back() += c;  // a program is never given one
    }
    return words;
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    const auto words = words_of({reinterpret_cast<const char*>(bytes), size});
    const Command command = parse_command_line(words);
    const auto* answer = std::get_if<Answer>(&command);
    if (answer == nullptr) return 0;
    require(answer->code == ExitCode::fits ? answer->err.empty() : !answer->err.empty(), "a refusal is told");
    require(is_valid_utf8(answer->out) && is_valid_utf8(answer->err), "an answer is UTF-8");
    return 0;
}
