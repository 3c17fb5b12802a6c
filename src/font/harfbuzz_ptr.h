#pragma once

#include <hb-subset.h>
#include <hb.h>

#include <memory>

#include "base/released.h"

namespace banxin {

using HbBlob = std::unique_ptr<hb_blob_t, Released<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Released<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Released<hb_font_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, Released<hb_buffer_destroy>>;
using HbSubsetInput = std::unique_ptr<hb_subset_input_t, Released<hb_subset_input_destroy>>;
using HbSubsetPlan = std::unique_ptr<hb_subset_plan_t, Released<hb_subset_plan_destroy>>;

}  // namespace banxin
