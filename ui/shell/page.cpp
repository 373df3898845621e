// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/programme/programme.h"
#include "core/storage/blobstore.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"
#include "ui/shell/pagemarks.h"
#include "ui/widgets/photoviewer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHideEvent>
#include <QLocale>
#include <QPointer>
#include <QShowEvent>
#include <QTabBar>

#include <memory>
#include <utility>

namespace filrouge {

namespace {

const Page* pageAround(const Page& page)
{
    for (QWidget* around = page.parentWidget(); around != nullptr; around = around->parentWidget())
        if (const auto* found = qobject_cast<Page*>(around))
            return found;
    return nullptr;
}

} // namespace

Language windowLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

QString sentenceFor(const Error& error)
{
    return Desk::say(messageFor(withDetailIn(error, windowLanguage(), FieldsAs::Names)));
}

QString Desk::say(const Text& text)
{
    return translated(text, windowLanguage());
}

bool Desk::report(const Result<>& outcome) const
{
    if (!outcome)
        complain(outcome.error());
    return outcome.has_value();
}

void Desk::complain(const Error& error) const
{
    toasts.complain(sentenceFor(error));
}

PageMarks& Page::marks()
{
    if (marks_ == nullptr)
        marks_ = new PageMarks(desk_.theme, *this);
    return *marks_;
}

void Page::markSought(const SearchWords& words)
{
    if (marks_ != nullptr || !words.isEmpty())
        marks().show(words);
}

QByteArray Desk::picture(const PictureRef& content) const
{
    const auto bytes = programme.file().blobs().bytes(content);
    return report(bytes) ? *bytes : QByteArray();
}

void Desk::enlarge(std::vector<Photo> photos, int first, QWidget* parent) const
{
    auto* viewer = new PhotoViewer(
        theme,
        std::move(photos),
        first,
        [desk = *this](const PictureRef& content) { return desk.picture(content); },
        parent);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

void Desk::offerUndo(const QString& sentence) const
{
    const QPointer<ProgrammeFile> file = &programme.file();
    const Desk desk = *this;
    auto next = std::make_shared<QMetaObject::Connection>();
    const auto past = std::make_shared<bool>(false);
    toasts.offer(sentence, QCoreApplication::translate("filrouge::Page", "Undo"), [desk, file, next, past] {
        QObject::disconnect(*next);
        if (file == nullptr || *past)
            return;
        desk.pending.flush();
        desk.report(file->undo());
    });
    // The offer means this step: once there is another one, it would take back something else.
    Toasts* told = &toasts;
    *next = QObject::connect(file.data(), &ProgrammeFile::historyChanged, told, [told, next, past, sentence] {
        QObject::disconnect(*next);
        *past = true;
        if (told->sentence() == sentence)
            told->hideToast();
    });
}

void Page::takeKeyboard()
{
    for (Page* inside : findChildren<Page*>())
        if (inside->isVisible())
            inside->takeKeyboard();
}

// Who goes along the rail, or along the tabs, keeps the keyboard until a page is entered. A page that comes into view
// inside another that was there already has been asked for, not passed.
void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    inView_ = true;
    const QWidget* at = window()->focusWidget();
    const Page* around = pageAround(*this);
    const bool askedFor = around != nullptr && around->inView_ && qobject_cast<const QTabBar*>(at) == nullptr;
    if (askedFor || at == nullptr || !at->isVisible())
        takeKeyboard();
}

void Page::hideEvent(QHideEvent* event)
{
    inView_ = false;
    QWidget::hideEvent(event);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge
