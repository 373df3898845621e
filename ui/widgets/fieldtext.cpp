// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldtext.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QFrame>
#include <QKeyEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QSizePolicy>
#include <QTextBlock>
#include <QTextCursor>

namespace filrouge {

FieldText::FieldText(const UiTheme& theme, PendingEdits& pending, Lines lines, Store store, QWidget* parent)
    : QPlainTextEdit(parent),
      theme_(theme),
      lines_(lines),
      typing_(
          pending, [this] { return text(); }, std::move(store))
{
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUndoRedoEnabled(false); // Ctrl+Z is the programme's
    document()->setDocumentMargin(fieldInset);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!showing_)
            typing_.touch();
    });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void FieldText::show(const QString& stored)
{
    typing_.setStored(stored);
    if (isPending() || stored == text())
        return;
    if (hasFocus() && stored == text().trimmed())
        return; // the space before the next word, which the file does not keep
    showing_ = true;
    const int position = textCursor().position();
    setPlainText(stored);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, static_cast<int>(stored.size())));
    setTextCursor(cursor);
    showing_ = false;
}

void FieldText::setTextStyle(TextSize size, QFont::Weight weight, bool italic)
{
    size_ = size;
    weight_ = weight;
    italic_ = italic;
    restyle();
}

void FieldText::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
}

QSize FieldText::sizeHint() const
{
    return {theme_.px(240), heightForText()};
}

QSize FieldText::minimumSizeHint() const
{
    return {theme_.px(60), heightForText()};
}

void FieldText::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (lines_ == Lines::One || event->modifiers().testFlag(Qt::ControlModifier))) {
        flush();
        Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Escape && isPending()) {
        typing_.drop();
        show(QString(typing_.stored()));
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        event->ignore(); // moves the row it stands in
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FieldText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
    Q_EMIT focusGained();
}

void FieldText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        flush();
        Q_EMIT focusLost();
    }
    viewport()->update();
}

void FieldText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void FieldText::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintEdge(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

// At rest it looks like the text it is; a line says where there could be some, and who asked for contrast sees all
// edges.
void FieldText::paintEdge(QPainter& painter) const
{
    const Tokens& t = theme_.tokens();
    const QRectF box = viewport()->rect();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setBrush(t.surface);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    } else if (!isReadOnly() && (viewport()->underMouse() || theme_.appearance() == Appearance::HighContrast)) {
        painter.setPen(QPen(t.outline, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    } else if (!isReadOnly() && document()->isEmpty()) {
        painter.setPen(QPen(t.hairline, 1));
        painter.drawLine(QPointF(box.left() + fieldInset, box.bottom() - 0.5),
                         QPointF(box.right() - fieldInset, box.bottom() - 0.5));
    }
}

void FieldText::insertFromMimeData(const QMimeData* source)
{
    // A pasted table or web page comes in as its words.
    QString text = source->text();
    if (lines_ == Lines::One)
        text = text.simplified();
    insertPlainText(text);
}

void FieldText::restyle()
{
    QFont font = theme_.font(size_, weight_);
    font.setItalic(italic_);
    setFont(font);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    grow();
}

// The layout counts lines, not pixels: QPlainTextEdit's own document height is in lines.
int FieldText::heightForText() const
{
    qreal lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1,
                      block.layout() != nullptr && block.layout()->lineCount() > 0 ? block.layout()->lineCount()
                                                                                   : block.lineCount());
    const qreal spacing = QFontMetricsF(font()).lineSpacing();
    return static_cast<int>(lines * spacing + 2 * document()->documentMargin() + 2);
}

void FieldText::grow()
{
    const int height = heightForText();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace filrouge
