#include "prepress/profile/output_profile.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

namespace banxin {

OutputProfile pack_profile(const PressProfile& profile) {
    OutputProfile packed{profile.name, {}};
    Pl_String out("profile", nullptr, packed.deflated);
    Pl_Flate deflate("deflate", &out, Pl_Flate::a_deflate);
    deflate.writeString(profile.icc);
    deflate.finish();
    return packed;
}

}  // namespace banxin
