#include "unit/store/made_disk.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace banxin {
namespace {

void let_others_act() {
    const std::function<void()> act = std::exchange(made_disk().around_exchange, nullptr);
    const int kept = errno;
    if (act) act();
    errno = kept;
    made_disk().around_exchange = act;
}

/// In memory, where there is room for it and nobody has asked for another place: tools/hammer asks for a real disk.
const bool lies_in_memory = access("/dev/shm", W_OK) == 0 && setenv("TMPDIR", "/dev/shm", 0) == 0;

}  // namespace

MadeDisk& made_disk() {
    static MadeDisk disk;
    return disk;
}

}  // namespace banxin

// In front of the C library's.
extern "C" int fsync(int /*file*/) {
    return 0;
}

extern "C" int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned how) noexcept {
    if (!banxin::made_disk().exchanges && how != 0) {
        errno = EINVAL;
        return -1;
    }
    banxin::let_others_act();
    const long answer = syscall(SYS_renameat2, from_folder, from, to_folder, to, how);
    banxin::let_others_act();
    return static_cast<int>(answer);
}
