#pragma once

#include <set>
#include <string>
#include <vector>

namespace banxin {

/// An ASCII letter or figure.
bool is_plain_in_file_name(unsigned char byte);

/// A name fit for any file system: small Latin letters and figures, a hyphen for whatever stands between them; what is
/// not ASCII stays.
std::string as_file_name(const std::string& name);

/// The names of films of plates, in order, all different and none that is `taken`: as_file_name(), and a number where
/// that is another's already: cyan, gold, gold-2.
std::vector<std::string> film_names(const std::vector<std::string>& plates, std::set<std::string> taken);

}  // namespace banxin
