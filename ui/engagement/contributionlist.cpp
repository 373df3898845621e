// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/contributionlist.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/contributionrow.h"
#include "ui/engagement/promiseedits.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/rowsinplace.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr std::array allKinds{ContributionKind::Lived, ContributionKind::Exists, ContributionKind::Idea};

} // namespace

ContributionList::ContributionList(const Desk& desk)
    : desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      noSeminar_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      column_(new QVBoxLayout),
      entry_(new QWidget),
      kinds_(new QButtonGroup(this)),
      words_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One, [](const QString&) { return true; }))
{
    auto* kindRow = new QHBoxLayout;
    kindRow->setContentsMargins(0, 0, 0, 0);
    kindRow->setSpacing(desk.theme.px(4));
    for (std::size_t i = 0; i < allKinds.size(); ++i) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        kindButtons_[i] = button;
        kinds_->addButton(button, static_cast<int>(i));
        kindRow->addWidget(button);
        connect(button, &QPushButton::clicked, words_, [this] { words_->setFocus(); });
    }
    kindButtons_.front()->setChecked(true);
    kindRow->addWidget(words_, 1, Qt::AlignVCenter);
    entry_->setLayout(kindRow);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(desk.theme.px(4));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    outer->addWidget(title_);
    outer->addLayout(column_);
    outer->addWidget(entry_);
    outer->addWidget(noSeminar_);
    connect(words_, &FieldText::entered, this, [this] { add(words_->toPlainText().trimmed()); });
    // Leaving with words that were never entered: they were said, so they are kept. Choosing their kind, or another
    // window, is not leaving.
    connect(words_, &FieldText::focusLost, this, [this] {
        const QWidget* now = QApplication::focusWidget();
        if (now != nullptr && !entry_->isAncestorOf(now))
            add(words_->toPlainText().trimmed());
    });
    retranslate();
}

ContributionList::~ContributionList() = default;

QString ContributionList::word(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Lived:
        return tr("Lived");
    case ContributionKind::Exists:
        return tr("Exists");
    case ContributionKind::Idea:
        break;
    }
    return tr("Idea");
}

void ContributionList::show(const LetterSheet& sheet, DifficultyId difficulty)
{
    letter_ = sheet.letter.id;
    difficulty_ = difficulty;
    seminar_ = sheet.letter.seminar;
    std::vector<ContributionRow*> rows;
    for (const SpokenContribution& spoken : sheet.contributions) {
        if (spoken.contribution.difficulty != difficulty)
            continue;
        const ContributionId id = spoken.contribution.id;
        const auto known = std::ranges::find_if(rows_, [id](const ContributionRow* row) { return row->id() == id; });
        ContributionRow* row = known == rows_.end() ? nullptr : *known;
        if (row == nullptr) {
            row = new ContributionRow(desk_, id);
            connect(row, &ContributionRow::removeWanted, this, [this, row] { remove(*row); });
            connect(row, &ContributionRow::moveWanted, this, [this, row](int steps) {
                const auto at = std::ranges::find(rows_, row) - rows_.begin() + steps;
                if (at < 0 || at >= static_cast<std::ptrdiff_t>(rows_.size()))
                    return;
                const ContributionId neighbour = rows_[static_cast<std::size_t>(at)]->id();
                const auto place = desk_.programme.services().engagementLetters.read().find(neighbour);
                if (desk_.report(place))
                    desk_.report(desk_.programme.services().contributions.move(row->id(), place->position));
            });
        }
        row->show(spoken);
        rows.push_back(row);
    }
    putInPlace(*column_, rows_, std::move(rows));
    entry_->setVisible(seminar_.has_value());
    noSeminar_->setVisible(!seminar_.has_value());
}

void ContributionList::add(const QString& words)
{
    if (words.isEmpty() || !seminar_)
        return;
    NewContribution contribution;
    contribution.letter = letter_;
    contribution.difficulty = difficulty_;
    contribution.kind = allKinds[static_cast<std::size_t>(qMax(0, kinds_->checkedId()))];
    contribution.words = words;
    words_->clear();
    words_->flush();
    if (!desk_.report(desk_.programme.services().contributions.add(contribution)))
        words_->setPlainText(words);
}

void ContributionList::remove(const ContributionRow& row)
{
    desk_.pending.flush();
    if (desk_.report(desk_.programme.services().contributions.remove(row.id()))) {
        desk_.offerUndo(tr("The contribution is removed."));
        words_->setFocus();
    }
}

void ContributionList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContributionList::retranslate()
{
    title_->setText(tr("What we know"));
    noSeminar_->setText(tr("This letter is not tied to a seminar: what people say would have no source."));
    for (std::size_t i = 0; i < allKinds.size(); ++i)
        kindButtons_[i]->setText(word(allKinds[i]));
    kindButtons_[0]->setToolTip(tr("Something lived through"));
    kindButtons_[1]->setToolTip(tr("Something that exists already"));
    kindButtons_[2]->setToolTip(tr("An idea"));
    words_->setPrompt(tr("Type, then Enter"), tr("New contribution"));
    noteKeys(this,
             {{{Qt::Key_Return}, tr("What we know: add what was typed")},
              {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("What we know: move one up or down")},
              {{Qt::Key_Delete}, tr("What we know: remove one")}});
    for (ContributionRow* row : rows_)
        row->retranslate();
}

} // namespace filrouge
