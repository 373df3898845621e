// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagemarks.h"

#include "ui/shell/pagemarkveil.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace filrouge {

namespace {

// Tells our marks from those that a text has of its own.
constexpr int ours = QTextFormat::UserProperty + 0x5EEC;

template <class Edit>
QList<QTextEdit::ExtraSelection> others(const Edit& edit)
{
    QList<QTextEdit::ExtraSelection> kept = edit.extraSelections();
    kept.removeIf([](const QTextEdit::ExtraSelection& each) { return each.format.hasProperty(ours); });
    return kept;
}

void unmark(QWidget* text)
{
    if (auto* plain = qobject_cast<QPlainTextEdit*>(text))
        plain->setExtraSelections(others(*plain));
    else if (auto* rich = qobject_cast<QTextEdit*>(text))
        rich->setExtraSelections(others(*rich));
}

QRect cursorOf(const QWidget* text)
{
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(text))
        return plain->cursorRect();
    if (const auto* rich = qobject_cast<const QTextEdit*>(text))
        return rich->cursorRect();
    return text->rect();
}

void scrollInside(QWidget* text)
{
    if (auto* plain = qobject_cast<QPlainTextEdit*>(text))
        plain->ensureCursorVisible();
    else if (auto* rich = qobject_cast<QTextEdit*>(text))
        rich->ensureCursorVisible();
}

/// So that the place is seen, with something around it, through every scroll area that it stands in.
void bringIntoView(QWidget* part, const QRect& place, const QWidget& page)
{
    for (QWidget* around = part->parentWidget(); around != nullptr && around != &page; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area != nullptr && area->widget() != nullptr) {
            const QPoint at = part->mapTo(area->widget(), place.center());
            area->ensureVisible(at.x(), at.y(), 80, 80);
        }
}

} // namespace

PageMarks::PageMarks(const UiTheme& theme, QWidget& page) : QObject(&page), theme_(theme), page_(page)
{
    connect(&theme_, &UiTheme::changed, this, [this] {
        if (isShowing())
            mark();
    });
}

// The texts and the veils on them go with the page, maybe before this.
PageMarks::~PageMarks()
{
    qApp->removeEventFilter(this);
}

void PageMarks::show(const SearchWords& words)
{
    clear();
    if (words.isEmpty())
        return;
    words_ = words;
    mark();
    reveal();
    // What has only just come into view is laid out after this.
    QTimer::singleShot(0, this, [this] { reveal(); });
    qApp->installEventFilter(this);
}

void PageMarks::clear()
{
    qApp->removeEventFilter(this);
    words_ = {};
    for (const QPointer<QWidget>& text : texts_)
        if (text)
            unmark(text);
    for (const QPointer<PageMarkVeil>& veil : veils_)
        if (veil)
            veil->deleteLater();
    texts_.clear();
    veils_.clear();
}

void PageMarks::mark()
{
    texts_.clear();
    for (auto* edit : page_.findChildren<QPlainTextEdit*>())
        markText(*edit);
    for (auto* edit : page_.findChildren<QTextEdit*>())
        markText(*edit);
    std::ranges::stable_sort(texts_, {}, [this](const QPointer<QWidget>& text) {
        const QPoint at = text->mapTo(&page_, QPoint());
        return std::pair(at.y(), at.x());
    });
    for (const QPointer<PageMarkVeil>& veil : veils_)
        if (veil)
            veil->deleteLater();
    veils_.clear();
    for (auto* view : page_.findChildren<QAbstractItemView*>())
        if (view->isVisible())
            veils_.emplace_back(new PageMarkVeil(theme_, words_, *view));
    const bool shown = std::ranges::any_of(veils_, [](const auto& veil) { return !veil->marked().empty(); });
    if (shown || !texts_.empty())
        return; // else a word of the programme would be pointed at in every heading of the page that has it too
    for (auto* label : page_.findChildren<QLabel*>())
        if (label->isVisible() && !words_.in(label->text(), 1).empty())
            veils_.emplace_back(new PageMarkVeil(theme_, words_, *label));
}

template <class Edit>
void PageMarks::markText(Edit& edit)
{
    if (!edit.isVisible())
        return;
    const std::vector<TextStretch> places = words_.in(edit.toPlainText());
    if (places.empty()) {
        unmark(&edit);
        return;
    }
    QList<QTextEdit::ExtraSelection> marks = others(edit);
    for (const TextStretch& place : places) {
        QTextEdit::ExtraSelection found;
        found.cursor = QTextCursor(edit.document());
        found.cursor.setPosition(place.start);
        found.cursor.setPosition(place.start + place.length, QTextCursor::KeepAnchor);
        found.format.setBackground(theme_.tokens().found);
        found.format.setForeground(theme_.tokens().onFound);
        found.format.setProperty(ours, true);
        marks << found;
    }
    edit.setExtraSelections(marks);
    QTextCursor at = edit.textCursor();
    at.setPosition(places.front().start);
    edit.setTextCursor(at);
    texts_.emplace_back(&edit);
}

void PageMarks::reveal() const
{
    for (const QPointer<QWidget>& text : texts_)
        if (text && text->isVisible()) {
            scrollInside(text);
            bringIntoView(text, cursorOf(text), page_);
            return;
        }
    for (const QPointer<PageMarkVeil>& veil : veils_)
        if (veil && veil->isVisible() && veil->reveal()) {
            bringIntoView(veil->parentWidget(), veil->parentWidget()->rect(), page_);
            return;
        }
}

std::vector<QWidget*> PageMarks::texts() const
{
    std::vector<QWidget*> shown;
    for (const QPointer<QWidget>& text : texts_)
        if (text)
            shown.push_back(text);
    return shown;
}

bool PageMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &page_ && event->type() == QEvent::Hide) {
        clear();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != &page_ && !page_.isAncestorOf(widget)))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        event->accept(); // before a shortcut takes it
        if (event->type() == QEvent::KeyPress)
            clear();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !key->text().isEmpty() && key->text().front().isPrint())
        clear();
    return false;
}

} // namespace filrouge
