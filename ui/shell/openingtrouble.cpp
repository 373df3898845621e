// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window offers where a file does not open.
#include "core/storage/snapshots.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowcall.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QFileInfo>

namespace filrouge {

void MainWindow::offerInstead(const QString& path, const Error& error)
{
    if (error.code == ErrorCode::InUse && WindowCall::isAnswered(path)) {
        offerOtherWindow(path);
        return;
    }
    const StorageEnvironment around{.clock = environment_.clock,
                                    .random = environment_.random,
                                    .schema = {},
                                    .snapshotFolder = environment_.snapshotFolder};
    if (error.code == ErrorCode::Damaged) {
        rescue(path);
        return;
    }
    const auto snapshot =
        error.code == ErrorCode::InUse ? newestGoodSnapshot(around, path) : Result<Snapshot>(fail(error));
    if (!snapshot)
        complain(error);
    else if (environment_.prompts.confirm(this,
                                          tr("“%1” is open in another Fil rouge. Look at its newest snapshot, of %2, "
                                             "without changing anything?")
                                              .arg(QFileInfo(path).fileName(), momentInWords(snapshot->takenAt)),
                                          tr("Look at the snapshot")))
        openFile(snapshot->path);
}

void MainWindow::offerOtherWindow(const QString& path)
{
    if (!environment_.prompts.confirm(
            this, tr("“%1” is open in another window.").arg(QFileInfo(path).fileName()), tr("Bring it to the front")))
        return;
    if (!WindowCall::call(path)) {
        openFile(path); // closed meanwhile
        return;
    }
    // A window with nothing in it is of no more use, before it is shown as little as afterwards.
    gaveWay_ = session_ == nullptr;
    if (gaveWay_)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::showPast()
{
    const bool past = session_ && session_->isPast();
    past_->setVisible(past);
    if (!past)
        return;
    const ProgrammeFile& file = session_->programme().file();
    for (const Snapshot& snapshot : listSnapshots(file.environment(), file.uuid()))
        if (snapshot.path == file.path())
            past_->setText(tr("The programme as it was on %1, to be looked at: nothing can be changed here.")
                               .arg(momentInWords(snapshot.takenAt)));
}

QString MainWindow::momentInWords(Instant instant) const
{
    const Language language = environment_.language.language();
    const QDateTime local = instant.local();
    return longDate(local.date(), language) + QStringLiteral(", ") +
           localeOf(language).toString(local.time(), QLocale::ShortFormat);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where a window may not raise itself
}

} // namespace filrouge
