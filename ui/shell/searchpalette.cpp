// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpalette.h"

#include "core/base/shortened.h"
#include "ui/shell/searchdelegate.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/veil.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QVBoxLayout>

#include <utility>

namespace filrouge {

namespace {

constexpr int longestRepeated = 60; // characters of what was typed, when it is said again

bool goesOn(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp ||
           key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// As one types it: without the accelerator's ampersand.
QString foldedName(const QAction& action)
{
    return foldedAsIndexed(action.text()).remove(QLatin1Char('&'));
}

} // namespace

SearchPalette::SearchPalette(const UiTheme& theme, Find find, QWidget* window)
    : QFrame(window),
      theme_(theme),
      find_(std::move(find)),
      typed_(new QLineEdit),
      list_(new QListView),
      nothing_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      hint_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      rows_(new SearchModel(this)),
      veil_(new Veil(window, [this] { leave(); }))
{
    list_->setModel(rows_);
    list_->setItemDelegate(new SearchDelegate(theme, *rows_, list_));
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(typed_);
    column->addWidget(nothing_);
    column->addWidget(hint_);
    column->addWidget(list_, 1);
    column->addStretch();
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, [this] { searchNow(); });
    typed_->installEventFilter(this);
    window->installEventFilter(this);
    connect(typed_, &QLineEdit::textChanged, this, [this] { search(); });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index); });
    retranslate();
    hide();
}

void SearchPalette::open(const QList<QAction*>& commands)
{
    commands_ = commands;
    if (!isVisible())
        before_ = parentWidget()->focusWidget();
    typed_->clear();
    searchNow();
    place();
    show();
    typed_->setFocus();
}

// The keyboard goes back to where it was.
void SearchPalette::leave()
{
    hide();
    QWidget* before = before_ != nullptr && before_->isVisible() ? before_.data() : parentWidget();
    before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::search()
{
    soon_.start();
}

void SearchPalette::searchNow()
{
    soon_.stop();
    const QString typed = typed_->text().trimmed();
    const QString folded = foldedAsIndexed(typed);
    QList<QAction*> named;
    for (QAction* command : std::as_const(commands_))
        if (command->isEnabled() && foldedName(*command).contains(folded))
            named << command;
    // One more than is shown tells whether there are more.
    const std::vector<SearchHit> hits =
        typed.isEmpty() ? std::vector<SearchHit>() : find_(typed, SearchModel::mostOfAKind + 1);
    rows_->show(hits, named, SearchWords::typed(typed));
    const bool none = rows_->rowCount() == 0;
    nothing_->setVisible(none);
    hint_->setVisible(none);
    list_->setVisible(!none);
    retranslate();
    place();
    step(rows_->choosable(0, 1));
}

void SearchPalette::step(int row)
{
    if (row < 0)
        return;
    if (row > 0 && rows_->choosable(row - 1, -1) != row - 1)
        list_->scrollTo(rows_->index(row - 1)); // its heading
    list_->setCurrentIndex(rows_->index(row));
}

void SearchPalette::choose(const QModelIndex& index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const int row = index.row();
    hide();
    if (QAction* command = rows_->commandAt(row))
        command->trigger();
    else
        Q_EMIT itemWanted(rows_->kindAt(row), rows_->idAt(row), rows_->words());
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == typed_ && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (watched == typed_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Keys that go on come to what was typed before them.
        if (soon_.isActive() && goesOn(key->key()))
            searchNow();
        const int row = list_->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            step(rows_->choosable(row + 1, 1));
            return true;
        case Qt::Key_Up:
            step(rows_->choosable(row - 1, -1));
            return true;
        case Qt::Key_PageDown:
            step(rows_->groupBeside(row, 1));
            return true;
        case Qt::Key_PageUp:
            step(rows_->groupBeside(row, -1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(list_->currentIndex());
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPalette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            search();
    }
}

void SearchPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme_.tokens().surface);
    painter.setPen(QPen(theme_.tokens().outline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void SearchPalette::showEvent(QShowEvent* event)
{
    veil_->show();
    veil_->raise();
    raise();
    QFrame::showEvent(event);
}

void SearchPalette::hideEvent(QHideEvent* event)
{
    veil_->hide();
    QFrame::hideEvent(event);
}

void SearchPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(window->width() - theme_.px(48), theme_.px(640));
    const int most = qMin(window->height() - theme_.px(96), theme_.px(560));
    // Where nothing is found it is as high as that takes to say.
    const int needed = rows_->rowCount() == 0 ? layout()->heightForWidth(width) : most;
    setGeometry((window->width() - width) / 2, theme_.px(64), width, needed > 0 ? qMin(needed, most) : most);
}

void SearchPalette::retranslate()
{
    typed_->setPlaceholderText(tr("Search the programme, or name a command"));
    typed_->setAccessibleName(typed_->placeholderText());
    list_->setAccessibleName(tr("What was found"));
    nothing_->setText(tr("Nothing for “%1”").arg(shortened(typed_->text(), longestRepeated)));
    hint_->setText(tr("The beginning of a word is enough, without accents or capitals. All "
                      "the words must be in the same text."));
}

} // namespace filrouge
