// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/documents/engagementlettersource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"
#include "ui/engagement/completenessbar.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/personatabs.h"
#include "ui/engagement/placelist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/pagepreview.h"

#include <QPixmap>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

// The page reads: what is in the file, into what is on the desk.

namespace filrouge {

namespace {

LetterPlace placeToBegin(const LetterSheet& sheet)
{
    using Part = LetterPlace::Part;
    for (const NumberedDifficulty& numbered : sheet.difficulties)
        if (!numbered.answered)
            return {Part::Difficulty, numbered.difficulty.id};
    return sheet.difficulties.empty() ? LetterPlace{Part::Opening}
                                      : LetterPlace{Part::Difficulty, sheet.difficulties.front().difficulty.id};
}

} // namespace

void EngagementPage::hear(const Changes& changes)
{
    if (!isVisible()) {
        stale_ = true;
        return;
    }
    const auto touched = [&changes](Kind kind, qint64 id) {
        return std::ranges::any_of(changes.list,
                                   [&](const Change& change) { return change.kind == kind && change.id == id; });
    };
    const bool names = changes.touches(Kind::Organisation) || changes.touches(Kind::Person);
    if (names)
        readNames();
    for (const Kind kind : {Kind::EngagementLetter, Kind::Persona, Kind::ChallengeLetter, Kind::Vote, Kind::Seminar})
        if (changes.touches(kind)) {
            readTabs();
            if (!sheet_)
                readSheet();
            break;
        }
    const bool letter = sheet_ && (touched(Kind::EngagementLetter, sheet_->letter.id.value) ||
                                   touched(Kind::Persona, sheet_->persona.id.value) ||
                                   changes.touches(Kind::ChallengeLetter) || changes.touches(Kind::Evidence));
    if (letter || names || changes.touches(Kind::EngagementLetter))
        readSheet();
    if (changes.touches(Kind::Programme))
        previewDelay_.start();
}

void EngagementPage::read()
{
    stale_ = false;
    readNames();
    readTabs();
    readSheet();
}

void EngagementPage::readNames()
{
    names_ = {};
    const TerritoryService& territory = desk().programme.services().territory;
    if (const auto organisations = territory.organisations().all(); desk().report(organisations))
        for (const Organisation& organisation : *organisations)
            names_.organisations.push_back({organisation.id.value, organisation.name});
    if (const auto people = territory.people().all(); desk().report(people))
        for (const Person& person : *people)
            names_.people.push_back({person.id.value, person.name});
}

const LetterTab* EngagementPage::currentTab() const
{
    const auto found = std::ranges::find_if(tabs_, [this](const LetterTab& tab) { return tab.persona.id == persona_; });
    return found == tabs_.end() ? nullptr : &*found;
}

void EngagementPage::readTabs()
{
    auto tabs = letterTabs(desk().programme.services());
    if (!desk().report(tabs))
        return;
    tabs_ = std::move(*tabs);
    if (currentTab() == nullptr)
        persona_ = tabs_.empty() ? PersonaId{} : tabs_.front().persona.id;
    personas_->show(tabs_, [this](const Persona& persona, int size) { return portrait(persona, size); });
    personas_->select(persona_);
    arrange();
}

void EngagementPage::readSheet()
{
    const EngagementLetterId before = sheet_ ? sheet_->letter.id : EngagementLetterId{};
    const LetterTab* tab = currentTab();
    sheet_.reset();
    if (tab != nullptr && tab->letter) {
        auto sheet = desk().programme.services().engagementLetters.sheet(*tab->letter);
        if (desk().report(sheet))
            sheet_ = std::move(*sheet);
    }
    if (!sheet_) {
        places_->clear();
        preview_->clear();
    } else if (sheet_->letter.id != before) {
        place_ = placeToBegin(*sheet_);
        workedOn_ = wordsAt(place_);
        preview_->clear();
    }
    showSheet();
}

void EngagementPage::showSheet()
{
    workshop_->setVisible(sheet_.has_value());
    completeness_->setVisible(sheet_.has_value());
    empty_->setVisible(!sheet_);
    show_->setEnabled(sheet_.has_value());
    const bool anyLetter = std::ranges::any_of(tabs_, [](const LetterTab& tab) { return tab.letter.has_value(); });
    export_->setEnabled(anyLetter && !exportStrip_->isRunning());
    show_->setVisible(anyLetter);
    export_->setVisible(anyLetter);
    previewToggle_->setVisible(anyLetter);
    beginButton_->setVisible(!tabs_.empty());
    if (!sheet_) {
        showEmptiness();
        return;
    }
    places_->show(*sheet_);
    if (places_->rowOf(place_) < 0)
        place_ = placeToBegin(*sheet_); // its difficulty has gone
    placeList_->select(place_);
    view_->show(*sheet_, place_, names_);
    completeness_->show(completenessOf(*sheet_));
    previewDelay_.start();
}

void EngagementPage::showEmptiness()
{
    const LetterTab* tab = currentTab();
    if (tab == nullptr) {
        const auto waiting = personasWithoutLetter(desk().programme.services());
        if (waiting && waiting->empty())
            empty_->setTexts(tr("There is no persona to write to yet"),
                             tr("An engagement letter answers the difficulties of a persona, one by one. Describe "
                                "the personas first, and let the seminar choose among them."),
                             tr("Go to the personas"));
        else
            empty_->setTexts(tr("No persona is chosen yet"),
                             tr("The personas that the vote chooses come here by themselves, each to be answered "
                                "difficulty by difficulty. You need not wait: a letter can be begun to any of them."),
                             tr("Begin a letter…"));
        return;
    }
    const QString name = tab->persona.firstName.simplified();
    const auto difficulties = desk().programme.services().engagementLetters.read().difficultiesOf(tab->persona.id);
    empty_->setTexts(tr("Dear %1,").arg(name),
                     difficulties && difficulties->empty()
                         ? tr("The challenge letter has no difficulty yet: promises can be written all the same.")
                         : tr("Nothing is answered yet. Answer difficulty 1 first."),
                     tr("Begin the letter to %1").arg(shortened(name)));
}

void EngagementPage::updatePreview()
{
    if (!sheet_ || !preview_->isVisible())
        return;
    const auto content =
        engagementLetterContent(desk().programme, sheet_->letter.id, desk().clock.now(), Signed::AsDrawn);
    if (!desk().report(content))
        return;
    preview_->setDocument(engagementLetterDocument(*content));
    if (!workedOn_.isEmpty())
        preview_->scrollTo(workedOn_);
}

QPixmap EngagementPage::portrait(const Persona& persona, int size)
{
    if (persona.portrait.isEmpty())
        return {};
    const QString key = persona.portrait.sha256 + QString::number(size);
    if (const auto known = portraits_.constFind(key); known != portraits_.constEnd())
        return *known;
    const auto bytes = desk().programme.file().blobs().bytes(persona.portrait);
    QPixmap picture;
    if (bytes)
        picture.loadFromData(*bytes);
    if (!picture.isNull()) {
        const int sharp = qRound(size * devicePixelRatioF());
        picture = picture.scaled(sharp, sharp, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        picture = picture.copy((picture.width() - sharp) / 2, 0, sharp, sharp); // a face is at the top
    }
    portraits_.insert(key, picture);
    return picture;
}

} // namespace filrouge
