// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/visit.h"

#include <optional>

namespace filrouge {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Takes what stands before the separator, or all of it, off the text.
std::string_view taken(std::string_view& text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view first = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return first;
}

/// "q=0.8" in thousandths; 1000 for anything that is no weight.
int weightOf(std::string_view parameter)
{
    parameter = trimmed(parameter);
    if (!parameter.starts_with("q=") && !parameter.starts_with("Q="))
        return 1000;
    parameter.remove_prefix(2);
    if (parameter.empty() || parameter[0] != '0')
        return 1000;
    int weight = 0;
    int unit = 100;
    for (std::size_t i = 2; i < parameter.size() && i < 5; ++i, unit /= 10) {
        if (parameter[i] < '0' || parameter[i] > '9')
            return 1000;
        weight += (parameter[i] - '0') * unit;
    }
    return weight;
}

} // namespace

QByteArray Visit::link(QByteArray to) const
{
    if (languageChosen)
        to.append("?lang=").append(word(language));
    return to;
}

QByteArray Visit::home() const
{
    return voter.isEmpty() ? QByteArrayLiteral("/") : "/c/" + voter.toLatin1();
}

Language languageOf(std::string_view acceptLanguage, Language fallback)
{
    std::optional<Language> best;
    int bestWeight = 0;
    while (!acceptLanguage.empty()) {
        std::string_view range = taken(acceptLanguage, ',');
        const std::string_view tag = trimmed(taken(range, ';'));
        const int weight = weightOf(range);
        if (weight <= bestWeight)
            continue;
        const auto language = languageFromCode(QString::fromLatin1(tag.data(), static_cast<qsizetype>(tag.size())));
        if (!language && tag != "*")
            continue;
        best = language.value_or(fallback);
        bestWeight = weight;
    }
    return best.value_or(fallback);
}

PagePart partOf(std::string_view header)
{
    if (header == "room")
        return PagePart::Room;
    return header == "page" ? PagePart::Page : PagePart::Whole;
}

} // namespace filrouge
