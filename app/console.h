// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QTextStream>

namespace filrouge {

/// Where the command line speaks, and in which language.
class Console final {
public:
    /// Writes to `out` and `errors`, which outlive it.
    Console(QIODevice* out, QIODevice* errors, Language language);

    [[nodiscard]] Language language() const { return language_; }
    void setLanguage(Language language) { language_ = language; }
    [[nodiscard]] QString in(const Text& text) const;
    /// What went wrong, its detail in the console's language.
    [[nodiscard]] Text said(const Error& error) const;

    /// A line of result.
    void say(const Text& text);
    void sayPlain(const QString& line);
    /// "[3/7] …": what is being done now.
    void progress(int step, int steps, const Text& text);
    /// "filrouge: …" on the error output.
    void complain(const Text& text);

private:
    QTextStream out_;
    QTextStream errors_;
    Language language_;
};

} // namespace filrouge
