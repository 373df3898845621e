// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stationpage.h"

#include "core/engagement/completeness.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/voterepository.h"
#include "ui/shell/linedelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QShowEvent>
#include <QVBoxLayout>

#include <set>

namespace filrouge {

namespace {

constexpr int narrowStation = 700;
constexpr int widestList = 860;

} // namespace

StationPage::StationPage(const Desk& desk)
    : Page(desk),
      empty_(new EmptyState(desk.theme)),
      held_(new QWidget),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      explanation_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      heading_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      lines_(new LineModel(this)),
      list_(new QListView)
{
    layOut();
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    connect(empty_, &EmptyState::activated, this, [this] { Q_EMIT wanted(Kind::EngagementLetter, 0); });
    connect(list_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        goTo(Line(lines_->line(index.row())));
    });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this] { hear(); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { hear(); });
    arrange();
    retranslate();
}

void StationPage::layOut()
{
    list_->setModel(lines_);
    list_->setItemDelegate(new LineDelegate(desk().theme, list_));
    list_->setUniformItemSizes(true);
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->viewport()->setAutoFillBackground(false);
    auto* held = new QVBoxLayout(held_);
    held->setContentsMargins(0, 0, 0, 0);
    held->setSpacing(12);
    held->addWidget(title_);
    held->addWidget(explanation_);
    held->addSpacing(12);
    held->addWidget(heading_);
    held->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(held_, 1000);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(empty_, 1);
    held_->hide();
}

void StationPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const int side = theme.px(width() < theme.px(narrowStation) ? 16 : 32);
    layout()->setContentsMargins(side, theme.px(24), side, theme.px(24));
    held_->setMaximumWidth(theme.px(widestList));
}

void StationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void StationPage::showEvent(QShowEvent* event)
{
    if (stale_)
        read();
    Page::showEvent(event);
}

void StationPage::takeKeyboard()
{
    if (list_->isVisible())
        list_->setFocus();
}

void StationPage::hear()
{
    stale_ = true;
    if (isVisible())
        read();
}

void StationPage::read()
{
    stale_ = false;
    const QModelIndex at = list_->currentIndex();
    const bool known = at.isValid();
    const Line before = known ? lines_->line(at.row()) : Line();
    auto found = lines();
    if (!desk().report(found))
        return;
    lines_->setLines(std::move(*found));
    const bool any = lines_->rowCount() > 0;
    held_->setVisible(any);
    empty_->setVisible(!any);
    if (any) // the same line; at first, and where it is gone, the first
        list_->setCurrentIndex(lines_->index(known ? qMax(0, lines_->rowOf(before.kind, before.id)) : 0));
}

Result<std::vector<Line>> StationPage::lines() const
{
    std::vector<Line> lines;
    FILROUGE_TRY(addLetters(lines));
    FILROUGE_TRY(addVotes(lines));
    FILROUGE_TRY(addReviews(lines));
    return lines;
}

// The letters, and how what they promise has fared, as soon as somebody has noted it.
Result<> StationPage::addLetters(std::vector<Line>& lines) const
{
    const EngagementLetterService& letters = desk().programme.services().engagementLetters;
    FILROUGE_TRY_VALUE(all, letters.read().all());
    std::size_t promises = 0;
    for (const EngagementLetter& letter : all) {
        FILROUGE_TRY_VALUE(sheet, letters.sheet(letter.id));
        const Completeness completeness = completenessOf(sheet);
        QStringList words;
        for (const SummaryPart& part : summaryOf(completeness))
            words << Desk::say(part.text);
        if (completeness.isComplete())
            words << tr("nothing is missing");
        promises += sheet.promises.size();
        lines.push_back({Kind::EngagementLetter,
                         letter.id.value,
                         tr("Engagement letter to %1").arg(sheet.persona.firstName.simplified()),
                         words.join(QStringLiteral(" · "))});
    }
    FILROUGE_TRY_VALUE(entries, letters.read().allProgress());
    std::set<qint64> noted;
    for (const PromiseProgress& entry : entries)
        noted.insert(entry.promise.value);
    if (!noted.empty())
        lines.push_back(
            {Kind::Programme,
             0,
             tr("Where our promises stand"),
             tr("progress noted for %1 of %2 promises").arg(QString::number(noted.size()), QString::number(promises))});
    return {};
}

Result<> StationPage::addVotes(std::vector<Line>& lines) const
{
    const VoteRepository votes(desk().programme.file().connection());
    FILROUGE_TRY_VALUE(revealed, votes.in(VoteState::Revealed));
    for (const Vote& vote : revealed)
        lines.push_back({Kind::Vote,
                         vote.id.value,
                         tr("Minutes of the vote: %1").arg(vote.question.simplified()),
                         tr("result revealed on %1").arg(longDate(vote.revealedAt.local().date(), windowLanguage()))});
    return {};
}

Result<> StationPage::addReviews(std::vector<Line>& lines) const
{
    Services& services = desk().programme.services();
    FILROUGE_TRY_VALUE(sprints, services.sprints.read().all());
    for (const Sprint& sprint : sprints) {
        FILROUGE_TRY_VALUE(review, services.sprints.read().review(sprint.id));
        if (!review)
            continue;
        FILROUGE_TRY_VALUE(team, services.teams.read().find(sprint.team));
        lines.push_back({Kind::Sprint,
                         sprint.id.value,
                         tr("Review of sprint %1, %2").arg(QString::number(sprint.number), team.name.simplified()),
                         review->writtenOn.isValid()
                             ? tr("written on %1").arg(longDate(review->writtenOn, windowLanguage()))
                             : QString()});
    }
    return {};
}

void StationPage::goTo(const Line& line)
{
    if (line.kind == Kind::Programme)
        Q_EMIT followUpWanted();
    else
        Q_EMIT wanted(line.kind, line.id);
}

void StationPage::retranslate()
{
    empty_->setTexts(tr("Publish"),
                     tr("The publication pack will stand here: personas, letters and promises as one accessible "
                        "page. There is nothing to publish yet: it begins with an engagement letter."),
                     tr("Go to the engagement letters"));
    title_->setText(tr("Publish"));
    explanation_->setText(tr("The publication pack will stand here: personas, letters and promises as one accessible "
                             "page. Until then, each of these can be exported as PDF where it stands."));
    heading_->setText(tr("What could be published today"));
    list_->setAccessibleName(heading_->text());
    noteKeys(list_, {{{Qt::Key_Return}, tr("Go to where it stands")}});
    hear();
}

} // namespace filrouge
