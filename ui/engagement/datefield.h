// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dayfield.h"

#include <QDate>
#include <QWidget>

namespace filrouge {

class TextLabel;

/// A day; what is no day is explained under it.
class DateField final : public QWidget {
    Q_OBJECT

public:
    DateField(const UiTheme& theme, PendingEdits& pending, const DayField::Store& store);

    void show(QDate day);
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    [[nodiscard]] DayField* field() const { return field_; }

Q_SIGNALS:
    void focusGained();

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DayField* field_;
    TextLabel* problem_;
};

} // namespace filrouge
