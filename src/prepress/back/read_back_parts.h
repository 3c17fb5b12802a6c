#pragma once

#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "prepress/back/read_back_findings.h"
#include "prepress/back/read_back_wish.h"

namespace banxin {

/// Header, trailer, Info, XMP, catalog.
void check_document(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings);
/// Output intent and its profile.
void check_intent(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings);
/// Every object, wherever it hangs: filters, external data, actions, transparency, halftones, spot definitions.
void check_objects(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings);
/// Boxes, annotations, resources and content of every page.
void check_pages(QPDF& pdf, ReadBackFindings& findings);
/// One content stream against its resources.
void check_content(QPDFObjectHandle content, QPDFObjectHandle resources, ReadBackFindings& findings);

/// True for DeviceGray, DeviceCMYK, a separation or DeviceN on one of them, an index into any of these, and patterns in
/// them.
bool is_press_colour_space(QPDFObjectHandle space);

/// The plates that a Separation or DeviceN space prints on, `?` for what is no name; none for any other space.
std::vector<std::string> plates_of(QPDFObjectHandle space);

}  // namespace banxin
