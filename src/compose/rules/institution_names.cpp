// A dictionary has the words that names of institutions are made of, and none of the names. To a reader 综合服务中心 is
// one, whatever stands before it; 走进|社区 and 今天|学校 are two words that happen to stand side by side. So a name is
// known by its end, and grows forward word by word: the word before the end belongs to it unless it is a verb or tells
// when, and words that say what kind of thing it is (综合 服务 人民) carry on. What they stand behind, 玉山县 or 雁汐,
// is a good place to break.
#include "compose/rules/institution_names.h"

#include <algorithm>
#include <array>

#include "compose/rules/char_class.h"
#include "compose/rules/char_set.h"
#include "compose/rules/word_characters.h"

namespace banxin {
namespace {

using Text = std::u32string_view;

/// What institutions end with; a headline parts none of it from the word before.
constexpr auto kInstitutionEnds = std::to_array<Text>({
    U"中心",   U"医院",   U"醫院",   U"学校",   U"學校",   U"大学",   U"大學",   U"学院",   U"學院",   U"小学",
    U"小學",   U"中学",   U"中學",   U"高中",   U"初中",   U"公司",   U"集团",   U"集團",   U"银行",   U"銀行",
    U"委员会", U"委員會", U"协会",   U"協會",   U"学会",   U"學會",   U"商会",   U"商會",   U"联合会", U"聯合會",
    U"基金会", U"基金會", U"法院",   U"检察院", U"檢察院", U"研究院", U"研究所", U"博物馆", U"博物館", U"图书馆",
    U"圖書館", U"体育馆", U"體育館", U"文化馆", U"文化館", U"纪念馆", U"紀念館", U"展览馆", U"展覽館", U"科技馆",
    U"美术馆", U"美術館", U"幼儿园", U"幼兒園", U"敬老院", U"福利院", U"卫生院", U"衛生院", U"卫生室", U"公园",
    U"公園",   U"广场",   U"廣場",   U"市场",   U"市場",   U"商场",   U"超市",   U"酒店",   U"宾馆",   U"车站",
    U"車站",   U"机场",   U"機場",   U"码头",   U"碼頭",   U"开发区", U"開發區", U"园区",   U"園區",   U"示范区",
    U"高新区", U"景区",   U"景區",   U"社区",   U"社區",   U"街道",   U"合作社", U"事务所", U"派出所", U"管理局",
    U"办公室", U"辦公室", U"办事处", U"辦事處", U"指挥部", U"指揮部", U"服务站", U"服務站", U"服务区", U"电视台",
    U"電視臺", U"电台",   U"報社",   U"报社",   U"出版社", U"剧院",   U"劇院",   U"影院",   U"大桥",   U"大橋",
    U"隧道",   U"大厦",   U"大廈",   U"体育场", U"體育場", U"俱乐部", U"俱樂部", U"实验室", U"實驗室", U"基地",
});

/// Which kind of institution; they stand before an end, or before one another.
constexpr auto kInstitutionKinds = std::to_array<Text>({
    U"综合", U"綜合", U"服务", U"服務", U"管理", U"文化", U"教育", U"发展", U"發展", U"研究", U"技术", U"技術", U"科技",
    U"信息", U"活动", U"活動", U"指挥", U"指揮", U"交易", U"健康", U"卫生", U"衛生", U"医疗", U"醫療", U"养老", U"養老",
    U"公共", U"人民", U"中心", U"城市", U"社区", U"社區", U"农业", U"農業", U"工业", U"工業", U"商业", U"商業", U"旅游",
    U"旅遊", U"体育", U"體育", U"艺术", U"藝術", U"经济", U"經濟", U"金融", U"投资", U"投資", U"工程", U"物流", U"交通",
    U"运输", U"運輸", U"能源", U"环境", U"環境", U"生态", U"生態", U"监测", U"監測", U"检测", U"檢測", U"检验", U"檢驗",
    U"实验", U"實驗", U"创新", U"創新", U"创业", U"創業", U"培训", U"培訓", U"就业", U"就業", U"人才", U"贸易", U"貿易",
    U"职业", U"職業", U"师范", U"師範", U"理工", U"妇幼", U"婦幼", U"保健", U"中医", U"中醫", U"儿童", U"兒童", U"老年",
    U"救助", U"福利", U"慈善", U"法律", U"援助", U"仲裁", U"调解", U"調解", U"应急", U"應急", U"消防", U"救援", U"监督",
    U"監督", U"行政", U"审批", U"政务", U"政務", U"数字", U"网络", U"網絡", U"传媒", U"傳媒", U"传播", U"新闻", U"新聞",
    U"广播", U"廣播", U"电视", U"電視", U"会展", U"购物", U"購物", U"商务", U"商務", U"电子", U"電子", U"股份", U"有限",
    U"责任", U"責任", U"控股", U"实业", U"實業", U"置业", U"建筑", U"建築", U"水务", U"供水", U"供电", U"供電", U"供热",
    U"燃气", U"电力", U"電力", U"石油", U"化工", U"机械", U"機械", U"制造", U"製造", U"汽车", U"汽車", U"生物", U"医药",
    U"醫藥", U"食品", U"粮油", U"种业", U"水利", U"气象", U"氣象", U"地震", U"海洋", U"疾病", U"预防", U"預防", U"控制",
    U"康复", U"康復", U"护理", U"護理", U"体检", U"急救", U"心理", U"咨询", U"評估", U"评估", U"采购", U"招标", U"结算",
    U"调度", U"運營", U"运营", U"客运", U"客運", U"货运", U"貨運", U"枢纽", U"換乘", U"换乘", U"游客", U"接待", U"志愿",
    U"志願", U"文明", U"实践", U"實踐", U"党群", U"便民", U"居民", U"群众", U"群眾", U"职工", U"職工", U"高级", U"高級",
    U"附属", U"附屬", U"专科", U"專科", U"骨科", U"眼科", U"口腔", U"肿瘤", U"产业", U"產業", U"孵化", U"示范", U"示範",
    U"批发", U"批發", U"国际", U"國際", U"高新", U"实训", U"训练", U"訓練",
});

/// What offices of a state and a town are for, besides.
constexpr auto kOfficeMatters = std::to_array<Text>({
    U"国家", U"國家", U"人力", U"资源", U"資源", U"社会", U"社會", U"保障", U"住房", U"城乡", U"城鄉", U"粮食", U"糧食",
    U"物资", U"物資", U"储备", U"儲備", U"自然", U"规划", U"規劃", U"市场", U"市場", U"财政", U"財政", U"税务", U"稅務",
    U"统计", U"統計", U"审计", U"審計", U"民政", U"司法", U"公安", U"农村", U"農村", U"乡村", U"鄉村", U"振兴", U"振興",
    U"林业", U"林業", U"草原", U"园林", U"園林", U"绿化", U"綠化", U"邮政", U"郵政", U"铁路", U"鐵路", U"民航", U"数据",
    U"數據", U"外汇", U"外匯", U"退役", U"军人", U"軍人", U"事务", U"事務", U"机关", U"機關", U"民族", U"宗教", U"文物",
    U"信访", U"信訪", U"档案", U"檔案", U"改革", U"商贸", U"安全", U"生产", U"生產", U"执法", U"執法", U"征收", U"房产",
});

/// And what else stands right before the last character of their names.
constexpr auto kBeforeOffice = std::to_array<Text>({U"建设", U"建設", U"外交", U"国防", U"國防"});

constexpr Text kOffices = U"局厅廳署部委";

/// What stands before an institution and is none of it: verbs, and words that tell when, where and which.
constexpr auto kNoPartOfNames = std::to_array<Text>({
    U"走进", U"走進", U"进入", U"進入", U"走出", U"来到", U"來到", U"前往", U"抵达", U"离开", U"離開", U"参观",
    U"參觀", U"考察", U"调研", U"視察", U"视察", U"访问", U"訪問", U"落户", U"入驻", U"入駐", U"进驻", U"建成",
    U"建设", U"建設", U"建起", U"建立", U"新建", U"扩建", U"擴建", U"改建", U"兴建", U"興建", U"打造", U"开放",
    U"開放", U"关闭", U"關閉", U"设立", U"設立", U"成立", U"启用", U"啟用", U"成为", U"成為", U"支持", U"帮助",
    U"幫助", U"围绕", U"圍繞", U"关于", U"對於", U"对于", U"因为", U"因為", U"通过", U"通過", U"根据", U"以及",
    U"或者", U"还有", U"還有", U"没有", U"沒有", U"就是", U"不是", U"可以", U"已经", U"已經", U"开始", U"開始",
    U"继续", U"繼續", U"我们", U"我們", U"他们", U"他們", U"你们", U"自己", U"这个", U"這個", U"那个", U"那個",
    U"这些", U"這些", U"那些", U"所有", U"全部", U"部分", U"一些", U"多家", U"每个", U"今天", U"昨天", U"明天",
    U"今年", U"去年", U"明年", U"目前", U"日前", U"近日", U"今日", U"昨日", U"明日", U"现在", U"現在", U"以前",
    U"以后", U"以後", U"如今", U"同时", U"同時", U"附近", U"周边", U"周邊", U"对面", U"對面", U"旁边", U"旁邊",
    U"占领", U"抢占", U"进军", U"進軍", U"冲击", U"拓展", U"开拓", U"開拓", U"规范", U"整治", U"关爱", U"逛逛",
});

/// Of a town or a county, before its own.
constexpr Text kRulesOver = U"县縣市省区區乡鄉镇鎮村州盟旗校厂廠院";

template <std::size_t count>
bool is_listed(const std::array<Text, count>& list, Text word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_kind(Text word) {
    return is_listed(kInstitutionKinds, word) || is_listed(kOfficeMatters, word);
}

/// 保障局, 旅游部
bool ends_office(Text word) {
    if (word.size() < 3 || !holds(kOffices, word.back())) return false;
    word.remove_suffix(1);
    return is_kind(word) || is_listed(kBeforeOffice, word);
}

bool ends_institution(Text word) {
    return ends_office(word) ||
           std::any_of(kInstitutionEnds.begin(), kInstitutionEnds.end(), [&](Text end) { return word.ends_with(end); });
}

class InstitutionBinder {
  public:
    InstitutionBinder(Text text, const std::vector<std::size_t>& ends, std::vector<bool>& bound)
        : text_(text), ends_(ends), bound_(bound) {}

    void bind() {
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            if (bound_[i]) continue;
            const std::size_t first = first_of(i);
            if (ends_institution(without_marks(first, i))) bind_forward(first, i);
        }
    }

  private:
    struct Words {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    /// The first of the dictionary's words that are one with a word.
    std::size_t first_of(std::size_t word) const {
        while (word > 0 && bound_[word - 1]) --word;
        return word;
    }

    /// The words from `first` to `last` as one, without the marks behind them.
    Text without_marks(std::size_t first, std::size_t last) const {
        const std::size_t start = first == 0 ? 0 : ends_[first - 1];
        Text word = text_.substr(start, ends_[last] - start);
        while (!word.empty() && classify(word.back()) != CharClass::han) word.remove_suffix(1);
        return word;
    }

    /// Takes words into the name that ends with `last`, from its first one on.
    void bind_forward(std::size_t first, std::size_t last) {
        NameSoFar name = is_listed(kInstitutionEnds, without_marks(first, last)) ? NameSoFar::end : NameSoFar::more;
        while (first > 0) {
            const std::size_t start = first_of(first - 1);
            if (joins_kinds({start, first - 1})) {
                bound_[first - 1] = bound_[start - 1] = true;
                first = first_of(start - 1);
                continue;
            }
            if (!may_join({start, first - 1}, name)) return;
            bound_[first - 1] = true;
            name = NameSoFar::more;
            first = start;
        }
    }

    /// The 和 of 粮食和物资储备局.
    bool joins_kinds(Words joint) const {
        const Text word = without_marks(joint.first, joint.last);
        if (joint.first == 0 || word.size() != 1 || !holds(U"和与與及", word.front())) return false;
        return is_kind(without_marks(first_of(joint.first - 1), joint.first - 1));
    }

    enum class NameSoFar { end, more };

    /// Before an end any word of a name may stand; before more than that only what says of which kind it is.
    bool may_join(Words words, NameSoFar name) const {
        const Text word = without_marks(words.first, words.last);
        const std::size_t start = words.first == 0 ? 0 : ends_[words.first - 1];
        if (word.empty() || start + word.size() != ends_[words.last]) return false;  // a mark stands between
        if (!std::all_of(word.begin(), word.end(), [](char32_t c) { return classify(c) == CharClass::han; }))
            return false;
        if (word.size() == 1) return holds(kRulesOver, word.front());
        const Text kind = holds(kRulesOver, word.front()) ? word.substr(1) : word;  // 市疾病|预防|控制|中心
        if (is_kind(word) || is_kind(kind)) return true;
        if (name == NameSoFar::more || is_listed(kInstitutionEnds, word)) return false;
        return !is_listed(kNoPartOfNames, word) && !is_function_word(word.back());
    }

    Text text_;
    const std::vector<std::size_t>& ends_;
    std::vector<bool>& bound_;
};

}  // namespace

void bind_institutions(Text text, const std::vector<std::size_t>& ends, std::vector<bool>& bound) {
    InstitutionBinder(text, ends, bound).bind();
}

}  // namespace banxin
