// To look whether a file is still what its reader saw, and then to replace it, loses what is saved in between; so does
// every other order of the two. So the new file and the old change places in one step (RENAME_EXCHANGE), and what came
// out is looked at then:
//
// - It is what was seen: done.
// - It is something else, then somebody has saved. They change places again, so that theirs stands, and what comes out
//   this time is looked at, too: if it is not ours, somebody has saved over it in the meantime, and that stands from
//   now on. It ends when what comes out is what was last put in.
//
// Places are changed, not bytes copied: whoever is half way through writing theirs goes on writing in the file that has
// the name. Whoever still has the old file open, and writes into it only now, writes for nobody; so the old file is
// laid aside and looked at again (LateSaves).
#include "store/file_exchange.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <thread>

#include "base/content_hash.h"
#include "files/system_words.h"
#include "store/waiting_file.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

/// So many looks, and a save that is never the same twice is taken as it is.
constexpr int kMostLooks = 10;

/// What is in a file, with its hash; without bytes there is none.
struct Found {
    std::optional<std::string> bytes;
    std::string hash;
};

Found found(std::optional<std::string> bytes) {
    std::string hash = bytes ? content_hash(*bytes) : std::string();
    return {std::move(bytes), std::move(hash)};
}

class PlaceExchange {
  public:
    PlaceExchange(const FileExchange::World& world, const FilePlace& place)
        : world_(world), journal_(world.journal), late_(world.late), place_(place), waiting_(place) {}

    Result<Saved> save(const Save& wanted) {
        auto now = look(place_.name);
        if (!now) return tl::unexpected(std::move(now.error()));
        if (now->hash != wanted.base) return somebody_elses();
        if (auto kept = keep_both(*now, wanted); !kept) return tl::unexpected(std::move(kept.error()));
        if (wanted.bytes && !waiting_.write(*wanted.bytes)) return not_written();
        ours_ = wanted.bytes ? content_hash(*wanted.bytes) : std::string();
        if (wanted.base.empty()) return come_new();
        return wanted.bytes ? exchange(wanted.base) : go(wanted.base);
    }

  private:
    int rename(const std::string& from, const std::string& to, unsigned how) {
        const int folder = place_.folder->get();
        return renameat2(folder, from.c_str(), folder, to.c_str(), how) == 0 ? 0 : errno;
    }
    static bool is_unsupported(int why) { return why == EINVAL || why == ENOSYS || why == ENOTSUP; }

    Result<Found> look(const std::string& name) {
        auto bytes = read_whole(place_.folder->get(), name);
        if (!bytes && errno != ENOENT)
            return fail_world(place_.path, phrase("cannot be read: {}", system_words(errno)));
        return found(std::move(bytes));
    }

    tl::unexpected<Failure> not_written() {
        return fail_world(place_.path, phrase("cannot be written: {}", system_words(errno)));
    }

    Result<void> keep_both(const Found& now, const Save& wanted) {
        if (now.bytes) {
            if (auto kept = journal_.keep(*now.bytes); !kept) return tl::unexpected(std::move(kept.error()));
        }
        if (wanted.bytes) {
            if (auto kept = journal_.keep(*wanted.bytes); !kept) return tl::unexpected(std::move(kept.error()));
        }
        return {};
    }

    /// Theirs, once it is whole as far as can be told.
    Result<Saved> somebody_elses() {
        auto last = look(place_.name);
        for (int round = 0; last && round < kMostLooks; ++round) {
            std::this_thread::sleep_for(world_.settling);
            auto next = look(place_.name);
            if (next && next->hash == last->hash) break;
            last = std::move(next);
        }
        if (!last) return tl::unexpected(std::move(last.error()));
        if (last->bytes) {
            if (auto kept = journal_.keep(*last->bytes); !kept) return tl::unexpected(std::move(kept.error()));
        }
        return Saved{last->hash, true, surety_};
    }

    Saved done() {
        fsync(place_.folder->get());
        return {ours_, false, surety_};
    }

    Result<Saved> come_new() {
        if (ours_.empty()) return done();  // no file, and none wanted
        int why = rename(waiting_.name(), place_.name, RENAME_NOREPLACE);
        if (is_unsupported(why)) why = link_new();
        if (why == EEXIST) return somebody_elses();
        errno = why;
        if (why != 0) return not_written();
        return done();
    }

    /// A link is never made over a file; the other name goes with the waiting file.
    int link_new() {
        const int folder = place_.folder->get();
        return linkat(folder, waiting_.name().c_str(), folder, place_.name.c_str(), 0) == 0 ? 0 : errno;
    }

    Result<Saved> exchange(const std::string& base) {
        const int why = rename(waiting_.name(), place_.name, RENAME_EXCHANGE);
        if (is_unsupported(why)) return replace_checked(base);
        if (why == ENOENT) return somebody_elses();
        errno = why;
        if (why != 0) return not_written();
        return look_at_what_came(base);
    }

    Result<Saved> go(const std::string& base) {
        const int why = rename(place_.name, waiting_.name(), RENAME_NOREPLACE);
        if (is_unsupported(why)) return remove_checked(base);
        if (why == ENOENT) return somebody_elses();
        errno = why;
        if (why != 0) return not_written();
        return look_at_what_came(base);
    }

    Result<Saved> look_at_what_came(const std::string& base) {
        const std::string came = look_at_waiting();
        if (came != base) return give_back(came);
        late_.take(place_, waiting_.name(), base);
        return done();
    }

    /// The hash of what has come out, which the journal has from here on; of what cannot be read there is none.
    std::string look_at_waiting() {
        const auto came = look(waiting_.name());
        if (!came || !came->bytes) return {};
        static_cast<void>(journal_.keep(*came->bytes));
        return came->hash;
    }

    /// What has come out goes back to its name, and so does whatever comes out of that.
    Result<Saved> give_back(std::string theirs) {
        for (std::string put = ours_; swap_back() == Swap::something_came;) {
            const std::string came = look_at_waiting();
            if (came == put) {
                late_.take(place_, waiting_.name(), put);
                break;
            }
            put = std::exchange(theirs, came);
        }
        return somebody_elses();
    }

    enum class Swap { something_came, nothing_came };

    /// Nothing comes when nothing was there, which may change between one try and the next.
    Swap swap_back() {
        for (;;) {
            const int why = rename(waiting_.name(), place_.name, RENAME_EXCHANGE);
            if (why == 0) return Swap::something_came;
            if (why != ENOENT || rename(waiting_.name(), place_.name, RENAME_NOREPLACE) != EEXIST)
                return Swap::nothing_came;
        }
    }

    Result<Saved> replace_checked(const std::string& base) {
        surety_ = Surety::checked;
        const auto now = look(place_.name);
        if (!now || now->hash != base) return somebody_elses();
        errno = rename(waiting_.name(), place_.name, 0);
        if (errno != 0) return not_written();
        return done();
    }

    Result<Saved> remove_checked(const std::string& base) {
        surety_ = Surety::checked;
        const auto now = look(place_.name);
        if (!now || now->hash != base) return somebody_elses();
        if (unlinkat(place_.folder->get(), place_.name.c_str(), 0) != 0) return not_written();
        return done();
    }

    FileExchange::World world_;
    Journal& journal_;
    LateSaves& late_;
    const FilePlace& place_;
    WaitingFile waiting_;
    std::string ours_;
    Surety surety_ = Surety::exchanged;
};

}  // namespace

Result<Saved> FileExchange::save(const FilePlace& place, const Save& wanted) {
    return PlaceExchange(world_, place).save(wanted);
}

}  // namespace banxin
