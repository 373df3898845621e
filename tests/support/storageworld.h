// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storagesample.h"

#include <QTemporaryDir>

namespace filrouge::tests {

/// What a person could see of the file: every row of the tables above and of the search index, one text each.
/// Pictures that nothing shows do not count.
[[nodiscard]] QStringList content(Connection& connection);
[[nodiscard]] QByteArray contentHash(Connection& connection);

/// Clock, chance and folders of one test.
class StorageWorld final {
public:
    explicit StorageWorld(quint64 seed = 1);

    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.filrouge")) const;
    [[nodiscard]] StorageEnvironment environment();
    [[nodiscard]] StorageEnvironment environment(Migrations migrations);
    /// A closed file with `edits` sample edits, at today's schema.
    void makeFile(const QString& filePath, int edits = 6);

    FixedClock clock{{1'517'990'400'000}};
    SeededRandom random;

private:
    QTemporaryDir folder_;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace filrouge::tests
