// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/letterplace.h"
#include "ui/engagement/promisecard.h"

class QPushButton;
class QVBoxLayout;

namespace filrouge {

/// The promises of one place, as cards that are renumbered by drag or Alt with the up and down arrows. One is open at
/// a time. It asks for changes and makes none.
class PromiseList final : public QWidget {
    Q_OBJECT

public:
    explicit PromiseList(const Desk& desk);

    /// Cards come, go and change by their promise.
    void show(const LetterSheet& sheet, const LetterPlace& place, const std::vector<NameChoice::Name>& organisations);
    /// Opens a promise, closes the one before, and gives that field the keyboard (see PromiseForm::focusOn).
    void open(PromiseId promise, const QByteArray& field);
    /// Gives a promise the keyboard, closed as it may be.
    void focusOn(PromiseId promise);
    /// False: none was open.
    bool closeOpen();

    [[nodiscard]] std::vector<PromiseId> ids() const;
    [[nodiscard]] PromiseCard* card(PromiseId promise) const;

Q_SIGNALS:
    void newWanted();
    void removeWanted(filrouge::PromiseId promise);
    /// To stand before that one in this list; no id: at the end.
    void moveWanted(filrouge::PromiseId promise, filrouge::PromiseId before);
    /// To the difficulty so many after this one, or before.
    void sendWanted(filrouge::PromiseId promise, int steps);
    void menuWanted(filrouge::PromiseId promise, QPoint at);
    void workedOn(const QString& words);
    /// That part should be in sight.
    void sightWanted(QWidget* part);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PromiseCard* makeCard(PromiseId promise);
    void drag(PromiseId promise);
    [[nodiscard]] PromiseCard* focusedCard() const;
    [[nodiscard]] int slotAt(int y) const;
    void retranslate();

    Desk desk_;
    std::vector<PromiseCard*> cards_;
    QVBoxLayout* column_;
    QPushButton* add_;
    int slot_ = -1; ///< where a dragged promise would go
};

} // namespace filrouge
