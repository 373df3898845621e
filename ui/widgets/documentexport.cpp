// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentexport.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace filrouge {

namespace {

using Written = Result<QStringList>;

/// Two personas of the same first name.
void makeUnique(QString& name, const QStringList& taken)
{
    const QFileInfo info(name);
    for (int copy = 2; taken.contains(name); ++copy)
        name = QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(copy).arg(info.suffix());
}

Written write(const std::vector<ExportJob>& jobs, const QString& folder, QPromise<Written>& promise)
{
    std::vector<ExportedFile> files;
    QStringList names;
    for (const ExportJob& job : jobs) {
        promise.setProgressValue(static_cast<int>(files.size()) + 1);
        if (promise.isCanceled())
            return fail(ErrorCode::Cancelled);
        FILROUGE_TRY_VALUE(file, job());
        makeUnique(file.name, names);
        names << file.name;
        files.push_back(std::move(file));
    }
    if (promise.isCanceled())
        return fail(ErrorCode::Cancelled);
    FILROUGE_TRY(writeFiles(folder, files));
    return names;
}

} // namespace

DocumentExport::DocumentExport(QObject* parent) : QObject(parent)
{
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, this, [this](int document) {
        if (document > 0)
            Q_EMIT progressed(document, watcher_.progressMaximum());
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Written> future = watcher_.future();
        if (future.isCanceled() || future.resultCount() == 0) {
            Q_EMIT cancelled();
            return;
        }
        const Written outcome = future.result();
        if (outcome)
            Q_EMIT finished(*outcome, folder_);
        else
            Q_EMIT failed(outcome.error());
    });
}

DocumentExport::~DocumentExport()
{
    cancel();
}

void DocumentExport::start(std::vector<ExportJob> jobs, const QString& folder)
{
    folder_ = folder;
    auto promise = std::make_shared<QPromise<Written>>();
    promise->setProgressRange(0, static_cast<int>(jobs.size()));
    promise->start();
    watcher_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, jobs = std::move(jobs), folder] {
        promise->addResult(write(jobs, folder, *promise));
        promise->finish();
    });
}

void DocumentExport::cancel()
{
    watcher_.future().cancel();
}

void DocumentExport::wait()
{
    watcher_.waitForFinished();
}

} // namespace filrouge
