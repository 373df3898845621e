// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/targetchooser.h"

#include "ui/widgets/foldedtext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int mostFound = 6; // more is a reason to type another word

} // namespace

TargetChooser::TargetChooser(const UiTheme& theme)
    : theme_(theme),
      sentence_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      typed_(new QLineEdit),
      found_(new QListWidget),
      close_(new QPushButton)
{
    auto* line = new QHBoxLayout;
    line->addWidget(typed_, 1);
    line->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence_);
    column->addLayout(line);
    column->addWidget(found_);
    found_->setFrameStyle(QFrame::NoFrame);
    found_->setFocusPolicy(Qt::NoFocus); // the arrows go through it from the line
    found_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found_->setTextElideMode(Qt::ElideRight);
    typed_->installEventFilter(this);
    connect(typed_, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(found_, &QListWidget::itemClicked, this, [this] { take(); });
    connect(close_, &QPushButton::clicked, this, [this] { cancel(); });
    connect(&theme_, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
    retranslate();
    hide();
}

void TargetChooser::ask(Question question)
{
    if (!isVisible())
        cameFrom_ = QApplication::focusWidget();
    question_ = std::move(question);
    sentence_->setText(question_.sentence);
    typed_->setAccessibleName(question_.sentence);
    show();
    typed_->setText(question_.proposal);
    typed_->selectAll();
    fill();
    typed_->setFocus();
}

void TargetChooser::cancel()
{
    question_ = {};
    leave();
}

void TargetChooser::leave()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && cameFrom_)
        cameFrom_->setFocus();
}

void TargetChooser::fill()
{
    const QString typed = typed_->text().simplified();
    found_->clear();
    int more = 0;
    for (const Candidate& candidate : question_.candidates) {
        if (!typed.isEmpty() && !matchesTyped(candidate.name, typed))
            continue;
        if (found_->count() == mostFound) {
            ++more;
            continue;
        }
        auto* item = new QListWidgetItem(candidate.name.simplified(), found_);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, candidate.id);
    }
    if (!typed.isEmpty() && !question_.newName.isEmpty()) {
        auto* item = new QListWidgetItem(question_.newName.arg(typed), found_);
        item->setData(Qt::UserRole, qint64{0});
    }
    if (more > 0) {
        auto* item = new QListWidgetItem(tr("%n more: type another word", nullptr, more), found_);
        item->setFlags(Qt::NoItemFlags);
    }
    found_->setCurrentRow(0);
    found_->setVisible(found_->count() > 0);
    found_->setFixedHeight(found_->count() > 0 ? found_->count() * found_->sizeHintForRow(0) + 2 : 0);
}

void TargetChooser::take()
{
    const QListWidgetItem* item = found_->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    const QString name = typed_->text().simplified();
    const auto then = std::move(question_.then);
    question_ = {};
    leave();
    if (then)
        then(id, name);
}

bool TargetChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != typed_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        found_->setCurrentRow(
            qBound(0, found_->currentRow() + (key == Qt::Key_Down ? 1 : -1), qMax(0, found_->count() - 1)));
        if (found_->currentItem() != nullptr)
            typed_->setAccessibleDescription(found_->currentItem()->text());
    } else if (key == Qt::Key_Escape) {
        cancel();
    } else {
        return QFrame::eventFilter(watched, event);
    }
    return true;
}

void TargetChooser::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.tokens().thread, 2));
    painter.setBrush(theme_.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void TargetChooser::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetChooser::arrange()
{
    const int edge = theme_.px(12);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme_.px(6));
}

void TargetChooser::retranslate()
{
    close_->setText(tr("Cancel"));
    typed_->setPlaceholderText(tr("Type a few letters, Enter takes the marked one"));
    typed_->setToolTip(typed_->placeholderText());
    found_->setAccessibleName(tr("What can be chosen"));
}

} // namespace filrouge
