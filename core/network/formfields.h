// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace filrouge {

inline constexpr std::size_t mostFormFields = 64;
inline constexpr qsizetype longestFormName = 32;   ///< characters
inline constexpr qsizetype longestFormValue = 200; ///< characters

/// What a form sent.
class FormFields final {
public:
    struct Field final {
        QString name;
        QString value;
    };

    explicit FormFields(std::vector<Field> fields) : fields_(std::move(fields)) {}

    /// The value, trimmed; empty when the form has no such field.
    [[nodiscard]] QString value(QAnyStringView name) const;
    /// Of a field that may come several times.
    [[nodiscard]] QStringList values(QAnyStringView name) const;
    /// How many fields have a name that begins so.
    [[nodiscard]] qsizetype countBeginningWith(QLatin1String start) const;

private:
    std::vector<Field> fields_;
};

/// Reads application/x-www-form-urlencoded (https://url.spec.whatwg.org, 5.1) in UTF-8. Nothing for what no browser
/// sends: a broken escape, bytes that are not UTF-8, a control character, more or longer fields than above.
[[nodiscard]] std::optional<FormFields> formFieldsFrom(std::string_view body);

} // namespace filrouge
