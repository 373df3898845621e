// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewpage.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/shell/figuretile.h"
#include "ui/shell/programmeaims.h"
#include "ui/shell/stepline.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace filrouge {

namespace {

constexpr std::array figureStations{Station::Listen,
                                    Station::Listen,
                                    Station::Listen,
                                    Station::Understand,
                                    Station::Choose,
                                    Station::Commit,
                                    Station::Build,
                                    Station::Build,
                                    Station::Commit};
constexpr std::size_t mostSteps = 8;
constexpr qsizetype longestStep = 160;
constexpr int narrowOverview = 860;
constexpr int widestSheet = 1280;

} // namespace

OverviewPage::OverviewPage(const Desk& desk)
    : Page(desk),
      name_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& text) { return store(&ProgrammeDetails::name, text); })),
      territory_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                               [this](const QString& text) { return store(&ProgrammeDetails::territory, text); })),
      question_(new TextLabel(desk.theme, TextSize::Title)),
      dates_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      illustrative_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      aimsToggle_(new QPushButton),
      aims_(new ProgrammeAims(desk)),
      nextTitle_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      allDone_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      next_(new QVBoxLayout),
      sheet_(new QWidget),
      sides_(new QBoxLayout(QBoxLayout::LeftToRight, sheet_))
{
    sides_->addWidget(makeStory(), 2, Qt::AlignTop);
    sides_->addWidget(makeNext(), 1, Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet_);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    for (FieldText* field : {name_, territory_})
        connect(field, &FieldText::focusLost, this, [this] { this->desk().programme.file().endMerging(); });
    connect(aimsToggle_, &QPushButton::toggled, aims_, &QWidget::setVisible);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Programme) || changes.touches(Kind::ChallengeQuestion))
            readDetails();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { readDetails(); });
    readDetails();
    retranslate();
    arrange();
}

QWidget* OverviewPage::makeStory()
{
    const UiTheme& theme = desk().theme;
    name_->setTextStyle(TextSize::Heading, QFont::DemiBold);
    territory_->setTextStyle(TextSize::Large);
    for (TextLabel* label : {question_, dates_})
        label->setContentsMargins(fieldInset, 0, 0, 0);
    aimsToggle_->setFlat(true);
    aimsToggle_->setCheckable(true);
    aims_->hide();
    auto* grid = new QGridLayout;
    grid->setSpacing(theme.px(16));
    grid->setContentsMargins(fieldInset, 8, 0, 8);
    for (int i = 0; i < static_cast<int>(figureStations.size()); ++i) {
        auto* tile = new FigureTile(theme);
        const Station station = figureStations[static_cast<std::size_t>(i)];
        connect(tile, &QAbstractButton::clicked, this, [this, station] { Q_EMIT stationWanted(station); });
        grid->addWidget(tile, i / 3, i % 3);
        tiles_.push_back(tile);
    }
    auto* dated = new QHBoxLayout;
    dated->setSpacing(theme.px(8));
    dated->addWidget(dates_, 1);
    dated->addWidget(aimsToggle_, 0, Qt::AlignTop);
    auto* story = new QWidget;
    auto* column = new QVBoxLayout(story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(name_);
    column->addWidget(territory_);
    column->addWidget(question_);
    column->addLayout(dated);
    column->addWidget(aims_);
    column->addLayout(grid);
    column->addWidget(illustrative_);
    illustrative_->setContentsMargins(fieldInset, 0, 0, 0);
    return story;
}

QWidget* OverviewPage::makeNext()
{
    next_->setContentsMargins(0, 0, 0, 0);
    next_->setSpacing(desk().theme.px(8));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, desk().theme.px(6), 0, 0);
    column->setSpacing(desk().theme.px(12));
    column->addWidget(nextTitle_);
    column->addWidget(allDone_);
    column->addLayout(next_);
    return side;
}

// Magnified, what to do next stands under the figures.
void OverviewPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const bool narrow = width() < theme.px(narrowOverview);
    sides_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    sides_->setContentsMargins(theme.px(narrow ? 16 : 26), theme.px(20), theme.px(narrow ? 16 : 32), theme.px(24));
    sides_->setSpacing(theme.px(narrow ? 16 : 40));
    sheet_->setMaximumWidth(theme.px(widestSheet));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::show(const ThreadFigures& figures)
{
    figures_ = figures;
    retranslate();
}

void OverviewPage::markSought(const SearchWords& words)
{
    if (!words.in(details_.sponsor, 1).empty() || !words.in(details_.place, 1).empty())
        aimsToggle_->setChecked(true);
    Page::markSought(words);
}

void OverviewPage::readDetails()
{
    Services& services = desk().programme.services();
    if (const auto details = services.details.read().details(); desk().report(details))
        details_ = *details;
    name_->show(details_.name);
    territory_->show(details_.territory);
    aims_->show(details_);
    illustrative_->setText(details_.illustrative ? details_.illustrativeNote : QString());
    illustrative_->setVisible(!illustrative_->text().isEmpty());
    const bool nothingSet =
        !details_.startsOn.isValid() &&
        details_.interviewTarget + details_.immersionTarget + details_.peopleTarget + details_.personaTarget == 0;
    if (nothingSet && !asked_)
        aimsToggle_->setChecked(true);
    asked_ = true;
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
}

// The lines are kept, so that the keyboard stays where it is when a figure changes.
void OverviewPage::showNext()
{
    const std::size_t shown = qMin(figures_.next.size(), mostSteps);
    while (steps_.size() < shown) {
        auto* line = new StepLine(desk().theme);
        const std::size_t at = steps_.size();
        connect(line, &QAbstractButton::clicked, this, [this, at] {
            const NextStep step = figures_.next[at];
            Q_EMIT stepWanted(step.station, step.kind, step.id);
        });
        next_->addWidget(line);
        steps_.push_back(line);
    }
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        steps_[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const QString sentence = Desk::say(figures_.next[i].sentence).simplified();
        steps_[i]->setText(shortened(sentence, longestStep));
        steps_[i]->setToolTip(sentence.size() > longestStep ? sentence : QString());
        steps_[i]->updateGeometry();
        steps_[i]->update();
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
                              tr("engagement letters"),
                              tr("teams in the lab"),
                              tr("field tests held"),
                              tr("promises kept")};
    const FieldProgress& field = figures_.field;
    const Progress progress[] = {{field.interviews, field.interviewTarget},
                                 {field.immersions, field.immersionTarget},
                                 {field.peopleMet, field.peopleTarget},
                                 figures_.personas,
                                 figures_.participants,
                                 figures_.letters,
                                 {figures_.teams, 0},
                                 {figures_.fieldTests, 0},
                                 figures_.kept};
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        tiles_[i]->show(progress[i], labels[i]);
    aimsToggle_->setText(tr("Dates and targets"));
    aimsToggle_->setToolTip(tr("When it runs, how far it wants to come, who runs it, in which language"));
    nextTitle_->setText(tr("Useful to do next"));
    allDone_->setText(tr("Nothing is waiting: every station has what it needs for now."));
    showDates();
    showNext();
}

} // namespace filrouge
