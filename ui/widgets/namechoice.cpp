// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namechoice.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QWheelEvent>

namespace filrouge {

namespace {

/// Shows that a name goes on where there is no room for it; while one writes, the field scrolls as any.
class ShortenedEdit final : public QLineEdit {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QStyleOptionFrame frame;
        initStyleOption(&frame);
        const int inside = 2; // a line edit leaves as much beside its text
        const QRect place = style()
                                ->subElementRect(QStyle::SE_LineEditContents, &frame, this)
                                .marginsRemoved(textMargins())
                                .adjusted(inside, 0, -inside, 0);
        const QString shown = text().isEmpty() ? placeholderText() : text();
        if (hasFocus() || fontMetrics().horizontalAdvance(shown) <= place.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(place,
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(shown, Qt::ElideRight, place.width()));
    }
};

/// Flush with the texts of the fields around it.
QRect placeOfText(const QWidget& choice, const UiTheme& theme)
{
    return choice.rect().adjusted(1, 2, -theme.px(26), -2);
}

} // namespace

NameChoice::NameChoice(const UiTheme& theme) : theme_(theme)
{
    setAttribute(Qt::WA_Hover);
    setLineEdit(new ShortenedEdit);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->installEventFilter(this);
    lineEdit()->setTextMargins(4, 0, 0, 0);
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    connect(this, &QComboBox::activated, this, [this](int index) { settle(itemData(index).toLongLong()); });
}

void NameChoice::restyle()
{
    QPalette palette = lineEdit()->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, theme_.tokens().ink);
    palette.setColor(QPalette::PlaceholderText, theme_.tokens().muted);
    lineEdit()->setPalette(palette);
    update();
}

// As the other fields: a text, until one comes to it.
void NameChoice::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || lineEdit()->hasFocus()) {
        painter.setBrush(t.surface);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    } else if (underMouse()) {
        painter.setPen(QPen(t.outline, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const qreal size = theme_.px(8);
    const QPointF middle(width() - theme_.px(14), height() / 2.0);
    painter.setPen(QPen(t.muted, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{
        middle + QPointF(-size / 2, -size / 4), middle + QPointF(0, size / 4), middle + QPointF(size / 2, -size / 4)});
}

void NameChoice::resizeEvent(QResizeEvent* event)
{
    QComboBox::resizeEvent(event);
    lineEdit()->setGeometry(placeOfText(*this, theme_));
}

void NameChoice::setNames(const std::vector<Name>& names)
{
    const QSignalBlocker blocker(this);
    const QString typed = lineEdit()->isModified() ? lineEdit()->text() : QString();
    clear();
    addItem(QString(), 0);
    QHash<QString, int> alike; // a second one of that name is told apart by its number
    for (const Name& name : names) {
        const int before = alike[name.name.toCaseFolded()]++;
        addItem(before == 0 ? name.name : QStringLiteral("%1 (%2)").arg(name.name).arg(before + 1), name.id);
    }
    show(shown_);
    if (!typed.isEmpty()) {
        lineEdit()->setText(typed);
        lineEdit()->setModified(true);
    }
}

void NameChoice::show(qint64 id)
{
    const QSignalBlocker blocker(this);
    shown_ = id;
    setCurrentIndex(qMax(0, findData(id)));
    lineEdit()->setText(currentText());
    lineEdit()->setCursorPosition(0);
    lineEdit()->setModified(false);
    setToolTip(currentText().isEmpty() ? lineEdit()->placeholderText() : currentText());
}

void NameChoice::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    lineEdit()->setPlaceholderText(placeholder);
    if (currentText().isEmpty())
        setToolTip(placeholder);
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
}

void NameChoice::settle(qint64 id)
{
    lineEdit()->setModified(false);
    if (id == shown_)
        return;
    shown_ = id;
    Q_EMIT chosen(id);
}

void NameChoice::take()
{
    if (taking_ || !lineEdit()->isModified())
        return;
    taking_ = true; // what hears of it may take the focus away, which would be heard here again
    const QString typed = lineEdit()->text().simplified();
    lineEdit()->setModified(false);
    const int known = findText(typed, Qt::MatchFixedString);
    if (typed.isEmpty())
        settle(0);
    else if (known >= 0)
        settle(itemData(known).toLongLong());
    else
        Q_EMIT newNameTyped(typed);
    taking_ = false;
}

void NameChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the list it stands in scrolls, the choice stays
}

void NameChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
        return;
    }
    if (event->key() == Qt::Key_Escape && lineEdit()->isModified()) {
        show(shown_);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier) &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        event->ignore();
        return;
    }
    QComboBox::keyPressEvent(event);
}

bool NameChoice::eventFilter(QObject* watched, QEvent* event)
{
    // Qt places it anew whenever another value is chosen.
    if (watched == lineEdit() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        lineEdit()->setGeometry(placeOfText(*this, theme_));
    if (watched == lineEdit() && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        take();
    return QComboBox::eventFilter(watched, event);
}

} // namespace filrouge
