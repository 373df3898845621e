// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

class QVBoxLayout;

namespace filrouge {

class SignatoryRow;

/// The end of a letter: its closing words, and who signs, in protocol order.
class ClosingPane final : public QWidget {
    Q_OBJECT

public:
    explicit ClosingPane(const Desk& desk);
    ~ClosingPane() override;

    void show(const LetterSheet& sheet, const std::vector<NameChoice::Name>& organisations,
              const std::vector<NameChoice::Name>& people);
    /// "closing", "signatories", or "role" of that signatory.
    void focusOn(const QByteArray& field, SignatoryId signatory);

Q_SIGNALS:
    void workedOn(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    SignatoryRow* makeRow(SignatoryId id);
    void add(PersonId person);
    void addNew(const QString& name);
    void remove(const SignatoryRow& row);
    void move(SignatoryRow* row, int steps);
    void retranslate();

    Desk desk_;
    EngagementLetter letter_;
    std::vector<SignatoryRow*> rows_;
    TextLabel* closingTitle_;
    FieldText* closing_;
    TextLabel* signTitle_;
    TextLabel* nobody_;
    QVBoxLayout* column_;
    NameChoice* add_;
};

} // namespace filrouge
