// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/linelist.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "ui/persona/evidencetarget.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype longestSaid = 60;

} // namespace

struct LineList::Row final {
    Line line; ///< without a key: the empty one
    bool gone = false;
    EvidenceTarget* box = nullptr;
    FieldText* field = nullptr;
    TextLabel* count = nullptr;
};

LineList::LineList(const Desk& desk, Operations operations, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      operations_(std::move(operations)),
      title_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    title_->setContentsMargins(6, 0, 0, 2);
    title_->hide();
    column_->addWidget(title_);
    rows_.push_back(makeRow());
    arrange();
}

LineList::~LineList()
{
    for (const RowPtr& row : rows_)
        row->gone = true;
}

LineList::RowPtr LineList::makeRow()
{
    auto row = std::make_shared<Row>();
    row->box = new EvidenceTarget(desk_.theme, this);
    connect(row->box, &EvidenceTarget::dropped, this, [this, row](const std::vector<EvidenceId>& evidence) {
        rest(row, evidence);
    });
    row->field = new FieldText(desk_.theme, desk_.pending, FieldText::Lines::One, [this, row](const QString& text) {
        return store(row, text);
    });
    row->field->setTextStyle(size_);
    row->field->installEventFilter(this);
    row->count = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    row->count->setWordWrap(false);
    row->count->setContentsMargins(0, 8, 2, 0);
    auto* line = new QHBoxLayout(row->box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(row->field, 1);
    line->addWidget(row->count, 0, Qt::AlignTop);
    connect(row->field, &FieldText::focusGained, this, [this, row] {
        if (!row->gone)
            Q_EMIT focused(row->line.id, row->line.text);
    });
    connect(row->field, &FieldText::focusLost, this, [this, row] { left(row); });
    connect(row->field, &FieldText::entered, this, [this, row] { beginAfter(row); });
    connect(row->field, &QPlainTextEdit::textChanged, this, [this, row] {
        if (!row->gone)
            mark(*row);
    });
    row->box->show();
    return row;
}

void LineList::show(qint64 owner, const std::vector<Line>& lines)
{
    const bool other = owner != owner_;
    owner_ = owner;
    const RowPtr empty = draft();
    const bool midway = !other && empty->field->hasFocus() && empty != rows_.back();
    std::vector<RowPtr> next;
    for (const Line& line : lines) {
        const RowPtr row = rowFor(line);
        row->line = line;
        row->field->show(line.text);
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
        placeDraft(next, empty, midway);
        if (other)
            empty->field->show({});
    } else {
        next.push_back(makeRow());
    }
    rows_ = std::move(next);
    arrange();
}

LineList::RowPtr LineList::rowFor(const Line& line)
{
    const auto known = std::ranges::find_if(rows_, [&](const RowPtr& row) { return row->line.id == line.id; });
    if (known != rows_.end())
        return *known;
    // The file tells of a new line before the adding of it returns.
    return adding_ && adding_->line.id == 0 ? adding_ : makeRow();
}

// While somebody is at the empty line it stays behind the one it was begun after.
void LineList::placeDraft(std::vector<RowPtr>& next, const RowPtr& line, bool midway) const
{
    auto place = next.end();
    if (midway) {
        const auto at = std::ranges::find(rows_, line);
        const auto before = at == rows_.begin() ? next.end() : std::ranges::find(next, *(at - 1));
        place = at == rows_.begin() ? next.begin() : before == next.end() ? before : before + 1;
    }
    next.insert(place, line);
}

void LineList::arrange()
{
    int at = 1;
    QWidget* before = nullptr;
    for (const RowPtr& row : rows_) {
        if (column_->indexOf(row->box) != at)
            column_->insertWidget(at, row->box);
        ++at;
        if (before != nullptr)
            QWidget::setTabOrder(before, row->field);
        before = row->field;
        const bool empty = row->line.id == 0;
        row->field->setPrompt(empty ? prompt_ : QString(), accessibleName_);
        row->field->setToolTip(
            empty ? QString()
                  : tr("Enter begins the next · Alt+Up and Alt+Down move · Backspace on an empty line removes"));
        mark(*row);
    }
}

// The underline says what a count alone would not: this rests on nothing anyone told us.
void LineList::mark(Row& row) const
{
    const bool counted = row.line.id != 0 && row.line.support.has_value();
    const StatementSupport support = row.line.support.value_or(StatementSupport{});
    const QString rests = support.isSupported() ? tr("Rests on %1, %2")
                                                      .arg(tr("%n piece(s)", nullptr, support.pieces),
                                                           tr("%n source(s)", nullptr, support.sources))
                                                : tr("Rests on nothing yet");
    row.count->setText(counted && support.isSupported() ? QString::number(support.pieces) : QString());
    row.count->setToolTip(rests);
    row.field->setAccessibleDescription(counted ? rests : QString());
    QList<QTextEdit::ExtraSelection> marks;
    if (counted && !support.isSupported()) {
        QTextEdit::ExtraSelection dotted;
        dotted.cursor = QTextCursor(row.field->document());
        dotted.cursor.select(QTextCursor::Document);
        dotted.format.setUnderlineStyle(QTextCharFormat::DotLine);
        dotted.format.setUnderlineColor(desk_.theme.tokens().onWarning);
        marks << dotted;
    }
    row.field->setExtraSelections(marks);
    row.box->setAcceptDrops(row.line.id != 0 && operations_.rest);
}

bool LineList::store(const RowPtr& row, const QString& text)
{
    if (row->gone || text.trimmed().isEmpty())
        return true; // an emptied line goes when the focus leaves it, not while a new wording is sought
    if (row->line.id != 0)
        return desk_.report(operations_.update(row->line.id, text));
    adding_ = row;
    const auto outcome = operations_.add(owner_, text, placeOf(row));
    adding_.reset();
    if (!desk_.report(outcome))
        return false;
    if (row->field->hasFocus())
        Q_EMIT focused(row->line.id, row->line.text);
    return true;
}

void LineList::left(const RowPtr& row)
{
    if (row->gone)
        return;
    desk_.programme.file().endMerging();
    if (row->line.id != 0) {
        if (row->field->toPlainText().trimmed().isEmpty())
            remove(row);
        return;
    }
    if (row != rows_.back()) { // the empty line goes back to where it is looked for
        rows_.erase(std::ranges::find(rows_, row));
        rows_.push_back(row);
        arrange();
    }
}

void LineList::remove(const RowPtr& row)
{
    const QString text = shortened(row->line.text, longestSaid);
    if (desk_.report(operations_.remove(row->line.id)))
        desk_.offerUndo(tr("“%1” is deleted.").arg(text));
}

void LineList::rest(const RowPtr& row, const std::vector<EvidenceId>& evidence)
{
    if (row->gone || row->line.id == 0)
        return;
    desk_.pending.flush();
    if (desk_.report(operations_.rest(row->line.id, evidence)))
        row->field->setFocus(); // what it rests on now is shown
}

void LineList::beginAfter(const RowPtr& row)
{
    if (row->gone || row->line.id == 0)
        return;
    const RowPtr line = draft();
    rows_.erase(std::ranges::find(rows_, line));
    rows_.insert(std::ranges::find(rows_, row) + 1, line);
    arrange();
    line->field->setFocus(Qt::TabFocusReason);
}

void LineList::move(const RowPtr& row, int by)
{
    if (row->line.id == 0)
        return;
    row->field->flush();
    const int target = placeOf(row) + by;
    if (target >= 0 && target < static_cast<int>(rows_.size()) - 1)
        desk_.report(operations_.move(row->line.id, target));
    row->field->setFocus();
}

bool LineList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found = std::ranges::find_if(rows_, [&](const RowPtr& row) { return row->field == watched; });
    if (found == rows_.end())
        return QWidget::eventFilter(watched, event);
    const RowPtr row = *found;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(row, key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && row->field->toPlainText().isEmpty()) {
        if (found != rows_.begin()) {
            FieldText* before = (*(found - 1))->field;
            before->setFocus(Qt::BacktabFocusReason); // an emptied line is removed as the focus leaves it
            before->moveCursor(QTextCursor::End);
        } else if (row->line.id != 0) {
            remove(row);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

int LineList::placeOf(const RowPtr& row) const
{
    int place = 0;
    for (const RowPtr& each : rows_) {
        if (each == row)
            break;
        if (each->line.id != 0)
            ++place;
    }
    return place;
}

LineList::RowPtr LineList::draft() const
{
    return *std::ranges::find_if(rows_, [](const RowPtr& row) { return row->line.id == 0; });
}

void LineList::setTexts(const QString& title, const QString& prompt, const QString& accessibleName)
{
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    prompt_ = prompt;
    accessibleName_ = accessibleName;
    noteKeys(this,
             {{{Qt::Key_Return}, tr("Sentences: begin the next one")},
              {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Sentences: move one")},
              {{Qt::Key_Backspace}, tr("Sentences: remove an emptied one")}});
    arrange();
}

void LineList::setTextSize(TextSize size)
{
    size_ = size;
    for (const RowPtr& row : rows_)
        row->field->setTextStyle(size);
}

bool LineList::focusLine(qint64 id)
{
    for (const RowPtr& row : rows_)
        if (row->line.id == id) {
            row->field->setFocus();
            return true;
        }
    return false;
}

qint64 LineList::focusedLine() const
{
    for (const RowPtr& row : rows_)
        if (row->field->hasFocus())
            return row->line.id;
    return 0;
}

std::vector<LineList::Line> LineList::lines() const
{
    std::vector<Line> all;
    for (const RowPtr& row : rows_)
        if (row->line.id != 0)
            all.push_back(row->line);
    return all;
}

} // namespace filrouge
