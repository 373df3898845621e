// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QCoreApplication>

class QFileDialog;

namespace filrouge {

/// Asks with the platform's dialogs. Starts in the documents folder, then where the person was last.
class DialogPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(filrouge::DialogPrompts)

public:
    DialogPrompts();

    QString fileToOpen(QWidget* over, FileKind kind) override;
    QStringList filesToOpen(QWidget* over, FileKind kind) override;
    QString fileToSave(QWidget* over, FileKind kind, const QString& suggestion) override;
    QString folder(QWidget* over, const QString& title) override;
    bool confirm(QWidget* over, const QString& sentence, const QString& action) override;
    int choose(QWidget* over, const QString& title, const QStringList& choices, const QString& action) override;

    /// What a dialog for such files lists, in words and patterns.
    [[nodiscard]] static QString filterOf(FileKind kind);
    /// What a new one's name ends with, without the dot; empty: with whatever the person writes.
    [[nodiscard]] static QString endingOf(FileKind kind);

private:
    [[nodiscard]] QStringList ask(QFileDialog& dialog, FileKind kind);

    QString place_;
};

} // namespace filrouge
