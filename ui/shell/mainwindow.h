// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/threadfigures.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QMainWindow>
#include <QTimer>

#include <array>

class QMenu;
class QToolButton;

namespace filrouge {

class Commands;
class InterfaceLanguage;
class OverviewPage;
class PageStack;
class Preferences;
class Rail;
class SearchPalette;
class TextLabel;
class ThreadPage;
class WelcomePage;
class WindowCall;

/// What a window is made with. All of it outlives the window.
struct WindowEnvironment final {
    UiTheme& theme;
    InterfaceLanguage& language;
    Preferences& preferences;
    Prompts& prompts;
    const Clock& clock;
    Random& random;
    QString snapshotFolder;
    /// Makes the page of a station for an open programme; nullptr: its room is still to come. The session outlives it.
    std::function<Page*(Station station, const Desk& desk, Session& session)> makePage;
};

/// The one window: without a programme the welcome, with one the rail and its pages.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowEnvironment& environment);
    ~MainWindow() override;

    /// Opens a programme in place of the one that is open; tells when it cannot, and stays as it was.
    bool openFile(const QString& path);
    void closeProgramme();

    [[nodiscard]] Session* session() { return session_.get(); }
    [[nodiscard]] Commands& commands() { return *commands_; }
    [[nodiscard]] Toasts& toasts() { return *toasts_; }
    [[nodiscard]] PendingEdits& pending() { return pending_; }
    [[nodiscard]] const WindowEnvironment& environment() const { return environment_; }
    /// The page of that station, made now if nobody has been there; nullptr without a programme.
    [[nodiscard]] Page* ensurePage(Station station);

    void showStation(Station station);
    /// Where an item stands: its page, with the item in view and the words pointed at in it.
    void showItem(Kind kind, qint64 id, const SearchWords& words = {});
    /// The thread through what the keyboard is at.
    void showThread();
    void complain(const Error& error);
    [[nodiscard]] QString momentInWords(Instant instant) const;
    /// Another window was brought to the front in place of this one, which shows nothing.
    [[nodiscard]] bool gaveWay() const { return gaveWay_; }

Q_SIGNALS:
    void programmeOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void arrange();
    void makeMenus();
    void connectCommands();
    void install(std::unique_ptr<Session> session);
    void offerInstead(const QString& path, const Error& error);
    void offerOtherWindow(const QString& path);
    void rescue(const QString& damagedPath);
    void openSnapshot(const Snapshot& snapshot, const QString& damagedPath);
    [[nodiscard]] QString lackInWords(const Snapshot& snapshot, const QString& damagedPath) const;
    void salvage(const QString& damagedPath);
    void showPast();
    void comeToFront();
    void reportPolling();
    [[nodiscard]] Desk desk();
    /// What the page of that station is remembered by, in this programme.
    [[nodiscard]] QString placeNameOf(Station station) const;
    void showRow(int row);
    void enterPage();
    void leaveThread();
    [[nodiscard]] Page* makeStationPage();
    void connectPage(Page* page);
    void goTo(Station station, Kind kind, qint64 id);
    void refreshFigures();
    void refreshHistory();
    void undo();
    void redo();
    void setAppearance(Appearance appearance);
    void setZoom(int percent);
    void setLanguage(Language language);
    void retranslate();
    void refreshCommands();
    void showShortcuts();

    WindowEnvironment environment_;
    PendingEdits pending_;
    Commands* commands_;
    std::vector<QMenu*> menus_;
    QToolButton* searchButton_ = nullptr;
    QToolButton* threadButton_ = nullptr;
    QToolButton* undoButton_ = nullptr;
    QToolButton* redoButton_ = nullptr;
    QWidget* header_ = nullptr;
    Rail* rail_;
    PageStack* stack_;
    WelcomePage* welcome_;
    TextLabel* past_; ///< says that a snapshot is looked at
    bool gaveWay_ = false;
    WindowCall* call_;
    OverviewPage* overview_ = nullptr;
    std::array<Page*, 6> pages_{};
    ThreadPage* thread_ = nullptr; ///< in place of the station's page while it shows
    Toasts* toasts_ = nullptr;
    SearchPalette* palette_ = nullptr;
    QTimer figuresSoon_;
    std::unique_ptr<Session> session_;
};

} // namespace filrouge
