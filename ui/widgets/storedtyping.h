// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pendingedits.h"

#include <QString>
#include <QTimer>

#include <functional>

class QTextDocument;

namespace filrouge {

/// Typing on its way into the file: it is there 500 ms after the last key, and before any command.
class StoredTyping final {
public:
    /// What stands in the field.
    using Typed = std::function<QString()>;
    /// Puts the text into the file; false: it was refused, and the field keeps it.
    using Store = std::function<bool(const QString& text)>;

    StoredTyping(PendingEdits& pending, Typed typed, Store store);

    /// Somebody has pressed a key.
    void touch();
    /// Also without a pause: never more than the last 500 ms are only in the field.
    void storeWhileTyping() { whileTyping_ = true; }
    /// What was refused is tried again before every command: for a field that is emptied before it shows another item.
    void keepTrying() { keepsTrying_ = true; }
    [[nodiscard]] bool isPending() const { return pending_; }
    void flush();
    /// What was typed since is taken back, not stored.
    void drop();

    /// What the file says.
    [[nodiscard]] const QString& stored() const { return stored_; }
    void setStored(const QString& text) { stored_ = text; }

private:
    Typed typed_;
    Store store_;
    QString stored_;
    QTimer pendingSince_;
    bool pending_ = false;
    bool whileTyping_ = false;
    bool keepsTrying_ = false;
    PendingEdits::Claim claim_;
};

/// The text of a document, letter for letter: its own toPlainText() makes no-break spaces into others.
[[nodiscard]] QString exactText(const QTextDocument& document);

} // namespace filrouge
