// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/immersiondetail.h"

#include "ui/field/fieldwords.h"
#include "ui/field/observationtable.h"
#include "ui/field/photostrip.h"
#include "ui/notes/notespane.h"

namespace filrouge {

ImmersionDetail::ImmersionDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&Immersion::title)),
      place_(text(&Immersion::place)),
      commune_(commune(&Immersion::commune)),
      organisation_(organisation(&Immersion::organisation)),
      heldOn_(day(&Immersion::heldOn)),
      minutes_(duration()),
      posture_(choice(&Immersion::posture)),
      publics_(text(&Immersion::publics)),
      keepUntil_(day(&Immersion::keepUntil)),
      passed_(nullptr),
      observations_(new ObservationTable(desk)),
      notes_(new NotesPane(desk)),
      photos_(new PhotoStrip(desk))
{
    build();
    retranslate();
}

void ImmersionDetail::build()
{
    setTitle(heading_);
    for (QWidget* field : {static_cast<QWidget*>(place_),
                           static_cast<QWidget*>(commune_),
                           static_cast<QWidget*>(organisation_),
                           static_cast<QWidget*>(heldOn_),
                           static_cast<QWidget*>(minutes_),
                           static_cast<QWidget*>(posture_),
                           static_cast<QWidget*>(publics_),
                           static_cast<QWidget*>(keepUntil_)})
        labels_.push_back(addRow(field));
    passed_ = warningBelow();
    labels_.push_back(addSection(notes_));
    labels_.push_back(addSection(observations_));
    labels_.push_back(addSection(photos_));
    connect(observations_, &ObservationTable::opened, this, [this](EvidenceId id) { notes_->showEvidence(id); });
}

DurationField* ImmersionDetail::duration()
{
    auto* field = new DurationField(desk().theme, desk().pending, [this](int minutes) {
        return change([&](Immersion& immersion) { immersion.minutes = minutes; });
    });
    adopt(field);
    return field;
}

Result<Immersion> ImmersionDetail::find(qint64 id) const
{
    return services().immersions.read().find(ImmersionId(id));
}

Result<> ImmersionDetail::update(const Immersion& immersion, const QString& mergeKey)
{
    return services().immersions.update(immersion, mergeKey);
}

bool ImmersionDetail::notices(const Changes& changes)
{
    return DetailOf::notices(changes) || changes.touches(Kind::Evidence);
}

void ImmersionDetail::readMore()
{
    const ImmersionId id(shown());
    minutes_->show(item().minutes);
    if (std::exchange(durationOf_, shown()) != shown())
        minutes_->forget(); // what is typed there was meant for another one
    observations_->showImmersion(id);
    notes_->showSource({std::nullopt, id});
    photos_->showSource({std::nullopt, id});
    passed_->setVisible(item().keepUntil.isValid() && item().keepUntil < desk().clock.today());
}

void ImmersionDetail::showEvidence(EvidenceId id)
{
    notes_->showEvidence(id);
}

void ImmersionDetail::retranslate()
{
    const QString names[] = {tr("Reception place"),
                             tr("Commune"),
                             tr("Organisation"),
                             tr("Date"),
                             tr("Duration"),
                             tr("Role"),
                             tr("User groups met"),
                             tr("Keep until"),
                             tr("Notes"),
                             tr("Observations"),
                             tr("Photos")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(names[i]);
    heading_->setPrompt(tr("What was visited"), tr("Title of the immersion"));
    place_->setPrompt(tr("The counter, the waiting room, the call centre"), tr("Reception place"));
    commune_->setPrompt(tr("In which commune"), tr("Commune of the immersion"));
    organisation_->setPrompt(tr("Who receives there"), tr("Organisation that receives"));
    heldOn_->setPrompt(tr("Day"), tr("Date of the immersion"));
    minutes_->setPrompt(tr("3 h 30, 210 min"), tr("Duration"));
    posture_->setWords(FieldWords::postures());
    posture_->setAccessibleName(tr("Role"));
    posture_->setToolTip(tr("How the observer took part"));
    publics_->setPrompt(tr("Whom you met there: parents, job seekers…"), tr("User groups met"));
    keepUntil_->setPrompt(tr("Day"), tr("Keep the notes until"));
    passed_->setText(tr("The day until which the notes may be kept has passed: they are to be erased."));
}

} // namespace filrouge
