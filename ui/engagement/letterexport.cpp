// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/letterexport.h"

#include "core/documents/newfolder.h"

#include <QPromise>
#include <QThreadPool>

namespace filrouge {

namespace {

using Outcome = Result<QStringList>;

Outcome write(const std::vector<EngagementLetterContent>& contents, Signed signatures, const QString& folder,
              QPromise<Outcome>& promise)
{
    FILROUGE_TRY(makeFolder(folder));
    FILROUGE_TRY_VALUE(files, engagementLetterFiles(contents, signatures, [&promise](int number) {
                           promise.setProgressValue(number);
                           return !promise.isCanceled();
                       }));
    QStringList names;
    for (const LetterFile& file : files) {
        if (promise.isCanceled())
            return fail(ErrorCode::Cancelled);
        FILROUGE_TRY(writeFile(folder + QLatin1Char('/') + file.name, file.pdf));
        names << file.name;
    }
    return names;
}

} // namespace

LetterExport::LetterExport(QObject* parent) : QObject(parent)
{
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, this, [this](int letter) {
        if (letter > 0)
            Q_EMIT progressed(letter, watcher_.progressMaximum());
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Outcome> future = watcher_.future();
        if (future.isCanceled() || future.resultCount() == 0) {
            Q_EMIT cancelled();
            return;
        }
        const Outcome outcome = future.result();
        if (outcome)
            Q_EMIT finished(*outcome, folder_);
        else
            Q_EMIT failed(outcome.error());
    });
}

LetterExport::~LetterExport()
{
    cancel();
}

void LetterExport::start(std::vector<EngagementLetterContent> contents, Signed signatures, const QString& folder)
{
    folder_ = folder;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->setProgressRange(0, static_cast<int>(contents.size()));
    promise->start();
    watcher_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, contents = std::move(contents), signatures, folder] {
        promise->addResult(write(contents, signatures, folder, *promise));
        promise->finish();
    });
}

void LetterExport::cancel()
{
    watcher_.future().cancel();
}

} // namespace filrouge
