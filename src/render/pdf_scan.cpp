// Cairo writes every object and each dictionary in the open, one after another, and the length of a stream behind it.
// So a stream is what stands between its two words; that nine given bytes come about in compressed ones by chance is
// out of the question.
#include "render/pdf_scan.h"

#include <libdeflate.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "base/released.h"

namespace banxin {
namespace {

constexpr std::string_view kStreamBegins = "stream\n";
constexpr std::string_view kStreamEnds = "\nendstream";
constexpr std::string_view kObjectBegins = " 0 obj\n";

/// Compressed no better than this, or it is no page's contents.
constexpr std::size_t kMostInflation = 1100;

using Decompressor = std::unique_ptr<libdeflate_decompressor, Released<libdeflate_free_decompressor>>;

std::string inflated(std::string_view bytes) {
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    if (!decompressor) return {};
    std::string out(bytes.size() * 4 + 64, '\0');
    for (; out.size() <= bytes.size() * kMostInflation + 64; out.resize(out.size() * 4)) {
        std::size_t size = 0;
        const auto done =
            libdeflate_zlib_decompress(decompressor.get(), bytes.data(), bytes.size(), out.data(), out.size(), &size);
        if (done == LIBDEFLATE_INSUFFICIENT_SPACE) continue;
        out.resize(done == LIBDEFLATE_SUCCESS ? size : 0);
        return out;
    }
    return {};
}

bool is_wanted(std::string_view dictionary) {
    const auto has = [&](std::string_view word) { return dictionary.find(word) != dictionary.npos; };
    if (!has("/FlateDecode")) return false;
    if (has("/Subtype /Form")) return true;
    return !has("/Subtype") && !has("/Length1") && !has("/ShadingType") && !has("/FunctionType");
}

}  // namespace

void PdfScan::take(std::string_view bytes) {
    open_ += bytes;
    for (Place before = place_;; before = place_) {
        place_ == Place::between ? look_for_stream() : look_for_end();
        if (place_ == before) return;
    }
}

void PdfScan::look_for_stream() {
    const std::size_t at = open_.find(kStreamBegins, seen_);
    if (at == open_.npos) {
        seen_ = open_.size() - std::min(open_.size(), kStreamBegins.size() - 1);
        return;
    }
    std::string rest = open_.substr(at + kStreamBegins.size());
    open_.resize(at);
    begin_stream();
    part_.plain += open_;
    open_ = std::move(rest);
    seen_ = 0;
}

void PdfScan::begin_stream() {
    const std::size_t object = open_.rfind(kObjectBegins);
    const std::string_view dictionary = std::string_view(open_).substr(object == open_.npos ? 0 : object);
    place_ = is_wanted(dictionary) ? Place::in_wanted : Place::in_unwanted;
    object_ = 0;
    if (object == open_.npos) return;
    const std::size_t line = open_.rfind('\n', object) + 1;
    std::from_chars(open_.data() + line, open_.data() + object, object_);
}

void PdfScan::look_for_end() {
    const std::size_t at = open_.find(kStreamEnds, seen_);
    if (at == open_.npos) {
        seen_ = open_.size() - std::min(open_.size(), kStreamEnds.size() - 1);
        if (place_ == Place::in_unwanted) open_.erase(0, std::exchange(seen_, 0));
        return;
    }
    if (place_ == Place::in_wanted) part_.streams.push_back({object_, inflated(std::string_view(open_).substr(0, at))});
    open_.erase(0, at + kStreamEnds.size());
    place_ = Place::between;
    seen_ = 0;
}

PdfScan::Part PdfScan::next() {
    if (place_ == Place::between) part_.plain += std::exchange(open_, {});
    seen_ = 0;
    return std::exchange(part_, {});
}

}  // namespace banxin
