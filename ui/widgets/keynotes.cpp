// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keynotes.h"

#include <QAction>
#include <QShortcut>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace filrouge {

KeyNotes::KeyNotes(QWidget* of) : QObject(of) {}

void noteKeys(QWidget* widget, std::vector<KeyLine> lines)
{
    auto* notes = widget->findChild<KeyNotes*>(QString(), Qt::FindDirectChildrenOnly);
    if (notes == nullptr)
        notes = new KeyNotes(widget);
    notes->lines = std::move(lines);
}

std::vector<KeyLine> keysIn(const QWidget& root)
{
    std::vector<KeyLine> all;
    const auto add = [&all](const KeyLine& line) {
        if (line.keys.isEmpty() || line.what.isEmpty() || std::ranges::find(all, line) != all.end())
            return;
        // The same deed with other keys is one line.
        const auto same = std::ranges::find(all, line.what, &KeyLine::what);
        if (same == all.end())
            all.push_back(line);
        else
            for (const QKeySequence& key : line.keys)
                if (!same->keys.contains(key))
                    same->keys << key;
    };
    for (const auto* shortcut : root.findChildren<QShortcut*>())
        if (!shortcut->whatsThis().isEmpty())
            add({shortcut->keys(), shortcut->whatsThis()});
    for (const auto* action : root.findChildren<QAction*>()) {
        QString what = action->text();
        add({action->shortcuts(), what.remove(QLatin1Char('&'))});
    }
    for (const auto* notes : root.findChildren<KeyNotes*>())
        for (const KeyLine& line : notes->lines)
            add(line);
    return all;
}

QString keysInWords(const KeyLine& line)
{
    QStringList words;
    for (const QKeySequence& key : line.keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

} // namespace filrouge
