// Sets an issue, says what fits, lets an editor change a story, and writes what then looks otherwise:
//
//     pages EDITION STORY OUT
//
// c++ -std=c++17 pages.cpp $(pkg-config --cflags --libs banxin) -o pages
#include <banxin/banxin.h>

#include <fstream>
#include <iostream>
#include <string>

namespace {

int failed(const banxin::Issue& issue, banxin::Status status) {
    std::cerr << issue.message() << '\n';
    return static_cast<int>(status);
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::cerr << "pages EDITION STORY OUT\n";
        return 2;
    }
    banxin::Issue issue = banxin::Issue::from_folder(words[1]);
    const banxin::Status first = issue.set();
    if (first > banxin::Status::does_not_fit) return failed(issue, first);
    std::cout << (first == banxin::Status::fits ? "Everything fits.\n" : "Something does not fit.\n");

    const std::string draft = "---\nheadline: 校样\nshort: 校样\n---\n本报讯　这一篇刚刚改过。\n";
    issue.put_file(std::string("stories/") + words[2] + ".md", draft);
    const banxin::Status second = issue.set();
    if (second > banxin::Status::does_not_fit) return failed(issue, second);
    std::cout << issue.pages().view();  // a page that looks otherwise now has been changed twice

    const banxin::Bytes page = issue.page_png(1, 96);
    if (!page) return failed(issue, page.status());
    std::ofstream(words[3], std::ios::binary) << page.view();
    return 0;
}
