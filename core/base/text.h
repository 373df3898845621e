// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace filrouge {

/// A sentence that is translated when it is shown, not when it is made: core knows no language.
/// `source` and `context` come from QT_TRANSLATE_NOOP; %1… are filled from args, %n from n.
struct Text final {
    const char* context = "";
    const char* source = "";
    QStringList args = {};
    int n = -1;

    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
};

} // namespace filrouge

/// A Text whose source the translators' tool finds: FILROUGE_TEXT("Rooms", "Add %1", {name}).
#define FILROUGE_TEXT(context, source, ...)                                                                            \
    ::filrouge::Text                                                                                                   \
    {                                                                                                                  \
        context, QT_TRANSLATE_NOOP(context, source), __VA_ARGS__                                                       \
    }
