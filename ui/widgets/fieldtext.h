// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/storedtyping.h"

#include <QPlainTextEdit>

namespace filrouge {

/// Before a field's first letter, px: what stands flush with fields keeps as far from the edge.
inline constexpr int fieldInset = 6;

/// A text of the programme, edited where it stands: it looks like the text it is, grows with it, and is in the file
/// 500 ms after the last key, when the focus leaves, and before any command. Tab goes on; Escape takes back what is
/// not in the file yet. While it holds typing it takes no notice of the file.
class FieldText final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many };
    using Store = StoredTyping::Store;

    FieldText(const UiTheme& theme, PendingEdits& pending, Lines lines, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(const QString& stored);
    void setTextStyle(TextSize size, QFont::Weight weight = QFont::Normal, bool italic = false);
    /// What stands there while it is empty, and what screen readers call it.
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    [[nodiscard]] bool isPending() const { return typing_.isPending(); }
    void flush() { typing_.flush(); }
    /// Puts the typing into the file while it goes on, not only when it pauses.
    void storeWhileTyping() { typing_.storeWhileTyping(); }
    /// The text as it stands there.
    [[nodiscard]] QString text() const { return exactText(*document()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter in a field of one line; Ctrl+Enter in one of many.
    void entered();
    void focusGained();
    void focusLost();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void restyle();
    void grow();
    void paintEdge(QPainter& painter) const;
    [[nodiscard]] int heightForText() const;

    const UiTheme& theme_;
    Lines lines_;
    TextSize size_ = TextSize::Body;
    QFont::Weight weight_ = QFont::Normal;
    bool italic_ = false;
    bool showing_ = false;
    StoredTyping typing_;
};

} // namespace filrouge
