#pragma once

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace banxin {

struct ToolAnswer {
    int exit_code = 0;
    std::string output;  ///< With what it said on standard error.
};

/// Runs a shell command in which `FILE` is a temporary file that holds `bytes`.
inline ToolAnswer ask_tool(std::string command, const std::string& bytes) {
    char path[] = "/tmp/banxin-render-XXXXXX";
    const int file = mkstemp(path);
    if (file < 0) return {-1, "no temporary file"};
    close(file);
    std::ofstream(path, std::ios::binary) << bytes;
    command.replace(command.find("FILE"), 4, path);
    ToolAnswer answer;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    char buffer[4096];
    while (pipe && std::fgets(buffer, sizeof buffer, pipe)) answer.output += buffer;
    answer.exit_code = pipe ? pclose(pipe) : -1;
    std::remove(path);
    return answer;
}

}  // namespace banxin
