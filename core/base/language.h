// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/base/text.h"

#include <QLocale>

#include <optional>

namespace filrouge {

enum class Language { French, English };

template <>
struct Choices<Language> {
    static constexpr std::array names{"fr", "en"};
};

/// "fr", "fr_FR.UTF-8", "en-GB" and the like; nothing for a language Fil rouge does not speak.
[[nodiscard]] std::optional<Language> languageFromCode(const QString& code);
/// The language tag documents carry: fr-FR or en-GB.
[[nodiscard]] QString languageTag(Language language);
[[nodiscard]] QLocale localeOf(Language language);

/// The sentence in that language, whatever the application's own: for documents and phone pages.
/// Callable from any thread.
[[nodiscard]] QString translated(const Text& text, Language language);

/// 7 février 2018 / 7 February 2018; empty for a null date. The French first of the month is "1er".
[[nodiscard]] QString longDate(QDate date, Language language);

/// French typography: narrow no-break space before ; ! ? and inside « », no-break before :, typographic
/// apostrophe (Lexique des règles typographiques en usage à l'Imprimerie nationale); "80 %", "5 000 €" and "19 h 30"
/// stay on one line. Addresses and times in digits are left alone, and so is English. Applied twice, it changes
/// nothing more. Callable from any thread.
[[nodiscard]] QString typeset(QString text, Language language);

} // namespace filrouge
