// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/catch.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/page.h"

#include <QQueue>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace filrouge::tests {

/// Answers every question from what the test put in; a question nobody expected fails the test.
class AnsweredPrompts final : public Prompts {
public:
    QQueue<QString> paths;
    QQueue<bool> confirmations;
    QQueue<int> choices;
    QStringList asked;     ///< the sentences and titles, in order
    QList<FileKind> kinds; ///< of the files that were asked for

    QString fileToOpen(QWidget* over, FileKind kind) override;
    /// All paths that are left.
    QStringList filesToOpen(QWidget* over, FileKind kind) override;
    QString fileToSave(QWidget* over, FileKind kind, const QString& suggestion) override;
    QString folder(QWidget* over, const QString& title) override;
    bool confirm(QWidget* over, const QString& sentence, const QString& action) override;
    int choose(QWidget* over, const QString& title, const QStringList& choices, const QString& action) override;
};

/// The one look of the test run; each TestDesk brings it back to light, 100 %, without motion.
[[nodiscard]] UiTheme& theme();

enum class Content { Empty, Cahors, Overfull };

/// A desk around a programme in a temporary folder: empty, the sample (noon of 7 February 2018), or the sample with
/// names of forty words, 60 promises in a letter and a wall of 26 personas.
class TestDesk final {
public:
    explicit TestDesk(Content content, Language language = Language::English);
    ~TestDesk();
    Q_DISABLE_COPY_MOVE(TestDesk)

    [[nodiscard]] const Desk& desk() const { return *desk_; }
    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] Services& services() { return programme_->services(); }
    [[nodiscard]] AnsweredPrompts& prompts() { return prompts_; }
    [[nodiscard]] Toasts& toasts() { return *toasts_; }
    [[nodiscard]] PendingEdits& pending() { return pending_; }
    [[nodiscard]] FixedClock& clock() { return clock_; }
    [[nodiscard]] QString folder() const { return folder_.path(); }

    /// Puts a page or a widget into a shown window of that size, with the toasts over it. It belongs to the desk then.
    void show(QWidget* widget, QSize size = {1182, 700});
    [[nodiscard]] QWidget& window() { return *window_; }

private:
    QTemporaryDir folder_;
    FixedClock clock_;
    SeededRandom random_;
    InterfaceLanguage language_;
    std::unique_ptr<Programme> programme_;
    AnsweredPrompts prompts_;
    PendingEdits pending_;
    std::unique_ptr<QWidget> window_;
    Toasts* toasts_;
    std::unique_ptr<Desk> desk_;
};

/// Runs the event loop until it is so; fails the test after five seconds.
void waitUntil(const std::function<bool()>& so, std::chrono::milliseconds atMost = std::chrono::seconds(5));

/// Saves what the widget shows as <FILROUGE_PICTURES>/<name>.png; without that variable does nothing.
void picture(QWidget& widget, const QString& name);

/// The name and role of every widget that takes the keyboard, and every one that is without a name: empty when a
/// screen reader can tell each of them.
[[nodiscard]] QStringList namelessWidgets(QWidget& root);

} // namespace filrouge::tests
