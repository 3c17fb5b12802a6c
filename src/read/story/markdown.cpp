// A manuscript's Markdown, read by md4c and told as blocks.
//
// md4c gives text but no places, and a mistake without a line and a column is of no use to an editor. The text that it
// hands over is not copied, though: it lies in the source, so that the pointer tells the byte. What md4c made up itself
// (an entity, a line feed) stands where the last text ended.
//
// A newspaper column holds less than Markdown has: what it cannot hold (code, HTML, tables, rules) is refused where it
// stands and never quietly set as text. What an editor writes without meaning Markdown is text: paragraphs indented by
// spaces are no code, two spaces at a line's end break no line, a line of --- under a paragraph makes it no heading.
#include "read/story/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "base/unicode.h"
#include "read/story/foreign_marks.h"
#include "read/story/loose_emphasis.h"
#include "read/story/mark_words.h"
#include "read/story/markdown_entity.h"
#include "read/story/table_row.h"

namespace banxin {

namespace {

const Phrase& plain_text_hint() {
    static const Phrase hint = phrase(
        "a manuscript has paragraphs, ## crossheads, lists, > quotes, **bold**, *emphasis*, [spans]{{.{}}} and "
        "pictures",
        mark_word("name"));
    return hint;
}

struct OpenList {
    bool ordered = false;
    unsigned next = 1;
    char delimiter = '.';
};

std::string attribute_text(const MD_ATTRIBUTE& attribute) {
    std::string out;
    for (std::size_t i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET first = attribute.substr_offsets[i];
        const std::string_view part(attribute.text + first, attribute.substr_offsets[i + 1] - first);
        const auto entity = attribute.substr_types[i] == MD_TEXT_ENTITY ? entity_character(part) : std::nullopt;
        if (entity) {
            append_utf8(out, *entity);
        } else {
            out += part;
        }
    }
    return out;
}

// Turns md4c's calls into blocks. md4c tells no positions, but the text it hands over lies in the source, so that
// pointers tell them.
class Listener {
  public:
    Listener(const SourceText& source, std::size_t start, Findings& findings)
        : source_(source), findings_(findings), read_until_(start == 0 ? 0 : start - 1) {}

    MarkdownBody body;

    void enter_block(MD_BLOCKTYPE type, void* detail) {
        finish_block();
        switch (type) {
            case MD_BLOCK_QUOTE:
                ++quotes_;
                break;
            case MD_BLOCK_UL:
                lists_.push_back({});
                break;
            case MD_BLOCK_OL:
                open_ordered(*static_cast<MD_BLOCK_OL_DETAIL*>(detail));
                break;
            case MD_BLOCK_LI:
                marker_ = next_marker();
                break;
            case MD_BLOCK_H:
                in_heading_ = true;
                break;
            case MD_BLOCK_HR:
                refuse_block(phrase("a rule across the column (---)"));
                break;
            case MD_BLOCK_CODE:
                enter_refused(phrase("a code block"));
                break;
            case MD_BLOCK_HTML:
                enter_refused(phrase("HTML"));
                break;
            case MD_BLOCK_TABLE:
                enter_refused(phrase("a table"));
                break;
            default:
                break;
        }
    }

    void leave_block(MD_BLOCKTYPE type) {
        finish_block();
        switch (type) {
            case MD_BLOCK_QUOTE:
                --quotes_;
                break;
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                lists_.pop_back();
                break;
            case MD_BLOCK_H:
                in_heading_ = false;
                break;
            case MD_BLOCK_CODE:
            case MD_BLOCK_HTML:
            case MD_BLOCK_TABLE:
                in_refused_ = false;
                break;
            default:
                break;
        }
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        switch (type) {
            case MD_SPAN_STRONG:
                ++bold_;
                break;
            case MD_SPAN_EM:
                ++emphasis_;
                break;
            case MD_SPAN_A:
                warn_of_link(read_until_, source_, findings_);
                break;
            case MD_SPAN_IMG:
                open_picture(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
                break;
            default:
                break;
        }
    }

    void leave_span(MD_SPANTYPE type) {
        switch (type) {
            case MD_SPAN_STRONG:
                --bold_;
                break;
            case MD_SPAN_EM:
                --emphasis_;
                break;
            case MD_SPAN_IMG:
                close_picture();
                break;
            default:
                break;
        }
    }

    void text(MD_TEXTTYPE type, std::string_view text) {
        const std::size_t byte = locate(text);
        if (in_refused_) return;
        switch (type) {
            case MD_TEXT_BR:
                return line_break();
            case MD_TEXT_SOFTBR:
                return put(U'\n', read_until_);
            case MD_TEXT_ENTITY:
                return entity(text, byte);
            case MD_TEXT_CODE:
                return refuse(byte, phrase("code (`…`)"));
            case MD_TEXT_HTML:
                return refuse(byte, phrase("HTML"));
            default:
                return plain(text, byte);
        }
    }

  private:
    void open_ordered(const MD_BLOCK_OL_DETAIL& detail) {
        lists_.push_back({true, detail.start, detail.mark_delimiter});
    }

    std::string next_marker() {
        OpenList& list = lists_.back();
        return list.ordered ? std::to_string(list.next++) + list.delimiter : "●";
    }

    // The byte of the source where md4c's text lies; text of its own making stands where the last one ended.
    std::size_t locate(std::string_view text) {
        const char* begin = source_.text.data();
        const char* end = begin + source_.text.size();
        if (std::less<>()(text.data(), begin) || std::less<>()(end, text.data() + text.size())) return read_until_;
        const auto byte = static_cast<std::size_t>(text.data() - begin);
        read_until_ = byte + text.size();
        return byte;
    }

    // Where the next block starts: the first line with ink below the last text.
    std::size_t next_line() const {
        const std::size_t line_end = source_.text.find('\n', read_until_);
        const std::size_t next = source_.text.find_first_not_of(" \t\n", line_end);
        return next == std::string::npos ? read_until_ : next;
    }

    void refuse(std::size_t byte, const Phrase& what) {
        findings_.error(spot_at(source_, byte), "unsupported-markdown",
                        phrase("{} cannot be set in a newspaper column", what), plain_text_hint());
    }
    void refuse_block(const Phrase& what) {
        refuse(next_line(), what);
        read_until_ = next_line();
    }
    void enter_refused(const Phrase& what) {
        refuse_block(what);
        in_refused_ = true;
    }

    void open_picture(const MD_SPAN_IMG_DETAIL& detail) {
        picture_ = MarkdownPicture{attribute_text(detail.src), {}, attribute_text(detail.title), 0};
        picture_->byte = source_.text.find("![", read_until_ > 0 ? read_until_ - 1 : 0);
    }
    void close_picture() {
        if (picture_->caption.find("]{") != std::string::npos)
            refuse(picture_->byte, phrase("a marked span in a caption"));
        body.pictures.push_back(*std::move(picture_));
        picture_.reset();
        read_until_ = std::max(read_until_, body.pictures.back().byte + 2);
    }

    void entity(std::string_view text, std::size_t byte) {
        const auto character = entity_character(text);
        if (!character) return refuse(byte, phrase("the entity `{}`", text));
        put(*character, byte);
    }

    void plain(std::string_view text, std::size_t byte) {
        for (const char32_t c : to_utf32(text)) {
            put(c, byte);
            std::string bytes;
            append_utf8(bytes, c);
            byte += bytes.size();
        }
    }

    void put(char32_t character, std::size_t byte) {
        if (picture_) {
            append_utf8(picture_->caption, character == U'\n' ? U' ' : character);
            return;
        }
        if (!block_) open_block(byte);
        const Emphasis look = bold_ > 0 ? Emphasis::bold : emphasis_ > 0 ? Emphasis::emphasis : Emphasis::none;
        block_->text.push_back({character, look, byte});
    }

    // Two spaces at a line's end are invisible and seldom meant; only the backslash breaks a line.
    void line_break() {
        const std::size_t line_end = source_.text.find('\n', read_until_);
        const bool meant = line_end != std::string::npos && line_end > 0 && source_.text[line_end - 1] == '\\';
        if (!meant || picture_) return put(U'\n', read_until_);
        finish_block();
    }

    void open_block(std::size_t byte) {
        block_.emplace();
        if (in_heading_) {
            block_->kind = BlockKind::crosshead;
            check_heading(byte);
        } else if (!lists_.empty()) {
            block_->kind = BlockKind::list_item;
            block_->marker = std::exchange(marker_, {});
        } else if (quotes_ > 0) {
            block_->kind = BlockKind::quote;
        }
    }

    // A paragraph with a line of --- or === right below it is a heading to Markdown, which hardly ever is meant.
    void check_heading(std::size_t byte) {
        const std::size_t line = source_.text.rfind('\n', byte) + 1;
        if (std::string_view(source_.text).substr(line, byte - line).find('#') == std::string_view::npos) {
            refuse(byte, phrase("a heading made by a line of --- or === below it"));
        }
    }

    void finish_block() {
        if (!block_) return;
        warn_of_foreign_marks(block_->text, block_->kind, source_, findings_);
        if (const auto row = first_table_row(block_->text, source_)) refuse(*row, phrase("a table"));
        SpannedText spanned = take_spans(with_loose_emphasis(block_->text, source_, findings_), source_, findings_);
        block_->text = joined_lines(spanned.text);
        block_->spans = std::move(spanned.spans);
        if (!block_->text.empty()) body.blocks.push_back(*std::move(block_));
        block_.reset();
    }

    const SourceText& source_;
    Findings& findings_;
    std::size_t read_until_;  ///< End of the source's text that has been seen.
    std::vector<OpenList> lists_;
    std::string marker_;
    int quotes_ = 0;
    int bold_ = 0;
    int emphasis_ = 0;
    bool in_heading_ = false;
    bool in_refused_ = false;
    std::optional<MarkdownBlock> block_;
    std::optional<MarkdownPicture> picture_;
};

Listener& listener(void* user) {
    return *static_cast<Listener*>(user);
}

/// `##渡口` is a crosshead, too: who writes Chinese leaves no space behind the signs. Tables are asked for so that they
/// can be refused; unasked, they would come as text full of strokes.
MD_PARSER parser() {
    MD_PARSER calls{};
    calls.flags = MD_FLAG_PERMISSIVEATXHEADERS | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES;
    calls.enter_block = [](MD_BLOCKTYPE t, void* detail, void* user) {
        return listener(user).enter_block(t, detail), 0;
    };
    calls.leave_block = [](MD_BLOCKTYPE t, void*, void* user) { return listener(user).leave_block(t), 0; };
    calls.enter_span = [](MD_SPANTYPE t, void* detail, void* user) { return listener(user).enter_span(t, detail), 0; };
    calls.leave_span = [](MD_SPANTYPE t, void*, void* user) { return listener(user).leave_span(t), 0; };
    calls.text = [](MD_TEXTTYPE t, const MD_CHAR* text, MD_SIZE size, void* user) {
        return listener(user).text(t, {text, size}), 0;
    };
    return calls;
}

}  // namespace

MarkdownBody read_markdown(const SourceText& source, ByteRange range, Findings& findings) {
    Listener reader(source, range.begin, findings);
    const MD_PARSER calls = parser();
    const std::string_view text = std::string_view(source.text).substr(range.begin, range.end - range.begin);
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &calls, &reader);
    return std::move(reader.body);
}

MarkdownBody read_markdown(const SourceText& source, std::size_t start, Findings& findings) {
    return read_markdown(source, ByteRange{start, source.text.size()}, findings);
}

}  // namespace banxin
