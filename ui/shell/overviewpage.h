// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetails.h"
#include "core/thread/threadfigures.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

class QGridLayout;
class QVBoxLayout;

namespace filrouge {

class FigureTile;

/// Where the programme stands on its thread: its name and place, the figures against their targets, the dates, and
/// what is useful to do next, each a click away.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk);

    void show(const ThreadFigures& figures);

Q_SIGNALS:
    void stationWanted(filrouge::Station station);

protected:
    void retranslate() override;

private:
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
    std::vector<FigureTile*> tiles_;
    TextLabel* nextTitle_;
    TextLabel* allDone_;
    QVBoxLayout* next_;
};

} // namespace filrouge
