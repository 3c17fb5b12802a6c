#pragma once

#include <span>
#include <string_view>

namespace banxin {

/// Stands for itself in a sentence: particles, prepositions, pronouns, adverbs, auxiliaries, and words of place.
bool is_function_word(char32_t character);

/// Writes a number: 二 百 〇 第 and 多 几 余 among them.
bool is_chinese_figure(char32_t character);

/// What a character is behind a word that a dictionary ends before it.
enum class WordEnding {
    none,
    verb_or_ending,    ///< 传送带 but 随身带: as likely a verb.
    ending_or_verb,    ///< 救助站 but 站在: a verb before what follows verbs alone.
    ending,            ///< 温度计 斑马线
    whoever_or_where,  ///< 值班员 图书馆: an ending that starts no word.
};
WordEnding word_ending(char32_t character);

/// Follows a verb and no noun: 着 了 过 在 …
bool follows_verbs(char32_t character);

/// Ends the verb before it: 搬进 拿出 写完.
bool completes_verbs(char32_t character);

/// Says of which kind what follows is: 新 老 大 小 …
bool starts_word(char32_t character);

/// Words that are one though the dictionary and every rule take them apart.
std::span<const std::u32string_view> own_words();

/// Writes sounds of other languages in names: 阿 买 提 …
bool writes_foreign_sounds(char32_t character);

/// The last character of what people are called by: 记者 工程师 镇长 …
bool ends_calling(char32_t character);

/// Counts years, or divides a day: 民国 公元 光绪 农历 上午 星期 …; what follows it is its figure.
bool counts_time(std::u32string_view word);

}  // namespace banxin
