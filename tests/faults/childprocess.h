// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace filrouge::tests {

/// FILROUGE_LONG_FAULTS=1: as many rounds as the promise says; otherwise a few.
[[nodiscard]] int rounds(int few, int many);

/// filrouge_fault_child at work; killed with this object.
class ChildProcess final {
public:
    ChildProcess(const QString& what, const QString& path, const QString& snapshots, bool asNobody = false);
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// The next line it says; null when it has ended.
    [[nodiscard]] QString line();
    /// Its end by SIGKILL: now.
    void kill();
    /// Lets a "hold" go, and waits for the end.
    void letGo();
    /// Everything it still said before its end.
    [[nodiscard]] QStringList rest();

private:
    QProcess process_;
};

/// What a child says when it tries to open a file: "open" or "error <number> …".
[[nodiscard]] QString attempt(const QString& what, const QString& path, const QString& snapshots,
                              bool asNobody = false);
/// What such a line says in the case of an error.
[[nodiscard]] int errorNumber(const QString& line);

} // namespace filrouge::tests
