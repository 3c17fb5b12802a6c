#pragma once

#include <cstdio>

namespace banxin {

// Lets what libraries print on the standard error stream come to nobody, for an editor can do nothing with it: this
// program's own words go to the stream that own_error_stream() gives. Once, before any thread is started.
//
// When a library gives the program up (glib does when memory runs out), a last message says so, with the end of what
// the libraries said, and the exit code is 3.
void hold_back_library_words();

/// The standard error stream as the program was started with it.
std::FILE* own_error_stream();
int own_error_file();

/// For a program that takes this one's place.
void give_back_error_stream();

}  // namespace banxin
