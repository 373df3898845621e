// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/utf8.h"

#include <QStringDecoder>

namespace filrouge {

namespace {

/// How many leading bytes are valid, by halving: only asked once something is wrong.
qsizetype validLength(const QByteArray& bytes)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
        const QString decoded = decoder.decode(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

} // namespace

Result<QString> textFromUtf8(const QByteArray& bytes)
{
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return fail(ErrorCode::NotUtf8, {}, QString::number(zero));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::NotUtf8, {}, QString::number(validLength(bytes)));
    return text;
}

} // namespace filrouge
