// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toasts.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPushButton>

#include <chrono>
#include <initializer_list>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto shownFor = 8s;
constexpr int mostWide = 720;
constexpr int aboveFoot = 80; // the buttons at the foot of a page stay in reach

void colour(const Tokens& t, bool fault, std::initializer_list<QWidget*> parts)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, fault ? t.onWarning : t.paper);
    palette.setColor(QPalette::ButtonText, fault ? t.onWarning : t.paper);
    for (QWidget* part : parts)
        part->setPalette(palette);
}

} // namespace

Toasts::Toasts(const UiTheme& theme, QWidget* window)
    : QFrame(window),
      theme_(theme),
      text_(new QLabel(this)),
      action_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    for (QPushButton* button : {action_, close_}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = std::exchange(run_, nullptr);
        hideToast();
        if (run)
            run();
    });
    connect(close_, &QPushButton::clicked, this, &Toasts::hideToast);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from, QWidget* to) {
        if (from != nullptr && to != nullptr && isAncestorOf(to) && !isAncestorOf(from))
            cameFrom_ = from;
    });
    leave_.setSingleShot(true);
    leave_.setInterval(shownFor);
    connect(&leave_, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            leave_.start();
        else
            hideToast();
    });
    connect(&theme_, &UiTheme::changed, this, [this] {
        colour(theme_.tokens(), fault_, {text_, action_, close_});
        place();
    });
    window->installEventFilter(this);
    retranslate();
    hide();
}

void Toasts::say(const QString& sentence)
{
    present(sentence, {}, nullptr, false);
}

void Toasts::offer(const QString& sentence, const QString& action, std::function<void()> run)
{
    present(sentence, action, std::move(run), false);
}

void Toasts::complain(const QString& sentence)
{
    present(sentence, {}, nullptr, true);
}

void Toasts::hideToast()
{
    if (cameFrom_ && isAncestorOf(QApplication::focusWidget()))
        cameFrom_->setFocus();
    hide();
}

QString Toasts::sentence() const
{
    return isVisible() ? text_->text() : QString();
}

void Toasts::present(const QString& sentence, const QString& action, std::function<void()> run, bool fault)
{
    fault_ = fault;
    run_ = std::move(run);
    colour(theme_.tokens(), fault_, {text_, action_, close_});
    close_->setText(QStringLiteral("✕"));
    text_->setText(sentence);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (fault)
        leave_.stop();
    else
        leave_.start();
}

void Toasts::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(window->width() - 2 * theme_.px(24), theme_.px(mostWide));
    setFixedWidth(width);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setFixedHeight(height);
    move((window->width() - width) / 2, window->height() - height - theme_.px(aboveFoot));
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden()) // a window that is not shown yet gets its size too
        place();
    return QFrame::eventFilter(watched, event);
}

void Toasts::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fault_ ? t.warning : t.ink);
    painter.setPen(QPen(fault_ ? t.onWarning : t.ink, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Toasts::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hideToast();
    else
        QFrame::keyPressEvent(event);
}

void Toasts::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // Its sentence is in the language that was left. A fault stays until it has been read.
    if (!fault_)
        hideToast();
}

void Toasts::retranslate()
{
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(tr("Close"));
}

} // namespace filrouge
