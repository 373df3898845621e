// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photoimport.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace filrouge {

PhotoImport::PhotoImport(QObject* parent) : QObject(parent)
{
    connect(&reading_, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Result<Picture>> future = reading_.future();
        if (future.resultCount() == 0)
            return;
        const Result<Picture> picture = future.result();
        ++done_;
        if (!cancelled_ && picture)
            Q_EMIT read(*picture);
        else if (!cancelled_)
            Q_EMIT refused(picture.error());
        next();
    });
}

PhotoImport::~PhotoImport()
{
    waiting_.clear();
    reading_.disconnect(this);
}

void PhotoImport::start(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const bool idle = !isBusy();
    if (idle) {
        done_ = of_ = 0;
        cancelled_ = false;
    }
    waiting_ << paths;
    of_ += static_cast<int>(paths.size());
    if (idle)
        next();
    else
        Q_EMIT progressed(done_, of_);
}

void PhotoImport::cancel()
{
    cancelled_ = true;
    waiting_.clear();
}

void PhotoImport::next()
{
    if (waiting_.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT progressed(done_, of_);
    auto promise = std::make_shared<QPromise<Result<Picture>>>();
    promise->start();
    reading_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = waiting_.takeFirst()] {
        promise->addResult(pictureFromFile(path));
        promise->finish();
    });
}

} // namespace filrouge
