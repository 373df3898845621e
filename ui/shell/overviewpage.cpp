// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/shell/figuretile.h"

#include <QAbstractButton>
#include <QFrame>
#include <QGridLayout>
#include <QLayoutItem>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace filrouge {

namespace {

constexpr std::array figureStations{
    Station::Listen, Station::Listen, Station::Listen, Station::Understand, Station::Choose, Station::Commit};
constexpr std::size_t mostSteps = 8;

} // namespace

OverviewPage::OverviewPage(const Desk& desk)
    : Page(desk),
      name_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& text) { return store(&ProgrammeDetails::name, text); })),
      territory_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                               [this](const QString& text) { return store(&ProgrammeDetails::territory, text); })),
      question_(new TextLabel(desk.theme, TextSize::Title)),
      dates_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      nextTitle_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      allDone_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      next_(new QVBoxLayout)
{
    name_->setTextStyle(TextSize::Heading, QFont::DemiBold);
    territory_->setTextStyle(TextSize::Large);
    const int inset = 6; // a field's own margin, so that labels stand flush with fields
    for (TextLabel* label : {question_, dates_, nextTitle_, allDone_})
        label->setContentsMargins(inset, 0, 0, 0);

    auto* grid = new QGridLayout;
    grid->setSpacing(desk.theme.px(16));
    grid->setContentsMargins(inset, 8, 0, 8);
    for (int i = 0; i < static_cast<int>(figureStations.size()); ++i) {
        auto* tile = new FigureTile(desk.theme);
        const Station station = figureStations[static_cast<std::size_t>(i)];
        connect(tile, &QAbstractButton::clicked, this, [this, station] { Q_EMIT stationWanted(station); });
        grid->addWidget(tile, i / 3, i % 3);
        tiles_.push_back(tile);
    }

    auto* column = new QVBoxLayout;
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(name_);
    column->addWidget(territory_);
    column->addSpacing(8);
    column->addWidget(question_);
    column->addWidget(dates_);
    column->addSpacing(8);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(nextTitle_);
    column->addWidget(allDone_);
    next_->setContentsMargins(0, 0, 0, 0);
    next_->setSpacing(2);
    column->addLayout(next_);
    column->addStretch();
    auto* sheet = new QWidget;
    sheet->setLayout(column);
    sheet->setMaximumWidth(desk.theme.px(880));
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Programme) || changes.touches(Kind::ChallengeQuestion))
            readDetails();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { readDetails(); });
    readDetails();
    retranslate();
}

void OverviewPage::show(const ThreadFigures& figures)
{
    figures_ = figures;
    retranslate();
}

void OverviewPage::readDetails()
{
    Services& services = desk().programme.services();
    if (const auto details = services.details.read().details(); desk().report(details))
        details_ = *details;
    name_->show(details_.name);
    territory_->show(details_.territory);
    const auto question = services.challengeQuestions.read().current();
    question_->setText(question && *question ? (*question)->text : QString());
    question_->setVisible(!question_->text().isEmpty());
    showDates();
}

bool OverviewPage::store(QString ProgrammeDetails::*field, const QString& text)
{
    ProgrammeDetails details = details_;
    details.*field = text.trimmed();
    return desk().report(desk().programme.services().details.update(details, QStringLiteral("programme")));
}

void OverviewPage::showDates()
{
    const Language language = windowLanguage();
    QStringList parts;
    if (details_.startsOn.isValid())
        parts << tr("Started on %1").arg(longDate(details_.startsOn, language));
    if (figures_.seminarOn.isValid())
        parts << tr("seminar on %1").arg(longDate(figures_.seminarOn, language));
    if (details_.horizon.isValid())
        parts << tr("horizon %1").arg(longDate(details_.horizon, language));
    dates_->setText(parts.join(QStringLiteral(" · ")));
    dates_->setVisible(!parts.isEmpty());
}

void OverviewPage::showNext()
{
    while (QLayoutItem* item = next_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::size_t shown = qMin(figures_.next.size(), mostSteps);
    for (std::size_t i = 0; i < shown; ++i) {
        const NextStep step = figures_.next[i];
        auto* line = new QPushButton(Desk::say(step.sentence));
        line->setFlat(true);
        line->setIcon(desk().theme.icon("arrow-right"));
        line->setCursor(Qt::PointingHandCursor);
        connect(line, &QPushButton::clicked, this, [this, step] {
            if (step.id != 0)
                Q_EMIT wanted(step.kind, step.id);
            else
                Q_EMIT stationWanted(step.station);
        });
        next_->addWidget(line, 0, Qt::AlignLeft);
    }
    allDone_->setVisible(shown == 0);
}

void OverviewPage::retranslate()
{
    name_->setPrompt(tr("Name of the programme"), tr("Name of the programme"));
    territory_->setPrompt(tr("Living area: which communes, which people"), tr("Living area"));
    const QString labels[] = {tr("interviews"),
                              tr("immersions"),
                              tr("people met"),
                              tr("personas"),
                              tr("participants"),
                              tr("engagement letters")};
    const FieldProgress& field = figures_.field;
    const Progress progress[] = {{field.interviews, field.interviewTarget},
                                 {field.immersions, field.immersionTarget},
                                 {field.peopleMet, field.peopleTarget},
                                 figures_.personas,
                                 figures_.participants,
                                 figures_.letters};
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        tiles_[i]->show(progress[i], labels[i]);
    nextTitle_->setText(tr("Useful to do next"));
    allDone_->setText(tr("Nothing is waiting: every station has what it needs for now."));
    showDates();
    showNext();
}

} // namespace filrouge
