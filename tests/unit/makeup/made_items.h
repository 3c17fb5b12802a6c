#pragma once

#include <memory>
#include <vector>

#include "makeup/exact/item.h"
#include "makeup/page/dice.h"
#include "makeup/page/page_size.h"

namespace banxin::makeup {

/// Items with prices out of the dice, some shapes of which cannot be had.
class MadeItems {
  public:
    MadeItems(int count, const PageSize& page, std::uint64_t seed) : page_(page), dice_(seed) {
        for (int i = 0; i < count; ++i) add();
    }

    std::vector<Item>& items() { return items_; }

  private:
    void add() {
        tables_.push_back(std::make_unique<PriceTable>(page_.columns, page_.lines));
        fill(*tables_.back(), page_.columns * page_.lines / 3);
        Item item{tables_.back().get(), nullptr, dice_.roll(40), dice_.roll(60)};
        if (dice_.chance(60)) {
            notched_.push_back(std::make_unique<NotchTable>());
            NotchTable& notched = *notched_.back();
            notched.prices = PriceTable(page_.columns, page_.columns * page_.lines);
            notched.tops = notched.prices;
            fill(notched.prices, 3);
            for (int w = 1; w <= page_.columns; ++w) {
                for (int cells = 1; cells <= page_.columns * page_.lines; ++cells)
                    notched.tops.at(w, cells) = {dice_.between(1, 4), 2, 3, 1};
            }
            item.notched = &notched;
        }
        items_.push_back(item);
    }

    void fill(PriceTable& table, int likely) {
        for (int w = 1; w <= table.columns(); ++w) {
            for (int h = 1; h <= table.lines(); ++h) {
                for (Price& price : table.at(w, h)) {
                    if (dice_.chance(65)) price = 400 * std::abs(w * h - likely) + dice_.roll(3000);
                }
            }
        }
    }

    PageSize page_;
    Dice dice_;
    std::vector<std::unique_ptr<PriceTable>> tables_;
    std::vector<std::unique_ptr<NotchTable>> notched_;
    std::vector<Item> items_;
};

}  // namespace banxin::makeup
