// Tables by which words are joined that a dictionary takes apart (bound_places.h). Traditional forms stand behind
// simplified ones.
#include "compose/rules/word_characters.h"

#include <algorithm>
#include <array>

#include "compose/rules/char_set.h"

namespace banxin {
namespace {

constexpr std::u32string_view kFunctionWords =
    U"的地得了着著过過们們吗嗎呢吧啊么麼嘛呀之"
    U"是有无無在和与與及或就都也还還又再才只却卻便即则則而但并並且虽雖若如因故所以为為于於由从從自向往朝至到去来來"
    U"把将將被让讓使令叫给給用以按据據依随隨同跟比对對当當替沿经經"
    U"我你您他她它咱这這那此其该該本各每某哪谁誰何什甚几幾些"
    U"不没沒未非别勿莫很更最太极極越已曾正刚剛仍均共约約近快要会會能可应應须須需该該肯敢想愿願"
    U"上下里裡内內外中前后後间間时時旁等者说說看称稱道问問讲講"
    U"个個";

constexpr std::u32string_view kGivenNames = U"有为為可能如若应應敢愿願本中正之以才则則当當同其因令";

constexpr std::u32string_view kFigures = U"〇零一二三四五六七八九十百千万萬亿億两兩几幾数數余餘多第半";

constexpr std::u32string_view kEndings =
    U"者员員师師夫匠工手家族迷友主商贩販户戶民兵军軍团團队隊组組班级級届屆系社会會党黨委处處科室部厅廳局院所馆館校园園"
    U"厂廠店铺鋪行站场場台臺亭塔楼樓阁閣寺庙廟宫宮殿堂舍房屋库庫仓倉窖棚城镇鎮乡鄉村庄莊寨屯县縣市省州区區街路巷弄桥橋"
    U"港码碼江河湖海洋溪塘渠坝壩堤闸閘井泉岛島山岭嶺峰坡谷湾灣洲滩灘原林"
    U"计計器机機仪儀泵阀閥炉爐灶锅鍋刀针針锤錘钟鐘表灯燈屏网網线線绳繩链鏈管杆桿棒板盘盤箱柜櫃盒袋瓶杯碗桶罐架栏欄梯"
    U"墙牆窗门門椅床桌车車船舰艦艇轮輪炮弹彈球笔筆纸紙册冊簿卡票证證单單图圖片剧劇戏戲曲歌操赛賽奖獎牌旗"
    U"法律案书書权權税稅费費款金币幣券股债債率性化力度值额額数數学學论論感型式类類种種界业業品物料剂劑药藥素酸盐鹽"
    U"油气氣煤铁鐵钢鋼铜銅矿礦石木布衣服鞋帽菜饭飯面麵粉糖酒茶汤湯肉鱼魚虾蝦蟹鸟鳥虫蟲草花树樹果瓜豆病症炎癌热熱菌苗"
    U"人口边邊署坊感庭夹夾键鍵沟溝脑腦桩樁侧側营營顶頂色形体體语語词詞字句段章篇卷版页頁期号號码碼层層栋棟座件点點带帶"
    U"圈环"
    U"環节"
    U"節";

constexpr std::u32string_view kRatherVerbs = U"值带帶学學长長会會所报報办辦画畫记記生量管数數行种種弹彈";
constexpr std::u32string_view kSeldomVerbs = U"站点點号號面化操表书書计計";
constexpr std::u32string_view kPeopleAndPlaces = U"者员員师師馆館局厅廳";

constexpr std::u32string_view kAfterVerbs = U"着著了过過在到起得完住出上下满滿进進回来來去不成好一两兩几幾三";

constexpr std::u32string_view kForeignSounds =
    U"阿埃艾爱安昂奥巴芭白班邦贝本比彼毕宾波伯博勃布达戴丹德登邓迪蒂丁杜多朵娥厄恩尔爾法凡菲费芬丰弗福甫富盖甘冈高戈格"
    U"根贡"
    U"古瓜哈海罕汉豪合赫黑亨洪胡华怀霍基吉济加佳贾简杰金卡凯坎康考柯科可克肯孔库夸奎拉莱来兰郎朗劳勒雷蕾里理丽莉力利连"
    U"廉良林"
    U"琳玲留卢鲁路露伦罗洛吕玛马买麥麦迈曼芒毛梅门蒙孟米密敏明莫墨默木姆慕穆纳娜乃奈南内尼妮涅宁纽努诺欧帕潘庞佩彭皮平"
    U"珀普其"
    U"齐奇契恰强乔切钦琴青琼丘邱让热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什石士世史舒斯司丝思松苏索所塔泰坦汤"
    U"唐陶特"
    U"腾提帖廷托瓦万汪旺威维韦卫魏温文翁沃乌吾伍武西希锡席夏显香肖谢辛欣兴休修许雪逊雅亚娅延扬杨尧耶叶伊依宜以易因音茵"
    U"英永尤"
    U"尤于约月云匀扎札赞泽增詹章珍真芝知治朱茱卓兹子兹祖佐古旦江孜吾热合木甫图吐提江卡孜迪丽帕汗肉扎西次仁旺堆央宗措顿";

constexpr std::u32string_view kCallingEnds = U"者员員师師长長工生任记記士手民友授人姓叫";

constexpr std::u32string_view kCompletions = U"进進出起回入掉完成住响響见見";

constexpr std::u32string_view kStarts = U"新老旧舊大小高低";

/// Words of newspapers that the dictionary takes apart and no rule puts together.
constexpr auto kOwnWords = std::to_array<std::u32string_view>(
    {U"马拉松", U"公交",   U"石拱桥", U"石拱橋", U"千斤顶",   U"千斤頂",   U"馬拉松",   U"三明治",   U"太阳能",
     U"太陽能", U"博士后", U"博士後", U"马鞍山", U"六盘水",   U"一带一路", U"一帶一路", U"可口可乐", U"可口可樂",
     U"党支部", U"黨支部", U"互联网", U"大数据", U"大數據",   U"云计算",   U"雲計算",   U"新能源",   U"高质量",
     U"高質量", U"短视频", U"短視頻", U"农商行", U"东方明珠", U"冰糖葫芦", U"网约车",   U"自贸区",   U"自贸港",
     U"微信群", U"二维码", U"冬奥会", U"演唱会", U"演唱會",   U"音乐会",   U"音樂會",   U"展览会",   U"展覽會",
     U"博览会", U"博覽會", U"运动会", U"運動會", U"座谈会",   U"座談會",   U"发布会",   U"發佈會",   U"洽谈会",
     U"交易会", U"理事会", U"董事会", U"委员会", U"委員會",   U"居委会",   U"村委会",   U"组委会",   U"毕业生",
     U"畢業生", U"研究生", U"高中生", U"初中生", U"传送带",   U"安全带",   U"绿化带",   U"隔离带",   U"防火带",
     U"护士长", U"護士長", U"裁判长", U"秘书长", U"秘書長",   U"理事长",   U"董事长",   U"董事長",   U"审判长",
     U"列车长", U"值班长", U"卫生所", U"衛生所", U"派出所",   U"研究所",   U"事务所",   U"交易所",   U"用电量",
     U"销售量", U"发电量", U"客流量", U"含盐量", U"降雨量",   U"成交量",   U"存栏量",   U"时隔",     U"時隔"});

constexpr auto kTimeCounters = std::to_array<std::u32string_view>(
    {U"民国", U"民國", U"公元", U"公元前", U"西元", U"西元前", U"纪元前", U"紀元前", U"农历", U"農曆", U"阴历", U"陰曆",
     U"阳历", U"陽曆", U"公历", U"公曆",   U"洪武", U"永乐",   U"永樂",   U"宣德",   U"成化", U"弘治", U"正德", U"嘉靖",
     U"隆庆", U"隆慶", U"万历", U"萬曆",   U"天启", U"天啟",   U"崇祯",   U"崇禎",   U"顺治", U"順治", U"康熙", U"雍正",
     U"乾隆", U"嘉庆", U"嘉慶", U"道光",   U"咸丰", U"咸豐",   U"同治",   U"光绪",   U"光緒", U"宣统", U"宣統", U"贞观",
     U"貞觀", U"开元", U"開元", U"天宝",   U"天寶", U"元丰",   U"元豐",   U"绍兴",   U"紹興", U"至正", U"明治", U"大正",
     U"昭和", U"平成", U"令和", U"上午",   U"下午", U"中午",   U"凌晨",   U"清晨",   U"早上", U"早晨", U"傍晚", U"晚上",
     U"夜里", U"夜裡", U"深夜", U"星期",   U"礼拜", U"禮拜",   U"今年",   U"去年",   U"明年", U"前年", U"本月", U"上月",
     U"正月", U"腊月", U"臘月", U"闰月",   U"閏月", U"今晚",   U"昨晚",   U"明晚",   U"昨日", U"今日"});

}  // namespace

bool is_function_word(char32_t character) {
    return holds(kFunctionWords, character);
}

bool writes_given_names(char32_t character) {
    return holds(kGivenNames, character);
}

bool is_chinese_figure(char32_t character) {
    return holds(kFigures, character);
}

WordEnding word_ending(char32_t character) {
    if (holds(kRatherVerbs, character)) return WordEnding::verb_or_ending;
    if (holds(kSeldomVerbs, character)) return WordEnding::ending_or_verb;
    if (holds(kPeopleAndPlaces, character)) return WordEnding::whoever_or_where;
    return holds(kEndings, character) ? WordEnding::ending : WordEnding::none;
}

bool follows_verbs(char32_t character) {
    return holds(kAfterVerbs, character);
}

bool writes_foreign_sounds(char32_t character) {
    return holds(kForeignSounds, character);
}

bool completes_verbs(char32_t character) {
    return holds(kCompletions, character);
}

bool starts_word(char32_t character) {
    return holds(kStarts, character);
}

std::span<const std::u32string_view> own_words() {
    return kOwnWords;
}

bool ends_calling(char32_t character) {
    return holds(kCallingEnds, character);
}

bool counts_time(std::u32string_view word) {
    return std::find(kTimeCounters.begin(), kTimeCounters.end(), word) != kTimeCounters.end();
}

}  // namespace banxin
