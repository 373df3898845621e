// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementlettersource.h"
#include "core/storage/changes.h"
#include "ui/engagement/letterplace.h"
#include "ui/engagement/lettertabs.h"
#include "ui/engagement/letterview.h"
#include "ui/shell/page.h"
#include "ui/widgets/documentexport.h"

#include <QHash>
#include <QTimer>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace filrouge {

class CompletenessBar;
class EmptyState;
class ExportStrip;
class PagePreview;
class PersonaTabs;
class PlaceList;
class PlaceModel;

/// The engagement-letter workshop: each difficulty of a persona with what people know about it and the promises that
/// answer it, the letter's first and last words, who signs, and the page as it will be printed.
class EngagementPage final : public Page {
    Q_OBJECT

public:
    explicit EngagementPage(const Desk& desk);
    ~EngagementPage() override;

    /// An engagement letter, or a persona that has one or was chosen.
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    /// Comes to the place of the letter that has the words, and opens the promise that does.
    void markSought(const SearchWords& words) override;
    /// Goes to where the words stand in the letter; false: nowhere.
    bool comeTo(const SearchWords& words);
    bool goBack() override;
    void takeKeyboard() override;
    /// The persona whose letter is on the desk, and whether the page stands beside it.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

Q_SIGNALS:
    /// The room should see that letter; without a difficulty: as a whole.
    void letterForRoom(filrouge::EngagementLetterId letter, filrouge::DifficultyId difficulty);
    /// One works on that difficulty now: a room that sees the letter should see it too.
    void difficultyChosen(filrouge::EngagementLetterId letter, filrouge::DifficultyId difficulty);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectParts();
    void listen();
    // Reading
    void hear(const Changes& changes);
    void read();
    void readTabs();
    void readSheet();
    void readNames();
    void showSheet();
    void showEmptiness();
    void updatePreview();
    void arrange();
    void sayButtons(bool inWords);
    void noteKeysOfPage();
    [[nodiscard]] QPixmap portrait(const Persona& persona, int size);
    [[nodiscard]] const LetterTab* currentTab() const;
    // Acting
    void choosePersona(PersonaId persona);
    void choosePlace(const LetterPlace& place);
    /// How what is printed of a place begins.
    [[nodiscard]] QString wordsAt(const LetterPlace& place) const;
    void begin(PersonaId persona);
    void openBeginMenu();
    void addPromise();
    void removePromise(PromiseId promise);
    void sendPromise(PromiseId promise, const LetterPlace& to);
    void stepPromise(PromiseId promise, int steps);
    void openPromiseMenu(PromiseId promise, QPoint at);
    void exportLetters(Signed signatures);
    [[nodiscard]] Result<std::vector<ExportJob>> exportJobs(Signed signatures);
    void goTo(const Finding& finding);

    std::vector<LetterTab> tabs_;
    PersonaId persona_;
    std::optional<LetterSheet> sheet_;
    LetterPlace place_;
    LetterView::Names names_;
    QHash<QString, QPixmap> portraits_; ///< by the hash of the picture
    QString workedOn_;
    bool stale_ = true;         ///< changed while nobody saw it
    bool previewWanted_ = true; ///< beside the letter, where there is room
    bool previewAlone_ = false; ///< in its place, where there is none
    bool narrow_ = false;

    PersonaTabs* personas_;
    QScrollArea* personasScroll_;
    QToolButton* beginButton_;
    QPushButton* show_;
    QPushButton* export_;
    QToolButton* previewToggle_;
    ExportStrip* exportStrip_;
    EmptyState* empty_;
    QWidget* workshop_;
    PlaceModel* places_;
    PlaceList* placeList_;
    LetterView* view_;
    PagePreview* preview_;
    CompletenessBar* completeness_;
    QTimer previewDelay_;
};

} // namespace filrouge
