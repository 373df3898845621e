// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace filrouge {

/// One line to type who comes unexpected, or instead of somebody: name, organisation, Enter. Escape closes it.
class NewcomerBar final : public QWidget {
    Q_OBJECT

public:
    explicit NewcomerBar(const UiTheme& theme, QWidget* parent = nullptr);

    void askWalkIn(const QString& name, const QStringList& organisations);
    /// The organisation is the absent one's.
    void askSubstitute(const QString& absent);

Q_SIGNALS:
    void entered(const QString& name, const QString& organisation);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    QString absent_; ///< empty: a walk-in
    TextLabel* title_;
    QLineEdit* name_;
    QLineEdit* organisation_;
    QPushButton* add_;
    QPushButton* close_;
};

} // namespace filrouge
