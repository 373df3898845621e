// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpalette.h"

#include "ui/shell/linedelegate.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QVBoxLayout>

namespace filrouge {

namespace {

/// As one types it: without the accelerator's ampersand, the ellipsis, accents and case.
QString folded(const QString& text)
{
    QString plain = text.toLower().normalized(QString::NormalizationForm_D);
    plain.remove(QLatin1Char('&'));
    plain.erase(std::remove_if(plain.begin(), plain.end(), [](QChar c) { return c.isMark(); }), plain.end());
    return plain;
}

QString shown(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    return text;
}

} // namespace

SearchPalette::SearchPalette(const UiTheme& theme, Find find, QWidget* window)
    : QFrame(window),
      theme_(theme),
      find_(std::move(find)),
      typed_(new QLineEdit),
      list_(new QListView),
      nothing_(new QLabel),
      lines_(new LineModel(this))
{
    list_->setModel(lines_);
    list_->setItemDelegate(new LineDelegate(theme, list_));
    list_->setUniformItemSizes(true);
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    nothing_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(typed_);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
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
    typed_->clear();
    search();
    place();
    show();
    raise();
    typed_->setFocus();
}

void SearchPalette::search()
{
    const QString typed = folded(typed_->text().trimmed());
    std::vector<Line> lines;
    for (int i = 0; i < commands_.size(); ++i) {
        const QAction& action = *commands_[i];
        if (!action.isEnabled() || !folded(action.text()).contains(typed))
            continue;
        // A command's place in the list stands in for an id; Kind::Programme marks it as no item.
        lines.push_back({Kind::Programme,
                         i,
                         shown(action),
                         action.shortcut().isEmpty()
                             ? tr("Command")
                             : tr("Command – %1").arg(action.shortcut().toString(QKeySequence::NativeText))});
    }
    if (!typed.isEmpty()) {
        std::vector<Line> hits = find_(typed_->text());
        // What people wrote comes before what the program can do.
        hits.insert(hits.end(), lines.begin(), lines.end());
        lines = std::move(hits);
    }
    nothing_->setVisible(lines.empty());
    lines_->setLines(std::move(lines));
    list_->setCurrentIndex(lines_->index(0));
}

void SearchPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Line line = lines_->line(index.row());
    hide();
    if (line.kind == Kind::Programme)
        commands_[static_cast<qsizetype>(line.id)]->trigger();
    else
        Q_EMIT itemWanted(line.kind, line.id);
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
        const int row = list_->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            list_->setCurrentIndex(lines_->index(qMin(row + 1, lines_->rowCount() - 1)));
            return true;
        case Qt::Key_Up:
            list_->setCurrentIndex(lines_->index(qMax(row - 1, 0)));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(list_->currentIndex());
            return true;
        case Qt::Key_Escape:
            hide();
            parentWidget()->setFocus();
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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme_.tokens().surface);
    painter.setPen(QPen(theme_.tokens().outline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void SearchPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(window->width() - theme_.px(48), theme_.px(640));
    const int height = qMin(window->height() - theme_.px(120), theme_.px(460));
    setGeometry((window->width() - width) / 2, theme_.px(64), width, height);
}

void SearchPalette::retranslate()
{
    typed_->setPlaceholderText(tr("Search the programme, or name a command"));
    typed_->setAccessibleName(typed_->placeholderText());
    list_->setAccessibleName(tr("What was found"));
    nothing_->setText(tr("Nothing has these words. Fewer letters find more."));
}

} // namespace filrouge
