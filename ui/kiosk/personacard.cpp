// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/personacard.h"

#include "ui/kiosk/cardpainting.h"

#include <QPaintEvent>
#include <QPainter>

namespace filrouge {

PersonaCard::PersonaCard(const UiTheme& theme, KioskPersona persona, QWidget* parent)
    : QRadioButton(parent),
      theme_(theme),
      persona_(std::move(persona))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setTexts(persona_.name, persona_.tagline);
}

void PersonaCard::setPersona(const KioskPersona& persona)
{
    persona_ = persona;
    setTexts(persona.name, persona.tagline);
}

void PersonaCard::setTexts(const QString& name, const QString& tagline)
{
    persona_.name = name;
    persona_.tagline = tagline;
    setAccessibleName(letter().isEmpty() ? name : letter() + QStringLiteral(". ") + name);
    setAccessibleDescription(tagline);
    update();
}

bool PersonaCard::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void PersonaCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintCard(painter, theme_, rect(), persona_, {CardMark::Round, isChecked(), isDown(), hasFocus(), 0});
}

} // namespace filrouge
