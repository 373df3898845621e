// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QQueue>
#include <QTimer>

namespace filrouge {

class ProgrammeFile;

/// Portraits as small squares, each decoded once, between two events and never while something is painted.
class PortraitCache final : public QObject {
    Q_OBJECT

public:
    explicit PortraitCache(ProgrammeFile& file, QObject* parent = nullptr);

    /// Null while it is being decoded (ready() tells when it is there), and for a persona without a portrait.
    [[nodiscard]] QPixmap of(const PictureRef& portrait);
    [[nodiscard]] bool isBusy() const { return !waiting_.isEmpty(); }

Q_SIGNALS:
    void ready();

private:
    void decodeOne();

    ProgrammeFile& file_;
    QHash<QString, QPixmap> known_;
    QQueue<QString> waiting_;
    QTimer next_;
};

} // namespace filrouge
