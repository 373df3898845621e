// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldedtext.h"

#include <QStringList>

#include <algorithm>

namespace filrouge {

namespace {

QStringList wordsOf(const QString& text)
{
    QString spaced = folded(text);
    for (QChar& character : spaced)
        if (!character.isLetterOrNumber())
            character = u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool matchesTyped(const QString& text, const QString& typed)
{
    const QStringList words = wordsOf(text);
    const QStringList wanted = wordsOf(typed);
    return std::ranges::all_of(wanted, [&](const QString& start) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(start); });
    });
}

} // namespace filrouge
