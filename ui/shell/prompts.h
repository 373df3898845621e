// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace filrouge {

/// The few questions that stop everything, asked of the person; a test answers them itself.
class Prompts {
public:
    enum class FileKind { Programme, Json, Picture, Pdf, BallotBox, List, Notes };

    virtual ~Prompts() = default;

    /// An existing file; empty: thought better of it.
    [[nodiscard]] virtual QString fileToOpen(QWidget* over, FileKind kind) = 0;
    /// Several existing files; empty: thought better of it.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget* over, FileKind kind) = 0;
    /// A name for a new file, with its ending; the person has agreed if it exists.
    [[nodiscard]] virtual QString fileToSave(QWidget* over, FileKind kind, const QString& suggestion) = 0;
    [[nodiscard]] virtual QString folder(QWidget* over, const QString& title) = 0;
    /// `sentence` says what will happen, `action` is the button that lets it.
    [[nodiscard]] virtual bool confirm(QWidget* over, const QString& sentence, const QString& action) = 0;
    /// One of `choices`, by its place; -1: none.
    [[nodiscard]] virtual int choose(QWidget* over, const QString& title, const QStringList& choices,
                                     const QString& action) = 0;
};

} // namespace filrouge
