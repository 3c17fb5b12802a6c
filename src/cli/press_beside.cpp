#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "cli/press_door.h"
#include "cli/say.h"
#include "files/system_words.h"

namespace banxin {
namespace {

/// Words as exec wants them, which must outlive them.
std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

}  // namespace

ExitCode press_beside(const Command&, const std::vector<std::string>& arguments) {
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path() / "banxin-press";
    std::vector<std::string> words = arguments;
    words.insert(words.begin(), "banxin");
    std::fflush(stdout);
    execv(program.c_str(), pointers_to(words).data());
    say(Stream::err,
        phrase("banxin: the commands for the press are in another program, {}, which cannot be started: {}",
               program.string(), system_words(errno)) +
            verbatim("\n"));
    return ExitCode::world_failed;
}

}  // namespace banxin
