// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

namespace filrouge {

/// The language of the windows: Fil rouge's sentences, Qt's own dialogs, dates and numbers. Changing it sends every
/// widget a LanguageChange.
class InterfaceLanguage final {
public:
    InterfaceLanguage() = default;
    ~InterfaceLanguage();
    Q_DISABLE_COPY_MOVE(InterfaceLanguage)

    void set(Language language);
    [[nodiscard]] Language language() const { return language_; }

private:
    void remove();

    Language language_ = Language::English;
    QTranslator own_;
    QTranslator qt_;
};

} // namespace filrouge
