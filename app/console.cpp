// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/messages/details.h"
#include "ui/messages/messages.h"

namespace filrouge {

Console::Console(QIODevice* out, QIODevice* errors, Language language) : out_(out), errors_(errors), language_(language)
{}

QString Console::in(const Text& text) const
{
    // The catalogue is typeset; a path filled into it stays what it is, to be copied.
    return translated(text, language_);
}

Text Console::said(const Error& error) const
{
    return messageFor(withDetailIn(error, language_));
}

void Console::say(const Text& text)
{
    sayPlain(in(text));
}

void Console::sayPlain(const QString& line)
{
    out_ << line << '\n';
    out_.flush();
}

void Console::progress(int step, int steps, const Text& text)
{
    sayPlain(QStringLiteral("[%1/%2] %3").arg(step).arg(steps).arg(in(text)));
}

void Console::complain(const Text& text)
{
    errors_ << "filrouge: " << in(text) << '\n';
    errors_.flush();
}

} // namespace filrouge
