// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/sprint/countfield.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

class QVBoxLayout;

namespace filrouge {

class ChoiceField;
struct Services;

/// Fields under each other, each below what it is called: what stands beside a board or a list, where there is little
/// room. Calls retranslate() when the language changes; a form does so itself at the end of its constructor.
class PaneForm : public QWidget {
    Q_OBJECT

Q_SIGNALS:
    /// Another item is wanted, where it stands.
    void wanted(filrouge::Kind kind, qint64 id);

protected:
    explicit PaneForm(const Desk& desk);

    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    /// The label's text is the caller's.
    TextLabel* addField(QWidget* field);
    TextLabel* addSection();
    TextLabel* addLine(TextTone tone = TextTone::Muted);
    void addPart(QWidget* part);
    /// A part that is a list of rows which come and go, `gap` pixels at 100 % apart.
    QVBoxLayout* addRows(int gap);
    /// All parts so far, in a part of their own: they can be hidden together.
    QWidget* gatherParts();
    /// Side by side, and below each other where they do not fit.
    void addButtons(const QList<QWidget*>& buttons);
    [[nodiscard]] QVBoxLayout& column() { return *column_; }

    [[nodiscard]] FieldText* makeText(FieldText::Lines lines, FieldText::Store store);
    [[nodiscard]] DayField* makeDay(DayField::Store store);
    [[nodiscard]] CountField* makeCount(CountField::Store store);
    /// As narrow as the pane: long words are shortened, and whole in its list.
    [[nodiscard]] static ChoiceField* makeChoice();

    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] Services& services() const;
    /// What is typed goes into the file, and what is typed next is a step of its own.
    void settle() const;

private:
    void tellRefusals(const EntryField& field) const;

    Desk desk_;
    QVBoxLayout* column_;
};

} // namespace filrouge
