// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace filrouge {

/// A persona as the room knows it: the letter and the colour go with the face everywhere.
struct StagePersona final {
    QString letter;
    int hue = 0; ///< 0 .. 7
    QString name;
    QString tagline;
    QImage portrait; ///< may be null

    friend bool operator==(const StagePersona&, const StagePersona&) = default;
};

} // namespace filrouge
