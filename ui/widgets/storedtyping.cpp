// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/storedtyping.h"

#include <QTextDocument>

#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto storeAfter = 500ms;

} // namespace

StoredTyping::StoredTyping(PendingEdits& pending, Typed typed, Store store)
    : typed_(std::move(typed)),
      store_(std::move(store)),
      claim_(pending, [this] { flush(); })
{
    pendingSince_.setSingleShot(true);
    QObject::connect(&pendingSince_, &QTimer::timeout, &pendingSince_, [this] { flush(); });
}

void StoredTyping::touch()
{
    if (!whileTyping_ || !pending_)
        pendingSince_.start(storeAfter);
    pending_ = true;
}

void StoredTyping::flush()
{
    if (!pending_)
        return;
    drop();
    const QString text = typed_();
    if (text == stored_)
        return;
    if (store_(text))
        stored_ = text;
    else
        pending_ = keepsTrying_;
}

void StoredTyping::drop()
{
    pending_ = false;
    pendingSince_.stop();
}

QString exactText(const QTextDocument& document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace filrouge
