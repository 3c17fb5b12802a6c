#include "compose/lines/forget_places.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

struct Place {
    char name = ' ';
    std::int32_t before = -1;
};

std::string names(const std::vector<Place>& places) {
    std::string out;
    for (const Place& place : places) out += place.name;
    return out;
}

// The start, two places after one line, two after two, three after three: c leads nowhere, and d only to f.
struct SmallNetwork {
    std::vector<Place> places = {{'a', -1}, {'b', 0}, {'c', 0}, {'d', 1}, {'e', 1}, {'f', 3}, {'g', 4}, {'h', 4}};
    std::vector<std::size_t> layers = {0, 1, 3, 5, 8};

    void forget(std::size_t first, const std::string& open) {
        const auto is_open = [&](std::size_t i) { return open.find(places[i].name) != std::string::npos; };
        forget_places(places, layers, places_in_use(places, first, is_open));
    }
};

TEST(ForgetPlaces, KeepsThoseOfChainsToOpenPlaces) {
    SmallNetwork network;
    network.forget(1, "gh");
    EXPECT_EQ(names(network.places), "abegh");
    EXPECT_THAT(network.layers, testing::ElementsAre(0, 1, 2, 3, 5));
    EXPECT_EQ(network.places[network.places[3].before].name, 'e');
    EXPECT_EQ(network.places[network.places[2].before].name, 'b');
}

TEST(ForgetPlaces, KeepsAllOfTheFirst) {
    SmallNetwork network;
    network.forget(3, "h");
    EXPECT_EQ(names(network.places), "abceh");
    EXPECT_THAT(network.layers, testing::ElementsAre(0, 1, 3, 4, 5));
}

}  // namespace
}  // namespace banxin
