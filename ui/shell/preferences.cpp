// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto writeAfter = 1s;
constexpr qsizetype mostRecent = 10;
constexpr std::array appearances{"light", "dark", "high_contrast"};

const QString recentKey = QStringLiteral("recent");
const QString secondFolderKey = QStringLiteral("second_snapshot_folder");

} // namespace

Preferences::Preferences(const QString& path) : settings_(path, QSettings::IniFormat)
{
    writing_.setSingleShot(true);
    writing_.setInterval(writeAfter);
    writing_.callOnTimeout([this] { writeFiles(); });
}

Preferences::~Preferences()
{
    writeFiles();
}

std::optional<Language> Preferences::language() const
{
    return languageFromCode(settings_.value(QStringLiteral("language")).toString());
}

void Preferences::setLanguage(Language language)
{
    settings_.setValue(QStringLiteral("language"), QLatin1String(word(language)));
}

std::optional<Appearance> Preferences::appearance() const
{
    const QString name = settings_.value(QStringLiteral("appearance")).toString();
    for (std::size_t i = 0; i < appearances.size(); ++i)
        if (name == QLatin1String(appearances[i]))
            return static_cast<Appearance>(i);
    return {};
}

void Preferences::setAppearance(Appearance appearance)
{
    settings_.setValue(QStringLiteral("appearance"), QLatin1String(appearances[static_cast<std::size_t>(appearance)]));
}

int Preferences::zoom() const
{
    return qBound(100, settings_.value(QStringLiteral("zoom"), 100).toInt(), 200);
}

void Preferences::setZoom(int percent)
{
    settings_.setValue(QStringLiteral("zoom"), percent);
}

std::optional<bool> Preferences::motion() const
{
    const QVariant motion = settings_.value(QStringLiteral("motion"));
    return motion.isValid() ? std::optional(motion.toBool()) : std::nullopt;
}

void Preferences::setMotion(bool motion)
{
    settings_.setValue(QStringLiteral("motion"), motion);
}

QString Preferences::secondSnapshotFolder() const
{
    return settings_.value(secondFolderKey).toString();
}

void Preferences::setSecondSnapshotFolder(const QString& folder)
{
    settings_.setValue(secondFolderKey, folder);
}

QStringList Preferences::recentFiles() const
{
    QStringList files = rememberedFiles();
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const QString& path) { return !QFileInfo::exists(path); }),
        files.end());
    return files;
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = rememberedFiles();
    files.removeAll(path);
    files.prepend(path);
    remember(files.mid(0, mostRecent));
}

QStringList Preferences::rememberedFiles() const
{
    return unwritten_ ? *unwritten_ : settings_.value(recentKey).toStringList();
}

void Preferences::remember(const QStringList& files)
{
    unwritten_ = files;
    writing_.start();
}

void Preferences::writeFiles()
{
    if (unwritten_)
        settings_.setValue(recentKey, *unwritten_);
    unwritten_.reset();
}

QByteArray Preferences::placeOf(const QString& name) const
{
    return settings_.value(QStringLiteral("places/") + name).toByteArray();
}

void Preferences::setPlaceOf(const QString& name, const QByteArray& place)
{
    settings_.setValue(QStringLiteral("places/") + name, place);
}

} // namespace filrouge
