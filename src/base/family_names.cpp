#include "base/family_names.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr std::u32string_view kFamilyNames =
    U"王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭"
    U"吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯"
    U"邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋"
    U"申尤毕畢聂聶丛叢焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂塗谷祁时耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席"
    U"卫衛"
    U"查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊蔺藺仲步闻聞";

constexpr auto kSureFamilies = std::to_array<std::u32string_view>(
    {U"司徒", U"司空", U"欧阳", U"歐陽", U"诸葛", U"諸葛", U"司马", U"司馬", U"上官", U"夏侯", U"皇甫", U"尉迟",
     U"尉遲", U"公孙", U"公孫", U"慕容", U"令狐", U"宇文", U"轩辕", U"軒轅", U"端木", U"呼延", U"南宫", U"南宮",
     U"独孤", U"獨孤", U"长孙", U"長孫", U"澹台", U"澹臺", U"公冶", U"宗政", U"淳于", U"太叔", U"申屠", U"仲孙",
     U"仲孫", U"钟离", U"鍾離", U"鲜于", U"鮮于", U"闾丘", U"閭丘", U"亓官", U"司寇", U"子车", U"子車", U"颛孙",
     U"顓孫", U"巫马", U"巫馬", U"公西", U"漆雕", U"乐正", U"樂正", U"壤驷", U"壤駟", U"公良", U"拓跋", U"夹谷",
     U"夾谷", U"宰父", U"谷梁", U"穀梁", U"段干", U"羊舌", U"梁丘", U"左丘", U"赫连", U"赫連", U"万俟", U"万俟",
     U"达奚", U"達奚", U"褚师", U"褚師", U"完颜", U"完顏", U"纳兰", U"納蘭", U"叶赫", U"葉赫", U"贺兰", U"賀蘭",
     U"耶律", U"哥舒", U"归海", U"歸海", U"公羊", U"公仪", U"公儀", U"公玉", U"屈突", U"豆卢", U"豆盧", U"侯莫",
     U"钮祜", U"鈕祜", U"仆固", U"僕固", U"东郭", U"東郭", U"欧冶", U"歐冶", U"濮阳", U"濮陽"});

constexpr auto kMaybeFamilies = std::to_array<std::u32string_view>(
    {U"东方", U"東方", U"西门", U"西門", U"东门", U"東門", U"南门", U"南門", U"百里", U"第五", U"即墨",
     U"单于", U"單于", U"闻人", U"聞人", U"太史", U"微生", U"南荣", U"南榮", U"北宫", U"北宮", U"相里"});

template <typename Table>
bool is_among(const Table& table, std::u32string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

}  // namespace

bool is_family_name(char32_t character) {
    return kFamilyNames.find(character) != std::u32string_view::npos;
}

FamilyName double_family_name(std::u32string_view two) {
    if (is_among(kSureFamilies, two)) return FamilyName::sure;
    return is_among(kMaybeFamilies, two) ? FamilyName::maybe : FamilyName::none;
}

}  // namespace banxin
