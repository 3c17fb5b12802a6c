#include "prepress/inside/object_hashes.h"

#include <memory>
#include <stdexcept>
#include <string_view>

#include "base/content_hash.h"

namespace banxin {
namespace {

constexpr int kDeepestObject = 200;

const std::set<std::string> kNotPrinted{"/Parent", "/Length", "/Metadata", "/PieceInfo", "/LastModified"};

std::string_view view(const Buffer& data) {
    return {reinterpret_cast<const char*>(data.getBuffer()), data.getSize()};
}

}  // namespace

std::string ObjectHashes::of(QPDFObjectHandle object) {
    if (!object.isIndirect()) return content_hash(words_of(object));
    const QPDFObjGen number = object.getObjGen();
    if (const auto known = known_.find(number); known != known_.end()) return known->second;
    if (!open_.insert(number).second) return "itself";
    std::string hash = content_hash(words_of(object));
    open_.erase(number);
    return known_[number] = std::move(hash);
}

std::string ObjectHashes::words_of(QPDFObjectHandle object) {
    if (++depth_ > kDeepestObject) throw std::runtime_error("objects hang on one another too deep");
    std::string words;
    if (object.isStream()) {
        words = "stream" + dict_words(object.getDict()) + content_hash(view(*object.getRawStreamData()));
    } else if (object.isDictionary()) {
        words = "dict" + dict_words(object);
    } else if (object.isArray()) {
        words = "array";
        for (const QPDFObjectHandle& item : object.getArrayAsVector()) words += of(item);
    } else {
        words = object.unparseResolved();
    }
    --depth_;
    return words;
}

std::string ObjectHashes::dict_words(QPDFObjectHandle dict) {
    std::string words;
    for (const std::string& key : dict.getKeys()) {
        if (!kNotPrinted.contains(key)) words += key + " " + of(dict.getKey(key));
    }
    return words;
}

}  // namespace banxin
