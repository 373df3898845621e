// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QListView;
class QPushButton;
class QShortcut;
class QStackedWidget;
class QTabBar;

namespace filrouge {

class LetterEditor;
class PersonaWallModel;
class PortraitCache;
class RestsOnPanel;
class SheetBody;

/// One persona: the others at the left, its page in the middle, what a sentence rests on at the right; or its challenge
/// letter beside the page it makes. PageUp and PageDown go to the persona before and after.
class PersonaSheet final : public QWidget {
    Q_OBJECT

public:
    enum class Part { Sheet, Letter, RestsOn };

    PersonaSheet(const Desk& desk, PersonaWallModel& wall, PortraitCache& portraits, QWidget* parent = nullptr);

    void show(PersonaId persona);
    void showPart(Part part);
    [[nodiscard]] PersonaId persona() const { return persona_; }
    void apply(const Changes& changes);
    void reopen();
    void focusName();
    void focusStrip();
    /// What the keyboard is at: evidence or an irritant beside the sheet, the letter, otherwise the persona.
    [[nodiscard]] Item itemAtHand() const;
    /// Texts that do not show all the time (steps of the journey) are brought into view when they have the words.
    void showTextWith(const SearchWords& words);
    /// What rows come and go in.
    [[nodiscard]] QWidgetList changingParts() const;

Q_SIGNALS:
    void backWanted();
    /// Evidence or an irritant, in its room.
    void wanted(filrouge::Kind kind, qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void step(int by);
    void addObstacle(IrritantId irritant);
    void goToBare(int direction);
    void arrange();
    void restyle();
    void retranslate();

    Desk desk_;
    PersonaWallModel& wall_;
    PersonaId persona_;
    std::vector<QShortcut*> steps_; ///< to the persona before and after
    std::vector<QShortcut*> bare_;  ///< to the sentence before and after that rests on nothing
    QPushButton* back_;
    QListView* strip_;
    QTabBar* tabs_;
    QStackedWidget* parts_;
    QBoxLayout* sides_;
    SheetBody* body_;
    LetterEditor* letter_;
    RestsOnPanel* restsOn_;
    QShortcut* toLinks_; ///< from a sentence to what it can rest on
};

} // namespace filrouge
