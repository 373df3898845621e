// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/formfields.h"

#include <QStringDecoder>

#include <algorithm>

namespace filrouge {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Where it stands first; behind the end when it does not.
std::size_t placeOf(char character, std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find(text, character) - text.begin());
}

/// One name or value, decoded and at most `longest` characters.
std::optional<QString> decoded(std::string_view text, qsizetype longest)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(text.size()));
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString string = utf8(bytes);
    const bool control = std::ranges::any_of(string, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (utf8.hasError() || control || string.size() > longest)
        return std::nullopt;
    return string;
}

} // namespace

QString FormFields::value(QAnyStringView name) const
{
    const auto found =
        std::ranges::find_if(fields_, [&](const Field& field) { return QAnyStringView::equal(field.name, name); });
    return found == fields_.end() ? QString() : found->value.trimmed();
}

QStringList FormFields::values(QAnyStringView name) const
{
    QStringList values;
    for (const Field& field : fields_) {
        if (QAnyStringView::equal(field.name, name))
            values.append(field.value);
    }
    return values;
}

qsizetype FormFields::countBeginningWith(QLatin1String start) const
{
    return std::ranges::count_if(fields_, [&](const Field& field) { return field.name.startsWith(start); });
}

std::optional<FormFields> formFieldsFrom(std::string_view body)
{
    std::vector<FormFields::Field> fields;
    while (!body.empty()) {
        const std::size_t end = placeOf('&', body);
        const std::string_view pair = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (pair.empty())
            continue;
        const std::size_t equals = placeOf('=', pair);
        const auto name = decoded(pair.substr(0, equals), longestFormName);
        const auto value = decoded(pair.substr(std::min(equals + 1, pair.size())), longestFormValue);
        if (!name || !value || fields.size() == mostFormFields)
            return std::nullopt;
        fields.push_back({*name, *value});
    }
    return FormFields(std::move(fields));
}

} // namespace filrouge
