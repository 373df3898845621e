// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/phonedesk.h"

#include "core/documents/filename.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/votingslips.h"
#include "core/network/joincode.h"
#include "core/network/networkwords.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/pollingstation.h"
#include "ui/projector/stageplan.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/documentexport.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace filrouge {

namespace {

using namespace std::chrono_literals;

constexpr auto afterChange = 300ms;   // several changes in a row are read once
constexpr auto afterReveal = 3'000ms; // the room sees the bars grow; phones tell the end of it
constexpr auto phoneLookInterval = 1'000ms;

ShownText shownText(const Scene& scene)
{
    QStringList lines = wordsOf(scene).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ShownText text;
    if (!lines.isEmpty())
        text.title = lines.takeFirst();
    text.lines = lines;
    return text;
}

QFuture<SelfCheckOutcome> checkLater(const PhoneTarget& target)
{
    auto promise = std::make_shared<QPromise<SelfCheckOutcome>>();
    promise->start();
    QFuture<SelfCheckOutcome> future = promise->future();
    QThreadPool::globalInstance()->start([promise, target] {
        promise->addResult(checkReachable(target));
        promise->finish();
    });
    return future;
}

} // namespace

PhoneDesk::PhoneDesk(const Desk& desk, PollingStation& station, Run run)
    : desk_(desk),
      station_(station),
      host_(desk.programme, station, desk.clock),
      export_(new DocumentExport(this))
{
    if (run == Run::Rehearsal)
        host_.setRehearsal();
    reading_.setSingleShot(true);
    telling_.setSingleShot(true);
    looking_.setInterval(phoneLookInterval);
    connect(&reading_, &QTimer::timeout, this, [this] { showVote(); });
    connect(&looking_, &QTimer::timeout, this, [this] { tell(); });
    connect(&telling_, &QTimer::timeout, this, [this] { host_.showText(shown_); });
    connect(&host_, &RoomHost::conditionChanged, this, [this] { tell(); });
    connect(&checking_, &QFutureWatcherBase::finished, this, [this] {
        reached_ = checking_.result();
        tell();
    });
    connect(export_, &DocumentExport::finished, this, [this](const QStringList& names, const QString& /*folder*/) {
        desk_.toasts.say(
            tr("The new slip is saved as %1: print it, hand it over, delete the file.").arg(names.value(0)));
    });
    connect(export_, &DocumentExport::failed, this, [this](const Error& error) { desk_.complain(error); });
}

PhoneDesk::~PhoneDesk()
{
    checking_.waitForFinished();
}

void PhoneDesk::follow(PresenterPage& stage)
{
    stage_ = &stage;
    connect(&stage, &PresenterPage::dayRead, this, [this] {
        const VoteOfTheDay& day = stage_->day();
        const auto seminar = stage_->seminar();
        seminar_ = seminar ? seminar->id : SeminarId();
        readSlips();
        if (isOn())
            reading_.start(day.isIn(VoteState::Revealed) ? afterReveal : afterChange);
    });
    connect(&stage, &PresenterPage::sceneChanged, this, [this](const Scene& scene) {
        shown_ = shownText(scene);
        telling_.start(std::holds_alternative<RevealScene>(scene) ? afterReveal : 0ms);
    });
    connect(&stage, &PresenterPage::lastCallChanged, this, [this](Instant until) { host_.announceEnd(until); });
    const auto seminar = stage.seminar();
    seminar_ = seminar ? seminar->id : SeminarId();
    readSlips();
}

void PhoneDesk::startHere()
{
    start({QStringLiteral("127.0.0.1"), 0});
    hereOnly_ = true;
    tell();
}

void PhoneDesk::start(const PhoneTarget& target)
{
    hereOnly_ = false;
    failure_.reset();
    reached_.reset();
    // Before anybody can ask: a phone that sends its ballot again must not be told that there is no vote.
    showVote();
    if (const Result<> started = host_.start(target); !started) {
        failure_ = startSentence(started.error(), target);
    } else {
        looking_.start();
        check();
    }
    tell();
    Q_EMIT moved();
}

void PhoneDesk::stop()
{
    host_.stop();
    looking_.stop();
    failure_.reset();
    reached_.reset();
    tell();
    Q_EMIT moved();
}

void PhoneDesk::check()
{
    checking_.setFuture(checkLater(host_.target()));
}

void PhoneDesk::setWifi(const WifiAccess& access)
{
    wifi_ = access;
    tell();
}

void PhoneDesk::showVote()
{
    const auto& vote = stage_ != nullptr ? stage_->day().vote : std::optional<Vote>();
    const bool shown = vote && vote->state != VoteState::Annulled;
    if (!desk_.report(host_.show(shown ? std::optional(vote->id) : std::nullopt)))
        stop();
}

void PhoneDesk::readSlips()
{
    withoutSlip_ = 0;
    if (seminar_) {
        const auto stock = station_.slips().stock(seminar_);
        if (desk_.report(stock))
            withoutSlip_ = static_cast<int>(stock->without.size());
    }
    if (isOn())
        reading_.start(afterChange);
    tell();
}

QString PhoneDesk::trouble() const
{
    if (failure_)
        return Desk::say(*failure_);
    if (!isInRoom())
        return {};
    if (host_.condition() != NetworkCondition::Listening)
        return Desk::say(networkSentence(host_.condition(), target()));
    if (reached_ && *reached_ != SelfCheckOutcome::Reached)
        return Desk::say(selfCheckSentence(*reached_, target()));
    return {};
}

QString PhoneDesk::sentence() const
{
    QString wrong = trouble();
    if (!wrong.isEmpty() || !isInRoom())
        return wrong;
    QString sentence = Desk::say(networkSentence(NetworkCondition::Listening, target()));
    if (reached_)
        sentence += QLatin1Char('\n') + Desk::say(selfCheckSentence(*reached_, target()));
    return sentence;
}

void PhoneDesk::tell()
{
    const ServerFigures figures = host_.figures();
    NetworkShown network;
    network.on = isInRoom();
    network.target = target();
    network.sentence = sentence();
    network.trouble = !trouble().isEmpty();
    network.phones = figures.visitors;
    Q_EMIT shown(network);
    if (stage_ == nullptr)
        return;
    PhonesOnStage phones;
    phones.on = network.on;
    phones.target = target();
    phones.wifi = wifi_;
    phones.trouble = trouble();
    phones.phones = figures.visitors;
    phones.withoutSlip = withoutSlip_;
    phones.ballotsFailed = figures.ballotsFailed;
    phones.wrongCodes = figures.wrongCodes;
    stage_->setPhones(phones);
}

void PhoneDesk::giveSlip(ParticipantId who, QWidget* over)
{
    const auto stock = station_.slips().stock(seminar_);
    const auto name = desk_.programme.services().roll.nameOf(who);
    if (!desk_.report(stock) || !desk_.report(name))
        return;
    if (stock->spares.empty()) {
        auto slip = station_.slips().replace(who);
        if (desk_.report(slip))
            saveSlip(std::move(*slip), over);
        readSlips();
        return;
    }
    const int spare = stock->spares.front();
    if (desk_.report(station_.slips().handOut(spare, who)))
        desk_.toasts.say(
            tr("Hand spare slip %1 to %2: it is theirs now, and their old one is void.").arg(spare).arg(*name));
    readSlips();
}

void PhoneDesk::saveSlip(VotingSlip slip, QWidget* over)
{
    const QString name = slip.name;
    const auto content = votingSlipsContent(
        desk_.programme, seminar_, {std::move(slip)}, isOn() ? pageAddress(target()) : QString(), desk_.clock.now());
    auto document = content ? votingSlipsDocument(*content) : Result<Document>(fail(content.error()));
    if (!desk_.report(document))
        return;
    const QString path = desk_.prompts.fileToSave(
        over, Prompts::FileKind::Pdf, fileNameFor(tr("Voting slip %1").arg(name)) + QStringLiteral(".pdf"));
    if (path.isEmpty()) {
        desk_.toasts.complain(tr("The slip was not saved, so nobody knows its code: ask for another, or let %1 vote at "
                                 "the kiosk.")
                                  .arg(name));
        return;
    }
    const QFileInfo file(path);
    export_->start({[document = std::move(*document), fileName = file.fileName()]() -> Result<ExportedFile> {
                       FILROUGE_TRY_VALUE(pdf, writePdf(document));
                       return ExportedFile{fileName, std::move(pdf)};
                   }},
                   file.absolutePath());
}

bool PhoneDesk::isSaving() const
{
    return export_->isRunning();
}

} // namespace filrouge
