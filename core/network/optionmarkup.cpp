// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/optionmarkup.h"

#include "core/base/random.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <numeric>

namespace filrouge {

namespace {

QString firstLetter(const QString& name)
{
    const QString trimmed = name.trimmed();
    const bool pair = trimmed.size() > 1 && trimmed[0].isHighSurrogate() && trimmed[1].isLowSurrogate();
    return trimmed.left(pair ? 2 : 1).toUpper();
}

} // namespace

void writeFace(Markup& out, const RoomOption& option, bool described)
{
    if (option.portrait.isEmpty() || option.portrait.size() > mostPortraitBytes) {
        out << "<span class=\"face h" << option.hue << "\" aria-hidden=\"true\">" << firstLetter(option.name)
            << "</span>";
        return;
    }
    out << "<img class=\"face\" width=\"64\" height=\"64\" alt=\"";
    if (described)
        out << option.portraitAlt;
    out << "\" src=\"data:image/";
    out.ready(option.portraitFormat == PictureFormat::Png ? "png" : "jpeg")
            .ready(";base64,")
            .ready(option.portrait.toBase64())
        << "\">";
}

void writeBadge(Markup& out, const RoomOption& option, int position)
{
    out << "<span class=\"badge h" << option.hue << "\">" << optionLetter(position) << "</span> ";
}

void writePersona(Markup& out, const RoomQuestion& question, int position)
{
    const RoomOption& option = question.options[static_cast<std::size_t>(position)];
    writeFace(out, option, false);
    out << "<span class=\"who\">";
    writeBadge(out, option, position);
    (out << "<b>").words(option.name) << "</b>";
    if (!option.tagline.isEmpty())
        (out << "<span class=\"tag\">").words(option.tagline) << "</span>";
    out << "</span>";
}

QStringList optionNames(const RoomQuestion& question)
{
    QStringList names;
    for (const RoomOption& option : question.options)
        names.append(option.name);
    return names;
}

std::vector<int> orderFor(const RoomQuestion& question, const QString& voter)
{
    std::vector<int> order(question.options.size());
    std::iota(order.begin(), order.end(), 0);
    if (!question.shuffled)
        return order;
    const QByteArray seed = QCryptographicHash::hash(
        "filrouge order 1\n" + voter.toUtf8() + '\n' + question.question.toUtf8(), QCryptographicHash::Sha256);
    SeededRandom random(qFromBigEndian<quint64>(seed.constData()));
    random.shuffle(order);
    return order;
}

} // namespace filrouge
