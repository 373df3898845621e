// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

namespace filrouge {

/// Reads picture files on another thread, one after the other.
class PhotoImport final : public QObject {
    Q_OBJECT

public:
    explicit PhotoImport(QObject* parent = nullptr);
    ~PhotoImport() override;

    /// Takes one picture, or why it could not be read.
    using Keep = std::function<void(const Result<Picture>&)>;

    /// Adds to what is being read: each of them goes to `keep`, in their order, whatever else is wanted meanwhile.
    void start(const QStringList& paths, const Keep& keep);
    /// None of those asked for so far comes any more.
    void cancel();
    [[nodiscard]] bool isBusy() const { return !waiting_.empty() || reading_.isRunning(); }

Q_SIGNALS:
    /// How many of those asked for since it was last idle have been read.
    void progressed(int done, int of);
    void finished();

private:
    struct Wanted final {
        QString path;
        Keep keep;
    };

    void next();

    std::deque<Wanted> waiting_;
    QFutureWatcher<Result<Picture>> reading_;
    Keep keep_; ///< of what is being read; empty: nobody wants it any more
    int done_ = 0;
    int of_ = 0;
};

} // namespace filrouge
