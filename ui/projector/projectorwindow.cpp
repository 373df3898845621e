// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr QSize usualStage(1920, 1080);

} // namespace

ProjectorWindow::ProjectorWindow(const UiTheme& theme, QWidget* presenter, Screens screens)
    : QWidget(nullptr, Qt::Window),
      presenter_(presenter),
      screens_(std::move(screens)),
      view_(new SceneView(theme))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { followScreens(); });
    // The screen is still in the list while this is told.
    connect(
        qGuiApp, &QGuiApplication::screenRemoved, this, [this] { followScreens(); }, Qt::QueuedConnection);
    retranslate();
}

QList<ScreenFacts> ProjectorWindow::desktopScreens()
{
    QList<ScreenFacts> facts;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        facts.append({screen->name(), screen->geometry()});
    return facts;
}

void ProjectorWindow::start()
{
    opensByItself_ = false;
    wantsWindow_ = false;
    if (place_ == ProjectorPlace::Hidden)
        place_ = ProjectorPlace::Window; // so that followScreens() acts
    followScreens();
    if (!isVisible())
        standInWindow(ProjectorPlace::Window);
    Q_EMIT placeChanged(place_);
}

bool ProjectorWindow::openByItself()
{
    if (!opensByItself_ || !freeScreen())
        return false;
    start();
    return true;
}

void ProjectorWindow::stop()
{
    hide();
    setPlace(ProjectorPlace::Hidden);
}

void ProjectorWindow::show(const Scene& scene)
{
    view_->show(scene);
}

void ProjectorWindow::setProgress(double progress)
{
    view_->setProgress(progress);
}

QSize ProjectorWindow::stageSize() const
{
    if (place_ == ProjectorPlace::Screen)
        return screenSize_;
    return place_ == ProjectorPlace::Hidden || size().isEmpty() ? usualStage : size();
}

std::optional<ScreenFacts> ProjectorWindow::freeScreen() const
{
    const QScreen* own = presenter_ != nullptr ? presenter_->screen() : QGuiApplication::primaryScreen();
    return stageScreen(screens_(), own != nullptr ? own->name() : QString(), screen_);
}

void ProjectorWindow::followScreens()
{
    if (place_ == ProjectorPlace::Hidden && opensByItself_ && freeScreen())
        Q_EMIT screenFound();
    if (place_ == ProjectorPlace::Hidden || wantsWindow_)
        return;
    const auto screen = freeScreen();
    if (screen)
        fill(*screen);
    else if (place_ == ProjectorPlace::Screen)
        standInWindow(ProjectorPlace::Lost);
}

void ProjectorWindow::fill(const ScreenFacts& screen)
{
    screen_ = screen.name;
    screenSize_ = screen.geometry.size();
    if (place_ == ProjectorPlace::Screen && isVisible() && geometry() == screen.geometry)
        return;
    setWindowState(Qt::WindowNoState);
    setGeometry(screen.geometry);
    setWindowState(Qt::WindowFullScreen);
    setVisible(true);
    setCursor(Qt::BlankCursor);
    setPlace(ProjectorPlace::Screen);
}

void ProjectorWindow::standInWindow(ProjectorPlace place)
{
    setWindowState(Qt::WindowNoState);
    unsetCursor();
    QSize size(960, 540);
    QPoint corner(80, 80);
    if (const QScreen* screen = presenter_ != nullptr ? presenter_->screen() : QGuiApplication::primaryScreen()) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size() * 0.6);
        size.setHeight(size.width() * 9 / 16);
        corner = room.bottomRight() - QPoint(size.width(), size.height()) - QPoint(24, 24);
    }
    setGeometry(QRect(corner, size));
    setVisible(true);
    if (place == ProjectorPlace::Lost)
        lower(); // the room does not see it, and whoever presents needs every button of the page
    setPlace(place);
}

void ProjectorWindow::setPlace(ProjectorPlace place)
{
    if (place == place_)
        return;
    place_ = place;
    Q_EMIT placeChanged(place);
    Q_EMIT stageSizeChanged(stageSize());
}

void ProjectorWindow::toggleFullScreen()
{
    if (isFullScreen()) {
        wantsWindow_ = place_ == ProjectorPlace::Screen;
        standInWindow(ProjectorPlace::Window);
        return;
    }
    wantsWindow_ = false;
    followScreens();
    if (place_ != ProjectorPlace::Screen)
        setWindowState(Qt::WindowFullScreen); // over the presenter, by choice
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F11 || (event->key() == Qt::Key_Escape && isFullScreen()))
        toggleFullScreen();
    else
        Q_EMIT keyHandedOn(event->key());
}

void ProjectorWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    setPlace(ProjectorPlace::Hidden);
}

void ProjectorWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT stageSizeChanged(stageSize());
}

void ProjectorWindow::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    toggleFullScreen();
}

void ProjectorWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProjectorWindow::retranslate()
{
    setWindowTitle(tr("What the room sees"));
    view_->setTitle(tr("What the room sees"));
}

} // namespace filrouge
