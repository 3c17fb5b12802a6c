#pragma once

#include <qpdf/QPDF.hh>
#include <string>

#include "prepress/pass/press_metadata.h"
#include "prepress/profile/output_profile.h"

namespace banxin {

/// Leaves of a document its pages alone, and gives it the output intent, Info and XMP of a press file.
void finish_document(QPDF& pdf, const OutputProfile& profile, const PressMetadata& metadata);

/// Its bytes: no object streams, the version of its standard, the same every time.
std::string written_for_press(QPDF& pdf, PressStandard standard);

}  // namespace banxin
