#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "files/memory_files.h"
#include "issue/issue_version.h"
#include "support/made_pictures.h"

namespace banxin::test {

/// A paper whose front points to stories inside; its inner pages have folios, which left and right pages set the other
/// way round, and change places. What a desk does to it, one thing at a time.
class PointingPaper {
  public:
    static constexpr int kInnerPages = 4;  ///< Pages 2 to 5, with two stories each.

    enum class Deed {
        nothing,
        word,
        exchange_pointers,
        add_pointer,
        drop_pointer,
        add_picture,
        drop_picture,
        replace_picture,
        caption,
        section,
        paper_name,
        duty,
        exchange_pages,  ///< Two neighbours, of which one is even.
        turn_pages       ///< Three of them: each has the number of the next one.
    };
    static constexpr int kDeeds = 14;

    /// What was done, to which story or to the sheet of which page; nothing where it could not be.
    struct Done {
        Deed deed = Deed::nothing;
        int story = 0;
        int page = 0;
        std::vector<int> moved{};  ///< Pages that what stood elsewhere stands on now.
    };

    explicit PointingPaper(unsigned seed) : chance_(seed) {
        for (int i = 0; i <= 2 * kInnerPages; ++i)
            stories_.push_back({words(8), {words(50) + "。", words(60) + "。"}, 0, words(6)});
        for (int i = 0; i < kInnerPages; ++i) {
            sections_.push_back(words(3));
            duties_.push_back(words(3));
            order_.push_back(i);
        }
        refers_ = {1, 3};
        write_all();
    }

    EditionVersion version() {
        const auto set = issue_.read().and_then([&] { return issue_.set(); });
        EXPECT_TRUE(set) << (set ? "" : format(set.error().diagnostics.front(), Colour::off));
        return version_of(issue_);
    }

    Done change() {
        const Done done = tried(static_cast<Deed>(below(kDeeds)));
        write_all();
        return done;
    }

    /// The number of the page that a story stands on now.
    int page_of(int story) const {
        if (story == 0) return 1;
        const auto sheet = std::ranges::find(order_, (story - 1) / 2);
        return 2 + static_cast<int>(sheet - order_.begin());
    }
    const std::vector<int>& refers() const { return refers_; }
    static std::string name_of_story(int story) { return "s" + std::to_string(story); }

  private:
    struct Text {
        std::string head;
        std::vector<std::string> paragraphs;
        int picture = 0;  ///< None at 0.
        std::string caption;
    };

    Done tried(Deed deed) {
        const int place = static_cast<int>(below(kInnerPages));
        Done done{deed, 0, 2 + place, {}};
        const auto sheet = static_cast<std::size_t>(order_[static_cast<std::size_t>(place)]);
        switch (deed) {
            case Deed::nothing:
                return {};
            case Deed::section:
                sections_[sheet] = words(3);
                return done;
            case Deed::duty:
                duties_[sheet] = words(3);
                return done;
            case Deed::paper_name:
                name_ = words(4);
                return done;
            case Deed::exchange_pages:
            case Deed::turn_pages:
                return moved(deed);
            case Deed::exchange_pointers:
            case Deed::add_pointer:
            case Deed::drop_pointer:
                return pointed(deed);
            default:
                return written(deed, static_cast<int>(2 * sheet + 1));
        }
    }

    Done moved(Deed deed) {
        const std::size_t count = deed == Deed::exchange_pages ? 2 : 3;
        const std::size_t first = below(kInnerPages - count + 1);
        const auto from = order_.begin() + static_cast<long>(first);
        std::rotate(from, from + static_cast<long>(count) - 1, from + static_cast<long>(count));
        Done done{deed, 0, 0, {}};
        for (std::size_t i = 0; i < count; ++i) done.moved.push_back(2 + static_cast<int>(first + i));
        return done;
    }

    Done pointed(Deed deed) {
        const std::size_t at = below(refers_.size());
        const int fresh = 1 + static_cast<int>(below(2 * kInnerPages));
        Done done{deed, refers_[at], 1, {}};
        if (deed == Deed::exchange_pointers) {
            const std::size_t other = (at + 1) % refers_.size();
            if (other == at) return {};
            std::swap(refers_[at], refers_[other]);
        } else if (deed == Deed::drop_pointer) {
            if (refers_.size() == 1) return {};
            refers_.erase(refers_.begin() + static_cast<long>(at));
        } else {
            if (refers_.size() == 4 || std::ranges::count(refers_, fresh) > 0) return {};
            refers_.insert(refers_.begin() + static_cast<long>(at), fresh);
            done.story = fresh;
        }
        return done;
    }

    Done written(Deed deed, int story) {
        Text& text = stories_[static_cast<std::size_t>(story)];
        const Done done{deed, story, page_of(story), {}};
        const bool has_picture = text.picture > 0;
        if (deed == Deed::word) {
            text.paragraphs[below(2)].replace(3, 6, words(2));
            return done;
        }
        if (has_picture == (deed == Deed::add_picture)) return {};
        if (deed == Deed::caption) {
            text.caption = words(6);
        } else {
            text.picture = deed == Deed::drop_picture ? 0 : ++last_picture_;
        }
        return done;
    }

    std::size_t below(std::size_t end) { return chance_() % end; }
    std::string words(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += to_utf8(std::u32string(1, static_cast<char32_t>(0x4E00 + below(400))));
        return text;
    }

    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }

    static std::string layout(const std::string& name, const std::string& rest) {
        return "name: " + name + "\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n" +
               rest;
    }

    void write_all() {
        put("../paper.yaml", "name: " + name_ + "\n");
        put("../layouts/front.yaml",
            layout("front",
                   "furniture:\n- {kind: masthead, columns: 1-4, lines: 1-10}\nframes:\n- {id: lead, columns: 1-4, "
                   "lines: 12-30}\n- {id: guide, columns: 1-4, lines: 32-60}\n"));
        put("../layouts/inner.yaml",
            layout("inner",
                   "furniture:\n- {kind: folio, columns: 1-6, lines: 1-2}\nframes:\n- {id: lead, columns: 1-4, lines: "
                   "4-30, pictures: [{columns: 3-4, lines: 14-24}]}\n- {id: second, columns: 1-4, lines: 32-60}\n"));
        for (std::size_t i = 0; i < stories_.size(); ++i) write_story(i);
        put("edition.yaml", edition());
    }

    void write_story(std::size_t number) {
        const Text& text = stories_[number];
        std::string file = "---\nheadline: " + text.head + "\n";
        if (text.picture > 0) {
            const std::string picture = "p" + std::to_string(text.picture) + ".jpg";
            // Colours that lie close to one another may be one in a file.
            const auto red = static_cast<unsigned char>(text.picture % 32 * 8);
            const auto green = static_cast<unsigned char>(text.picture / 32 % 32 * 8);
            const auto bytes = made_jpeg(80, 40, JCS_RGB, [&](int, int) {
                return std::vector<unsigned char>{red, green, 9};
            });
            put("pictures/" + picture, std::string(bytes->begin(), bytes->end()));
            file += "pictures: [{file: " + picture + ", caption: " + text.caption + "}]\n";
        }
        file += "---\n";
        for (const std::string& paragraph : text.paragraphs) file += paragraph + "\n\n";
        put("stories/" + name_of_story(static_cast<int>(number)) + ".md", file);
    }

    std::string edition() const {
        std::string refer;
        for (const int story : refers_) refer += (refer.empty() ? "" : ", ") + name_of_story(story);
        std::string text =
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: s0, guide: " +
            ("{refer: [" + refer + "]}}}\n");
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const auto sheet = static_cast<std::size_t>(order_[i]);
            const int lead = static_cast<int>(2 * sheet) + 1;
            text += "- {page: " + std::to_string(i + 2) + ", layout: inner, section: " + sections_[sheet] +
                    ", duty: {责任编辑: " + duties_[sheet] + "}, frames: {lead: " + name_of_story(lead) +
                    ", second: " + name_of_story(lead + 1) + "}}\n";
        }
        return text;
    }

    std::mt19937 chance_;
    std::vector<Text> stories_;
    std::vector<std::string> sections_;
    std::vector<std::string> duties_;
    std::vector<int> order_;  ///< The sheet on each inner page.
    std::vector<int> refers_;
    std::string name_ = "柳湾小报";
    int last_picture_ = 0;
    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

}  // namespace banxin::test
