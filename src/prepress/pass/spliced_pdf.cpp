#include "prepress/pass/spliced_pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "base/content_hash.h"

namespace banxin {
namespace {

/// Where objects start, in the file's order, and where the last one ends.
std::vector<std::pair<std::size_t, QPDFObjGen>> starts_in(QPDF& pdf) {
    std::vector<std::pair<std::size_t, QPDFObjGen>> starts;
    for (const auto& [id, entry] : pdf.getXRefTable()) {
        if (entry.getType() == 1) starts.emplace_back(static_cast<std::size_t>(entry.getOffset()), id);
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

std::string object_bytes(QPDFObjectHandle object) {
    const std::string head = fmt::format("{} {} obj\n", object.getObjectID(), object.getGeneration());
    if (!object.isStream()) return head + object.unparseResolved() + "\nendobj\n\n";
    const std::shared_ptr<Buffer> data = object.getRawStreamData();
    QPDFObjectHandle dict = object.getDict().shallowCopy();
    dict.replaceKey("/Length", QPDFObjectHandle::newInteger(static_cast<long long>(data->getSize())));
    const std::string bytes(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    return head + dict.unparse() + "\nstream\n" + bytes + "\nendstream\nendobj\n\n";
}

}  // namespace

SplicedPdf::SplicedPdf(const std::string& file) {
    pdf_.setSuppressWarnings(true);
    pdf_.setAttemptRecovery(false);
    pdf_.processMemoryFile("page", file.data(), file.size());
    const auto starts = starts_in(pdf_);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t start = starts[i].first;
        const std::size_t end =
            i + 1 < starts.size() ? starts[i + 1].first : file.rfind("xref\n", file.rfind("startxref"));
        kept_[starts[i].second] = file.substr(start, end - start);
    }
    if (!starts.empty()) out_ = file.substr(0, starts.front().first);
}

/// Everything that the trailer leads to.
std::set<QPDFObjGen> SplicedPdf::wanted() {
    std::set<QPDFObjGen> ids;
    std::vector<QPDFObjectHandle> open{pdf_.getTrailer()};
    while (!open.empty()) {
        QPDFObjectHandle object = open.back();
        open.pop_back();
        if (object.isIndirect() && !ids.insert(object.getObjGen()).second) continue;
        QPDFObjectHandle inside = object.isStream() ? object.getDict() : object;
        if (inside.isArray()) {
            for (const QPDFObjectHandle& item : inside.getArrayAsVector()) open.push_back(item);
        } else if (inside.isDictionary()) {
            for (const std::string& key : inside.getKeys()) open.push_back(inside.getKey(key));
        }
    }
    return ids;
}

void SplicedPdf::add(int number, const std::string& bytes) {
    places_[number] = out_.size();
    out_ += bytes;
}

/// Free places lead from one to the next (ISO 32000-1, 7.5.4).
std::string SplicedPdf::table() const {
    const int size = places_.rbegin()->first + 1;
    std::vector<int> free;
    for (int number = 1; number < size; ++number) {
        if (!places_.contains(number)) free.push_back(number);
    }
    std::string table = fmt::format("xref\n0 {}\n{:010} 65535 f \n", size, free.empty() ? 0 : free.front());
    std::size_t next = 1;
    for (int number = 1; number < size; ++number) {
        const auto place = places_.find(number);
        if (place != places_.end()) {
            table += fmt::format("{:010} 00000 n \n", place->second);
        } else {
            table += fmt::format("{:010} 00001 f \n", next < free.size() ? free[next] : 0);
            ++next;
        }
    }
    return table;
}

std::string SplicedPdf::trailer(int size) {
    QPDFObjectHandle trailer = pdf_.getTrailer().shallowCopy();
    const std::string hash = content_hash(out_).substr(0, 16);
    QPDFObjectHandle id = QPDFObjectHandle::newArray();
    id.appendItem(trailer.getKey("/ID").getArrayItem(0));
    id.appendItem(QPDFObjectHandle::newString(hash));
    trailer.replaceKey("/ID", id);
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    return "trailer " + trailer.unparse() + "\n";
}

std::string SplicedPdf::written() {
    const std::set<QPDFObjGen> ids = wanted();
    std::vector<std::pair<std::size_t, QPDFObjGen>> order = starts_in(pdf_);
    for (const auto& [start, id] : order) {
        if (ids.contains(id) && !changed_.contains(id)) add(id.getObj(), kept_.at(id));
    }
    for (const QPDFObjGen& id : ids) {
        if (!kept_.contains(id) || changed_.contains(id)) add(id.getObj(), object_bytes(pdf_.getObject(id)));
    }
    const std::size_t place = out_.size();
    const std::string words = table();
    const std::string end = trailer(places_.rbegin()->first + 1);
    return out_ + words + end + fmt::format("startxref\n{}\n%%EOF\n", place);
}

}  // namespace banxin
