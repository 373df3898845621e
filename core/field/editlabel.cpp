// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/editlabel.h"

namespace filrouge {

QString shortened(const QString& title)
{
    constexpr qsizetype most = 40;
    QString line = title.simplified();
    if (line.size() <= most)
        return line;
    QString start = line.left(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed() + QChar(0x2026);
}

} // namespace filrouge
