// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filesync.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace filrouge;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("files and folders are brought to the medium", "[base][filesync]")
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("été à l'accueil\n.txt"), "content");
    CHECK(syncFile(path));
    CHECK(syncFolder(folder.path()));
    REQUIRE_FAILS(syncFile(folder.filePath(QStringLiteral("none"))), ErrorCode::FileMissing);
    REQUIRE_FAILS(syncFolder(folder.filePath(QStringLiteral("none"))), ErrorCode::FileMissing);
    REQUIRE_FAILS(syncFolder(path), ErrorCode::FileMissing); // a file is no folder
}

TEST_CASE("folders are made with those above them, and can be taken back", "[base][filesync]")
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b/./c"));
    const auto made = makeFolders(deep);
    REQUIRE_OK(made);
    CHECK(*made == QStringList{folder.filePath(QStringLiteral("a/b/c")),
                               folder.filePath(QStringLiteral("a/b")),
                               folder.filePath(QStringLiteral("a"))});
    const auto again = makeFolders(deep);
    REQUIRE_OK(again);
    CHECK(again->isEmpty());
    for (const QString& one : *made)
        CHECK(QDir().rmdir(one));

    const QString file = written(folder, QStringLiteral("file"), "content");
    REQUIRE_FAILS(makeFolders(file), ErrorCode::FileExists);
    REQUIRE_FAILS(makeFolders(file + QStringLiteral("/below/it")), ErrorCode::FileExists);
    // Too long a name: the folder above it, which could be made, goes again.
    REQUIRE_FAILS(makeFolders(folder.filePath(QStringLiteral("new/") + QString(300, QLatin1Char('x')))),
                  ErrorCode::WriteFailed);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList(QStringLiteral("file")));
}

TEST_CASE("what is overwritten and removed leaves neither name nor content", "[base][filesync]")
{
    const QTemporaryDir folder;
    const QByteArray secret = QByteArray("Roseline ").repeated(20'000); // more than one chunk
    const QString path = written(folder, QStringLiteral("box"), secret);
    // A second name for the same content shows what is on the medium after the first has gone.
    const QString witness = folder.filePath(QStringLiteral("witness"));
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(witness).constData()) == 0);

    SeededRandom random(1);
    REQUIRE_OK(overwriteAndRemove(path, random));

    CHECK_FALSE(QFile::exists(path));
    QFile file(witness);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray left = file.readAll();
    CHECK(left.size() == secret.size());
    CHECK_FALSE(left.contains("Rose"));
    CHECK(left.count('\0') < left.size() / 100); // random, not blank
}

TEST_CASE("only the file that is named is overwritten", "[base][filesync]")
{
    const QTemporaryDir folder;
    SeededRandom random(1);
    const QString target = written(folder, QStringLiteral("target"), "keep me");
    const QString name = folder.filePath(QStringLiteral("name"));
    REQUIRE(QFile::link(target, name));

    REQUIRE_FAILS(overwriteAndRemove(name, random), ErrorCode::Invalid);
    REQUIRE_FAILS(overwriteAndRemove(folder.filePath(QStringLiteral("none")), random), ErrorCode::FileMissing);
    REQUIRE_FAILS(overwriteAndRemove(folder.path(), random), ErrorCode::WriteFailed);

    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "keep me");
}

TEST_CASE("an empty file can be removed as well", "[base][filesync]")
{
    const QTemporaryDir folder;
    SeededRandom random(1);
    const QString path = written(folder, QStringLiteral("empty"), {});
    REQUIRE_OK(overwriteAndRemove(path, random));
    CHECK_FALSE(QFile::exists(path));
}
