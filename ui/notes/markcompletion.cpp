// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markcompletion.h"

#include "ui/widgets/fieldtext.h"
#include "ui/widgets/foldedtext.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostOffered = 7;
constexpr int nameRole = Qt::UserRole;
constexpr int newRole = Qt::UserRole + 1;

} // namespace

MarkCompletion::MarkCompletion(const UiTheme& theme, FieldText* field, std::function<KnownNames()> known)
    : QObject(field),
      theme_(theme),
      field_(field),
      known_(std::move(known)),
      list_(new QListWidget)
{
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    list_->setObjectName(QStringLiteral("markCompletion"));
    list_->hide();
    field_->installEventFilter(this);
    connect(field_, &QPlainTextEdit::cursorPositionChanged, this, [this] { offer(); });
    connect(field_, &QPlainTextEdit::textChanged, this, [this] { offer(); });
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(list_->row(item)); });
}

MarkCompletion::~MarkCompletion()
{
    delete list_;
}

bool MarkCompletion::isOffering() const
{
    return list_->isVisible();
}

void MarkCompletion::offer()
{
    if (taking_)
        return;
    const QString typed = field_->text();
    const auto mark = markAt(typed, field_->textCursor().position());
    list_->hide();
    if (!mark)
        offering_.reset();
    if (!mark || typed == declined_ || !field_->hasFocus())
        return;
    declined_.clear();
    mark_ = *mark;
    if (!offering_)
        offering_ = known_();
    const QStringList& names = mark_.sign == u'#' ? offering_->themes : offering_->irritants;
    const QString whole = folded(mark_.name.trimmed());
    QStringList found;
    for (const QString& name : names) {
        if (folded(name) == whole)
            return; // it stands there whole
        if (found.size() < mostOffered && matchesTyped(name, mark_.name))
            found << name;
    }
    if (found.isEmpty())
        return;
    list_->clear();
    for (const QString& name : found) {
        auto* item = new QListWidgetItem(name, list_);
        item->setData(nameRole, name);
    }
    if (const QString name = mark_.name.simplified(); !name.isEmpty()) {
        auto* item = new QListWidgetItem(
            mark_.sign == u'#' ? tr("New theme: “%1”").arg(name) : tr("New pain point: “%1”").arg(name), list_);
        item->setData(nameRole, name);
        item->setData(newRole, true);
    }
    // Behind a bare sign, which may be the end of a sentence, nothing is marked: Enter ends the line.
    list_->setCurrentRow(std::ranges::any_of(mark_.name, [](QChar each) { return each.isLetterOrNumber(); }) ? 0 : -1);
    place();
}

void MarkCompletion::place()
{
    QWidget* window = field_->window();
    if (list_->parentWidget() != window)
        list_->setParent(window);
    list_->setFont(theme_.font(TextSize::Body));
    const QRect caret = field_->cursorRect();
    const int height = list_->sizeHintForRow(0) * list_->count() + 2 * list_->frameWidth();
    const int width = qMin(theme_.px(360), window->width() - theme_.px(32));
    QPoint above = field_->viewport()->mapTo(window, caret.topLeft()) - QPoint(0, height + theme_.px(4));
    if (above.y() < 0)
        above = field_->viewport()->mapTo(window, caret.bottomLeft()) + QPoint(0, theme_.px(4));
    above.setX(qBound(theme_.px(8), above.x(), qMax(theme_.px(8), window->width() - width - theme_.px(8))));
    list_->setGeometry(QRect(above, QSize(width, height)));
    list_->show();
    list_->raise();
}

void MarkCompletion::take(int row)
{
    const QListWidgetItem* item = list_->item(row);
    if (item == nullptr)
        return;
    const QString name = item->data(nameRole).toString();
    const QString written = item->data(newRole).toBool() ? typedMark(mark_.sign, name) : mark_.sign + name;
    list_->hide();
    const QScopedValueRollback taking(taking_, true);
    QTextCursor cursor = field_->textCursor();
    const int end = cursor.position();
    cursor.setPosition(static_cast<int>(mark_.start));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(written + u' ');
    field_->setTextCursor(cursor);
    offering_.reset();
}

bool MarkCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        list_->hide();
    if (!isOffering())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Tab and Escape are the list's while it is there, not the window's.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
        list_->setCurrentRow(qBound(0, list_->currentRow() + by, list_->count() - 1));
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (list_->currentRow() < 0) {
            list_->hide();
            return false;
        }
        take(list_->currentRow());
        return true;
    case Qt::Key_Escape:
        declined_ = field_->text();
        list_->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace filrouge
