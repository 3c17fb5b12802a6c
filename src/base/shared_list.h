#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace banxin {

// Values in order, each shared with every list that it was copied to or that was given it.
//
// Copying a list copies no value, and two lists that have the same one are equal there without looking at it. So what
// has not changed from one run to the next can be handed on, held against what it was, and let go for next to nothing.
//
// Promises: a value that is shared is not changed: own() gives a copy of it in its place.
template <typename T>
class SharedList {
  public:
    using Shared = std::shared_ptr<const T>;

  private:
    struct Item {
        Shared value;
        T* made = nullptr;  ///< The value, where a list has made it and may change it while nobody shares it.
        bool operator==(const Item& other) const { return value == other.value || *value == *other.value; }
    };

  public:
    // What algorithms ask of a list to be read.
    class Iterator {
      public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(const Item* at) : at_(at) {}
        reference operator*() const { return *at_->value; }
        pointer operator->() const { return at_->value.get(); }
        reference operator[](difference_type n) const { return *at_[n].value; }
        Iterator& operator++() { return *this += 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator& operator+=(difference_type n) {
            at_ += n;
            return *this;
        }
        Iterator& operator-=(difference_type n) { return *this += -n; }
        friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
        friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
        auto operator<=>(const Iterator&) const = default;

      private:
        const Item* at_ = nullptr;
    };
    using value_type = T;
    using const_iterator = Iterator;

    SharedList() = default;
    SharedList(std::initializer_list<T> values) {
        for (const T& value : values) push_back(value);
    }

    std::size_t size() const { return items_.size(); }
    bool empty() const { return items_.empty(); }
    const T& operator[](std::size_t i) const { return *items_[i].value; }
    const T& at(std::size_t i) const { return *items_.at(i).value; }
    const T& front() const { return *items_.front().value; }
    const T& back() const { return *items_.back().value; }
    Iterator begin() const { return Iterator(items_.data()); }
    Iterator end() const { return Iterator(items_.data() + items_.size()); }

    /// The value with those who share it.
    const Shared& shared(std::size_t i) const { return items_[i].value; }
    /// The number of a value. REQUIRES: it is one of this list.
    std::size_t index_of(const T& value) const {
        std::size_t i = 0;
        while (items_[i].value.get() != &value) ++i;
        return i;
    }

    void push_back(T value) {
        auto made = std::make_shared<T>(std::move(value));
        T* const own = made.get();
        items_.push_back({std::move(made), own});
    }
    void push_back(Shared value) { items_.push_back({std::move(value)}); }
    void pop_back() { items_.pop_back(); }
    /// A value to be changed, as long as this list is not copied.
    T& own(std::size_t i) {
        Item& item = items_.at(i);
        if (item.made == nullptr || item.value.use_count() > 1) {
            auto made = std::make_shared<T>(*item.value);
            item.made = made.get();
            item.value = std::move(made);
        }
        return *item.made;
    }

    bool operator==(const SharedList&) const = default;

  private:
    std::vector<Item> items_;
};

}  // namespace banxin
