// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/closingpane.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/promiseedits.h"
#include "ui/engagement/signatoryrow.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/rowsinplace.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

ClosingPane::ClosingPane(const Desk& desk)
    : desk_(desk),
      closingTitle_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      closing_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                             [this](const QString& words) {
                                 EngagementLetter letter = letter_;
                                 letter.closing = words;
                                 return desk_.report(desk_.programme.services().engagementLetters.update(
                                     letter, QStringLiteral("letter %1 closing").arg(letter.id.value)));
                             })),
      signTitle_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      nobody_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      column_(new QVBoxLayout),
      add_(new NameChoice(desk.theme))
{
    closing_->setTextStyle(TextSize::Large);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(desk.theme.px(8));
    for (TextLabel* label : {closingTitle_, signTitle_, nobody_})
        label->setContentsMargins(6, 0, 0, 0);
    outer->addWidget(closingTitle_);
    outer->addWidget(closing_);
    outer->addSpacing(desk.theme.px(16));
    outer->addWidget(signTitle_);
    outer->addWidget(nobody_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(desk.theme.px(8));
    outer->addLayout(column_);
    outer->addWidget(add_);
    outer->addStretch();
    connect(closing_, &FieldText::focusGained, this, [this] { Q_EMIT workedOn(letter_.closing); });
    connect(closing_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    connect(add_, &NameChoice::chosen, this, [this](qint64 person) {
        if (person > 0)
            add(PersonId(person));
    });
    connect(add_, &NameChoice::newNameTyped, this, [this](const QString& name) { addNew(name); });
    retranslate();
}

ClosingPane::~ClosingPane() = default;

SignatoryRow* ClosingPane::makeRow(SignatoryId id)
{
    auto* row = new SignatoryRow(desk_, id);
    connect(row, &SignatoryRow::removeWanted, this, [this, row] { remove(*row); });
    connect(row, &SignatoryRow::moveWanted, this, [this, row](int steps) { move(row, steps); });
    connect(row, &SignatoryRow::workedOn, this, &ClosingPane::workedOn);
    return row;
}

void ClosingPane::show(const LetterSheet& sheet, const std::vector<NameChoice::Name>& organisations,
                       const std::vector<NameChoice::Name>& people)
{
    const bool changed = letter_.closing != sheet.letter.closing;
    letter_ = sheet.letter;
    closing_->show(letter_.closing);
    if (changed && closing_->hasFocus())
        Q_EMIT workedOn(letter_.closing); // the page beside knows what one works on by these words
    std::vector<SignatoryRow*> rows;
    for (const NamedSignatory& named : sheet.signatories) {
        const SignatoryId id = named.signatory.id;
        const auto known = std::ranges::find_if(rows_, [id](const SignatoryRow* row) { return row->id() == id; });
        SignatoryRow* row = known == rows_.end() ? makeRow(id) : *known;
        row->show(named, organisations);
        rows.push_back(row);
    }
    putInPlace(*column_, rows_, std::move(rows));
    nobody_->setVisible(rows_.empty());
    std::vector<NameChoice::Name> free;
    for (const NameChoice::Name& person : people) {
        const auto signs = [&](const NamedSignatory& named) { return named.signatory.person.value == person.id; };
        if (std::ranges::none_of(sheet.signatories, signs))
            free.push_back(person);
    }
    add_->setNames(free);
    add_->show(0);
}

void ClosingPane::add(PersonId person)
{
    Services& services = desk_.programme.services();
    const auto found = services.territory.people().find(person);
    if (!desk_.report(found))
        return;
    Signatory signatory;
    signatory.letter = letter_.id;
    signatory.person = person;
    signatory.role = found->role;
    signatory.organisation = found->organisation;
    desk_.report(services.signatories.add(signatory));
    add_->show(0);
}

void ClosingPane::addNew(const QString& name)
{
    Services& services = desk_.programme.services();
    Person person;
    person.name = name;
    const auto done = desk_.programme.file().edit(FILROUGE_TEXT("Edits", "Add signatory %1", {name}),
                                                  [&](Edit&) -> Result<Signatory> {
                                                      FILROUGE_TRY_VALUE(added, services.territory.addPerson(person));
                                                      Signatory signatory;
                                                      signatory.letter = letter_.id;
                                                      signatory.person = added.id;
                                                      return services.signatories.add(signatory);
                                                  });
    if (desk_.report(done) && !rows_.empty())
        rows_.back()->focusRole();
    add_->show(0);
}

void ClosingPane::remove(const SignatoryRow& row)
{
    desk_.pending.flush();
    const QString name = row.name();
    if (!desk_.report(desk_.programme.services().signatories.remove(row.id())))
        return;
    desk_.offerUndo(tr("%1 does not sign this letter any more.").arg(name));
    add_->setFocus();
}

void ClosingPane::move(SignatoryRow* row, int steps)
{
    const auto at = std::ranges::find(rows_, row) - rows_.begin() + steps;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(rows_.size()))
        desk_.report(desk_.programme.services().signatories.move(row->id(), static_cast<int>(at)));
}

void ClosingPane::focusOn(const QByteArray& field, SignatoryId signatory)
{
    for (SignatoryRow* row : rows_)
        if (row->id() == signatory) {
            row->focusRole();
            return;
        }
    if (field == "signatories")
        add_->setFocus(Qt::OtherFocusReason);
    else
        closing_->setFocus(Qt::OtherFocusReason);
}

void ClosingPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosingPane::retranslate()
{
    closingTitle_->setText(tr("Closing"));
    closing_->setPrompt(tr("How the letter ends: what happens next, and when you will meet again"), tr("Closing"));
    signTitle_->setText(tr("Signatures"));
    nobody_->setText(tr("Nobody signs yet. The order below is the order on paper."));
    add_->setPrompt(tr("Add who signs: choose, or type a name"), tr("Add who signs"));
    noteKeys(this,
             {{{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Signatories: move one up or down")},
              {{Qt::Key_Delete}, tr("Signatories: remove one")}});
    for (SignatoryRow* row : rows_)
        row->retranslate();
}

} // namespace filrouge
