// The words of the trade in both languages. docs/glossary.md has them as `banxin help --terms --markdown` prints them.
#include "cli/terms/term_rows.h"

#include <array>

#include "base/wording_in.h"

namespace banxin {
namespace {

constexpr TermRow kTermsOfPage[] = {
    {"page", "版, 版面", wording_in("what a term means", "`1版`, `B02版`: one side of the paper, called by its label")},
    {"spread", "通版", wording_in("what a term means", "two facing pages made up as one")},
    {"type area", "版心", wording_in("what a term means", "where lines stand; white margins round it")},
    {"layout", "版式", wording_in("what a term means", "frames and furniture of a page, without copy")},
    {"grid", "版面格", wording_in("what a term means", "its columns and lines")},
    {"column", "栏", wording_in("what a term means", "one measure of text from the type area's head to its foot")},
    {"gutter", "栏间", wording_in("what a term means", "the white between two columns")},
    {"fold (of a spread)", "中缝", wording_in("what a term means", "the gutter between two facing pages")},
    {"fold (of the paper)", "对折线", wording_in("what a term means", "where the paper is folded across")},
    {"line", "行", wording_in("what a term means", "a body line; depths are counted in them")},
    {"character", "字", wording_in("what a term means", "a cell; widths are counted in them")},
    {"trim", "成品尺寸", wording_in("what a term means", "the page as it is cut")},
    {"margin", "边空", wording_in("what a term means", "the white between the type area and the trim")},
    {"bleed", "出血",
     wording_in("what a term means", "what is printed over the trim, so that no white shows when it is cut")},
    {"furniture", "固定件", wording_in("what a term means", "what stands on the page without being a story")},
    {"masthead", "报头", wording_in("what a term means", "nameplate, issue number and price at the head of page one")},
    {"nameplate", "报名", wording_in("what a term means", "the paper's name as it is drawn")},
    {"ear", "报眼", wording_in("what a term means", "beside the masthead")},
    {"folio", "报眉", wording_in("what a term means", "name, day, section and number over a page")},
    {"imprint", "版权栏", wording_in("what a term means", "who publishes and prints it, and where")},
    {"section", "版名", wording_in("what a term means", "要闻, 本地")},
    {"duty", "责任", wording_in("what a term means", "who made the page: 责任编辑, 版式")},
    {"label", "版号", wording_in("what a term means", "what a page is called: `3`, `B02`")},
};

constexpr TermRow kTermsOfFrames[] = {
    {"frame", "框", wording_in("what a term means", "where a story, an advertisement or art stands")},
    {"leg", "栏段", wording_in("what a term means", "one rectangle of a frame that has several")},
    {"stack", "框组", wording_in("what a term means", "frames one below the other that share out their lines")},
    {"banner", "通栏大标题", wording_in("what a term means", "a frame of heads alone")},
    {"full width", "通栏", wording_in("what a term means", "over all columns")},
    {"broken columns", "破栏", wording_in("what a term means", "columns of another width than the page's")},
    {"box", "花边", wording_in("what a term means", "line, ground and corners round a frame")},
    {"rule", "栏线, 线", wording_in("what a term means", "a line between columns or frames")},
    {"padding", "内空", wording_in("what a term means", "inside a box")},
    {"air", "空白", wording_in("what a term means", "between frames")},
    {"run-round", "串文", wording_in("what a term means", "text beside a picture or a head")},
    {"pull quote", "引语", wording_in("what a term means", "words of the story, set large to draw the eye")},
    {"fact box", "资料框", wording_in("what a term means", "figures or background, boxed beside the story")},
    {"pointer", "导读", wording_in("what a term means", "sends the reader to a story on another page")},
    {"caption", "图片说明", wording_in("what a term means", "what is under a picture: what it shows, and who took it")},
    {"QR code", "二维码", wording_in("what a term means", "modules that a telephone reads as an address")},
    {"advertisement", "广告", wording_in("what a term means", "a finished file that fills a place paid for")},
};

constexpr TermRow kTermsOfHeads[] = {
    {"head", "题", wording_in("what a term means", "all of it")},
    {"headline", "标题, 主题", wording_in("what a term means", "the line that says what has happened")},
    {"kicker", "引题", wording_in("what a term means", "over the headline")},
    {"deck", "副题", wording_in("what a term means", "under it")},
    {"crosshead", "小标题", wording_in("what a term means", "in the text")},
    {"summary", "提要", wording_in("what a term means", "under the head")},
    {"grade", "题级", wording_in("what a term means", "how large heads of a kind are")},
    {"upright head", "竖题", wording_in("what a term means", "beside its text")},
    {"short title", "短题", wording_in("what a term means", "names a story in its jump lines")},
    {"byline", "署名", wording_in("what a term means", "who has written it")},
    {"dateline", "电头", wording_in("what a term means", "本报讯, 本报11月22日电")},
};

constexpr TermRow kTermsOfFit[] = {
    {"fits", "合适", wording_in("what a term means", "the text ends where its place ends")},
    {"over, overset", "溢出", wording_in("what a term means", "lines that find no room")},
    {"short, white", "欠, 空白", wording_in("what a term means", "lines that nothing fills")},
    {"cut", "删", wording_in("what a term means", "characters to take out")},
    {"add", "补", wording_in("what a term means", "characters to put in")},
    {"close up", "收紧, 收行", wording_in("what a term means", "a line less, by spacing")},
    {"drive out, open", "撑行", wording_in("what a term means", "a line more")},
    {"jump", "转版", wording_in("what a term means", "going on on another page")},
    {"jump line, continued on", "转版字样, 下转", wording_in("what a term means", "下转▶3版")},
    {"continued from", "上接", wording_in("what a term means", "the words over what is on the other page: ◀上接1版")},
    {"continuation", "下文", wording_in("what a term means", "what is on the other page")},
    {"frame for jumps", "转版框", wording_in("what a term means", "`kind: jumps`")},
    {"cut (of a jump)", "断开", wording_in("what a term means", "where its text is divided")},
    {"manuscript without a place", "没有上版的稿件",
     wording_in("what a term means", "it is in the folder and on no page")},
};

constexpr TermRow kTermsOfMakeUp[] = {
    {"page that is cut", "断版", wording_in("what a term means", "a gutter or a foot goes through the whole page")},
    {"page cut down", "竖断版", wording_in("what a term means", "by a gutter")},
    {"page cut across", "横断版, 通腰", wording_in("what a term means", "by a foot")},
    {"heads side by side that look alike", "碰题",
     wording_in("what a term means", "of one height and one grade: they are read as one line")},
    {"heads one on the other", "题压题",
     wording_in("what a term means", "one head stands under another with no text between")},
    {"head at the column's foot", "题压栏底, 背题",
     wording_in("what a term means", "the head stands low, and little or nothing of its text under it")},
    {"head in the fold", "题压折线", wording_in("what a term means", "the paper is folded through its words")},
    {"short leg", "孤行", wording_in("what a term means", "one or two lines of a story that stand alone")},
    {"feet out of line", "栏脚不齐", wording_in("what a term means", "the columns of a story end at different lines")},
    {"text above the head", "文比题高",
     wording_in("what a term means", "a column of the story begins higher than its head")},
    {"legs apart", "走文中断", wording_in("what a term means", "another story stands between two legs of one frame")},
    {"landings alike", "下文混在一处",
     wording_in("what a term means", "several continuations in a frame, and none has a head")},
    {"mixed datelines", "电头不一",
     wording_in("what a term means", "本报讯 and 本报11月22日电 in one edition, for one kind of story")},
    {"house, paper.yaml", "体例", wording_in("what a term means", "what is the same in every edition")},
    {"edition", "一期", wording_in("what a term means", "the pages of one day")},
    {"story, manuscript", "稿件", wording_in("what a term means", "a head with its text, in a file of its own")},
    {"proof", "样张", wording_in("what a term means", "before plates are made")},
    {"page proof that is signed", "签样", wording_in("what a term means", "the editor's word that it may go")},
    {"stage (of the review)", "审次", wording_in("what a term means", "初审, 复审, 终审, 付印")},
    {"stored proof", "校样", wording_in("what a term means", "a page as it was at a time, kept to compare with")},
    {"moved passage", "移来", wording_in("what a term means", "words that stand elsewhere, and are not new")},
    {"re-broken", "重新分行", wording_in("what a term means", "the same words in other lines")},
    {"galley", "长条", wording_in("what a term means", "one story in one column")},
};

constexpr TermRow kTermsOfPress[] = {
    {"press file", "付印文件", wording_in("what a term means", "the PDF that plates are made from")},
    {"preflight", "付印前检查",
     wording_in("what a term means", "a look into what goes to press: ink, pictures, type, sizes")},
    {"plate", "印版", wording_in("what a term means", "what prints one ink of one page")},
    {"ink", "墨", wording_in("what a term means", "what one plate prints: cyan, magenta, yellow, black, or a spot")},
    {"spot ink", "专色", wording_in("what a term means", "an ink mixed for itself, with a plate of its own")},
    {"tint", "平网", wording_in("what a term means", "an ink printed in dots, paler than its solid")},
    {"solid", "实地", wording_in("what a term means", "an ink that covers all of a place")},
    {"total ink", "总墨量", wording_in("what a term means", "the percentages of all inks in one place, added up")},
    {"overprint", "叠印", wording_in("what a term means", "printed over what is under it, which is not knocked out")},
    {"reversed type", "反白字", wording_in("what a term means", "white letters in a printed ground")},
    {"marks", "规线", wording_in("what a term means", "for folding and register")},
    {"profile", "特性文件", wording_in("what a term means", "ICC")},
    {"newsprint", "新闻纸",
     wording_in("what a term means", "the uncoated paper of newspapers: it takes less ink than others")},
};

constexpr auto kTermGroups = std::to_array<TermGroup>({
    {"page", wording_in("terms of", "The page"), kTermsOfPage},
    {"frames", wording_in("terms of", "Frames"), kTermsOfFrames},
    {"heads", wording_in("terms of", "Heads"), kTermsOfHeads},
    {"fit", wording_in("terms of", "Fit"), kTermsOfFit},
    {"make-up", wording_in("terms of", "Make-up"), kTermsOfMakeUp},
    {"press", wording_in("terms of", "Press"), kTermsOfPress},
});

}  // namespace

std::span<const TermGroup> term_groups() {
    return kTermGroups;
}

}  // namespace banxin
