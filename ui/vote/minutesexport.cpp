// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/minutesexport.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace filrouge {

QString minutesFileName(const MinutesContent& content)
{
    QStringList parts{minutesDocument(content).title};
    if (content.minutes.seminar.heldOn.isValid())
        parts << content.minutes.seminar.heldOn.toString(Qt::ISODate);
    if (content.minutes.vote.openedAt)
        parts << content.minutes.vote.openedAt.local().toString(QStringLiteral("HH-mm"));
    return fileNameFor(parts.join(QLatin1Char(' '))) + QStringLiteral(".pdf");
}

MinutesExport::MinutesExport(const Desk& desk, QObject* parent)
    : QObject(parent),
      desk_(desk),
      export_(new DocumentExport(this))
{
    connect(export_, &DocumentExport::finished, this, [this](const QStringList& names, const QString& folder) {
        setRunning(false);
        const QString path = QDir::toNativeSeparators(folder + QLatin1Char('/') + names.join(QLatin1Char(' ')));
        desk_.toasts.offer(tr("The minutes are in “%1”.").arg(path), tr("Open the folder"), [folder] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    });
    connect(export_, &DocumentExport::failed, this, [this](const Error& error) {
        setRunning(false);
        desk_.complain(error);
    });
}

MinutesExport::~MinutesExport()
{
    export_->wait();
}

void MinutesExport::save(VoteId vote, QWidget* over)
{
    if (running_)
        return;
    desk_.pending.flush();
    const auto content = minutesContent(desk_.programme, vote, desk_.clock.now());
    if (!desk_.report(content))
        return;
    const QString path = desk_.prompts.fileToSave(over, Prompts::FileKind::Pdf, minutesFileName(*content));
    if (path.isEmpty())
        return;
    const QFileInfo info(path);
    const ExportJob job = [document = minutesDocument(*content), name = info.fileName()]() -> Result<ExportedFile> {
        FILROUGE_TRY_VALUE(pdf, writePdf(document));
        return ExportedFile{name, std::move(pdf)};
    };
    setRunning(true);
    export_->start({job}, info.absolutePath());
}

void MinutesExport::setRunning(bool running)
{
    running_ = running;
    Q_EMIT runningChanged(running);
}

} // namespace filrouge
