// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <vector>

namespace filrouge {

/// Reads picture files on another thread, one after the other.
class PhotoImport final : public QObject {
    Q_OBJECT

public:
    explicit PhotoImport(QObject* parent = nullptr);
    ~PhotoImport() override;

    /// Adds to what is being read.
    void start(const QStringList& paths);
    void cancel();
    [[nodiscard]] bool isBusy() const { return !waiting_.isEmpty() || reading_.isRunning(); }

Q_SIGNALS:
    /// How many of those asked for since it was last idle have been read.
    void progressed(int done, int of);
    /// One of them, in their order; or why it could not be.
    void read(const filrouge::Picture& picture);
    void refused(const filrouge::Error& error);
    void finished();

private:
    void next();

    QStringList waiting_;
    QFutureWatcher<Result<Picture>> reading_;
    int done_ = 0;
    int of_ = 0;
    bool cancelled_ = false;
};

} // namespace filrouge
