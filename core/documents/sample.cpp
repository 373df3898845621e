// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sample.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace filrouge {

namespace {

QString folderOf(const QString& name)
{
    return QStringLiteral(":/samples/") + name;
}

} // namespace

QStringList sampleNames()
{
    return {QStringLiteral("cahors")};
}

Result<ProgrammeContent> readSample(const QString& name, Random& random)
{
    if (!sampleNames().contains(name))
        return fail(ErrorCode::NotFound, QStringLiteral("sample"), name);
    return readProgrammeJson(folderOf(name) + QStringLiteral("/programme.json"), PictureOrigin::OwnResource, random);
}

Result<SampleOdds> readSampleOdds(const QString& name)
{
    QFile file(folderOf(name) + QStringLiteral("/odds.json"));
    if (!sampleNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("sample"), name);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject weights = object.value(QStringLiteral("weights")).toObject();
    SampleOdds odds;
    odds.blank = object.value(QStringLiteral("blank")).toInt();
    for (auto entry = weights.constBegin(); entry != weights.constEnd(); ++entry)
        odds.weights.emplace(PersonaId(entry.key().toLongLong()), entry.value().toInt());
    if (odds.weights.empty())
        return fail(ErrorCode::Malformed, file.fileName(), QStringLiteral("no weights"));
    return odds;
}

} // namespace filrouge
