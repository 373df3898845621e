// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetails.h"
#include "core/thread/threadfigures.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace filrouge {

class FigureTile;
class ProgrammeAims;
class StepLine;

/// Where the programme stands on its thread: its name and place, its aims, the figures against their targets, and
/// beside them what is useful to do next, each a click away.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk);

    void show(const ThreadFigures& figures);
    /// Who runs it and where stands among its aims, which may be folded.
    void markSought(const SearchWords& words) override;

Q_SIGNALS:
    void stationWanted(filrouge::Station station);
    /// That item, at that station; id 0: whatever of its kind comes first there.
    void stepWanted(filrouge::Station station, filrouge::Kind kind, qint64 id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeStory();
    [[nodiscard]] QWidget* makeNext();
    void arrange();
    void readDetails();
    void showDates();
    void showNext();
    bool store(QString ProgrammeDetails::*field, const QString& text);

    ThreadFigures figures_;
    ProgrammeDetails details_;
    FieldText* name_;
    FieldText* territory_;
    TextLabel* question_;
    TextLabel* dates_;
    TextLabel* illustrative_; ///< that what is here is invented
    bool asked_ = false;      ///< a programme that aims at nothing yet has been asked once
    QPushButton* aimsToggle_;
    ProgrammeAims* aims_;
    std::vector<FigureTile*> tiles_;
    TextLabel* nextTitle_;
    TextLabel* allDone_;
    QVBoxLayout* next_;
    std::vector<StepLine*> steps_;
    QWidget* sheet_;
    QBoxLayout* sides_;
};

} // namespace filrouge
