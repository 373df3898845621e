// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskballot.h"
#include "ui/theme/uitheme.h"

#include <QRadioButton>

namespace filrouge {

/// One answer on a ballot, as large as a hand: portrait, letter, name, who it is. A radio button to the keyboard and
/// to screen readers. What is chosen wears a thick edge and a filled mark, not only a colour.
class PersonaCard final : public QRadioButton {
    Q_OBJECT

public:
    PersonaCard(const UiTheme& theme, KioskPersona persona, QWidget* parent = nullptr);

    /// The letter; empty on the card of the blank vote.
    [[nodiscard]] const QString& letter() const { return persona_.letter; }
    void setPersona(const KioskPersona& persona);
    void setTexts(const QString& name, const QString& tagline);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    const UiTheme& theme_;
    KioskPersona persona_;
};

} // namespace filrouge
