// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace filrouge {

/// A name that exists, completed as it is typed from any part of it, or a new one: Enter takes what stands there, the
/// arrows choose among what is offered.
class NameField final : public QLineEdit {
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    /// `names` is asked each time the keyboard comes here.
    NameField(const UiTheme& theme, Names names, QWidget* parent = nullptr);

    /// What the file says; typing that is not taken yet stays.
    void show(const QString& stored);
    /// Drops what was typed and not taken.
    void forget();
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    /// Also taken when the keyboard leaves: a field of a form, not a line to add names with.
    void takeOnLeaving() { takesOnLeaving_ = true; }

Q_SIGNALS:
    /// Without blanks around it; may be empty.
    void taken(const QString& name);
    /// Enter, after what stood there was taken.
    void entered();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isTyped() const;
    void take(const QString& name);

    Names names_;
    QStringListModel* offered_;
    QCompleter* completer_;
    QString stored_;
    bool takesOnLeaving_ = false;
};

} // namespace filrouge
