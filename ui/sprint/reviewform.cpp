// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/reviewform.h"

#include "core/documents/sprintboardsource.h"
#include "core/documents/sprintreviewsource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/exportstrip.h"

#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace filrouge {

namespace {

QString inOneText(const ReviewPart& part)
{
    QStringList lines;
    for (const ReviewItem& item : part.items)
        lines << (item.lead.isEmpty() ? item.text : item.lead + QLatin1Char(' ') + item.text);
    if (lines.isEmpty())
        lines << part.nothing;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReviewForm::ReviewForm(const Desk& desk)
    : PaneForm(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      hint_(nullptr),
      exportReview_(new QPushButton),
      exportBoard_(new QPushButton),
      strip_(new ExportStrip(desk.theme, desk.toasts))
{
    title_->setContentsMargins(6, 0, 6, 0);
    addPart(title_);
    hint_ = addLine();
    addPartOf(&SprintReview::tested, "tested");
    addPartOf(&SprintReview::learnt, "learnt");
    addPartOf(&SprintReview::decided, "decided");
    addPartOf(&SprintReview::arbitration, "arbitration");
    addPartOf(&SprintReview::thanks, "thanks");
    addButtons({exportReview_, exportBoard_});
    addPart(strip_);
    column().addStretch();
    connect(exportReview_, &QPushButton::clicked, this, [this] { exportReview(); });
    connect(exportBoard_, &QPushButton::clicked, this, [this] { exportBoard(); });
    connect(strip_, &ExportStrip::runningChanged, this, [this](bool running) {
        for (QPushButton* button : {exportReview_, exportBoard_})
            button->setDisabled(running);
    });
    retranslate();
}

void ReviewForm::addPartOf(QString SprintReview::*text, const char* name)
{
    FieldText* field =
        makeText(FieldText::Lines::Many, [this, text, name](const QString& typed) { return store(text, name, typed); });
    TextLabel* label = addField(field);
    TextLabel* told = addLine();
    auto* begin = new QPushButton;
    addButtons({begin});
    connect(begin, &QPushButton::clicked, this, [this, at = parts_.size()] { beginWithTold(at); });
    parts_.push_back({text, field, label, told, begin});
}

void ReviewForm::beginWithTold(std::size_t part)
{
    settle();
    FieldText* field = parts_[part].field;
    if (!sprint_ || !store(parts_[part].text, "told", parts_[part].told->text()))
        return;
    show(*sprint_);
    field->setFocus(Qt::OtherFocusReason);
    field->moveCursor(QTextCursor::End);
}

void ReviewForm::show(const Sprint& sprint)
{
    sprint_ = sprint;
    auto content = sprintReviewContent(desk().programme, sprint.id, desk().clock.now());
    if (!desk().report(content))
        return;
    review_ = content->review;
    content->review = {};
    const std::vector<ReviewPart> told = reviewParts(*content);
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        parts_[at].field->show(review_.*parts_[at].text);
        parts_[at].told->setText(inOneText(told[at]));
        const bool bare = (review_.*parts_[at].text).trimmed().isEmpty();
        parts_[at].told->setVisible(bare);
        parts_[at].begin->setVisible(bare && !told[at].items.empty());
    }
    retranslate();
}

bool ReviewForm::store(QString SprintReview::*text, const char* name, const QString& typed)
{
    if (!sprint_)
        return true;
    SprintReview review = review_;
    review.sprint = sprint_->id;
    review.*text = typed;
    if (review.writtenOn.isNull())
        review.writtenOn = desk().clock.today();
    const QString key = QStringLiteral("review %1 %2").arg(sprint_->id.value).arg(QLatin1String(name));
    if (!desk().report(services().sprints.writeReview(review, key)))
        return false;
    review_ = review;
    return true;
}

void ReviewForm::exportInto(const std::function<Result<ExportJob>()>& makeJob)
{
    if (!sprint_ || strip_->isRunning())
        return;
    settle();
    const QString folder = desk().prompts.folder(window(), tr("Where should the document go?"));
    if (folder.isEmpty())
        return;
    auto job = makeJob();
    if (desk().report(job))
        strip_->start({std::move(*job)}, folder);
}

void ReviewForm::exportReview()
{
    exportInto([this]() -> Result<ExportJob> {
        FILROUGE_TRY_VALUE(content, sprintReviewContent(desk().programme, sprint_->id, desk().clock.now()));
        return ExportJob([content] { return sprintReviewFile(content); });
    });
}

void ReviewForm::exportBoard()
{
    exportInto([this]() -> Result<ExportJob> {
        FILROUGE_TRY_VALUE(content, sprintBoardContent(desk().programme, sprint_->id, desk().clock.now()));
        return ExportJob([content] { return sprintBoardFile(content); });
    });
}

void ReviewForm::focusFirst()
{
    parts_.front().field->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::retranslate()
{
    title_->setText(sprint_ ? tr("Review of sprint %1").arg(sprint_->number) : QString());
    hint_->setText(tr("One A4 for the steering committee. What you leave empty is told from the board, as below."));
    const QString names[] = {tr("What was tested"),
                             tr("What was learnt"),
                             tr("What was decided"),
                             tr("What the committee has to settle"),
                             tr("Thanks and invitations")};
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        parts_[at].name->setText(names[at]);
        parts_[at].field->setPrompt(tr("In your own words"), names[at]);
        parts_[at].begin->setText(tr("Go on from this text"));
        parts_[at].begin->setAccessibleName(tr("%1: go on from what the board tells", "a part").arg(names[at]));
    }
    exportReview_->setText(tr("Review as PDF…"));
    exportReview_->setToolTip(tr("Makes an accessible PDF of this review"));
    exportBoard_->setText(tr("Board for the wall…"));
    exportBoard_->setToolTip(tr("Makes an accessible PDF of the board, A3"));
}

} // namespace filrouge
