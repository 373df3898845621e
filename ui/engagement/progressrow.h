// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/promiseprogress.h"
#include "ui/engagement/datefield.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <functional>

class QToolButton;

namespace filrouge {

class ChoiceField;
class TextLabel;

/// One dated entry in the follow-up of a promise, edited in place: status, day, what happened, what shows it, and
/// when it is revised the reason that is published.
class ProgressRow final : public QWidget {
    Q_OBJECT

public:
    ProgressRow(const Desk& desk, const PromiseProgress& progress);

    [[nodiscard]] PromiseProgressId id() const { return progress_.id; }
    void show(const PromiseProgress& progress);
    /// The keyboard goes to what has to be said first: the reason of a revision, the proof of what is kept, the note.
    void focusFirst();

Q_SIGNALS:
    void removeWanted(filrouge::PromiseProgressId id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Change = std::function<void(PromiseProgress&)>;

    [[nodiscard]] FieldText* makeText(const char* field, QString PromiseProgress::*member);
    bool update(const char* field, const Change& change);
    void chooseStatus(PromiseStatus status);
    bool storeReason(const QString& reason);
    void askPhoto();
    void choosePhoto();
    void showParts();
    void retranslate();

    Desk desk_;
    PromiseProgress progress_;
    bool revising_ = false; ///< Revised is chosen, its reason is still to be said
    ChoiceField* status_;
    DateField* day_;
    FieldText* note_;
    FieldText* proof_;
    TextLabel* reasonTitle_;
    FieldText* reason_;
    QToolButton* photo_;
    QToolButton* remove_;
};

} // namespace filrouge
