// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotboxlayout.h"

#include "core/vote/crockford.h"

#include <QtEndian>

namespace filrouge::boxlayout {

namespace {

constexpr int codeField = 12; ///< tracking code, zero-padded
constexpr int lengthField = 4;
static_assert(codeField >= trackingCodeLength);
static_assert(codeField + lengthField + contentSize == recordSize);

} // namespace

QByteArray packed(const SlotRecord& record)
{
    const QByteArray content = record.content.toUtf8();
    Q_ASSERT(content.size() <= contentSize);
    QByteArray bytes = record.trackingCode.toLatin1().leftJustified(codeField, '\0', true);
    bytes += QByteArray(lengthField - 1, '\0');
    bytes += static_cast<char>(content.size());
    bytes += content.leftJustified(contentSize, '\0', true);
    return bytes;
}

std::optional<SlotRecord> recordFrom(const QByteArray& bytes)
{
    if (bytes.size() != recordSize)
        return std::nullopt;
    const auto length = static_cast<unsigned char>(bytes[codeField + lengthField - 1]);
    const QByteArray padding = bytes.mid(codeField + lengthField + length);
    if (length > contentSize || padding != QByteArray(contentSize - length, '\0'))
        return std::nullopt;
    const QString code = QString::fromLatin1(bytes.left(trackingCodeLength));
    if (codeFromText(code, trackingCodeLength) != code)
        return std::nullopt;
    const QByteArray content = bytes.mid(codeField + lengthField, length);
    const SlotRecord record{code, QString::fromUtf8(content)};
    // What packed() did not write is damaged, if only in a byte that says nothing.
    if (record.content.toUtf8() != content || packed(record) != bytes)
        return std::nullopt;
    return record;
}

QByteArray packed(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

std::optional<qint64> numberFrom(const QByteArray& bytes)
{
    if (bytes.size() != 8)
        return std::nullopt;
    return qFromBigEndian<qint64>(bytes.constData());
}

QByteArray packed(BoxState state)
{
    return QByteArray(1, static_cast<char>('0' + static_cast<int>(state)));
}

std::optional<BoxState> stateFrom(const QByteArray& bytes)
{
    if (bytes.size() != 1 || bytes[0] < '0' || bytes[0] > '2')
        return std::nullopt;
    return static_cast<BoxState>(bytes[0] - '0');
}

} // namespace filrouge::boxlayout
