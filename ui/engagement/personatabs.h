// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/persona.h"
#include "ui/theme/uitheme.h"

#include <QAbstractButton>
#include <QPixmap>

#include <functional>
#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace filrouge {

/// A persona that is answered, or waits to be.
struct LetterTab final {
    Persona persona;
    std::optional<EngagementLetterId> letter; ///< none: not begun
    int answered = 0;
    int difficulties = 0;

    friend bool operator==(const LetterTab&, const LetterTab&) = default;
};

/// One tab: hue, portrait, name, and how far the answer has come.
class PersonaTab final : public QAbstractButton {
    Q_OBJECT

public:
    PersonaTab(const UiTheme& theme, PersonaId persona);

    [[nodiscard]] PersonaId persona() const { return persona_; }
    void show(const LetterTab& tab, const QPixmap& portrait);
    /// The figures without their words.
    void setShort(bool isShort);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const UiTheme& theme_;
    PersonaId persona_;
    LetterTab tab_;
    QPixmap portrait_;
    QString progress_;
    bool short_ = false;
};

/// The tabs beside one another; left and right walk among them.
class PersonaTabs final : public QWidget {
    Q_OBJECT

public:
    explicit PersonaTabs(const UiTheme& theme);

    /// `portrait` gives the picture of a persona, or none, at that size in pixels.
    void show(const std::vector<LetterTab>& tabs, const std::function<QPixmap(const Persona&, int)>& portrait);
    void select(PersonaId persona);
    void setShort(bool isShort);

Q_SIGNALS:
    void chosen(filrouge::PersonaId persona);

protected:
    void changeEvent(QEvent* event) override;

private:
    const UiTheme& theme_;
    QHBoxLayout* row_;
    QButtonGroup* group_;
    std::vector<PersonaTab*> tabs_;
    bool short_ = false;
};

} // namespace filrouge
