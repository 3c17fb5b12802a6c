#pragma once

#include <mutex>
#include <string>

#include "base/diagnostic.h"
#include "check/fit_table.h"
#include "cli/exit_code.h"
#include "cli/say.h"

namespace banxin {

enum class ColourWish { automatic, always, never };
bool is_terminal(Stream stream);

/// Automatic means: on a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
Colour colour_for(Stream stream, ColourWish wish);

/// Of tables on the standard output.
TableLook table_look(ColourWish wish);

/// Prints the findings as a compiler does: errors, warnings, notes. Of more than fifty alike the others are counted.
void print_diagnostics(const Diagnostics& diagnostics, ColourWish wish);

/// Prints a failure and tells the exit code for it.
ExitCode report_failure(const Failure& failure, ColourWish wish);

// A line on the standard error that says what is being done, when that is a terminal; it is gone when the object is.
class ProgressLine {
  public:
    explicit ProgressLine(std::size_t steps);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// From several threads, too.
    void step(const std::string& what);
    /// So many steps are done, with the page of a label now; nobody knows of how many. From several threads, too.
    void show(int done, const std::string& page_label);

  private:
    std::mutex guard_;
    std::size_t steps_;
    std::size_t done_ = 0;
    bool visible_;
};

}  // namespace banxin
