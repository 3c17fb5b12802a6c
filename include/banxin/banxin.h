// Banxin as a library, for C++17 and later: banxin_c.h, which is the contract, with owners for what it gives.
//
// Nothing here throws.
#ifndef BANXIN_BANXIN_H
#define BANXIN_BANXIN_H

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "banxin/banxin_c.h"

namespace banxin {

enum class Status {
    fits = BANXIN_FITS,
    does_not_fit = BANXIN_DOES_NOT_FIT,
    input_wrong = BANXIN_INPUT_WRONG,
    world_failed = BANXIN_WORLD_FAILED,
    wrong_call = BANXIN_WRONG_CALL,
};

/// What a call gave: bytes, or none and why.
class Bytes {
  public:
    Bytes() noexcept = default;
    Bytes(Bytes&& other) noexcept : bytes_(std::exchange(other.bytes_, {})), status_(other.status_) {}
    Bytes& operator=(Bytes&& other) noexcept {
        std::swap(bytes_, other.bytes_);
        std::swap(status_, other.status_);
        return *this;
    }
    ~Bytes() { banxin_free(&bytes_); }

    explicit operator bool() const noexcept { return bytes_.data != nullptr; }
    Status status() const noexcept { return status_; }
    std::string_view view() const noexcept { return {bytes_.data != nullptr ? bytes_.data : "", bytes_.size}; }

    /// `call(banxin_bytes*)` fills it.
    template <typename Call>
    static Bytes of(Call call) noexcept {
        Bytes made;
        made.status_ = static_cast<Status>(call(&made.bytes_));
        return made;
    }

  private:
    banxin_bytes bytes_{};
    Status status_ = Status::wrong_call;
};

/// One day's paper.
class Issue {
  public:
    static Issue from_folder(const std::string& folder) noexcept { return Issue(banxin_open_folder(folder.c_str())); }
    static Issue in_memory() noexcept { return Issue(banxin_open_memory()); }

    Status add_layouts(const std::string& folder) noexcept { return to(banxin_add_layouts(get(), folder.c_str())); }
    Status allow_folder(const std::string& folder) noexcept { return to(banxin_allow_folder(get(), folder.c_str())); }
    Status put_file(const std::string& path, std::string_view bytes) noexcept {
        return to(banxin_put_file(get(), path.c_str(), bytes.data(), bytes.size()));
    }
    Status hide_file(const std::string& path) noexcept { return to(banxin_hide_file(get(), path.c_str())); }
    Status restore_file(const std::string& path) noexcept { return to(banxin_restore_file(get(), path.c_str())); }

    Status set() noexcept { return to(banxin_set(get())); }
    /// Why the last call failed.
    std::string_view message() const noexcept { return banxin_message(issue_.get()); }

    Status set_language(const std::string& language) noexcept {
        return to(banxin_set_language(get(), language.c_str()));
    }
    Bytes told() noexcept { return ask(banxin_told); }

    Bytes diagnostics() noexcept { return ask(banxin_diagnostics); }
    Bytes report() noexcept { return ask(banxin_report); }
    Bytes pages() noexcept { return ask(banxin_pages); }

    Bytes pdf() noexcept { return ask(banxin_pdf); }
    Bytes page_pdf(int page) noexcept { return ask(banxin_page_pdf, page); }
    Bytes page_png(int page, int dpi) noexcept { return ask(banxin_page_png, page, dpi); }
    Bytes page_svg(int page) noexcept { return ask(banxin_page_svg, page); }
    Bytes page_marks(int page) noexcept { return ask(banxin_page_marks, page); }
    Bytes page_press(int page, const banxin_press_wish& wish = {}) noexcept {
        return ask(banxin_page_press, page, &wish);
    }

  private:
    struct Close {
        void operator()(banxin_issue* issue) const noexcept { banxin_close(issue); }
    };

    explicit Issue(banxin_issue* issue) noexcept : issue_(issue) {}
    static Status to(banxin_status status) noexcept { return static_cast<Status>(status); }
    banxin_issue* get() noexcept { return issue_.get(); }

    template <typename Function, typename... Words>
    Bytes ask(Function function, Words... words) noexcept {
        return Bytes::of([&](banxin_bytes* bytes) { return function(get(), words..., bytes); });
    }

    std::unique_ptr<banxin_issue, Close> issue_;
};

}  // namespace banxin

#endif
