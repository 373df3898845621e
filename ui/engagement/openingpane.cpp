// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/openingpane.h"

#include "core/base/language.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace filrouge {

OpeningPane::OpeningPane(const Desk& desk)
    : desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      place_(addText("place", &EngagementLetter::place, FieldText::Lines::One)),
      writtenOn_(new DateField(
          desk.theme, desk.pending,
          [this](QDate day) { return update("written_on", [day](EngagementLetter& l) { l.writtenOn = day; }); })),
      salutation_(addText("salutation", &EngagementLetter::salutation, FieldText::Lines::One)),
      opening_(addText("opening", &EngagementLetter::opening, FieldText::Lines::Many))
{
    salutation_->setTextStyle(TextSize::Title);
    opening_->setTextStyle(TextSize::Large);
    title_->setContentsMargins(6, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->setSpacing(desk.theme.px(16));
    head->addWidget(place_, 1, Qt::AlignTop);
    head->addWidget(writtenOn_, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    column->addWidget(title_);
    column->addLayout(head);
    column->addSpacing(desk.theme.px(8));
    column->addWidget(salutation_);
    column->addWidget(opening_);
    column->addStretch();
    retranslate();
}

FieldText* OpeningPane::addText(const char* field, QString EngagementLetter::*member, FieldText::Lines lines)
{
    auto* text = new FieldText(desk_.theme, desk_.pending, lines, [this, field, member](const QString& words) {
        return update(field, [&](EngagementLetter& letter) { letter.*member = words; });
    });
    connect(text, &FieldText::focusGained, this, [this, member] { Q_EMIT workedOn(letter_.*member); });
    connect(text, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    return text;
}

bool OpeningPane::update(const char* field, const std::function<void(EngagementLetter&)>& change)
{
    EngagementLetter letter = letter_;
    change(letter);
    const QString key = QStringLiteral("letter %1 %2").arg(letter.id.value).arg(QLatin1String(field));
    return desk_.report(desk_.programme.services().engagementLetters.update(letter, key));
}

void OpeningPane::show(const LetterSheet& sheet)
{
    const EngagementLetter before = std::exchange(letter_, sheet.letter);
    writtenOn_->show(letter_.writtenOn);
    const std::pair<FieldText*, QString EngagementLetter::*> texts[]{{place_, &EngagementLetter::place},
                                                                     {salutation_, &EngagementLetter::salutation},
                                                                     {opening_, &EngagementLetter::opening}};
    for (const auto& [text, member] : texts) {
        text->show(letter_.*member);
        // The page beside knows what one works on by these words.
        if (text->hasFocus() && letter_.*member != before.*member)
            Q_EMIT workedOn(letter_.*member);
    }
    if (firstName_ != sheet.persona.firstName) {
        firstName_ = sheet.persona.firstName;
        retranslate();
    }
}

void OpeningPane::focusOn(const QByteArray& field)
{
    QWidget* target = opening_;
    if (field == "place")
        target = place_;
    else if (field == "written_on")
        target = writtenOn_->field();
    else if (field == "salutation")
        target = salutation_;
    target->setFocus(Qt::OtherFocusReason);
}

void OpeningPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpeningPane::retranslate()
{
    title_->setText(tr("Opening words"));
    place_->setPrompt(tr("Where it is written"), tr("Where the letter is written"));
    writtenOn_->setPrompt(tr("When, for instance 7/2/2018"), tr("Date of the letter"));
    // What is printed when nobody wrote anything, in the language it is printed in.
    const auto details = desk_.programme.services().details.read().details();
    const Language language = details ? details->language : windowLanguage();
    salutation_->setPrompt(
        translated(FILROUGE_TEXT("EngagementLetter", "Dear %1,", {firstName_.simplified()}), language),
        tr("Salutation"));
    opening_->setPrompt(tr("What the group has understood, and why it writes"), tr("Opening words"));
}

} // namespace filrouge
