// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>

namespace filrouge::tests {

/// Runs the command line as its user would, and keeps what it said.
class CommandRun final {
public:
    /// Runs that add to one file need a seed each, or they make the same keys.
    explicit CommandRun(const QStringList& arguments, Language language = Language::English, quint64 seed = 1)
    {
        out_.open(QIODevice::WriteOnly);
        errors_.open(QIODevice::WriteOnly);
        Console console(&out_, &errors_, language);
        const SystemClock clock;
        SeededRandom random(seed);
        CommandContext context{console, clock, random, {}};
        exitCode_ = runCommandLine(arguments, context);
    }

    [[nodiscard]] int exitCode() const { return exitCode_; }
    [[nodiscard]] QString out() const { return QString::fromUtf8(out_.data()); }
    [[nodiscard]] QString errors() const { return QString::fromUtf8(errors_.data()); }

private:
    QBuffer out_;
    QBuffer errors_;
    int exitCode_ = -1;
};

/// All of a file.
[[nodiscard]] inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace filrouge::tests
