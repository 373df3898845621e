// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/engagement/datefield.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

namespace filrouge {

/// The beginning of a letter: where and when it is written, how it greets, its first words.
class OpeningPane final : public QWidget {
    Q_OBJECT

public:
    explicit OpeningPane(const Desk& desk);

    void show(const LetterSheet& sheet);
    /// "place", "written_on", "opening" or "salutation".
    void focusOn(const QByteArray& field);

Q_SIGNALS:
    void workedOn(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    bool update(const char* field, const std::function<void(EngagementLetter&)>& change);
    FieldText* addText(const char* field, QString EngagementLetter::*member, FieldText::Lines lines);
    void retranslate();

    Desk desk_;
    EngagementLetter letter_;
    QString firstName_;
    TextLabel* title_;
    FieldText* place_;
    DateField* writtenOn_;
    FieldText* salutation_;
    FieldText* opening_;
};

} // namespace filrouge
