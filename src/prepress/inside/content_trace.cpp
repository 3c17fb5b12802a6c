#include "prepress/inside/content_trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/content_hash.h"

namespace banxin {
namespace {

using TraceWords = std::set<std::string, std::less<>>;

const TraceWords kPathWords{"m", "l", "c", "v", "y", "re", "h"};
const TraceWords kPaintWords{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"};
const TraceWords kPenWords{"w", "J", "j", "M", "d"};
const TraceWords kTypeWords{"Tf", "Tc", "Tw", "Tz", "Ts", "Tr"};
const TraceWords kSetDownWords{"BT", "Tm", "Td", "TD", "T*", "'", "\""};
/// Keys of a graphics state that only say what operators say, too.
const std::map<std::string, const char*> kPenKeys{{"/LW", "w"}, {"/LC", "J"}, {"/LJ", "j"}, {"/ML", "M"}, {"/D", "d"}};
/// What decides which plates are inked, which the ink tells.
const TraceWords kInkKeys{"/Type", "/OP", "/op", "/OPM"};

std::string words_of(const QPDFMatrix& space) {
    return fmt::format("[{} {} {} {} {} {}]", space.a, space.b, space.c, space.d, space.e, space.f);
}

std::string words_of(const std::map<std::string, std::string>& all) {
    std::string words;
    for (const auto& [key, value] : all) words += key + " " + value + ";";
    return words;
}

std::string words_of(const std::vector<QPDFObjectHandle>& operands) {
    std::string words;
    for (QPDFObjectHandle operand : operands) words += operand.unparse() + " ";
    return words;
}

std::vector<QPDFObjectHandle> firsts_of(std::size_t count, std::vector<QPDFObjectHandle> operands) {
    operands.resize(std::min(count, operands.size()));
    return operands;
}

std::string words_from(std::size_t first, std::vector<QPDFObjectHandle> operands) {
    operands.erase(operands.begin(), operands.begin() + static_cast<long>(std::min(first, operands.size())));
    return words_of(operands);
}

}  // namespace

FontShapes& TraceMemory::shapes(QPDFObjectHandle font) {
    const std::string key = font.isIndirect() ? font.getObjGen().unparse() : objects_.of(font);
    return fonts_.try_emplace(key, font, objects_).first->second;
}

void ContentTrace::follow(const std::string& word, const std::vector<QPDFObjectHandle>& operands) {
    if (!is_on()) return;
    if (kPathWords.contains(word)) path_ += words_of(operands) + word + " ";
    if (kPaintWords.contains(word)) painter_ = word;
    if (word == "W" || word == "W*") cutter_ = word;
    if (kPenWords.contains(word)) pen_[word] = words_of(operands);
    if (kTypeWords.contains(word)) type_[word] = words_of(operands);
    if (word == "Tf") type_[word] = words_from(1, operands);  // the font is told by its shapes
    if (word == "\"") {
        type_["Tw"] = words_of(firsts_of(1, operands));
        type_["Tc"] = words_from(1, firsts_of(2, operands));
    }
    if (word == "ID") inline_ = words_of(operands);
    if (kSetDownWords.contains(word)) line_.clear();
}

void ContentTrace::take_state(QPDFObjectHandle state) {
    if (!is_on() || !state.isDictionary()) return;
    for (const std::string& key : state.getKeys()) {
        if (kInkKeys.contains(key)) continue;
        const auto pen = kPenKeys.find(key);
        if (pen == kPenKeys.end()) {
            states_[key] = memory_->objects().of(state.getKey(key));
        } else {
            pen_[pen->second] = words_of({state.getKey(key)});
        }
    }
}

void ContentTrace::cut_off(const QPDFMatrix& space) {
    if (is_on()) cut_ = content_hash(cut_ + cutter_ + words_of(space) + path_);
}

void ContentTrace::cut_off(QPDFObjectHandle box, const QPDFMatrix& space) {
    if (is_on()) cut_ = content_hash(cut_ + words_of(space) + box.unparseResolved());
}

void ContentTrace::show(QPDFObjectHandle font, const std::string& bytes) {
    if (!is_on()) return;
    line_ = content_hash(line_ + words_of(type_) + memory_->shapes(font).words(bytes));
}

std::optional<double> ContentTrace::width(QPDFObjectHandle font, const std::string& bytes) const {
    return is_on() ? memory_->shapes(std::move(font)).width(bytes) : std::nullopt;
}

void ContentTrace::kern(QPDFObjectHandle by) {
    if (is_on()) line_ = content_hash(line_ + by.unparse());
}

std::string ContentTrace::hashed(const std::string& words) const {
    return is_on() ? content_hash(words + cut_ + words_of(states_)) : std::string();
}

std::string ContentTrace::area(const QPDFMatrix& space) const {
    const std::string rule = painter_.ends_with('*') ? "area*" : "area";
    return is_on() ? hashed(rule + words_of(space) + path_) : std::string();
}

std::string ContentTrace::rule(const QPDFMatrix& space) const {
    const std::string closed = painter_ == "s" || painter_.starts_with('b') ? "closed" : "open";
    return is_on() ? hashed(closed + words_of(space) + path_ + words_of(pen_)) : std::string();
}

std::string ContentTrace::type(const QPDFMatrix& line, const QPDFMatrix& space) const {
    if (!is_on()) return {};
    const auto mode = type_.find("Tr");
    const bool is_filled = mode == type_.end() || mode->second == "0 ";
    return hashed("type" + words_of(line) + words_of(space) + line_ + (is_filled ? std::string() : words_of(pen_)));
}

std::string ContentTrace::object(QPDFObjectHandle object, const QPDFMatrix& space) const {
    return is_on() ? hashed("object" + words_of(space) + memory_->objects().of(object)) : std::string();
}

std::string ContentTrace::inline_image(QPDFObjectHandle image, const QPDFMatrix& space) const {
    return is_on() ? hashed("inline" + words_of(space) + inline_ + content_hash(image.getInlineImageValue()))
                   : std::string();
}

std::string ContentTrace::colour(QPDFObjectHandle space, const std::vector<QPDFObjectHandle>& operands,
                                 QPDFObjectHandle pattern) const {
    if (!is_on()) return {};
    return content_hash(memory_->objects().of(space) + words_of(operands) + memory_->objects().of(pattern));
}

}  // namespace banxin
