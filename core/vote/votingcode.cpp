// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/votingcode.h"

#include "core/vote/crockford.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sodium.h>

#include <limits>

namespace filrouge {

static_assert(codeKeyLength == crypto_auth_hmacsha256_KEYBYTES);
static_assert(codeMacLength == crypto_auth_hmacsha256_BYTES);

VotingCode newVotingCode(Random& random)
{
    return {newCode(random, shortCodeLength), newCode(random, codeTokenLength)};
}

std::optional<QString> votingCodeFromText(const QString& text)
{
    if (auto shortCode = codeFromText(text, shortCodeLength))
        return shortCode;
    return codeFromText(text, codeTokenLength);
}

QByteArray codeMac(const QByteArray& key, const QString& canonicalCode)
{
    Q_ASSERT(key.size() == codeKeyLength);
    const QByteArray message = canonicalCode.toLatin1();
    QByteArray mac(codeMacLength, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(mac.data()),
                           reinterpret_cast<const unsigned char*>(message.constData()),
                           static_cast<unsigned long long>(message.size()),
                           reinterpret_cast<const unsigned char*>(key.constData()));
    return mac;
}

ParticipantId openRoomPhone(const QString& token)
{
    const QByteArray hash = QCryptographicHash::hash("filrouge phone 1\n" + token.toUtf8(), QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<qint64>(hash.constData()) & std::numeric_limits<qint64>::max();
    return ParticipantId(-1 - bits);
}

} // namespace filrouge
