// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"

namespace filrouge {

QString shortened(const QString& words, qsizetype most)
{
    QString line = words.simplified();
    if (line.size() <= most)
        return line;
    QString start = line.left(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed() + QChar(0x2026);
}

} // namespace filrouge
