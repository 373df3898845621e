// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <optional>

namespace filrouge {

class InterfaceLanguage;
class Preferences;
class UiTheme;

/// A display is named to open windows on; whether it answers is another matter.
[[nodiscard]] bool hasDisplay();

/// While it is there, a QApplication that is made comes to life without a display that does not answer, where the
/// platform's plugin would otherwise end the program.
class OptionalDisplay final {
public:
    OptionalDisplay();
    ~OptionalDisplay();
    Q_DISABLE_COPY_MOVE(OptionalDisplay)

    /// Of the QApplication that has been made.
    [[nodiscard]] bool answered() const;

private:
    bool chosen_ = false; ///< the platforms to try, by us and not by who started the program
};

/// How this person left the windows: their language, colours and size of letters. `language` as for runWindow().
void bringBackLook(UiTheme& theme, InterfaceLanguage& interfaceLanguage, const Preferences& preferences,
                   std::optional<Language> language, Language systemLanguage);

/// Opens the window, on the programme at `path` unless it is empty, and runs until it is closed. Needs a QApplication.
/// `language`: what the command line asked for; otherwise the person's choice, or else the system's.
[[nodiscard]] int runWindow(const QString& path, std::optional<Language> language, Language systemLanguage,
                            const QString& snapshotFolder);

} // namespace filrouge
