// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/lablist.h"

#include "ui/theme/uitheme.h"
#include "ui/widgets/announcing.h"
#include "ui/widgets/drawnlines.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int linePadding = 8;
constexpr int inset = 16;
constexpr int labTitleLines = 3;
constexpr int lackLines = 4;

/// How many lines the text takes, at most that many.
int linesOf(const QString& text, const QFont& font, int width, int most)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text).height();
    return std::clamp(height / std::max(1, metrics.lineSpacing()), 1, most);
}

} // namespace

QVariant LabLines::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabLine& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole:
        return line.title.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList words{line.title};
        for (const QString& more : {line.note, line.lack})
            if (!more.isEmpty())
                words << more;
        return words.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags LabLines::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).id == 0 ? Qt::ItemNeverHasChildren
                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int LabLines::rowOfItem(Kind kind, qint64 id) const
{
    const auto found =
        std::ranges::find_if(rows(), [&](const LabLine& line) { return line.kind == kind && line.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

LabLineDelegate::LabLineDelegate(const UiTheme& theme, const LabLines& lines, QListView* list)
    : QStyledItemDelegate(list),
      theme_(theme),
      lines_(lines),
      list_(list)
{}

QSize LabLineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const LabLine& line = lines_.row(index.row());
    const int width = list_->viewport()->width();
    const int room = width - theme_.px(2 * linePadding + (line.inside ? inset : 0));
    const QFont title = theme_.font(TextSize::Body, line.inside ? QFont::Normal : QFont::DemiBold);
    const QFont small = theme_.font(TextSize::Small);
    const int smallHeight = QFontMetrics(small).lineSpacing();
    const int below =
        (line.note.isEmpty() ? 0 : 1) + linesOf(line.lack, small, room - smallHeight - theme_.px(4), lackLines);
    return {width,
            linesOf(line.title, title, room, labTitleLines) * QFontMetrics(title).lineSpacing() + below * smallHeight +
                theme_.px(2 * linePadding) + (line.lack.isEmpty() ? 0 : theme_.px(4))};
}

void LabLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LabLine& line = lines_.row(index.row());
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (list_->hasFocus() && index == list_->currentIndex())) {
        painter->setPen(list_->hasFocus() ? QPen(t.focus, 2) : QPen(t.hairline, 1));
        painter->setBrush(selected ? t.selection : t.paper);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = selected ? t.onSelection : t.ink;
    QRect text = option.rect.adjusted(theme_.px(linePadding) + (line.inside ? theme_.px(inset) : 0),
                                      theme_.px(linePadding),
                                      -theme_.px(linePadding),
                                      -theme_.px(linePadding));
    const bool heading = line.id == 0;
    text.setTop(drawLines(*painter,
                          text,
                          line.title,
                          theme_.font(TextSize::Body, line.inside ? QFont::Normal : QFont::DemiBold),
                          heading ? t.muted : ink,
                          labTitleLines));
    const QFont small = theme_.font(TextSize::Small);
    if (!line.note.isEmpty())
        text.setTop(drawLines(*painter, text, line.note, small, selected ? t.onSelection : t.muted, 1));
    if (!line.lack.isEmpty()) {
        const int side = QFontMetrics(small).lineSpacing();
        text.setTop(text.top() + theme_.px(4));
        // Drawn as its smallest size is, a sign in one colour, and with the ink of the words beside it.
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRect(text.left(), text.top(), side, side),
                            inked(theme_.icon("dialog-warning"), QSize(16, 16), 1, ink));
        drawLines(*painter, text.adjusted(side + theme_.px(4), 0, 0, 0), line.lack, small, ink, lackLines);
    }
    painter->restore();
}

LabList::LabList(const UiTheme& theme) : theme_(theme)
{
    setModel(&lines_);
    setItemDelegate(new LabLineDelegate(theme, lines_, this));
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &UiTheme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(); });
}

void LabList::show(const std::vector<LabLine>& lines)
{
    const int row = currentIndex().row();
    const LabLine before = current() == nullptr ? LabLine() : *current();
    {
        const QScopedValueRollback quiet(showing_, true);
        lines_.bring(lines);
    }
    scheduleDelayedItemsLayout(); // lines may be higher now
    if (before.id == 0 || !hasFocus() || currentIndex().row() == row)
        return;
    if (const LabLine* now = current(); now != nullptr && now->key == before.key)
        announceCurrent(*this); // it stands elsewhere
}

bool LabList::select(Kind kind, qint64 id)
{
    const int row = id == 0 ? -1 : lines_.rowOfItem(kind, id);
    if (row < 0) {
        clearSelection();
        return false;
    }
    const QModelIndex index = lines_.index(row, 0);
    {
        const QScopedValueRollback quiet(showing_, true);
        setCurrentIndex(index);
    }
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    return true;
}

const LabLine* LabList::current() const
{
    return currentIndex().isValid() ? &lines_.row(currentIndex().row()) : nullptr;
}

void LabList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || showing_)
        return;
    if (const LabLine& line = lines_.row(current.row()); line.id != 0)
        Q_EMIT chosen(line.kind, line.id);
}

void LabList::keyPressEvent(QKeyEvent* event)
{
    const LabLine* line = current();
    const int key = event->key();
    const bool alt =
        event->modifiers() == Qt::AltModifier || event->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    if (line == nullptr || line->id == 0)
        QListView::keyPressEvent(event);
    else if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT moveWanted(line->kind, line->id, key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted(line->kind, line->id);
    else
        QListView::keyPressEvent(event);
}

void LabList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        for (int row = 0; row < lines_.rowCount(); ++row)
            if (lines_.row(row).id != 0) {
                setCurrentIndex(lines_.index(row, 0));
                break;
            }
    viewport()->update();
}

void LabList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    if (mouse && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    const LabLine* line = current();
    if (line == nullptr || line->id == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, const QKeySequence& keys, const auto& run) {
        QAction* action = menu->addAction(words);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Write about it"), Qt::Key_Return, [this] { Q_EMIT opened(); });
    if (line->canMove) {
        const auto moved = [this, kind = line->kind, id = line->id](int places) {
            Q_EMIT moveWanted(kind, id, places);
        };
        add(tr("One place up"), Qt::ALT | Qt::Key_Up, [moved] { moved(-1); });
        add(tr("One place down"), Qt::ALT | Qt::Key_Down, [moved] { moved(1); });
        menu->addSeparator();
        add(tr("Remove"), Qt::Key_Delete, [this, kind = line->kind, id = line->id] { Q_EMIT removeWanted(kind, id); });
    }
    menu->popup(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void LabList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace filrouge
