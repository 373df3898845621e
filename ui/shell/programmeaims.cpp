// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programmeaims.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dayfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

namespace filrouge {

ProgrammeAims::ProgrammeAims(const Desk& desk) : desk_(desk), grid_(new QGridLayout(this)), language_(new ChoiceField)
{
    grid_->setContentsMargins(0, desk.theme.px(8), 0, desk.theme.px(8));
    grid_->setHorizontalSpacing(desk.theme.px(16));
    grid_->setVerticalSpacing(desk.theme.px(8));
    for (int column = 0; column < 3; ++column)
        grid_->setColumnStretch(column, 1);
    addWords(&ProgrammeDetails::sponsor, 0, 0);
    addWords(&ProgrammeDetails::place, 0, 1);
    addDay(&ProgrammeDetails::startsOn, 1, 0);
    addDay(&ProgrammeDetails::horizon, 1, 1);
    addNumber(&ProgrammeDetails::interviewTarget, 2, 0);
    addNumber(&ProgrammeDetails::immersionTarget, 2, 1);
    addNumber(&ProgrammeDetails::peopleTarget, 2, 2);
    addNumber(&ProgrammeDetails::personaTarget, 3, 0);
    addNumber(&ProgrammeDetails::participantTarget, 3, 1);
    addNumber(&ProgrammeDetails::chosenTarget, 3, 2);
    language_->addItems({QString(), QString()});
    languageLabel_ = addLabel(language_, 1, 2);
    connect(language_, &QComboBox::activated, this, [this](int chosen) {
        desk_.pending.flush();
        ProgrammeDetails details = details_;
        details.language = static_cast<Language>(chosen);
        if (!(details == details_))
            store(details, {});
    });
    // As one reads it, whatever was made first.
    QWidget* before = nullptr;
    for (int row = 0; row < grid_->rowCount(); ++row)
        for (int column = 0; column < 3; ++column) {
            QLayoutItem* cell = grid_->itemAtPosition(row, column);
            if (cell == nullptr || cell->layout() == nullptr)
                continue;
            QWidget* edit = cell->layout()->itemAt(1)->widget();
            if (before != nullptr)
                setTabOrder(before, edit);
            before = edit;
        }
    retranslate();
}

TextLabel* ProgrammeAims::addLabel(QWidget* edit, int row, int column)
{
    auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    label->setContentsMargins(fieldInset, 0, 0, 0);
    label->setBuddy(edit);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(label);
    both->addWidget(edit);
    both->addStretch(1);
    grid_->addLayout(both, row, column);
    return label;
}

void ProgrammeAims::addWords(QString ProgrammeDetails::*field, int row, int column)
{
    const QString key = QStringLiteral("programme/words%1").arg(words_.size());
    auto* edit =
        new FieldText(desk_.theme, desk_.pending, FieldText::Lines::One, [this, field, key](const QString& text) {
            ProgrammeDetails details = details_;
            details.*field = text.trimmed();
            return store(details, key);
        });
    connect(edit, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    words_.push_back({field, addLabel(edit, row, column), edit});
}

void ProgrammeAims::addDay(QDate ProgrammeDetails::*field, int row, int column)
{
    auto* edit = new DayField(desk_.theme, desk_.pending, [this, field](QDate day) {
        ProgrammeDetails details = details_;
        details.*field = day;
        return store(details, {});
    });
    connect(edit, &DayField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
    days_.push_back({field, addLabel(edit, row, column), edit});
}

void ProgrammeAims::addNumber(int ProgrammeDetails::*field, int row, int column)
{
    auto* edit = new FieldText(desk_.theme, desk_.pending, FieldText::Lines::One, [this, field](const QString& typed) {
        return storeNumber(field, typed);
    });
    connect(edit, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    numbers_.push_back({field, addLabel(edit, row, column), edit});
}

bool ProgrammeAims::storeNumber(int ProgrammeDetails::*field, const QString& typed)
{
    bool isNumber = false;
    const QString text = typed.trimmed();
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < 0)) {
        desk_.toasts.complain(tr("A target is a whole number, such as 30; leave it empty to aim at none."));
        return false;
    }
    ProgrammeDetails details = details_;
    details.*field = number;
    return store(details, {});
}

bool ProgrammeAims::store(const ProgrammeDetails& details, const QString& mergeKey)
{
    return desk_.report(desk_.programme.services().details.update(details, mergeKey));
}

void ProgrammeAims::show(const ProgrammeDetails& details)
{
    details_ = details;
    for (const Words& one : words_)
        one.edit->show(details.*one.field);
    for (const Day& one : days_)
        one.edit->show(details.*one.field);
    for (const Number& one : numbers_)
        one.edit->show(details.*one.field > 0 ? QString::number(details.*one.field) : QString());
    language_->setCurrentIndex(static_cast<int>(details.language));
}

void ProgrammeAims::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgrammeAims::retranslate()
{
    const QString words[] = {tr("Who runs it"), tr("Letters are dated from")};
    const QString prompts[] = {tr("Name of the team or authority"), tr("A town")};
    for (std::size_t i = 0; i < words_.size(); ++i) {
        words_[i].label->setText(words[i]);
        words_[i].edit->setPrompt(prompts[i], words[i]);
    }
    const QString days[] = {tr("Starts on"), tr("Horizon: promises are due by")};
    for (std::size_t i = 0; i < days_.size(); ++i) {
        days_[i].label->setText(days[i]);
        days_[i].edit->setPrompt(tr("A date"), days[i]);
    }
    const QString numbers[] = {tr("Interviews aimed at"),
                               tr("Immersions aimed at"),
                               tr("People to meet"),
                               tr("Personas aimed at"),
                               tr("Participants to convene"),
                               tr("Personas the vote chooses")};
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
        numbers_[i].label->setText(numbers[i]);
        numbers_[i].edit->setPrompt(tr("No target"), numbers[i]);
    }
    languageLabel_->setText(tr("Language of the documents"));
    language_->setAccessibleName(languageLabel_->text());
    language_->setItemText(static_cast<int>(Language::English), tr("English"));
    language_->setItemText(static_cast<int>(Language::French), tr("French"));
}

} // namespace filrouge
