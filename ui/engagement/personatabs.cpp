// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/personatabs.h"

#include "core/persona/personarules.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QSizePolicy>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int portraitSize = 32;
constexpr int widest = 248;
constexpr int narrowest = 168;
constexpr int shortest = 96;

} // namespace

PersonaTab::PersonaTab(const UiTheme& theme, PersonaId persona) : theme_(theme), persona_(persona)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PersonaTab::show(const LetterTab& tab, const QPixmap& portrait)
{
    tab_ = tab;
    portrait_ = portrait;
    retranslate();
}

void PersonaTab::retranslate()
{
    if (!tab_.letter)
        progress_ = tr("Letter not begun");
    else if (tab_.difficulties == 0)
        progress_ = tr("No difficulty to answer");
    else
        progress_ = tr("%1 / %2 difficulties answered").arg(tab_.answered).arg(tab_.difficulties);
    setText(tab_.persona.firstName);
    setAccessibleName(tr("Engagement letter to %1, %2").arg(tab_.persona.firstName, progress_));
    setToolTip(tab_.persona.firstName + QLatin1Char('\n') + progress_);
    if (short_ && tab_.letter)
        progress_ = QStringLiteral("%1 / %2").arg(tab_.answered).arg(tab_.difficulties);
    updateGeometry();
    update();
}

QSize PersonaTab::sizeHint() const
{
    const int text = qMax(
        QFontMetrics(theme_.font(TextSize::Small)).horizontalAdvance(progress_),
        QFontMetrics(theme_.font(TextSize::Body, QFont::Bold)).horizontalAdvance(tab_.persona.firstName.simplified()));
    return {qBound(theme_.px(short_ ? shortest : narrowest), text + theme_.px(portraitSize + 32), theme_.px(widest)),
            theme_.px(56)};
}

void PersonaTab::setShort(bool isShort)
{
    if (short_ == isShort)
        return;
    short_ = isShort;
    retranslate();
}

QSize PersonaTab::minimumSizeHint() const
{
    return {theme_.px(96), theme_.px(56)};
}

void PersonaTab::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto hue = static_cast<std::size_t>(std::clamp(tab_.persona.hue, 0, 7));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(box, 6, 6);
    }
    const int bar = theme_.px(isChecked() ? 4 : 2);
    painter.fillRect(QRect(theme_.px(8), height() - bar, width() - theme_.px(16), bar), t.hues[hue]);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    const int size = theme_.px(portraitSize);
    const QRect face(theme_.px(8), (height() - size) / 2, size, size);
    if (portrait_.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hues[hue]);
        painter.drawEllipse(face);
        painter.setPen(t.onHues[hue]);
        painter.setFont(theme_.font(TextSize::Body, QFont::Bold));
        painter.drawText(face, Qt::AlignCenter, badgeLetter(tab_.persona.position));
    } else {
        QPainterPath circle;
        circle.addEllipse(face);
        painter.save();
        painter.setClipPath(circle);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(face, portrait_);
        painter.restore();
        painter.setPen(QPen(t.hues[hue], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(face);
    }
    const int left = face.right() + theme_.px(10);
    const int room = width() - left - theme_.px(8);
    const QFont name = theme_.font(TextSize::Body, QFont::Bold);
    const QFont small = theme_.font(TextSize::Small);
    const QFontMetrics nameMetrics(name);
    const QFontMetrics smallMetrics(small);
    const int top = (height() - nameMetrics.lineSpacing() - smallMetrics.lineSpacing()) / 2;
    painter.setFont(name);
    painter.setPen(t.ink);
    painter.drawText(left,
                     top + nameMetrics.ascent(),
                     nameMetrics.elidedText(tab_.persona.firstName.simplified(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(tab_.letter ? t.muted : t.thread);
    painter.drawText(left,
                     top + nameMetrics.lineSpacing() + smallMetrics.ascent(),
                     smallMetrics.elidedText(progress_, Qt::ElideRight, room));
}

PersonaTabs::PersonaTabs(const UiTheme& theme)
    : theme_(theme),
      row_(new QHBoxLayout(this)),
      group_(new QButtonGroup(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(theme.px(4));
    row_->addStretch(1);
}

void PersonaTabs::show(const std::vector<LetterTab>& tabs, const std::function<QPixmap(const Persona&, int)>& portrait)
{
    std::vector<PersonaTab*> buttons;
    for (const LetterTab& tab : tabs) {
        const PersonaId id = tab.persona.id;
        const auto known = std::ranges::find_if(tabs_, [id](const PersonaTab* one) { return one->persona() == id; });
        PersonaTab* button = nullptr;
        if (known == tabs_.end()) {
            button = new PersonaTab(theme_, id);
            group_->addButton(button);
            connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        } else {
            button = *known;
        }
        button->setShort(short_);
        button->show(tab, portrait(tab.persona, theme_.px(portraitSize)));
        buttons.push_back(button);
    }
    for (PersonaTab* old : tabs_)
        if (std::ranges::find(buttons, old) == buttons.end()) {
            group_->removeButton(old);
            row_->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    for (std::size_t i = 0; i < buttons.size(); ++i)
        if (row_->indexOf(buttons[i]) != static_cast<int>(i)) {
            row_->removeWidget(buttons[i]);
            row_->insertWidget(static_cast<int>(i), buttons[i]);
        }
    tabs_ = std::move(buttons);
}

void PersonaTabs::setShort(bool isShort)
{
    short_ = isShort;
    for (PersonaTab* tab : tabs_)
        tab->setShort(isShort);
}

void PersonaTabs::select(PersonaId persona)
{
    for (PersonaTab* tab : tabs_)
        if (tab->persona() == persona)
            tab->setChecked(true);
}

void PersonaTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (PersonaTab* tab : tabs_)
            tab->retranslate();
}

} // namespace filrouge
