// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace filrouge {

/// What this person set on this computer; never part of a programme. `path` names the file it is kept in.
class Preferences final {
public:
    explicit Preferences(const QString& path);
    ~Preferences();
    Q_DISABLE_COPY_MOVE(Preferences)

    [[nodiscard]] std::optional<Language> language() const; ///< nothing: the system's
    void setLanguage(Language language);
    [[nodiscard]] std::optional<Appearance> appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] int zoom() const; ///< 100 .. 200 %
    void setZoom(int percent);
    [[nodiscard]] std::optional<bool> motion() const; ///< nothing: as the desktop has it
    void setMotion(bool motion);

    /// Where snapshots are kept a second time, on a stick or a share; empty: nowhere.
    [[nodiscard]] QString secondSnapshotFolder() const;
    void setSecondSnapshotFolder(const QString& folder);

    /// Newest first, ten at most; those whose file is gone are passed over. On the disk a moment after they change:
    /// what opens a file should not wait for that.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// Where windows and columns were, by a name for each.
    [[nodiscard]] QByteArray placeOf(const QString& name) const;
    void setPlaceOf(const QString& name, const QByteArray& place);

private:
    [[nodiscard]] QStringList rememberedFiles() const;
    void remember(const QStringList& files);
    void writeFiles();

    QSettings settings_;
    std::optional<QStringList> unwritten_; ///< recent files
    QTimer writing_;
};

} // namespace filrouge
