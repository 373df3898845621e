// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phones/slipspanel.h"

#include "core/documents/filename.h"
#include "core/documents/paperballots.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/votingslips.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/documentexport.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int usualCopies = 10;

} // namespace

SlipsPanel::SlipsPanel(const Desk& desk, PollingStation& station, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      station_(station),
      export_(new DocumentExport(this)),
      title_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      codes_(new QRadioButton),
      openRoom_(new QRadioButton),
      stockText_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      save_(new QPushButton),
      anew_(new QPushButton),
      paperTitle_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      copies_(new QSpinBox),
      paper_(new QPushButton)
{
    codes_->setObjectName(QStringLiteral("byCode"));
    openRoom_->setObjectName(QStringLiteral("openRoom"));
    stockText_->setObjectName(QStringLiteral("slipStock"));
    save_->setObjectName(QStringLiteral("saveSlips"));
    anew_->setObjectName(QStringLiteral("slipsAnew"));
    copies_->setObjectName(QStringLiteral("paperCopies"));
    paper_->setObjectName(QStringLiteral("savePaper"));
    anew_->setFlat(true);
    copies_->setRange(1, mostPaperBallots);
    copies_->setValue(usualCopies);
    auto* slips = new QHBoxLayout;
    slips->addWidget(save_);
    slips->addWidget(anew_);
    slips->addStretch();
    auto* paper = new QHBoxLayout;
    paper->addWidget(copies_);
    paper->addWidget(paper_);
    paper->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(codes_);
    column->addWidget(openRoom_);
    column->addWidget(stockText_);
    column->addLayout(slips);
    column->addSpacing(desk.theme.px(16));
    column->addWidget(paperTitle_);
    column->addLayout(paper);
    connect(codes_, &QRadioButton::clicked, this, [this] { setAdmission(Admission::Codes); });
    connect(openRoom_, &QRadioButton::clicked, this, [this] { setAdmission(Admission::OpenRoom); });
    connect(save_, &QPushButton::clicked, this, [this] { saveSlips(false); });
    connect(anew_, &QPushButton::clicked, this, [this] {
        if (desk_.prompts.confirm(this,
                                  tr("Every slip that was printed will be void, and all get new codes. Do it when the "
                                     "print-out was lost or lay about."),
                                  tr("Make all slips anew")))
            saveSlips(true);
    });
    connect(paper_, &QPushButton::clicked, this, [this] { savePaper(); });
    connect(export_, &DocumentExport::finished, this, [this](const QStringList& names, const QString& folder) {
        const bool slips = !saving_.empty();
        saving_.clear();
        const QString path = QDir::toNativeSeparators(folder + QLatin1Char('/') + names.value(0));
        desk_.toasts.say(slips
                             ? tr("Saved: %1. Whoever has this file can vote: delete it once it is printed.").arg(path)
                             : tr("Saved: %1").arg(path));
        showState();
    });
    connect(export_, &DocumentExport::failed, this, [this](const Error& error) {
        // Their codes are nowhere else: the next attempt takes them along.
        unsaved_ = std::exchange(saving_, {});
        desk_.complain(error);
        showState();
    });
    retranslate();
}

bool SlipsPanel::isSaving() const
{
    return export_->isRunning();
}

void SlipsPanel::show(SeminarId seminar, const std::optional<Vote>& vote, const QString& pageAddress)
{
    if (seminar != seminar_)
        unsaved_.clear();
    seminar_ = seminar;
    vote_ = vote;
    pageAddress_ = pageAddress;
    readStock();
    showState();
}

void SlipsPanel::readStock()
{
    stock_ = {};
    if (!seminar_)
        return;
    auto stock = station_.slips().stock(seminar_);
    if (desk_.report(stock))
        stock_ = std::move(*stock);
}

void SlipsPanel::setAdmission(Admission admission)
{
    if (!vote_ || vote_->state != VoteState::Draft || vote_->admission == admission) {
        showState();
        return;
    }
    const auto options = desk_.programme.services().votes.options(vote_->id);
    if (!desk_.report(options))
        return;
    std::vector<PersonaId> personas;
    for (const BallotOption& option : *options)
        personas.push_back(option.option.persona);
    Vote vote = *vote_;
    vote.admission = admission;
    if (!desk_.report(desk_.programme.services().votes.updateDraft(vote, personas)))
        showState();
}

void SlipsPanel::saveSlips(bool anew)
{
    if (isSaving() || !seminar_)
        return;
    const auto seminar = desk_.programme.services().seminars.read().find(seminar_);
    if (!desk_.report(seminar))
        return;
    // Asked for first: slips that are made and not printed are slips to be made again.
    const QString path = desk_.prompts.fileToSave(
        this, Prompts::FileKind::Pdf, fileNameFor(tr("Voting slips %1").arg(seminar->title)) + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    auto made = anew ? station_.slips().issueAnew(seminar_) : station_.slips().issue(seminar_);
    if (!desk_.report(made))
        return;
    if (anew)
        unsaved_.clear();
    std::vector<VotingSlip> slips = std::exchange(unsaved_, {});
    std::ranges::move(*made, std::back_inserter(slips));
    readStock();
    Q_EMIT slipsChanged();
    if (slips.empty()) {
        desk_.toasts.say(tr("Everybody has a slip already, and its code is nowhere but on it."));
        showState();
        return;
    }
    saving_ = slips;
    const auto content =
        votingSlipsContent(desk_.programme, seminar_, std::move(slips), pageAddress_, desk_.clock.now());
    auto document = content ? votingSlipsDocument(*content) : Result<Document>(fail(content.error()));
    if (!desk_.report(document)) {
        unsaved_ = std::exchange(saving_, {});
        return;
    }
    write(std::move(*document), path);
}

void SlipsPanel::savePaper()
{
    if (isSaving() || !vote_)
        return;
    const auto content = paperBallotsContent(desk_.programme, vote_->id, copies_->value(), desk_.clock.now());
    auto document = content ? paperBallotsDocument(*content) : Result<Document>(fail(content.error()));
    if (!desk_.report(document))
        return;
    const QString path =
        desk_.prompts.fileToSave(this, Prompts::FileKind::Pdf, fileNameFor(document->title) + QStringLiteral(".pdf"));
    if (!path.isEmpty())
        write(std::move(*document), path);
}

void SlipsPanel::write(Document document, const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    export_->start({[document = std::move(document), name]() -> Result<ExportedFile> {
                       FILROUGE_TRY_VALUE(pdf, writePdf(document));
                       return ExportedFile{name, std::move(pdf)};
                   }},
                   file.absolutePath());
    showState();
}

void SlipsPanel::showState()
{
    const bool openRoom = vote_ && vote_->admission == Admission::OpenRoom;
    (openRoom ? openRoom_ : codes_)->setChecked(true);
    const bool draft = vote_ && vote_->state == VoteState::Draft;
    codes_->setEnabled(draft);
    openRoom_->setEnabled(draft);
    const int without = static_cast<int>(stock_.without.size());
    const int holders = static_cast<int>(stock_.holders.size());
    const int spares = static_cast<int>(stock_.spares.size());
    QStringList lines;
    if (openRoom) {
        lines << tr("Whoever scans the code has one ballot on that phone, and never more ballots are taken than people "
                    "have signed in. Somebody with two phones is not found out: the screen says that it is a weaker "
                    "guarantee.");
    } else if (!seminar_) {
        lines << tr("There is no seminar yet: slips are for the people on its list.");
    } else {
        lines << tr("%n person(s) have a slip.", nullptr, holders);
        if (without > 0)
            lines << tr("%n person(s) have none yet.", nullptr, without);
        if (spares > 0)
            lines << tr("%n spare slip(s) wait for late arrivals and lost slips.", nullptr, spares);
        if (!unsaved_.empty())
            lines << tr("%n slip(s) are made and could not be saved: save them now.",
                        nullptr,
                        static_cast<int>(unsaved_.size()));
        lines << (pageAddress_.isEmpty()
                      ? tr("The page is closed, so slips printed now bear a code to type and no code to scan.")
                      : tr("Slips printed now bear a code to scan, for %1").arg(pageAddress_));
    }
    stockText_->setText(lines.join(QLatin1Char('\n')));
    const bool needed = without > 0 || spares < SlipDesk::usualSpares || !unsaved_.empty();
    save_->setText(holders == 0 ? tr("Save the slips as PDF…") : tr("Save the missing slips…"));
    save_->setToolTip(tr("Eight to a page, to be cut up: one for each person and ten spare ones"));
    save_->setVisible(!openRoom);
    save_->setEnabled(seminar_ && needed && !isSaving());
    anew_->setText(tr("Make all slips anew…"));
    anew_->setVisible(!openRoom && holders > 0);
    anew_->setEnabled(!isSaving());
    paper_->setEnabled(vote_ && (draft || vote_->state == VoteState::Open) && !isSaving());
    copies_->setEnabled(paper_->isEnabled());
}

void SlipsPanel::retranslate()
{
    title_->setText(tr("Who may vote by phone"));
    codes_->setText(tr("Whoever has a voting slip, with a code of one’s own"));
    openRoom_->setText(tr("Any phone in the room, once"));
    paperTitle_->setText(tr("Paper ballots"));
    copies_->setAccessibleName(tr("How many paper ballots"));
    if (auto* edit = copies_->findChild<QLineEdit*>())
        edit->setAccessibleName(tr("How many paper ballots"));
    paper_->setText(tr("Save the paper ballots as PDF…"));
    paper_->setToolTip(tr("To be cut out and folded; giving one to somebody makes that person’s slip void"));
    showState();
}

} // namespace filrouge
