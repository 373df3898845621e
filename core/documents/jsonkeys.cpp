// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>
#include <vector>

namespace filrouge {

namespace {

/// Where the string ends whose opening quotation mark stands at `start`: the place of the closing one.
qsizetype endOfString(const QByteArray& json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

/// As it is compared: "\u0061" is "a".
QByteArray unescaped(const QByteArray& key)
{
    return key.contains('\\') ? QJsonDocument::fromJson("[\"" + key + "\"]").array().first().toString().toUtf8() : key;
}

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray& json)
{
    struct Level {
        bool object;
        bool keyComes;
        QSet<QByteArray> keys;
    };
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '{':
        case '[':
            levels.push_back({json[at] == '{', json[at] == '{', {}});
            break;
        case '}':
        case ']':
            levels.pop_back();
            break;
        case ',':
            levels.back().keyComes = levels.back().object;
            break;
        case '"': {
            const qsizetype start = at;
            at = endOfString(json, start);
            Level& level = levels.back();
            if (!std::exchange(level.keyComes, false))
                break;
            const QByteArray key = unescaped(json.mid(start + 1, at - start - 1));
            if (level.keys.contains(key))
                return RepeatedKey{QString::fromUtf8(key),
                                   static_cast<int>(QByteArrayView(json).first(start).count('\n')) + 1};
            level.keys.insert(key);
            break;
        }
        default:
            break;
        }
    }
    return {};
}

} // namespace filrouge
