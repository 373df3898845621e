// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/interviewdetail.h"

#include "ui/field/fieldwords.h"
#include "ui/field/photostrip.h"
#include "ui/notes/notespane.h"

namespace filrouge {

InterviewDetail::InterviewDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&Interview::title)),
      heldOn_(day(&Interview::heldOn)),
      commune_(commune(&Interview::commune)),
      place_(text(&Interview::place)),
      mode_(choice(&Interview::mode)),
      met_(people(InterviewPart::Met)),
      interviewers_(people(InterviewPart::Interviewer)),
      organisations_(organisations()),
      guide_(text(&Interview::guide, FieldText::Lines::Many)),
      consent_(choice(&Interview::consent)),
      keepUntil_(day(&Interview::keepUntil)),
      passed_(nullptr),
      evidence_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      notes_(new NotesPane(desk)),
      photos_(new PhotoStrip(desk))
{
    build();
    retranslate();
}

void InterviewDetail::build()
{
    setTitle(heading_);
    for (QWidget* field : {static_cast<QWidget*>(heldOn_),
                           static_cast<QWidget*>(commune_),
                           static_cast<QWidget*>(place_),
                           static_cast<QWidget*>(mode_),
                           static_cast<QWidget*>(met_),
                           static_cast<QWidget*>(interviewers_),
                           static_cast<QWidget*>(organisations_),
                           static_cast<QWidget*>(guide_),
                           static_cast<QWidget*>(consent_),
                           static_cast<QWidget*>(keepUntil_)})
        labels_.push_back(addRow(field));
    passed_ = warningBelow();
    labels_.push_back(addSection(notes_));
    evidence_->setContentsMargins(6, 0, 0, 0);
    layout()->addWidget(evidence_);
    labels_.push_back(addSection(photos_));
}

LinkedNames* InterviewDetail::people(InterviewPart part)
{
    auto* list = new LinkedNames(
        desk(),
        {[this] { return personNames(services()); },
         [this, part](qint64 id) { return services().interviews.setPerson(InterviewId(shown()), PersonId(id), part); },
         [this, part](const QString& name) {
             Person person;
             person.name = name;
             return addPersonAnd(desk().programme, person, [&](PersonId id) {
                 return services().interviews.setPerson(InterviewId(shown()), id, part);
             });
         },
         [this](qint64 id) { return services().interviews.removePerson(InterviewId(shown()), PersonId(id)); }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Person, id); });
    return list;
}

LinkedNames* InterviewDetail::organisations()
{
    auto* list = new LinkedNames(
        desk(),
        {[this] { return organisationNames(services()); },
         [this](qint64 id) { return services().interviews.addOrganisation(InterviewId(shown()), OrganisationId(id)); },
         [this](const QString& name) {
             return addOrganisationAnd(desk().programme, name, [&](OrganisationId id) {
                 return services().interviews.addOrganisation(InterviewId(shown()), id);
             });
         },
         [this](qint64 id) {
             return services().interviews.removeOrganisation(InterviewId(shown()), OrganisationId(id));
         }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Organisation, id); });
    return list;
}

Result<Interview> InterviewDetail::find(qint64 id) const
{
    return services().interviews.read().find(InterviewId(id));
}

Result<> InterviewDetail::update(const Interview& interview, const QString& mergeKey)
{
    return services().interviews.update(interview, mergeKey);
}

bool InterviewDetail::notices(const Changes& changes)
{
    return DetailOf::notices(changes) || changes.touches(Kind::Person) || changes.touches(Kind::Evidence);
}

void InterviewDetail::readMore()
{
    const InterviewId id(shown());
    Names met;
    Names interviewers;
    if (const auto links = services().interviews.read().peopleOf(id); desk().report(links))
        for (const InterviewPerson& link : *links)
            if (const auto person = services().territory.people().find(link.person))
                (link.part == InterviewPart::Met ? met : interviewers).push_back({link.person.value, person->name});
    Names organisations;
    if (const auto links = services().interviews.read().organisationsOf(id); desk().report(links))
        for (const InterviewOrganisation& link : *links)
            if (const auto one = services().territory.organisations().find(link.organisation))
                organisations.push_back({link.organisation.value, one->name});
    for (Names* links : {&met, &interviewers, &organisations})
        sortByName(*links);
    met_->show(met);
    interviewers_->show(interviewers);
    organisations_->show(organisations);
    if (const auto pieces = services().evidence.read().of(id))
        pieces_ = static_cast<int>(pieces->size());
    notes_->showSource({id, std::nullopt});
    photos_->showSource({id, std::nullopt});
    showCounts();
}

void InterviewDetail::showCounts()
{
    evidence_->setText(pieces_ == 0 ? tr("No evidence was taken from it yet.")
                                    : tr("%n piece(s) of evidence were taken from it.", nullptr, pieces_));
    const bool passed = item().keepUntil.isValid() && item().keepUntil < desk().clock.today();
    passed_->setVisible(passed);
    passed_->setText(tr("The day until which the notes may be kept has passed: they are to be erased."));
}

void InterviewDetail::showEvidence(EvidenceId id)
{
    notes_->showEvidence(id);
}

void InterviewDetail::retranslate()
{
    const QString names[] = {tr("Date"),
                             tr("Commune"),
                             tr("Place"),
                             tr("Kind of interview"),
                             tr("People met"),
                             tr("Interviewers"),
                             tr("Organisations"),
                             tr("Interview guide"),
                             tr("Consent"),
                             tr("Keep until"),
                             tr("Notes"),
                             tr("Photos")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(names[i]);
    heading_->setPrompt(tr("What it was about, with whom"), tr("Title of the interview"));
    heldOn_->setPrompt(tr("Day"), tr("Date of the interview"));
    commune_->setPrompt(tr("In which commune"), tr("Commune of the interview"));
    place_->setPrompt(tr("Where exactly: the room, the address"), tr("Place of the interview"));
    mode_->setWords(FieldWords::modes());
    mode_->setAccessibleName(tr("Kind of interview"));
    met_->setTexts(tr("Add somebody you met"), tr("Add somebody who was met"));
    interviewers_->setTexts(tr("Add an interviewer"), tr("Add an interviewer"));
    organisations_->setTexts(tr("Add an organisation"), tr("Add an organisation"));
    guide_->setPrompt(tr("The questions asked, or where the guide is"), tr("Interview guide"));
    consent_->setWords(FieldWords::consents());
    consent_->setAccessibleName(tr("Consent of the people met"));
    consent_->setToolTip(tr("Whether the people met agreed to be quoted without their name"));
    keepUntil_->setPrompt(tr("Day"), tr("Keep the notes until"));
    showCounts();
}

} // namespace filrouge
