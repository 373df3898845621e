// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace filrouge {

/// One of a few words. It stays as it is when the page is scrolled over it.
class ChoiceField final : public QComboBox {
    Q_OBJECT

public:
    ChoiceField();

    /// The choice stays, in other words.
    void setWords(const QStringList& words);
    void show(int choice);

Q_SIGNALS:
    /// By the person, not by show().
    void chosen(int choice);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace filrouge
