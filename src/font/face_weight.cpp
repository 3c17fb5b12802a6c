#include "font/face_weight.h"

#include "font/harfbuzz_ptr.h"

namespace banxin {
namespace {

constexpr int kRegular = 400;
constexpr unsigned kWeightClass = 4;  ///< Where OS/2 has it.

}  // namespace

int weight_of_face(const FaceFile& file) {
    const HbBlob bytes(hb_blob_create_from_file(file.path.c_str()));
    const HbFace face(hb_face_create(bytes.get(), file.index));
    const HbBlob table(hb_face_reference_table(face.get(), HB_TAG('O', 'S', '/', '2')));
    unsigned length = 0;
    const auto* os2 = reinterpret_cast<const unsigned char*>(hb_blob_get_data(table.get(), &length));
    if (length < kWeightClass + 2) return kRegular;
    return os2[kWeightClass] << 8 | os2[kWeightClass + 1];
}

}  // namespace banxin
