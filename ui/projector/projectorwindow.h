// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/sceneview.h"
#include "ui/projector/screenplace.h"

#include <functional>

namespace filrouge {

/// What the room sees: full-screen on the second screen as soon as there is one, a window until then. It takes no
/// keyboard by itself; keys that reach it all the same are handed on.
class ProjectorWindow final : public QWidget {
    Q_OBJECT

public:
    /// The desktop's screens; replaced in tests.
    using Screens = std::function<QList<ScreenFacts>()>;

    /// `presenter`: the window whose screen is the presenter's.
    ProjectorWindow(const UiTheme& theme, QWidget* presenter, Screens screens = desktopScreens);

    /// Opens, or comes back.
    void start();
    /// Opens where there is a second screen, and only if it has not been open before: whoever closes it keeps it
    /// closed. True: it has just opened.
    bool openByItself();
    /// It never opens by itself.
    void waitToBeAsked() { opensByItself_ = false; }
    void stop();
    void show(const Scene& scene);
    void setProgress(double progress);
    [[nodiscard]] ProjectorPlace place() const { return place_; }
    /// What scenes are drawn for; a 16:9 screen while there is none.
    [[nodiscard]] QSize stageSize() const;
    [[nodiscard]] const SceneView& view() const { return *view_; }
    /// Looks where the screens are now; the desktop says so by itself.
    void followScreens();

    [[nodiscard]] static QList<ScreenFacts> desktopScreens();

Q_SIGNALS:
    void placeChanged(filrouge::ProjectorPlace place);
    /// There is a second screen now, and it could open by itself.
    void screenFound();
    void stageSizeChanged(QSize size);
    /// A key for the presenter.
    void keyHandedOn(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] std::optional<ScreenFacts> freeScreen() const;
    void fill(const ScreenFacts& screen);
    void standInWindow(ProjectorPlace place);
    void setPlace(ProjectorPlace place);
    void toggleFullScreen();

    QWidget* presenter_;
    Screens screens_;
    SceneView* view_;
    ProjectorPlace place_ = ProjectorPlace::Hidden;
    QString screen_; ///< the one it is on, or was before it was lost
    QSize screenSize_;
    bool opensByItself_ = true;
    bool wantsWindow_ = false; ///< Esc: a window, although there is a second screen
};

} // namespace filrouge
