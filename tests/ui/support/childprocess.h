// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

// For windows that run in a process of their own, to be killed.

namespace filrouge::tests {

/// Nobody is there to answer.
class NoAnswers final : public Prompts {
public:
    QString fileToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QStringList filesToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QString fileToSave(QWidget* /*over*/, FileKind /*kind*/, const QString& /*suggestion*/) override { return {}; }
    QString folder(QWidget* /*over*/, const QString& /*title*/) override { return {}; }
    bool confirm(QWidget* /*over*/, const QString& /*sentence*/, const QString& /*action*/) override { return false; }
    int choose(QWidget* /*over*/, const QString& /*title*/, const QStringList& /*choices*/,
               const QString& /*action*/) override
    {
        return -1;
    }
};

/// A line to the test that started this; after a kill only what the pipe has counts as said.
inline void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace filrouge::tests
