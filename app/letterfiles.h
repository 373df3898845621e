// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

namespace filrouge {

class Programme;

struct LetterFile final {
    QString name; ///< "lettre-d-engagement-sarah.pdf"
    QByteArray pdf;
};

/// One engagement letter as the file to hand out, named in the programme's language.
[[nodiscard]] Result<LetterFile> engagementLetterFile(Programme& programme, EngagementLetterId id, const Clock& clock);

} // namespace filrouge
