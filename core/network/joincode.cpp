// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/joincode.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr quint16 usualPort = 80;

QString wifiEscaped(const QString& text)
{
    QString out;
    for (const QChar character : text) {
        if (QStringLiteral("\\;,:\"").contains(character))
            out.append(u'\\');
        out.append(character);
    }
    const bool hexadecimal = !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character.isDigit() || (character.toLower() >= u'a' && character.toLower() <= u'f');
    });
    return hexadecimal ? u'"' + out + u'"' : out;
}

bool hasControl(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.category() == QChar::Other_Control; });
}

} // namespace

QByteArray hostOf(const PhoneTarget& target)
{
    const QByteArray address = target.address.toLatin1();
    return target.port == usualPort ? address : address + ':' + QByteArray::number(target.port);
}

QString pageAddress(const PhoneTarget& target)
{
    return QStringLiteral("http://") + QString::fromLatin1(hostOf(target)) + u'/';
}

QString wifiPayload(const WifiAccess& access)
{
    if (access.name.isEmpty())
        return {};
    QString payload = QStringLiteral("WIFI:T:");
    payload += access.password.isEmpty() ? QStringLiteral("nopass") : QStringLiteral("WPA");
    payload += QStringLiteral(";S:") + wifiEscaped(access.name) + u';';
    if (!access.password.isEmpty())
        payload += QStringLiteral("P:") + wifiEscaped(access.password) + u';';
    if (access.hidden)
        payload += QStringLiteral("H:true;");
    return payload + u';';
}

Result<> validate(const WifiAccess& access)
{
    // IEEE 802.11: a name has 32 bytes at most, a passphrase 8 to 63 characters.
    if (access.name.isEmpty() || access.name.toUtf8().size() > 32 || hasControl(access.name))
        return fail(ErrorCode::Invalid, QStringLiteral("name"), QStringLiteral("1 to 32 bytes, on one line"));
    const qsizetype length = access.password.size();
    if (length > 0 && (length < 8 || length > 63 || hasControl(access.password)))
        return fail(ErrorCode::Invalid, QStringLiteral("password"), QStringLiteral("8 to 63 characters"));
    return {};
}

} // namespace filrouge
