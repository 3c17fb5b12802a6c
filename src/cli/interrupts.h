#pragma once

namespace banxin {

// From now on an interrupt (Ctrl-C, SIGTERM, a terminal that hangs up) leaves no half of an output folder: what is not
// kept is removed, and the program exits with 128 + the signal's number. To be called before other threads start; once
// is enough. Signals that the program was told to ignore stay ignored.
void clean_up_when_interrupted();

// While it lives, the first Ctrl-C is a wish to stop with what there is, and the second one an interrupt. To be made
// before other threads start, and one at a time.
class GentleInterrupt {
  public:
    GentleInterrupt();
    ~GentleInterrupt();
    GentleInterrupt(const GentleInterrupt&) = delete;
    GentleInterrupt& operator=(const GentleInterrupt&) = delete;

    /// From any thread.
    bool asked() const;
};

}  // namespace banxin
