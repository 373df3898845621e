// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/fieldtestform.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/sprintpictures.h"
#include "ui/widgets/namechoice.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

FieldTestForm::FieldTestForm(const Desk& desk, PhotoImport& photos, const FieldTest& test)
    : PaneForm(desk),
      test_(test),
      title_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      hypothesis_(text("hypothesis", &FieldTest::hypothesis)),
      mockUp_(text("mock_up", &FieldTest::mockUp)),
      photos_(new PictureRow(desk, photos, photosOfFieldTests(services()))),
      place_(text("place", &FieldTest::place)),
      commune_(new NameChoice(desk.theme)),
      heldOn_(makeDay(
          [this](QDate day) { return update("held_on", [day](FieldTest& changed) { changed.heldOn = day; }); })),
      testers_(makeCount(
          [this](int many) { return update("testers", [many](FieldTest& changed) { changed.testers = many; }); })),
      whoTested_(text("who_tested", &FieldTest::whoTested)),
      measure_(text("measure", &FieldTest::measure)),
      criterion_(text("criterion", &FieldTest::criterion)),
      observation_(text("observation", &FieldTest::observation)),
      lesson_(text("lesson", &FieldTest::lesson)),
      remove_(new QPushButton)
{
    commune_->setMinimumContentsLength(8);
    build();
    connect(commune_, &NameChoice::chosen, this, [this](qint64 id) {
        settle();
        update("commune",
               [id](FieldTest& changed) { changed.commune = id == 0 ? std::nullopt : std::optional(CommuneId(id)); });
    });
    connect(commune_, &NameChoice::newNameTyped, this, [this](const QString& name) { addCommune(name); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    retranslate();
    readNames();
    show(test, 1);
}

void FieldTestForm::build()
{
    const int side = desk().theme.px(6);
    column().setContentsMargins(side, side, side, side);
    addPart(title_);
    for (QWidget* field : {static_cast<QWidget*>(hypothesis_), static_cast<QWidget*>(mockUp_)})
        labels_.push_back(addField(field));
    addPart(photos_);
    for (QWidget* field : {static_cast<QWidget*>(place_),
                           static_cast<QWidget*>(commune_),
                           static_cast<QWidget*>(heldOn_),
                           static_cast<QWidget*>(testers_),
                           static_cast<QWidget*>(whoTested_),
                           static_cast<QWidget*>(measure_),
                           static_cast<QWidget*>(criterion_),
                           static_cast<QWidget*>(observation_),
                           static_cast<QWidget*>(lesson_)})
        labels_.push_back(addField(field));
    addButtons({remove_});
}

FieldText* FieldTestForm::text(const char* field, QString FieldTest::*member)
{
    return makeText(FieldText::Lines::Many, [this, field, member](const QString& words) {
        return update(field, [&](FieldTest& changed) { changed.*member = words; });
    });
}

bool FieldTestForm::update(const char* field, const Change& change)
{
    FieldTest changed = test_;
    change(changed);
    const QString key = QStringLiteral("field test %1 %2").arg(changed.id.value).arg(QLatin1String(field));
    if (!desk().report(services().fieldTests.update(changed, key)))
        return false;
    test_ = changed;
    return true;
}

void FieldTestForm::addCommune(const QString& name)
{
    settle();
    const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
    const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        Commune commune;
        commune.name = name;
        FILROUGE_TRY_VALUE(added, services().territory.addCommune(commune));
        FieldTest changed = test_;
        changed.commune = added.id;
        return services().fieldTests.update(changed);
    });
    if (desk().report(done))
        desk().offerUndo(tr("“%1” is new, and was added.").arg(name.left(60)));
    else
        commune_->show(test_.commune.value_or(CommuneId()).value);
}

void FieldTestForm::readNames()
{
    std::vector<NameChoice::Name> names;
    if (const auto all = services().territory.communes().all(); desk().report(all))
        for (const Commune& one : *all)
            names.push_back({one.id.value, one.name});
    commune_->setNames(names);
    commune_->show(test_.commune.value_or(CommuneId()).value);
}

void FieldTestForm::show(const FieldTest& test, int number)
{
    test_ = test;
    number_ = number;
    hypothesis_->show(test.hypothesis);
    mockUp_->show(test.mockUp);
    place_->show(test.place);
    commune_->show(test.commune.value_or(CommuneId()).value);
    heldOn_->show(test.heldOn);
    testers_->show(test.testers);
    whoTested_->show(test.whoTested);
    measure_->show(test.measure);
    criterion_->show(test.criterion);
    observation_->show(test.observation);
    lesson_->show(test.lesson);
    photos_->show(test.id.value);
    showTitle();
}

void FieldTestForm::showTitle()
{
    title_->setText(test_.wasHeld() ? tr("Field test %1").arg(number_)
                                    : tr("Field test %1: not held yet").arg(number_));
}

void FieldTestForm::focusFirst()
{
    hypothesis_->setFocus(Qt::OtherFocusReason);
}

void FieldTestForm::remove()
{
    settle();
    if (desk().report(services().fieldTests.remove(test_.id)))
        desk().offerUndo(tr("The field test was removed."));
}

void FieldTestForm::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = desk().theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void FieldTestForm::retranslate()
{
    const QString names[] = {tr("Hypothesis"),
                             tr("Mock-up"),
                             tr("Place"),
                             tr("Commune"),
                             tr("Day"),
                             tr("How many tried it"),
                             tr("Who tried it"),
                             tr("Measure"),
                             tr("It holds if…"),
                             tr("What was seen"),
                             tr("Lesson")};
    for (std::size_t at = 0; at < labels_.size(); ++at)
        labels_[at]->setText(names[at]);
    hypothesis_->setPrompt(tr("We believe that…"), tr("Hypothesis of the test"));
    mockUp_->setPrompt(tr("What people are shown: a drawing, a form, a scene played"), tr("Mock-up that is tried"));
    place_->setPrompt(tr("The counter, the market, a waiting room"), tr("Place of the test"));
    commune_->setPrompt(tr("A commune"), tr("Commune of the test"));
    heldOn_->setPrompt(tr("12/03/2018"), tr("Day of the test"));
    testers_->setPrompt(tr("8"), tr("How many people tried it"));
    whoTested_->setPrompt(tr("Parents, job seekers, officers…"), tr("Who tried it"));
    measure_->setPrompt(tr("What is counted, timed or asked"), tr("Measure of the test"));
    criterion_->setPrompt(tr("6 people out of 8 manage alone"), tr("When the hypothesis holds"));
    observation_->setPrompt(tr("What people did and said"), tr("What was seen"));
    lesson_->setPrompt(tr("What you know now"), tr("Lesson of the test"));
    remove_->setText(tr("Remove the test"));
    showTitle();
}

} // namespace filrouge
