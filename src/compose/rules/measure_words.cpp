#include "compose/rules/measure_words.h"

#include <string_view>

#include "compose/rules/char_set.h"

namespace banxin {
namespace {

constexpr std::u32string_view kMeasureWords =
    U"年月日号號时時点點分秒刻天周週季岁歲元角圆圓円万萬亿億千百兆人个個名位家户戶口件条條项項次届屆期版页頁章节節"
    U"倍度米里升吨噸斤克两兩亩畝尺寸层層辆輛台臺座栋棟套处處间間场場所班站路楼樓室集部篇首张張只隻匹头頭株棵艘架枚块塊"
    U"片份双雙"
    U"级級等种種例起";

/// Where a measure word has two characters: 公里 平方 小时 美元 毫米.
constexpr std::u32string_view kFirstOfTwo = U"公平立小美欧歐港日毫厘釐千百海英";
constexpr std::u32string_view kSecondOfTwo = U"里斤顷頃方时時元米升克吨噸";

}  // namespace

bool is_measure_word(char32_t first, char32_t second) {
    return holds(kMeasureWords, first) || (holds(kFirstOfTwo, first) && holds(kSecondOfTwo, second));
}

}  // namespace banxin
