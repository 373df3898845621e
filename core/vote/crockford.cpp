// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/crockford.h"

#include "core/base/random.h"

namespace filrouge {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QChar canonical(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'I' || upper == u'L')
        return u'1';
    if (upper == u'O')
        return u'0';
    return upper;
}

} // namespace

QString newCode(Random& random, int length)
{
    QString code;
    code.reserve(length);
    for (int i = 0; i < length; ++i)
        code.append(alphabet[static_cast<qsizetype>(random.below(32))]);
    return code;
}

std::optional<QString> codeFromText(const QString& text, int length)
{
    QString code;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed == u'-')
            continue;
        const QChar character = canonical(typed);
        if (!alphabet.contains(character) || code.size() == length)
            return std::nullopt;
        code.append(character);
    }
    if (code.size() != length)
        return std::nullopt;
    return code;
}

QString grouped(const QString& code)
{
    const qsizetype half = (code.size() + 1) / 2;
    return code.left(half) + u'-' + code.mid(half);
}

} // namespace filrouge
