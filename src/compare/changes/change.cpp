#include "compare/changes/change.h"

namespace banxin {

ChangeClass class_of(const Change& change) {
    switch (change.kind) {
        case ChangeKind::words:
        case ChangeKind::passage:
        case ChangeKind::room:
        case ChangeKind::order:
            return ChangeClass::text;
        case ChangeKind::story:
            return change.way == ChangeWay::moved ? ChangeClass::layout : ChangeClass::text;
        case ChangeKind::picture:
        case ChangeKind::crop:
            return ChangeClass::pictures;
        default:
            return ChangeClass::layout;
    }
}

}  // namespace banxin
