// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QWidget;

namespace filrouge {

/// What keys do somewhere; more than one: each of them.
struct KeyLine final {
    QList<QKeySequence> keys;
    QString what;

    friend bool operator==(const KeyLine&, const KeyLine&) = default;
};

/// What a widget does with keys that it handles itself, kept with it: the sheet of shortcuts reads it there.
class KeyNotes final : public QObject {
    Q_OBJECT

public:
    explicit KeyNotes(QWidget* of);

    std::vector<KeyLine> lines;
};

/// In place of what was noted on that widget before, in another language.
void noteKeys(QWidget* widget, std::vector<KeyLine> lines);

/// All that keys do in `root` and the widgets inside it: what is noted, the actions and the shortcuts that say what
/// they do (QShortcut::setWhatsThis()). Each once.
[[nodiscard]] std::vector<KeyLine> keysIn(const QWidget& root);

/// The keys of a line as they stand on the keyboard: "Alt+Up, Alt+Down".
[[nodiscard]] QString keysInWords(const KeyLine& line);

} // namespace filrouge
