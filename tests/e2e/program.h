#pragma once

#include <string>
#include <vector>

namespace banxin::test {

struct Answer {
    int exit_code = 0;
    std::string out;
    std::string err;
};

/// Runs the built program with its arguments, without a shell. It speaks English where no other language is asked for.
Answer banxin(const std::vector<std::string>& arguments);

/// Runs any program that is on the PATH.
Answer run(const std::string& program, const std::vector<std::string>& arguments);

std::string bytes_of(const std::string& path);

}  // namespace banxin::test
