#include "cli/say.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <string>

#include "base/printable.h"
#include "cli/last_words.h"
#include "issue/language.h"

namespace banxin {

namespace {

void print(Stream stream, std::string_view text) {
    std::FILE* file = stream == Stream::out ? stdout : own_error_stream();
    // Where both go into one file, what was said before stands before.
    if (stream == Stream::err) std::fflush(stdout);
    std::fwrite(text.data(), 1, text.size(), file);
}

}  // namespace

void say(Stream stream, std::string_view text) {
    print(stream, printable_dressed(text));
}

void say_data(Stream stream, std::string_view data) {
    const bool is_seen = isatty(stream == Stream::out ? STDOUT_FILENO : own_error_file()) == 1;
    print(stream, is_seen ? printable_text(data) : std::string(data));
}

void say(Stream stream, const Phrase& words) {
    say(stream, said(words));
}

bool all_was_said() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void hold_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Not to be written: what is said there must fail, as it would have.
        if (fcntl(stream, F_GETFD) < 0) static_cast<void>(open("/dev/null", O_RDONLY));
    }
}

}  // namespace banxin
