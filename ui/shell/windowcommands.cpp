// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's header, menus and commands; what it shows stands in mainwindow.cpp.
#include "ui/shell/commands.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/shortcutsheet.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QResizeEvent>
#include <QToolButton>

namespace filrouge {

namespace {

constexpr int zoomStep = 25;
constexpr int compactBelow = 1000; // pixels of a window, at 100 %, that are too few for the whole rail
constexpr int widestHistory = 300; // of a button that says what will be undone

void keepInHeader(QToolButton* button, QAction* action)
{
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
}

} // namespace

QWidget* MainWindow::makeHeader()
{
    header_ = new QWidget;
    searchButton_ = new QToolButton;
    threadButton_ = new QToolButton;
    undoButton_ = new QToolButton;
    redoButton_ = new QToolButton;
    keepInHeader(searchButton_, commands_->action(Commands::Search));
    keepInHeader(threadButton_, commands_->action(Commands::Thread));
    keepInHeader(undoButton_, commands_->action(Commands::Undo));
    keepInHeader(redoButton_, commands_->action(Commands::Redo));
    auto* row = new QHBoxLayout(header_);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(searchButton_);
    row->addWidget(threadButton_);
    row->addStretch();
    row->addWidget(undoButton_);
    row->addWidget(redoButton_);
    return header_;
}

// Magnified, the rail gives what it can to the pages, and what will be undone is said in fewer words.
void MainWindow::arrange()
{
    rail_->setCompact(width() < environment_.theme.px(compactBelow));
    const int left = width() - searchButton_->sizeHint().width() - threadButton_->sizeHint().width() - 48;
    for (QToolButton* button : {undoButton_, redoButton_})
        button->setMaximumWidth(qBound(0, left / 2, environment_.theme.px(widestHistory)));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
    refreshHistory();
}

void MainWindow::makeMenus()
{
    using C = Commands;
    const auto menu = [this](std::initializer_list<int> ids) {
        QMenu* made = menuBar()->addMenu(QString());
        for (const int id : ids) {
            if (id < 0)
                made->addSeparator();
            else
                made->addAction(commands_->action(static_cast<C::Id>(id)));
        }
        menus_.push_back(made);
    };
    menu({C::New,
          C::NewFromSample,
          C::Open,
          -1,
          C::SaveCopy,
          C::ImportJson,
          C::ExportJson,
          -1,
          C::TakeSnapshot,
          C::RestoreSnapshot,
          C::SecondSnapshots,
          -1,
          C::Close,
          C::Quit});
    menu({C::Undo, C::Redo, -1, C::Search, C::Thread});
    menu({C::Overview, C::Listen, C::Understand, C::Choose, C::Commit, C::Build, C::Publish});
    menu({C::Light,
          C::Dark,
          C::HighContrast,
          -1,
          C::Larger,
          C::Smaller,
          -1,
          C::Motion,
          -1,
          C::French,
          C::English,
          -1,
          C::FullScreen});
    menu({C::Shortcuts});
    for (const auto& ids : {QList<C::Id>{C::Light, C::Dark, C::HighContrast}, QList<C::Id>{C::French, C::English}}) {
        auto* group = new QActionGroup(this);
        for (const C::Id id : ids)
            group->addAction(commands_->action(id));
    }
}

void MainWindow::connectCommands()
{
    const auto on = [this](Commands::Id id, auto run) {
        connect(commands_->action(id), &QAction::triggered, this, run);
    };
    on(Commands::Close, [this] { closeProgramme(); });
    on(Commands::Quit, [this] { close(); });
    on(Commands::Undo, [this] { undo(); });
    on(Commands::Redo, [this] { redo(); });
    on(Commands::Search, [this] {
        pending_.flush();
        palette_->open(commands_->all());
    });
    on(Commands::Thread, [this] { showThread(); });
    for (int row = 0; row < 7; ++row)
        on(static_cast<Commands::Id>(Commands::Overview + row), [this, row] {
            rail_->setCurrentRow(row);
            rail_->setFocus();
            enterPage();
        });
    on(Commands::Light, [this] { setAppearance(Appearance::Light); });
    on(Commands::Dark, [this] { setAppearance(Appearance::Dark); });
    on(Commands::HighContrast, [this] { setAppearance(Appearance::HighContrast); });
    on(Commands::Larger, [this] { setZoom(environment_.theme.zoom() + zoomStep); });
    on(Commands::Smaller, [this] { setZoom(environment_.theme.zoom() - zoomStep); });
    on(Commands::Motion, [this](bool motion) {
        environment_.theme.setMotion(motion);
        environment_.preferences.setMotion(motion);
    });
    on(Commands::French, [this] { setLanguage(Language::French); });
    on(Commands::English, [this] { setLanguage(Language::English); });
    on(Commands::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Commands::Shortcuts, [this] { showShortcuts(); });
}

void MainWindow::showShortcuts()
{
    std::vector<ShortcutSheet::Section> pages;
    for (int station = 0; session_ && station < static_cast<int>(pages_.size()); ++station)
        pages.push_back({rail_->item(station + 1)->text(), ensurePage(static_cast<Station>(station))});
    ShortcutSheet sheet(environment_.theme, *commands_, pages, this);
    sheet.exec();
}

void MainWindow::setAppearance(Appearance appearance)
{
    environment_.theme.setAppearance(appearance);
    environment_.preferences.setAppearance(appearance);
    refreshCommands();
}

void MainWindow::setZoom(int percent)
{
    environment_.theme.setZoom(percent);
    environment_.preferences.setZoom(environment_.theme.zoom());
    refreshCommands();
}

void MainWindow::setLanguage(Language language)
{
    pending_.flush();
    environment_.language.set(language);
    environment_.preferences.setLanguage(language);
    refreshCommands();
}

void MainWindow::refreshCommands()
{
    using C = Commands;
    const bool open = session_ != nullptr;
    const bool written = open && !session_->isPast();
    for (const C::Id id : {C::SaveCopy,
                           C::ExportJson,
                           C::Close,
                           C::Thread,
                           C::Overview,
                           C::Listen,
                           C::Understand,
                           C::Choose,
                           C::Commit,
                           C::Build,
                           C::Publish})
        commands_->action(id)->setEnabled(open);
    for (const C::Id id : {C::ImportJson, C::TakeSnapshot, C::RestoreSnapshot})
        commands_->action(id)->setEnabled(written);
    rail_->setVisible(open);
    header_->setVisible(open);
    showPast();
    const UiTheme& theme = environment_.theme;
    commands_->action(static_cast<C::Id>(C::Light + static_cast<int>(theme.appearance())))->setChecked(true);
    commands_->action(C::Motion)->setChecked(theme.motion());
    commands_->action(C::Larger)->setEnabled(theme.zoom() < 200);
    commands_->action(C::Smaller)->setEnabled(theme.zoom() > 100);
    const bool french = environment_.language.language() == Language::French;
    commands_->action(french ? C::French : C::English)->setChecked(true);
    commands_->action(C::Undo)->setIcon(theme.icon("edit-undo"));
    commands_->action(C::Redo)->setIcon(theme.icon("edit-redo"));
    searchButton_->setIcon(theme.icon("search"));
    threadButton_->setIcon(theme.icon("view-list-tree"));
    undoButton_->setIcon(theme.icon("edit-undo"));
    redoButton_->setIcon(theme.icon("edit-redo"));
    if (!open)
        setWindowTitle(QStringLiteral("Fil rouge"));
    refreshHistory();
}

void MainWindow::refreshHistory()
{
    const ProgrammeFile* file = session_ ? &session_->programme().file() : nullptr;
    const QString undo = file != nullptr && file->canUndo() ? Desk::say(file->undoLabel()) : QString();
    const QString redo = file != nullptr && file->canRedo() ? Desk::say(file->redoLabel()) : QString();
    const auto show = [](QAction* action, QToolButton* button, const QString& text, bool possible) {
        action->setText(text);
        action->setEnabled(possible);
        const int room = button->maximumWidth() - button->iconSize().width() - button->fontMetrics().height() * 2;
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, room));
        button->setAccessibleName(text);
        button->setToolTip(text + QStringLiteral(" (") + action->shortcut().toString(QKeySequence::NativeText) +
                           QLatin1Char(')'));
        button->setEnabled(possible);
    };
    show(commands_->action(Commands::Undo),
         undoButton_,
         undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo),
         file != nullptr && file->canUndo());
    show(commands_->action(Commands::Redo),
         redoButton_,
         redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo),
         file != nullptr && file->canRedo());
}

void MainWindow::retranslate()
{
    const QString names[] = {tr("&File"), tr("&Edit"), tr("&Go to"), tr("&View"), tr("&Help")};
    for (std::size_t i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(names[i]);
    commands_->retranslate();
    rail_->retranslate();
    searchButton_->setText(tr("Search…"));
    searchButton_->setToolTip(
        tr("Search the programme and the commands (%1)")
            .arg(commands_->action(Commands::Search)->shortcut().toString(QKeySequence::NativeText)));
    threadButton_->setText(tr("Thread"));
    threadButton_->setToolTip(
        tr("Follow what you are at up to the voices and down to the promises (%1)")
            .arg(commands_->action(Commands::Thread)->shortcut().toString(QKeySequence::NativeText)));
    refreshCommands();
    refreshFigures(); // the title of a snapshot says that it is one
}

} // namespace filrouge
