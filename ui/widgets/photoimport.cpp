// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photoimport.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace filrouge {

PhotoImport::PhotoImport(QObject* parent) : QObject(parent)
{
    connect(&reading_, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Result<Picture>> future = reading_.future();
        if (future.resultCount() == 0)
            return;
        ++done_;
        if (const Keep keep = std::exchange(keep_, nullptr))
            keep(future.result());
        next();
    });
}

PhotoImport::~PhotoImport()
{
    waiting_.clear();
    reading_.disconnect(this);
}

void PhotoImport::start(const QStringList& paths, const Keep& keep)
{
    if (paths.isEmpty())
        return;
    const bool idle = !isBusy();
    if (idle)
        done_ = of_ = 0;
    for (const QString& path : paths)
        waiting_.push_back({path, keep});
    of_ += static_cast<int>(paths.size());
    if (idle)
        next();
    else
        Q_EMIT progressed(done_, of_);
}

void PhotoImport::cancel()
{
    waiting_.clear();
    keep_ = nullptr;
}

void PhotoImport::next()
{
    if (waiting_.empty()) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT progressed(done_, of_);
    const Wanted wanted = std::move(waiting_.front());
    waiting_.pop_front();
    keep_ = wanted.keep;
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    promise->start();
    reading_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = wanted.path] {
        promise->addResult(pictureFromFile(path));
        promise->finish();
    });
}

} // namespace filrouge
