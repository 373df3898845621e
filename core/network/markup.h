// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>

namespace filrouge {

/// Text as HTML shows it, in an element or a quoted attribute: & < > " ' as references, control characters as U+FFFD.
/// The invisible characters that turn reading around are left out, so that a name cannot rearrange what stands beside
/// it.
[[nodiscard]] QByteArray escaped(const QString& text);

/// Grows markup in one language. Only literals go in as they are: whatever somebody wrote is escaped.
class Markup final {
public:
    /// `own`: the language of what people wrote, marked where it is another.
    Markup(Language language, Language own) : language_(language), own_(own) {}

    template <std::size_t size>
    Markup& operator<<(const char (&markup)[size])
    {
        html_.append(markup, static_cast<qsizetype>(size - 1));
        return *this;
    }
    Markup& operator<<(const Text& sentence);
    /// In no language of its own: a code, a letter, a value.
    Markup& operator<<(const QString& text);
    Markup& operator<<(int number);
    Markup& operator<<(const Markup& other);
    /// What somebody wrote, in the programme's language.
    Markup& words(const QString& text);
    /// Escaped already, or made of safe characters.
    Markup& ready(const QByteArray& html);

    void reserve(qsizetype bytes) { html_.reserve(bytes); }
    /// Nothing inside yet, for the same reader.
    [[nodiscard]] Markup blank() const { return {language_, own_}; }
    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] const QByteArray& html() const { return html_; }

private:
    Language language_;
    Language own_;
    QByteArray html_;
};

/// The sentence in that language, escaped. Remembers those without arguments: pages are made of few sentences.
[[nodiscard]] QByteArray sentence(const Text& text, Language language);

} // namespace filrouge
