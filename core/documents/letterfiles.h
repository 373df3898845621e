// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementlettersource.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace filrouge {

struct LetterFile final {
    QString name; ///< "lettre-d-engagement-sarah.pdf"
    QByteArray pdf;
};

/// One engagement letter as the file to hand out, named in the programme's language; the published version has another
/// name. `signatures` is how its content was gathered. Callable from any thread, as is the other.
[[nodiscard]] Result<LetterFile> engagementLetterFile(const EngagementLetterContent& content, Signed signatures);

/// Several, each under a name of its own. All of them are made before this returns: a letter that cannot be printed
/// stops the export, not half of it. `next` is told the number, from 1, of the letter that comes; it returns false to
/// stop (Cancelled).
[[nodiscard]] Result<std::vector<LetterFile>>
engagementLetterFiles(const std::vector<EngagementLetterContent>& contents, Signed signatures,
                      const std::function<bool(int number)>& next);

} // namespace filrouge
