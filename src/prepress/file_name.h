#pragma once

#include <string>

namespace banxin {

/// An ASCII letter or figure.
bool is_plain_in_file_name(unsigned char byte);

/// A name fit for any file system: small Latin letters and figures, a hyphen for whatever stands between them; what is not ASCII stays.
std::string as_file_name(const std::string& name);

}  // namespace banxin
