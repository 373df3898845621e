// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/documents/letterfiles.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/personatabs.h"
#include "ui/engagement/placelist.h"
#include "ui/engagement/promiseedits.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/pagepreview.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

// The page acts: what one does on the desk, into the file.

namespace filrouge {

namespace {

using Part = LetterPlace::Part;

} // namespace

void EngagementPage::showItem(Kind kind, qint64 id)
{
    if (stale_)
        read();
    for (const LetterTab& tab : tabs_) {
        const bool letter = kind == Kind::EngagementLetter && tab.letter && tab.letter->value == id;
        if (letter || (kind == Kind::Persona && tab.persona.id.value == id)) {
            choosePersona(tab.persona.id);
            break;
        }
    }
    if (sheet_)
        placeList_->setFocus();
}

void EngagementPage::takeKeyboard()
{
    if (workshop_->isVisible())
        placeList_->setFocus();
}

bool EngagementPage::goBack()
{
    return view_->promises().closeOpen();
}

QString EngagementPage::whereabouts() const
{
    return QStringLiteral("%1 %2").arg(persona_.value).arg(previewWanted_ ? 1 : 0);
}

void EngagementPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(' '));
    if (parts.size() != 2)
        return;
    previewWanted_ = parts[1] == QLatin1String("1");
    const PersonaId persona(parts[0].toLongLong());
    if (std::ranges::any_of(tabs_, [persona](const LetterTab& tab) { return tab.persona.id == persona; }))
        choosePersona(persona);
    arrange();
}

void EngagementPage::choosePersona(PersonaId persona)
{
    desk().pending.flush();
    persona_ = persona;
    personas_->select(persona);
    readSheet();
}

void EngagementPage::choosePlace(const LetterPlace& place)
{
    if (!sheet_ || place == place_)
        return;
    desk().pending.flush();
    place_ = place;
    placeList_->select(place);
    view_->show(*sheet_, place, names_);
    workedOn_ = wordsAt(place);
    if (!workedOn_.isEmpty())
        preview_->scrollTo(workedOn_);
    if (place.part == Part::Difficulty)
        Q_EMIT difficultyChosen(sheet_->letter.id, place.difficulty);
}

QString EngagementPage::wordsAt(const LetterPlace& place) const
{
    switch (place.part) {
    case Part::Opening:
        return sheet_->letter.opening;
    case Part::Closing:
        return sheet_->letter.closing;
    case Part::Others:
        for (const NumberedPromise& promise : sheet_->promises)
            if (promise.answers.empty())
                return promise.promise.title;
        break;
    case Part::Difficulty:
        for (const NumberedDifficulty& numbered : sheet_->difficulties)
            if (numbered.difficulty.id == place.difficulty)
                return numbered.difficulty.title;
        break;
    }
    return {};
}

void EngagementPage::begin(PersonaId persona)
{
    desk().pending.flush();
    persona_ = persona; // it becomes a tab as soon as its letter is there
    desk().report(beginLetter(desk().programme.services(), persona, desk().clock.today()));
    if (sheet_)
        placeList_->setFocus();
}

void EngagementPage::openBeginMenu()
{
    const auto waiting = personasWithoutLetter(desk().programme.services());
    if (!desk().report(waiting))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Persona& persona : *waiting) {
        QString name = shortened(persona.firstName);
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(
            menu->addAction(tr("To %1").arg(name)), &QAction::triggered, this, [this, id = persona.id] { begin(id); });
    }
    if (waiting->empty())
        menu->addAction(tr("Every persona has a letter already"))->setEnabled(false);
    QWidget* under = beginButton_->isVisible() ? static_cast<QWidget*>(beginButton_) : this;
    menu->popup(under == this ? mapToGlobal(rect().center()) : under->mapToGlobal(QPoint(0, under->height())));
}

void EngagementPage::addPromise()
{
    if (!sheet_)
        return;
    desk().pending.flush();
    if (place_.part != Part::Difficulty && place_.part != Part::Others)
        choosePlace(sheet_->difficulties.empty()
                        ? LetterPlace{Part::Others}
                        : LetterPlace{Part::Difficulty, sheet_->difficulties.front().difficulty.id});
    const PromiseId added = PromiseEdits(desk()).add(*sheet_, place_);
    if (added)
        view_->promises().open(added, "title");
}

void EngagementPage::removePromise(PromiseId promise)
{
    desk().pending.flush();
    const std::vector<PromiseId> ids = view_->promises().ids();
    const auto at = std::ranges::find(ids, promise);
    const PromiseId next = at != ids.end() && at + 1 != ids.end() ? *(at + 1)
                           : at != ids.begin()                    ? *(at - 1)
                                                                  : PromiseId{};
    const PromiseCard* card = view_->promises().card(promise);
    const QString title = card != nullptr ? shortened(card->title()) : QString();
    if (!PromiseEdits(desk()).remove(promise))
        return;
    desk().offerUndo(title.isEmpty() ? tr("The promise is removed.") : tr("“%1” is removed.").arg(title));
    view_->promises().focusOn(next);
}

void EngagementPage::sendPromise(PromiseId promise, const LetterPlace& to)
{
    desk().pending.flush();
    if (!sheet_ || !PromiseEdits(desk()).send(*sheet_, promise, place_, to))
        return;
    choosePlace(to);
    view_->promises().focusOn(promise);
}

void EngagementPage::stepPromise(PromiseId promise, int steps)
{
    if (!sheet_)
        return;
    // Beyond the last difficulty it answers none.
    std::vector<LetterPlace> places;
    for (const NumberedDifficulty& numbered : sheet_->difficulties)
        places.push_back({Part::Difficulty, numbered.difficulty.id});
    places.push_back({Part::Others});
    const auto at = std::ranges::find(places, place_) - places.begin() + steps;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(places.size()))
        sendPromise(promise, places[static_cast<std::size_t>(at)]);
}

void EngagementPage::openPromiseMenu(PromiseId promise, QPoint at)
{
    if (!sheet_)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* to = menu->addMenu(tr("Move to another difficulty"));
    for (const NumberedDifficulty& numbered : sheet_->difficulties) {
        const LetterPlace place{Part::Difficulty, numbered.difficulty.id};
        QString title = shortened(numbered.difficulty.title);
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = to->addAction(tr("%1. %2").arg(QString::number(numbered.number), title));
        action->setEnabled(!(place == place_));
        connect(action, &QAction::triggered, this, [this, promise, place] { sendPromise(promise, place); });
    }
    QAction* none = to->addAction(tr("It answers no difficulty"));
    none->setEnabled(place_.part != Part::Others);
    connect(none, &QAction::triggered, this, [this, promise] { sendPromise(promise, {Part::Others}); });

    const std::vector<PromiseId> ids = view_->promises().ids();
    const auto place = std::ranges::find(ids, promise) - ids.begin();
    const auto idAt = [&ids](std::ptrdiff_t one) {
        return one < static_cast<std::ptrdiff_t>(ids.size()) ? ids[static_cast<std::size_t>(one)] : PromiseId{};
    };
    const auto addMove = [&](const QString& words, const QKeySequence& keys, bool possible, PromiseId before) {
        QAction* action = menu->addAction(words);
        action->setShortcut(keys);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, promise, before] {
            if (sheet_ && PromiseEdits(desk()).move(*sheet_, promise, before))
                view_->promises().focusOn(promise);
        });
    };
    addMove(tr("Move up"), Qt::ALT | Qt::Key_Up, place > 0, place > 0 ? idAt(place - 1) : PromiseId{});
    addMove(
        tr("Move down"), Qt::ALT | Qt::Key_Down, place + 1 < static_cast<std::ptrdiff_t>(ids.size()), idAt(place + 2));
    menu->addSeparator();
    QAction* removal = menu->addAction(tr("Remove the promise"));
    removal->setShortcut(Qt::Key_Delete);
    connect(removal, &QAction::triggered, this, [this, promise] { removePromise(promise); });
    menu->popup(at);
}

Result<std::vector<ExportJob>> EngagementPage::exportJobs(Signed signatures)
{
    FILROUGE_TRY_VALUE(letters, desk().programme.services().engagementLetters.read().all());
    std::vector<ExportJob> jobs;
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(content,
                           engagementLetterContent(desk().programme, letter.id, desk().clock.now(), signatures));
        jobs.push_back(
            [content = std::move(content), signatures] { return engagementLetterFile(content, signatures); });
    }
    return jobs;
}

void EngagementPage::exportLetters(Signed signatures)
{
    if (exportStrip_->isRunning())
        return;
    desk().pending.flush();
    const QString folder = desk().prompts.folder(window(), tr("Where should the letters go?"));
    if (folder.isEmpty())
        return;
    auto jobs = exportJobs(signatures);
    if (desk().report(jobs))
        exportStrip_->start(std::move(*jobs), folder);
}

void EngagementPage::goTo(const Finding& finding)
{
    if (!sheet_)
        return;
    const QByteArray field(finding.field);
    LetterPlace place = place_;
    switch (finding.kind) {
    case FindingKind::Letter:
        place = {field == "closing" || field == "signatories" ? Part::Closing : Part::Opening};
        break;
    case FindingKind::Signatory:
        place = {Part::Closing};
        break;
    case FindingKind::Difficulty:
        place = {Part::Difficulty, DifficultyId(finding.id)};
        break;
    case FindingKind::Promise:
        for (const NumberedPromise& promise : sheet_->promises) {
            if (promise.promise.id.value != finding.id)
                continue;
            const bool here = place_.part == Part::Difficulty &&
                              std::ranges::find(promise.answers, place_.difficulty) != promise.answers.end();
            if (!here)
                place = promise.answers.empty() ? LetterPlace{Part::Others}
                                                : LetterPlace{Part::Difficulty, promise.answers.front()};
        }
        break;
    }
    choosePlace(place);
    view_->focusOn(finding);
}

} // namespace filrouge
