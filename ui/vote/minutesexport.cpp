// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/minutesexport.h"

#include "core/documents/filename.h"
#include "core/documents/newfolder.h"
#include "core/documents/pdfwriter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

namespace filrouge {

namespace {

Result<> write(const Document& document, const QString& path)
{
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    return writeFile(path, pdf);
}

} // namespace

QString minutesFileName(const MinutesContent& content)
{
    QStringList parts{minutesDocument(content).title};
    if (content.minutes.seminar.heldOn.isValid())
        parts << content.minutes.seminar.heldOn.toString(Qt::ISODate);
    if (content.minutes.vote.openedAt)
        parts << content.minutes.vote.openedAt.local().toString(QStringLiteral("HH-mm"));
    return fileNameFor(parts.join(QLatin1Char(' '))) + QStringLiteral(".pdf");
}

MinutesExport::MinutesExport(const Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] { tell(); });
}

MinutesExport::~MinutesExport() = default;

void MinutesExport::save(VoteId vote, QWidget* over)
{
    if (isRunning())
        return;
    desk_.pending.flush();
    const auto content = minutesContent(desk_.programme, vote, desk_.clock.now());
    if (!desk_.report(content))
        return;
    path_ = desk_.prompts.fileToSave(over, Prompts::FileKind::Pdf, minutesFileName(*content));
    if (path_.isEmpty())
        return;
    running_ = true;
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    watcher_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, document = minutesDocument(*content), path = path_] {
        promise->addResult(write(document, path));
        promise->finish();
    });
    Q_EMIT runningChanged(true);
}

void MinutesExport::tell()
{
    running_ = false;
    Q_EMIT runningChanged(false);
    const Result<> outcome = watcher_.future().result();
    if (!desk_.report(outcome))
        return;
    const QString folder = QFileInfo(path_).absolutePath();
    desk_.toasts.offer(tr("The minutes are in “%1”.").arg(QDir::toNativeSeparators(path_)),
                       tr("Open the folder"),
                       [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

} // namespace filrouge
