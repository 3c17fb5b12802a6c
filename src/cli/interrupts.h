#pragma once

namespace banxin {

// From now on an interrupt (Ctrl-C, SIGTERM, a terminal that hangs up) leaves no half of an output folder: what is not
// kept is removed, and the program exits with 128 + the signal's number. To be called before other threads start; once
// is enough. Signals that the program was told to ignore stay ignored.
void clean_up_when_interrupted();

}  // namespace banxin
