#include "read/story/head_copy.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "read/yaml/key_words.h"

namespace banxin {
namespace {

/// Which kind of copy a key of the head holds; the other keys hold names and numbers.
struct HeadKey {
    std::string_view key;
    CopyKind kind;
};

constexpr auto kHeadKeys = std::to_array<HeadKey>({{"kicker", CopyKind::head},
                                                   {"headline", CopyKind::head},
                                                   {"deck", CopyKind::head},
                                                   {"short", CopyKind::head},
                                                   {"byline", CopyKind::head},
                                                   {"pull_quote", CopyKind::head},
                                                   {"summary", CopyKind::head},
                                                   {"caption", CopyKind::caption},
                                                   {"title", CopyKind::caption},
                                                   {"credit", CopyKind::credit}});

std::size_t byte_of(const SourceText& source, const SourceSpot& spot) {
    std::size_t byte = 0;
    for (int line = 1; line < spot.line; ++line) {
        const std::size_t end = source.text.find('\n', byte);
        if (end == std::string::npos) return source.text.size();
        byte = end + 1;
    }
    for (int column = 1; column < spot.column && byte < source.text.size(); ++column) {
        ++byte;
        while (byte < source.text.size() && (static_cast<unsigned char>(source.text[byte]) & 0xC0U) == 0x80U) ++byte;
    }
    return byte;
}

class HeadReader {
  public:
    explicit HeadReader(const SourceText& source) : source_(source) {}

    std::vector<CopyPiece> read(const YamlNode& head) {
        for (const YamlEntry& entry : head.entries) {
            if (means(key_words(), entry.key, "pictures")) {
                for (const YamlNode& picture : entry.value.items) read(picture);
            }
            const auto known = std::find_if(kHeadKeys.begin(), kHeadKeys.end(),
                                            [&](const HeadKey& key) { return means(key_words(), entry.key, key.key); });
            if (known == kHeadKeys.end()) continue;
            take(known->kind, entry.value);
            for (const YamlNode& item : entry.value.items) take(known->kind, item);
        }
        return pieces_;
    }

  private:
    void take(CopyKind kind, const YamlNode& node) {
        if (node.kind != YamlKind::text) return;
        std::size_t byte = byte_of(source_, node.spot);
        const bool quoted = byte < source_.text.size() && (source_.text[byte] == '"' || source_.text[byte] == '\'') &&
                            !node.text.starts_with(source_.text[byte]);
        CopyPiece piece = written_piece(kind, node.text, source_.text, byte + (quoted ? 1 : 0));
        if (!piece.text.empty()) pieces_.push_back(std::move(piece));
    }

    const SourceText& source_;
    std::vector<CopyPiece> pieces_;
};

}  // namespace

CopyPiece written_piece(CopyKind kind, const std::string& text, std::string_view source, std::size_t byte) {
    CopyPiece piece;
    piece.kind = kind;
    if (byte > source.size() || source.substr(byte, text.size()) != text) return piece;
    piece.text = to_utf32(text);
    for (const char32_t c : piece.text) {
        piece.bytes.push_back(byte);
        std::string written;
        append_utf8(written, c);
        byte += written.size();
    }
    return piece;
}

std::vector<CopyPiece> head_copy(const YamlNode& head, const SourceText& source) {
    return HeadReader(source).read(head);
}

}  // namespace banxin
