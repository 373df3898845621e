// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/persondetail.h"

#include "ui/field/fieldwords.h"

namespace filrouge {

PersonDetail::PersonDetail(const Desk& desk)
    : DetailOf(desk),
      heading_(text(&Person::name)),
      role_(text(&Person::role)),
      organisation_(organisation(&Person::organisation)),
      email_(text(&Person::email)),
      phone_(text(&Person::phone)),
      consent_(choice(&Person::consent)),
      keepUntil_(day(&Person::keepUntil)),
      interviews_(interviews()),
      note_(text(&Person::note, FieldText::Lines::Many)),
      passed_(nullptr)
{
    setTitle(heading_);
    for (QWidget* field : {static_cast<QWidget*>(role_),
                           static_cast<QWidget*>(organisation_),
                           static_cast<QWidget*>(email_),
                           static_cast<QWidget*>(phone_),
                           static_cast<QWidget*>(consent_),
                           static_cast<QWidget*>(keepUntil_),
                           static_cast<QWidget*>(interviews_),
                           static_cast<QWidget*>(note_)})
        labels_.push_back(addRow(field));
    passed_ = warningBelow();
    retranslate();
}

LinkedNames* PersonDetail::interviews()
{
    auto* list = new LinkedNames(
        desk(),
        {[this] {
             Names known;
             if (const auto all = services().interviews.read().all(); desk().report(all))
                 for (const Interview& one : *all)
                     known.push_back({one.id.value, one.title});
             return known;
         },
         [this](qint64 id) {
             return services().interviews.setPerson(InterviewId(id), PersonId(shown()), InterviewPart::Met);
         },
         nullptr,
         [this](qint64 id) { return services().interviews.removePerson(InterviewId(id), PersonId(shown())); }});
    connect(list, &LinkedNames::opened, this, [this](qint64 id) { Q_EMIT wanted(Kind::Interview, id); });
    return list;
}

Result<Person> PersonDetail::find(qint64 id) const
{
    return services().territory.people().find(PersonId(id));
}

Result<> PersonDetail::update(const Person& person, const QString& mergeKey)
{
    return services().territory.updatePerson(person, mergeKey);
}

bool PersonDetail::notices(const Changes& changes)
{
    return DetailOf::notices(changes) || changes.touches(Kind::Interview);
}

void PersonDetail::readMore()
{
    Names interviews;
    if (const auto all = services().interviews.read().withPerson(PersonId(shown())); desk().report(all))
        for (const Interview& one : *all)
            interviews.push_back({one.id.value, one.title});
    interviews_->show(interviews);
    passed_->setVisible(item().keepUntil.isValid() && item().keepUntil < desk().clock.today());
}

void PersonDetail::retranslate()
{
    const QString names[] = {tr("Role"),
                             tr("Organisation"),
                             tr("E-mail"),
                             tr("Telephone"),
                             tr("Consent"),
                             tr("Keep until"),
                             tr("Interviews"),
                             tr("Note")};
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(names[i]);
    heading_->setPrompt(tr("First name and name"), tr("Name of the person"));
    role_->setPrompt(tr("What they do: officer at the counter, mother of two…"), tr("Role of the person"));
    organisation_->setPrompt(tr("For whom they speak"), tr("Organisation of the person"));
    email_->setPrompt(tr("name@example.org"), tr("E-mail address"));
    phone_->setPrompt(tr("Number"), tr("Telephone number"));
    consent_->setWords(FieldWords::consents());
    consent_->setAccessibleName(tr("Consent to being kept"));
    consent_->setToolTip(tr("Whether the person agreed to being kept in this file"));
    keepUntil_->setPrompt(tr("Day"), tr("Keep the person until"));
    interviews_->setTexts(
        tr("Add an interview they came to"), tr("Add an interview they came to"), tr("No interview is called “%1”."));
    note_->setPrompt(tr("Anything worth knowing"), tr("Note about the person"));
    passed_->setText(tr("The day until which this person may be kept has passed: their identity is to be erased."));
}

} // namespace filrouge
