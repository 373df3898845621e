// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/difficultylist.h"

#include "core/persona/personarules.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/numberbadge.h"
#include "ui/widgets/fieldtext.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

struct DifficultyList::Row final {
    Difficulty difficulty; ///< without a key: the empty one
    bool gone = false;
    QWidget* box = nullptr;
    NumberBadge* number = nullptr;
    FieldText* title = nullptr;
    FieldText* text = nullptr;
    QPushButton* irritants = nullptr;
};

DifficultyList::DifficultyList(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(desk.theme.px(8));
    rows_.push_back(makeRow());
    arrange();
}

DifficultyList::~DifficultyList()
{
    for (const RowPtr& row : rows_)
        row->gone = true;
}

DifficultyList::RowPtr DifficultyList::makeRow()
{
    auto row = std::make_shared<Row>();
    row->box = new QWidget(this);
    row->number = new NumberBadge(desk_.theme);
    const auto field = [&](FieldText::Lines lines, QString Difficulty::*part) {
        auto* made = new FieldText(desk_.theme, desk_.pending, lines, [this, row, part](const QString& text) {
            return store(row, part, text);
        });
        made->installEventFilter(this);
        connect(made, &FieldText::focusGained, this, [this, row] { Q_EMIT focused(row->difficulty.title); });
        connect(made, &FieldText::focusLost, this, [this, row] { left(row); });
        return made;
    };
    row->title = field(FieldText::Lines::One, &Difficulty::title);
    row->title->setTextStyle(TextSize::Large, QFont::DemiBold);
    row->text = field(FieldText::Lines::Many, &Difficulty::text);
    row->irritants = new QPushButton;
    row->irritants->setFlat(true);
    row->irritants->setMenu(new QMenu(row->irritants));
    connect(row->irritants->menu(), &QMenu::aboutToShow, this, [this, row] { fillMenu(row); });
    connect(row->title, &FieldText::entered, this, [row] {
        if (!row->gone && row->difficulty.id)
            row->text->setFocus(Qt::TabFocusReason);
    });
    connect(row->text, &FieldText::entered, this, [this, row] {
        if (!row->gone)
            rows_.back()->title->setFocus(Qt::TabFocusReason);
    });
    auto* grid = new QGridLayout(row->box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(row->number, 0, 0, Qt::AlignTop);
    grid->addWidget(row->title, 0, 1);
    grid->addWidget(row->text, 1, 1);
    grid->addWidget(row->irritants, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    row->box->show();
    return row;
}

DifficultyList::RowPtr DifficultyList::rowFor(const Difficulty& difficulty)
{
    const auto known =
        std::ranges::find_if(rows_, [&](const RowPtr& row) { return row->difficulty.id == difficulty.id; });
    if (known != rows_.end())
        return *known;
    return adding_ && !adding_->difficulty.id ? adding_ : makeRow();
}

void DifficultyList::show(ChallengeLetterId letter, const std::vector<Difficulty>& difficulties,
                          const std::vector<DifficultyIrritant>& links, const std::vector<Irritant>& irritants)
{
    const bool other = letter != letter_;
    letter_ = letter;
    links_ = links;
    irritants_ = irritants;
    const RowPtr empty = rows_.back();
    std::vector<RowPtr> next;
    for (const Difficulty& difficulty : difficulties) {
        const RowPtr row = rowFor(difficulty);
        row->difficulty = difficulty;
        row->title->show(difficulty.title);
        row->text->show(difficulty.text);
        next.push_back(row);
    }
    for (const RowPtr& row : rows_) {
        if (row == empty || std::ranges::find(next, row) != next.end())
            continue;
        row->gone = true;
        row->box->hide();
        row->box->deleteLater();
    }
    if (std::ranges::find(next, empty) == next.end()) {
        next.push_back(empty);
        if (other)
            empty->title->show({});
    } else {
        next.push_back(makeRow());
    }
    rows_ = std::move(next);
    arrange();
}

void DifficultyList::setHue(int hue)
{
    hue_ = hue;
    arrange();
}

void DifficultyList::arrange()
{
    int number = 0;
    QWidget* before = nullptr;
    for (const RowPtr& row : rows_) {
        if (column_->indexOf(row->box) != number)
            column_->insertWidget(number, row->box);
        row->number->show(++number, hue_, bool(row->difficulty.id));
        for (QWidget* part : {static_cast<QWidget*>(row->title),
                              static_cast<QWidget*>(row->text),
                              static_cast<QWidget*>(row->irritants)}) {
            if (before != nullptr)
                QWidget::setTabOrder(before, part);
            before = part;
        }
    }
    retranslate();
}

bool DifficultyList::isEmpty(const Row& row) const
{
    return row.title->toPlainText().trimmed().isEmpty() && row.text->toPlainText().trimmed().isEmpty();
}

bool DifficultyList::store(const RowPtr& row, QString Difficulty::*field, const QString& text)
{
    if (row->gone || isEmpty(*row))
        return true; // goes when the focus leaves it
    ChallengeLetterService& letters = desk_.programme.services().challengeLetters;
    Difficulty changed = row->difficulty;
    changed.*field = text;
    if (changed.id)
        return desk_.report(letters.updateDifficulty(
            changed, QStringLiteral("difficulty/%1/%2").arg(changed.id.value).arg(field == &Difficulty::title)));
    changed.letter = letter_;
    adding_ = row;
    const auto outcome = letters.addDifficulty(changed);
    adding_.reset();
    return desk_.report(outcome);
}

void DifficultyList::left(const RowPtr& row)
{
    if (row->gone)
        return;
    desk_.programme.file().endMerging();
    if (row->difficulty.id && isEmpty(*row) && !row->title->hasFocus() && !row->text->hasFocus())
        remove(row);
}

void DifficultyList::remove(const RowPtr& row)
{
    const int number = numberOf(row->difficulty);
    if (desk_.report(desk_.programme.services().challengeLetters.removeDifficulty(row->difficulty.id)))
        desk_.offerUndo(tr("Difficulty %1 is deleted, those after it have moved up.").arg(number));
}

void DifficultyList::move(const RowPtr& row, int by)
{
    const int target = row->difficulty.position + by;
    if (!row->difficulty.id || target < 0 || target >= static_cast<int>(rows_.size()) - 1)
        return;
    desk_.pending.flush();
    desk_.report(desk_.programme.services().challengeLetters.moveDifficulty(row->difficulty.id, target));
}

void DifficultyList::fillMenu(const RowPtr& row)
{
    QMenu* menu = row->irritants->menu();
    menu->clear();
    const auto themes = desk_.programme.services().irritants.themes().all();
    const auto addTo = [&](QMenu* into, const Irritant& irritant) {
        const bool linked = std::ranges::any_of(links_, [&](const DifficultyIrritant& link) {
            return link.difficulty == row->difficulty.id && link.irritant == irritant.id;
        });
        QString title = irritant.title.simplified().left(80);
        QAction* action = into->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(linked);
        connect(action, &QAction::triggered, this, [this, row, id = irritant.id](bool link) {
            if (row->gone)
                return;
            desk_.pending.flush();
            ChallengeLetterService& letters = desk_.programme.services().challengeLetters;
            desk_.report(link ? letters.linkIrritant(row->difficulty.id, id)
                              : letters.unlinkIrritant(row->difficulty.id, id));
        });
    };
    if (themes)
        for (const Theme& theme : *themes) {
            QMenu* into = nullptr;
            for (const Irritant& irritant : irritants_) {
                if (irritant.theme != theme.id)
                    continue;
                if (into == nullptr)
                    into = menu->addMenu(QString(theme.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
                addTo(into, irritant);
            }
        }
    for (const Irritant& irritant : irritants_)
        if (!irritant.theme)
            addTo(menu, irritant);
    if (menu->isEmpty())
        menu->addAction(tr("The field work has named no pain point yet"))->setEnabled(false);
}

bool DifficultyList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found =
        std::ranges::find_if(rows_, [&](const RowPtr& row) { return row->title == watched || row->text == watched; });
    if (found == rows_.end())
        return QWidget::eventFilter(watched, event);
    const RowPtr row = *found;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(row, key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    auto* field = static_cast<FieldText*>(watched);
    if (key->key() == Qt::Key_Backspace && field->toPlainText().isEmpty()) {
        if (watched == row->text) {
            row->title->setFocus(Qt::BacktabFocusReason);
            row->title->moveCursor(QTextCursor::End);
        } else if (isEmpty(*row) && found != rows_.begin()) {
            FieldText* before = (*(found - 1))->text;
            before->setFocus(Qt::BacktabFocusReason); // the emptied one is removed as the focus leaves it
            before->moveCursor(QTextCursor::End);
        } else if (isEmpty(*row) && row->difficulty.id) {
            remove(row);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DifficultyList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DifficultyList::retranslate()
{
    for (const RowPtr& row : rows_) {
        const bool empty = !row->difficulty.id;
        const int number = row->difficulty.position + 1;
        row->text->setVisible(!empty);
        row->irritants->setVisible(!empty);
        row->title->setPrompt(empty ? tr("Add a difficulty") : tr("In a few words"),
                              empty ? tr("New difficulty") : tr("Title of difficulty %1").arg(number));
        row->title->setToolTip(empty ? QString() : tr("Alt+Up and Alt+Down renumber · Enter goes on"));
        row->text->setPrompt(tr("In the persona’s own words"), tr("Difficulty %1").arg(number));
        QStringList linked;
        for (const DifficultyIrritant& link : links_) {
            if (link.difficulty != row->difficulty.id)
                continue;
            for (const Irritant& irritant : irritants_)
                if (irritant.id == link.irritant)
                    linked << irritant.title;
        }
        const int count = static_cast<int>(linked.size());
        row->irritants->setText(linked.isEmpty() ? tr("Link the pain points behind it")
                                                 : tr("%n pain point(s) behind it", nullptr, count));
        row->irritants->setToolTip(linked.join(QLatin1Char('\n')));
        row->irritants->setAccessibleName(tr("Difficulty %1: %2").arg(number).arg(row->irritants->text()));
    }
}

} // namespace filrouge
