// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window offers when a file is damaged: its newest good snapshot, and without one what can still be read.
// The damaged file stays as it is.
#include "core/storage/snapshots.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchmodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace filrouge {

namespace {

/// A name beside the damaged file that nobody has. `pattern`: %1 its name, %2 a number.
QString freeNameBeside(const QString& damagedPath, const QString& pattern)
{
    const QFileInfo info(damagedPath);
    QString free;
    for (int number = 1; free.isEmpty() || QFileInfo::exists(free); ++number)
        free = info.dir().filePath(pattern.arg(info.completeBaseName()).arg(number));
    return free;
}

} // namespace

void MainWindow::rescue(const QString& damagedPath)
{
    for (const QString& folder : {environment_.snapshotFolder, environment_.preferences.secondSnapshotFolder()}) {
        const StorageEnvironment around{
            .clock = environment_.clock, .random = environment_.random, .schema = {}, .snapshotFolder = folder};
        if (const auto snapshot = newestGoodSnapshot(around, damagedPath)) {
            openSnapshot(*snapshot, damagedPath);
            return;
        }
    }
    salvage(damagedPath);
}

void MainWindow::openSnapshot(const Snapshot& snapshot, const QString& damagedPath)
{
    const QString sentence = tr("“%1” is damaged. Its newest snapshot is of %2. %3 Open it as a new file beside the "
                                "damaged one, which stays as it is?")
                                 .arg(QFileInfo(damagedPath).fileName(),
                                      momentInWords(snapshot.takenAt),
                                      lackInWords(snapshot, damagedPath));
    if (!environment_.prompts.confirm(this, sentence, tr("Open the snapshot")))
        return;
    const QString target = freeNameBeside(damagedPath, tr("%1 (recovered %2).filrouge"));
    if (QFile::copy(snapshot.path, target))
        openFile(target);
    else
        complain(Error{ErrorCode::WriteFailed, target, {}});
}

QString MainWindow::lackInWords(const Snapshot& snapshot, const QString& damagedPath) const
{
    const auto lack = Programme::lackOf(snapshot, damagedPath, {environment_.clock, environment_.random});
    if (lack && !lack->later.empty()) {
        QStringList kinds;
        for (const auto& [kind, count] : lack->later)
            kinds << tr("%1 (%2)", "a kind of things, and how many").arg(SearchModel::nameOf(kind)).arg(count);
        const QString known = tr("It lacks what came or changed later: %1.").arg(kinds.join(QStringLiteral(", ")));
        return lack->brokeOff ? known + QLatin1Char(' ') + tr("There may be more: part of the file cannot be read.")
                              : known;
    }
    if (lack && !lack->brokeOff)
        return tr("Everything that is in the damaged file is in it too.");
    if (lack && lack->lastWritten > snapshot.takenAt)
        return tr("The file was last written on %1: it may lack what was done in between.")
            .arg(momentInWords(lack->lastWritten));
    return tr("What it lacks cannot be told.");
}

void MainWindow::salvage(const QString& damagedPath)
{
    const QString sentence = tr("“%1” is damaged, and there is no snapshot of it here. Put what can still be read into "
                                "a new file beside the damaged one, which stays as it is?")
                                 .arg(QFileInfo(damagedPath).fileName());
    if (!environment_.prompts.confirm(this, sentence, tr("Read what can be read")))
        return;
    const QString target = freeNameBeside(damagedPath, tr("%1 (recovered %2).filrouge"));
    const auto report = Programme::salvage(
        damagedPath, target, environment_.language.language(), {environment_.clock, environment_.random});
    if (!report) {
        complain(report.error());
        return;
    }
    if (!openFile(target))
        return;
    if (report->isComplete())
        toasts_->say(tr("Everything in the damaged file could be read: nothing is missing here."));
    else if (report->brokeOff())
        toasts_->complain(
            tr("Parts of the damaged file could not be read: look through what is here before you go on."));
    else
        toasts_->complain(tr("%n thing(s) that belonged to what is lost could not be kept.", nullptr, report->lost()));
}

} // namespace filrouge
