// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/daywindow.h"
#include "ui/projector/sceneview.h"
#include "ui/shell/dialogprompts.h"

#include <QTemporaryDir>

namespace filrouge::bench {

/// The window as the application puts it together, open on a programme, with folders of its own.
class WindowBed final {
public:
    /// Ends the program when the file cannot be opened.
    explicit WindowBed(const QString& path);

    [[nodiscard]] tests::DayWindow& day() { return day_; }
    /// Opens the projector on the second screen, with the stage in the window; what it shows it with.
    [[nodiscard]] SceneView& projector();
    /// Until the snapshot that every opening begins with has been made.
    void finishSnapshot();

private:
    QTemporaryDir folder_;
    UiTheme theme_;
    DialogPrompts prompts_;
    tests::DayWindow day_;
};

/// Counts how often a widget is painted.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    [[nodiscard]] int paints() const { return paints_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int paints_ = 0;
};

/// For the program that started this one.
void tell(const char* name, double value);

} // namespace filrouge::bench
