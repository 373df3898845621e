// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecommands.h"

#include "core/documents/exportedfiles.h"
#include "core/documents/newprogramme.h"
#include "core/documents/programmejson.h"
#include "core/storage/snapshots.h"
#include "core/storage/snapshotschedule.h"
#include "ui/shell/commands.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace filrouge {

namespace {

Result<> writeJson(Programme& programme, const QString& path)
{
    FILROUGE_TRY_VALUE(content, readContent(programme.file()));
    const QFileInfo info(path);
    return writeFiles(info.path(), exportedFiles(writeProgrammeJson(content), info.fileName()));
}

} // namespace

FileCommands::FileCommands(MainWindow& window) : QObject(&window), window_(window)
{
    Commands& commands = window.commands();
    const auto on = [this, &commands](Commands::Id id, auto&& run) {
        connect(commands.action(id), &QAction::triggered, this, [this, run] {
            window_.pending().flush();
            run();
        });
    };
    on(Commands::New, [this] { newProgramme({}); });
    on(Commands::NewFromSample, [this] { newProgramme(QStringLiteral("cahors")); });
    on(Commands::Open, [this] { open(); });
    on(Commands::SaveCopy, [this] { saveCopy(); });
    on(Commands::ImportJson, [this] { importJson(); });
    on(Commands::ExportJson, [this] { exportJson(); });
    on(Commands::TakeSnapshot, [this] { takeSnapshot(); });
    on(Commands::RestoreSnapshot, [this] { restoreSnapshot(); });
    on(Commands::SecondSnapshots, [this] { chooseSecondFolder(); });
}

void FileCommands::newProgramme(const QString& sample)
{
    const WindowEnvironment& around = window_.environment();
    const QString suggestion = sample.isEmpty() ? tr("My programme.filrouge") : tr("Cahors sample.filrouge");
    const QString path = around.prompts.fileToSave(&window_, Prompts::FileKind::Programme, suggestion);
    if (path.isEmpty())
        return;
    // The person has agreed to write over it, and what was there can still be found.
    if (QFileInfo::exists(path) && !QFile::moveToTrash(path)) {
        window_.complain(Error{ErrorCode::FileExists, path, {}});
        return;
    }
    const Result<> made = makeProgrammeFile(path, sample, around.language.language(), around.clock, around.random);
    if (made)
        window_.openFile(path);
    else
        window_.complain(made.error());
}

void FileCommands::open()
{
    const QString path = window_.environment().prompts.fileToOpen(&window_, Prompts::FileKind::Programme);
    if (!path.isEmpty())
        window_.openFile(path);
}

void FileCommands::saveCopy()
{
    Session* session = window_.session();
    if (session == nullptr)
        return;
    const WindowEnvironment& around = window_.environment();
    const QString name = QFileInfo(session->programme().file().path()).completeBaseName();
    const QString path =
        around.prompts.fileToSave(&window_, Prompts::FileKind::Programme, tr("%1 (copy).filrouge").arg(name));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(session->programme().file().path())) {
        window_.complain(Error{ErrorCode::FileExists, path, {}});
        return;
    }
    if (QFileInfo::exists(path) && !QFile::moveToTrash(path)) {
        window_.complain(Error{ErrorCode::FileExists, path, {}});
        return;
    }
    const Result<> saved = saveProgrammeCopy(session->programme(), path, around.clock, around.random);
    if (saved)
        window_.toasts().say(tr("The copy is in “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        window_.complain(saved.error());
}

void FileCommands::importJson()
{
    Session* session = window_.session();
    if (session == nullptr)
        return;
    const WindowEnvironment& around = window_.environment();
    const QString path = around.prompts.fileToOpen(&window_, Prompts::FileKind::Json);
    if (path.isEmpty())
        return;
    const auto content = readProgrammeJson(path, PictureOrigin::User, around.random);
    const Result<> added =
        content ? addContent(session->programme().file(), *content) : Result<>(tl::make_unexpected(content.error()));
    if (!added) {
        window_.complain(added.error());
        return;
    }
    const QString sentence = tr("“%1” is in the programme now.").arg(QFileInfo(path).fileName());
    if (session->programme().file().canUndo())
        window_.toasts().offer(sentence, tr("Undo"), [this] { window_.commands().action(Commands::Undo)->trigger(); });
    else
        window_.toasts().say(sentence);
}

void FileCommands::exportJson()
{
    Session* session = window_.session();
    if (session == nullptr)
        return;
    const QString name = QFileInfo(session->programme().file().path()).completeBaseName();
    const QString path =
        window_.environment().prompts.fileToSave(&window_, Prompts::FileKind::Json, name + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    const Result<> written = writeJson(session->programme(), path);
    if (written)
        window_.toasts().say(
            tr("The programme is in “%1”, its pictures beside it.").arg(QDir::toNativeSeparators(path)));
    else
        window_.complain(written.error());
}

void FileCommands::takeSnapshot()
{
    Session* session = window_.session();
    if (session == nullptr)
        return;
    const auto taken = filrouge::takeSnapshot(session->programme().file(), SnapshotReason::ByHand);
    if (taken)
        window_.toasts().say(tr("A snapshot of today is kept."));
    else
        window_.complain(taken.error());
}

void FileCommands::chooseSecondFolder()
{
    const WindowEnvironment& around = window_.environment();
    const QString title = tr("Where to keep every snapshot a second time");
    const QString before = around.preferences.secondSnapshotFolder();
    int chosen = 0;
    if (!before.isEmpty())
        chosen = around.prompts.choose(&window_,
                                       tr("Snapshots are also kept in “%1”").arg(QDir::toNativeSeparators(before)),
                                       {tr("Another folder…"), tr("Only on this computer")},
                                       tr("Change"));
    if (chosen < 0)
        return;
    const QString folder = chosen == 0 ? around.prompts.folder(&window_, title) : QString();
    if (chosen == 0 && folder.isEmpty())
        return;
    around.preferences.setSecondSnapshotFolder(folder);
    if (Session* session = window_.session())
        if (SnapshotSchedule* snapshots = session->snapshots())
            snapshots->setSecondFolder(folder);
    window_.toasts().say(folder.isEmpty()
                             ? tr("Snapshots are kept on this computer only.")
                             : tr("From the next one on, every snapshot is also kept in “%1”, whenever it is there.")
                                   .arg(QDir::toNativeSeparators(folder)));
}

void FileCommands::restoreSnapshot()
{
    Session* session = window_.session();
    if (session == nullptr)
        return;
    ProgrammeFile& file = session->programme().file();
    const std::vector<Snapshot> snapshots = listSnapshots(file.environment(), file.uuid());
    if (snapshots.empty()) {
        window_.toasts().say(
            tr("There is no snapshot of this programme yet: one is taken every five minutes while you work."));
        return;
    }
    // Its ballots are in a box of their own, which knows nothing of yesterday.
    if (session->hasVoteUnderWay()) {
        window_.toasts().complain(tr("A vote is under way: reveal or annul it before going back to a snapshot."));
        return;
    }
    QStringList times;
    for (const Snapshot& snapshot : snapshots)
        times << window_.momentInWords(snapshot.takenAt);
    const int chosen = window_.environment().prompts.choose(
        &window_, tr("Go back to the programme as it was on"), times, tr("Go back"));
    if (chosen < 0)
        return;
    const Result<> restored = filrouge::restoreSnapshot(file, snapshots[static_cast<std::size_t>(chosen)]);
    if (restored && window_.openFile(QString(file.path())))
        window_.toasts().say(
            tr("The programme is as it was on %1. What it was a moment ago is a snapshot too.").arg(times[chosen]));
    if (!restored)
        window_.complain(restored.error());
}

} // namespace filrouge
