// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/notessource.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace filrouge {

class CaptureWindow;
class EvidencePage;
class FieldPage;
class ImmersionsPage;
class InterviewsPage;
class OrganisationsPage;
class PeoplePage;
class TableImport;
enum class NotesKind;

/// The station Listen: what comes back from the field, and whom it comes from. Field capture is a window of its own;
/// files that are brought in are looked at in place of the tabs, until they are in or left.
class ListenPage final : public Page {
    Q_OBJECT

public:
    explicit ListenPage(const Desk& desk);
    ~ListenPage() override;

    [[nodiscard]] InterviewsPage& interviews() { return *interviews_; }
    [[nodiscard]] ImmersionsPage& immersions() { return *immersions_; }
    [[nodiscard]] EvidencePage& evidence() { return *evidence_; }
    [[nodiscard]] PeoplePage& people() { return *people_; }
    [[nodiscard]] OrganisationsPage& organisations() { return *organisations_; }

    /// The window that takes notes while somebody speaks, as it was left if it is open; else those of the interview or
    /// immersion in sight if that is today's, or of a new one.
    void openCapture();
    /// Files of notes, or a list, to be looked at and brought in.
    void takeFiles(const QStringList& paths);
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    [[nodiscard]] Item itemAtHand() const override;
    /// The tab one was on.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;
    /// Columns, order, filters and splitters of all lists, as the person left them.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// The last moment to keep what saveState() says.
    void closing();

protected:
    void retranslate() override;
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPage(FieldPage* page);
    void addEvidence();
    void addButtons();
    class WordsOrIcon;
    void placeButtons();
    [[nodiscard]] int buttonsWidth(bool words) const;
    void goToItem(Kind kind, qint64 id);
    void showNotesOf(EvidenceId id);
    [[nodiscard]] NotesSource ofTodayInSight() const;
    // Bringing in
    void takeNext();
    void bringNotes(NotesKind kind, const QStringList& paths);
    void bringList(std::unique_ptr<TableImport> import, const QStringList& paths);
    template <class Panel>
    void bring(Panel* panel, const QStringList& paths);
    void dropBringing();
    void endBringing();
    void fillBringMenu();
    void bringDroppedList(const QString& path);

    QStackedWidget* outer_; ///< the tabs, or what is being brought in
    QTabWidget* tabs_;
    QWidget* buttons_;
    QHBoxLayout* ownRow_ = nullptr;     ///< over the tabs, for the buttons
    std::optional<bool> buttonsBeside_; ///< nothing: not placed yet
    QToolButton* captureButton_;
    QToolButton* bringButton_;
    QMenu* bringMenu_;
    QWidget* bringing_ = nullptr; ///< the panel that is open
    QStringList waiting_;         ///< files that come when it is done
    EvidencePage* evidence_;
    InterviewsPage* interviews_;
    ImmersionsPage* immersions_;
    PeoplePage* people_;
    OrganisationsPage* organisations_;
    std::vector<FieldPage*> pages_;          ///< in the order of the tabs
    std::unique_ptr<CaptureWindow> capture_; ///< made when it is first wanted
};

} // namespace filrouge
