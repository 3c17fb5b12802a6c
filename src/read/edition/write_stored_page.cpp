#include "read/edition/write_stored_page.h"

#include <algorithm>

#include "read/house/read_cut.h"
#include "read/layout/write_frame.h"

namespace banxin {

namespace {

std::string written_target(const StoryBinding& binding) {
    const std::string page = binding.target.value > 0 ? std::to_string(binding.target.value) : binding.target_label;
    return binding.target_frame.value.empty() ? page : page + "/" + binding.target_frame.value;
}

void write_target(YamlWriter& yaml, const StoryBinding& binding) {
    if (binding.jump == JumpMode::automatic)
        yaml.choice("auto");
    else
        yaml.text(written_target(binding));
}

/// The target, with what is asked of the cut.
void write_jump(YamlWriter& yaml, const StoryBinding& binding) {
    yaml.key("jump");
    if (!binding.cut.kind && !binding.cut.give_up) return write_target(yaml, binding);
    yaml.open_short_map();
    yaml.key("page");
    write_target(yaml, binding);
    if (binding.cut.kind) {
        yaml.key("cut");
        yaml.choice(name_of(*binding.cut.kind));
    }
    if (binding.cut.give_up) {
        yaml.key("give_up");
        yaml.number(*binding.cut.give_up);
    }
    yaml.close_map();
}

void write_words(YamlWriter& yaml, std::string_view key, const std::string& words) {
    if (words.empty()) return;
    yaml.key(key);
    yaml.text(words);
}

struct WriteContent {
    YamlWriter& yaml;

    void operator()(const StoryBinding& binding) const {
        if (binding.jump == JumpMode::no) return yaml.text(binding.story.value);
        yaml.open_short_map();
        write_words(yaml, "story", binding.story.value);
        write_jump(yaml, binding);
        yaml.close_map();
    }
    void operator()(const PointerBinding& binding) const {
        yaml.open_short_map();
        yaml.key("refer");
        yaml.open_short_list();
        for (const StoryId& story : binding.stories) yaml.text(story.value);
        yaml.close_list();
        write_words(yaml, "title", binding.title);
        yaml.close_map();
    }
    void operator()(const AdBinding& binding) const {
        yaml.open_short_map();
        write_words(yaml, "ad", binding.art.path);
        if (binding.fit == AdFit::scale) {
            yaml.key("fit");
            yaml.choice("scale");
        }
        yaml.close_map();
    }
    void operator()(const ArtBinding& binding) const {
        yaml.open_short_map();
        write_words(yaml, "art", binding.art.path);
        write_words(yaml, "caption", binding.caption);
        write_words(yaml, "credit", binding.credit);
        yaml.close_map();
    }
};

const FrameBinding* binding_of(const StoredPage& page, const FrameId& frame) {
    const auto found = std::ranges::find(page.bindings, frame, &FrameBinding::frame);
    return found == page.bindings.end() ? nullptr : &*found;
}

void write_id(YamlWriter& yaml, const StoredPage& page, const FrameId& frame) {
    yaml.key("id");
    yaml.text(frame.value);
    if (const FrameBinding* binding = binding_of(page, frame)) {
        yaml.key("holds");
        std::visit(WriteContent{yaml}, binding->content);
    }
    if (!page.locked.contains(frame)) return;
    yaml.key("locked");
    yaml.choice("yes");
}

void write_stored_frames(YamlWriter& yaml, const StoredPage& page) {
    yaml.open_list();
    for (const FrameTemplate& frame : page.frames) {
        yaml.open_map();
        write_id(yaml, page, frame.id);
        write_frame_keys(yaml, frame);
        yaml.close_map();
    }
    for (const FrameBinding& binding : page.bindings) {
        if (std::ranges::count(page.frames, binding.frame, &FrameTemplate::id) > 0) continue;
        yaml.open_map();
        write_id(yaml, page, binding.frame);
        yaml.close_map();
    }
    yaml.close_list();
}

void write_stamp(YamlWriter& yaml, const MakeUpStamp& stamp) {
    yaml.open_map();
    write_words(yaml, "wishes", stamp.wishes);
    if (!stamp.stories.empty()) {
        yaml.key("stories");
        yaml.open_map();
        for (const auto& [story, stamped] : stamp.stories) {
            yaml.text(story.value);
            yaml.text(stamped);
        }
        yaml.close_map();
    }
    yaml.close_map();
}

std::string head_comment(WordLanguage language) {
    return language == WordLanguage::chinese ? "banxin makeup 拼成，可以手改。`锁定: 是` 的框，重拼时不动。"
                                             : "Made up by banxin makeup, and yours to change. A frame with `locked: "
                                               "yes` stays when it is made up again.";
}

}  // namespace

std::string write_stored_page(const StoredPage& page, WordLanguage language) {
    YamlWriter yaml(language);
    yaml.comment(head_comment(language));
    yaml.open_map();
    yaml.key("page");
    yaml.number(page.page.value);
    write_words(yaml, "layout", page.layout);
    if (page.stamp != MakeUpStamp{}) {
        yaml.key("made_from");
        write_stamp(yaml, page.stamp);
    }
    if (!page.frames.empty() || !page.bindings.empty()) {
        yaml.key("frames");
        write_stored_frames(yaml, page);
    }
    yaml.close_map();
    return yaml.document();
}

std::string stored_page_name(PageNumber page, const std::string& letter) {
    const std::string number = std::to_string(page.value);
    return std::string(kStoredPagesFolder) + "/" + number + (letter.empty() ? "" : "." + letter) + ".yaml";
}

}  // namespace banxin
