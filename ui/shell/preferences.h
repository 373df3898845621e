// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace filrouge {

/// What this person set on this computer; never part of a programme. `path` names the file it is kept in.
class Preferences final {
public:
    explicit Preferences(const QString& path) : settings_(path, QSettings::IniFormat) {}

    [[nodiscard]] std::optional<Language> language() const; ///< nothing: the system's
    void setLanguage(Language language);
    [[nodiscard]] std::optional<Appearance> appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] int zoom() const; ///< 100 .. 200 %
    void setZoom(int percent);
    [[nodiscard]] bool motion() const;
    void setMotion(bool motion);

    /// Newest first, ten at most; those whose file is gone are passed over.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Where windows and columns were, by a name for each.
    [[nodiscard]] QByteArray placeOf(const QString& name) const;
    void setPlaceOf(const QString& name, const QByteArray& place);

private:
    QSettings settings_;
};

} // namespace filrouge
