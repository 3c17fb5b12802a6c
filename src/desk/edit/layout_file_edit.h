#pragma once

#include <string>

#include "desk/edit/edit_source.h"
#include "desk/edit/yaml_edit.h"

namespace banxin {

// The file that a page's layout is changed in.
//
// A layout that lies elsewhere is not changed: the edition gets a copy of its own for this day (layouts/NAME.yaml),
// which it finds first.
class LayoutFileEdit {
  public:
    /// Fails as reading `file`, and as YamlEdit.
    static Result<LayoutFileEdit> open(const EditSource& source, const std::string& file);

    YamlEdit& yaml() { return yaml_; }
    /// Refuses: as YamlEdit::result().
    Result<FileChange> change() const;

  private:
    LayoutFileEdit(YamlEdit yaml, FileChange change) : yaml_(std::move(yaml)), change_(std::move(change)) {}

    YamlEdit yaml_;
    FileChange change_;  ///< Without what comes of it.
};

}  // namespace banxin
