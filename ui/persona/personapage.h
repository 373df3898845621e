// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"
#include "ui/widgets/documentexport.h"

class QStackedWidget;

namespace filrouge {

class ChallengeHeader;
class EmptyWall;
class ExportStrip;
class PersonaSheet;
class PersonaWallModel;
class PortraitCache;
class WallView;

/// The room Understand: the challenge question over the persona wall, or over the sheet of one persona.
class PersonaPage final : public Page {
    Q_OBJECT

public:
    explicit PersonaPage(const Desk& desk);

    /// A persona opens its sheet, a challenge letter its persona's; a challenge question shows the wall.
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    void takeKeyboard() override;
    /// The persona that is looked at.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

Q_SIGNALS:
    void personaForRoom(filrouge::PersonaId persona);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void apply(const Changes& changes);
    void open(PersonaId persona);
    void showWall();
    void add();
    void remove(PersonaId persona);
    void focusView();
    void showPossible();
    // Printing
    void fillPrintMenu();
    void exportLetters(const std::vector<PersonaId>& personas);
    [[nodiscard]] Result<std::vector<ExportJob>> exportJobs(const std::vector<PersonaId>& personas);
    [[nodiscard]] bool onSheet() const;

    PortraitCache* portraits_;
    PersonaWallModel* model_;
    ChallengeHeader* header_;
    QStackedWidget* views_;
    WallView* wall_;
    EmptyWall* empty_;
    PersonaSheet* sheet_;
    ExportStrip* export_;
};

} // namespace filrouge
