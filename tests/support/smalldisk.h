// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace filrouge::tests {

/// A disk that really is full: a memory file system of 2 MB, mounted for one test. `mounted()` is false where that is
/// not allowed; the test then says that it did not check.
class SmallDisk final {
public:
    SmallDisk();
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool mounted() const { return mounted_; }
    [[nodiscard]] QString path(const QString& name = {}) const { return folder_.filePath(name); }
    /// Fills it until `left` bytes are free.
    void fill(qint64 left) const;
    void makeRoom() const;
    /// As a card with its lock on: nobody writes to it, whatever their rights.
    void setReadOnly() const;

private:
    QTemporaryDir folder_;
    bool mounted_ = false;
};

} // namespace filrouge::tests
