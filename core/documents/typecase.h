// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <pango/pangocairo.h>

#include <memory>
#include <vector>

namespace filrouge {

struct ReleaseGObject final {
    void operator()(void* object) const { g_object_unref(object); }
};

/// What texts are measured with: one family, printer's metrics. Belongs to the thread that made it, like pango's
/// font map.
class TypeCase final {
public:
    /// Takes the first installed family of Inter, Liberation Sans, DejaVu Sans: pango would put any font in place of
    /// a missing one and say nothing. Error: NotFound, detail: the families.
    [[nodiscard]] static Result<TypeCase> open(const QString& languageTag);

    [[nodiscard]] PangoContext* context() const { return context_.get(); }
    [[nodiscard]] const char* family() const { return family_; }
    /// Of a line of text, above and below its baseline, for a size of 1.
    [[nodiscard]] double ascent() const { return ascent_; }
    [[nodiscard]] double descent() const { return descent_; }
    /// False for a font of coloured pictures, which has no outlines an archive would keep.
    [[nodiscard]] bool hasOutlines(PangoFont* font) const;

private:
    TypeCase() = default;
    std::unique_ptr<PangoContext, ReleaseGObject> context_;
    const char* family_ = nullptr;
    double ascent_ = 0;
    double descent_ = 0;
    mutable std::vector<std::unique_ptr<PangoFont, ReleaseGObject>> outlined_; ///< looked at before
};

} // namespace filrouge
