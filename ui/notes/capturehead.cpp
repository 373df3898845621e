// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/capturehead.h"

#include "core/base/foldedtext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/namefield.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <initializer_list>

namespace filrouge {

namespace {

const QString between = QStringLiteral(", ");

} // namespace

CaptureHead::CaptureHead(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      what_(new QComboBox),
      title_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                           [this](const QString& text) {
                               const QString title = text.simplified();
                               return title.isEmpty() || change(
                                                             "title",
                                                             [&](Interview& one) { one.title = title; },
                                                             [&](Immersion& one) { one.title = title; });
                           })),
      day_(new DayField(
          desk.theme, desk.pending,
          [this](QDate day) {
              return change(
                  "held_on", [&](Interview& one) { one.heldOn = day; }, [&](Immersion& one) { one.heldOn = day; });
          })),
      place_(new NameField(desk.theme,
                           [this] {
                               QStringList names;
                               if (const auto all = desk_.programme.services().territory.communes().all())
                                   for (const Commune& commune : *all)
                                       names << commune.name;
                               return names;
                           })),
      met_(new NameField(desk.theme, [this] { return people(); })),
      metWords_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      voice_(new QComboBox),
      speaker_(new NameField(desk.theme, [this] {
          QStringList roles;
          if (const auto all = desk_.programme.services().territory.people().all())
              for (const Person& person : *all)
                  if (!person.role.isEmpty() && !roles.contains(person.role))
                      roles << person.role;
          return roles;
      }))
{
    for (TextLabel*& label : labels_)
        label = new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    for (int i = 0; i < 2; ++i) {
        what_->addItem(QString());
        voice_->addItem(QString());
    }
    title_->setTextStyle(TextSize::Title, QFont::DemiBold);
    place_->takeOnLeaving();
    speaker_->takeOnLeaving();
    build();
    connectFields();
    retranslate();
    show({});
}

void CaptureHead::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(desk_.theme.px(16));
    grid->setVerticalSpacing(desk_.theme.px(2));
    const auto add = [&](int label, QWidget* field, int row, int column, int columns) {
        grid->addWidget(labels_[label], row, column, 1, columns);
        grid->addWidget(field, row + 1, column, 1, columns);
    };
    add(0, what_, 0, 0, 1);
    add(1, title_, 0, 1, 3);
    add(2, day_, 2, 0, 1);
    add(3, place_, 2, 1, 1);
    add(4, met_, 2, 2, 2);
    grid->addWidget(metWords_, 4, 0, 1, 4);
    add(5, voice_, 5, 0, 2);
    add(6, speaker_, 5, 2, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, column == 0 ? 2 : 3);
}

void CaptureHead::connectFields()
{
    connect(what_, &QComboBox::currentIndexChanged, this, [this] { retranslate(); });
    connect(title_, &FieldText::entered, day_, qOverload<>(&QWidget::setFocus));
    connect(day_, &DayField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
    connect(place_, &NameField::taken, this, [this](const QString& typed) { setPlace(typed); });
    connect(met_, &NameField::taken, this, [this](const QString& typed) { addMet(typed); });
    connect(voice_, &QComboBox::currentIndexChanged, this, &CaptureHead::voiceChanged);
    connect(speaker_, &NameField::taken, this, [this](const QString& role) {
        speakerRole_ = role;
        speaker_->show(role);
        Q_EMIT voiceChanged();
    });
    connect(speaker_, &NameField::entered, this, &CaptureHead::done);
    connect(title_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
}

bool CaptureHead::isInterview() const
{
    return source_.isEmpty() ? what_->currentIndex() <= 0 : source_.interview.has_value();
}

QString CaptureHead::usualTitle() const
{
    const QString day = longDate(desk_.clock.today(), windowLanguage());
    return isInterview() ? tr("Interview of %1").arg(day) : tr("Immersion of %1").arg(day);
}

void CaptureHead::show(const NotesSource& source)
{
    source_ = source;
    what_->setEnabled(source.isEmpty());
    if (!source.isEmpty())
        what_->setCurrentIndex(source.interview ? 0 : 1);
    read();
}

void CaptureHead::forgetSpeaker()
{
    speakerRole_.clear();
    speaker_->forget();
    speaker_->show({});
    voice_->setCurrentIndex(0);
}

bool CaptureHead::ensureSource()
{
    if (!source_.isEmpty())
        return true;
    Services& services = desk_.programme.services();
    const QString typed = title_->text().simplified();
    const QString title = typed.isEmpty() ? usualTitle() : typed;
    NotesSource made;
    if (isInterview()) {
        Interview interview;
        interview.title = title;
        interview.heldOn = desk_.clock.today();
        const auto stored = services.interviews.add(interview);
        if (!desk_.report(stored))
            return false;
        made.interview = stored->id;
    } else {
        Immersion immersion;
        immersion.title = title;
        immersion.heldOn = desk_.clock.today();
        const auto stored = services.immersions.add(immersion);
        if (!desk_.report(stored))
            return false;
        made.immersion = stored->id;
    }
    show(made);
    Q_EMIT sourceMade(made);
    return true;
}

void CaptureHead::read()
{
    const Services& services = desk_.programme.services();
    if (source_.interview) {
        if (const auto interview = services.interviews.read().find(*source_.interview)) {
            title_->show(interview->title);
            day_->show(interview->heldOn);
            place_->show(placeInWords(interview->place, interview->commune));
        }
    } else if (source_.immersion) {
        if (const auto immersion = services.immersions.read().find(*source_.immersion)) {
            title_->show(immersion->title);
            day_->show(immersion->heldOn);
            place_->show(placeInWords(immersion->place, immersion->commune));
        }
    } else {
        title_->show({});
        day_->show(desk_.clock.today());
        place_->show({});
    }
    metWords_->setText(metInWords());
    metWords_->setVisible(!folded_ && !metWords_->text().isEmpty());
}

bool CaptureHead::change(const char* field, const std::function<void(Interview&)>& interview,
                         const std::function<void(Immersion&)>& immersion)
{
    if (!ensureSource())
        return false;
    Services& services = desk_.programme.services();
    const QString key = QStringLiteral("capture ") + QLatin1String(field);
    if (source_.interview) {
        auto one = services.interviews.read().find(*source_.interview);
        if (!one)
            return desk_.report(one);
        interview(*one);
        return desk_.report(services.interviews.update(*one, key));
    }
    auto one = services.immersions.read().find(*source_.immersion);
    if (!one)
        return desk_.report(one);
    immersion(*one);
    return desk_.report(services.immersions.update(*one, key));
}

QString CaptureHead::placeInWords(const QString& place, std::optional<CommuneId> commune) const
{
    QStringList parts;
    if (!place.isEmpty())
        parts << place;
    if (commune)
        if (const auto known = desk_.programme.services().territory.communes().find(*commune))
            parts << known->name;
    return parts.join(between);
}

// "Town hall, Luzech": what stands last is the commune, when it is one.
void CaptureHead::setPlace(const QString& typed)
{
    std::optional<CommuneId> commune;
    QStringList parts = typed.split(u',');
    const QString last = folded(parts.last().trimmed());
    if (const auto all = desk_.programme.services().territory.communes().all())
        for (const Commune& each : *all)
            if (folded(each.name) == last)
                commune = each.id;
    if (commune)
        parts.removeLast();
    const QString place = parts.join(u',').trimmed();
    const auto set = [&](auto& one) {
        one.place = place;
        one.commune = commune;
    };
    change("place", set, set);
    read();
}

QStringList CaptureHead::people() const
{
    QStringList names;
    if (const auto all = desk_.programme.services().territory.people().all())
        for (const Person& person : *all)
            names << (person.role.isEmpty() || person.role == person.name ? person.name
                                                                          : person.name + between + person.role);
    return names;
}

QString CaptureHead::metInWords() const
{
    const Services& services = desk_.programme.services();
    QStringList met;
    if (source_.interview) {
        const auto all = services.interviews.read().peopleOf(*source_.interview);
        if (!all)
            return {};
        for (const InterviewPerson& each : *all)
            if (const auto person = services.territory.people().find(each.person);
                person && each.part == InterviewPart::Met)
                met << person->name;
    } else if (source_.immersion) {
        if (const auto immersion = services.immersions.read().find(*source_.immersion))
            met << immersion->publics;
    }
    met.removeAll(QString());
    return met.isEmpty() ? QString() : tr("Met: %1").arg(met.join(QStringLiteral(" · ")));
}

void CaptureHead::addMet(const QString& typed)
{
    if (typed.isEmpty())
        return;
    desk_.pending.flush();
    if (!ensureSource())
        return;
    Services& services = desk_.programme.services();
    if (source_.immersion) {
        change("publics", {}, [&](Immersion& one) {
            one.publics = one.publics.isEmpty() ? typed : one.publics + between + typed;
        });
        read();
        return;
    }
    const auto all = services.territory.people().all();
    if (!desk_.report(all))
        return;
    const QString wanted = folded(typed);
    const auto known = std::ranges::find_if(*all, [&](const Person& person) {
        return folded(person.name) == wanted || folded(person.name + between + person.role) == wanted;
    });
    const Result<> done = desk_.programme.file().edit(
        FILROUGE_TEXT("Edits", "Add “%1” to the people met", {typed}), [&](Edit&) -> Result<> {
            if (known != all->end())
                return services.interviews.setPerson(*source_.interview, known->id, InterviewPart::Met);
            Person person;
            person.name = typed.section(u',', 0, 0).trimmed();
            person.role = typed.section(u',', 1).trimmed();
            // A role in place of a name: "post office clerk".
            if (person.role.isEmpty() && !person.name.isEmpty() && person.name[0].isLower())
                person.role = person.name;
            FILROUGE_TRY_VALUE(made, services.territory.addPerson(person));
            return services.interviews.setPerson(*source_.interview, made.id, InterviewPart::Met);
        });
    desk_.report(done);
    read();
}

Voice CaptureHead::voice() const
{
    return voice_->currentIndex() == 1 ? Voice::Actor : Voice::User;
}

void CaptureHead::setVoice(Voice voice)
{
    voice_->setCurrentIndex(voice == Voice::User ? 0 : 1);
}

void CaptureHead::turnVoice()
{
    setVoice(voice() == Voice::User ? Voice::Actor : Voice::User);
}

QString CaptureHead::speaker() const
{
    return speakerRole_;
}

void CaptureHead::setFolded(bool folded)
{
    if (folded == folded_)
        return;
    folded_ = folded;
    for (QWidget* field : std::initializer_list<QWidget*>{day_, place_, met_, voice_, speaker_})
        field->setHidden(folded);
    for (int label = 2; label < 7; ++label)
        labels_[label]->setHidden(folded);
    metWords_->setVisible(!folded_ && !metWords_->text().isEmpty());
}

void CaptureHead::takeKeyboard()
{
    title_->setFocus();
}

void CaptureHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaptureHead::retranslate()
{
    const QString names[] = {tr("Notes of"),
                             tr("Title"),
                             tr("Date"),
                             tr("Place or commune"),
                             isInterview() ? tr("People met: a role or a name, then Enter")
                                           : tr("User groups met, then Enter"),
                             tr("Whose voice, unless a line says otherwise"),
                             tr("Who is speaking (a role, no name)")};
    for (std::size_t i = 0; i < std::size(names); ++i)
        labels_[i]->setText(names[i]);
    what_->setItemText(0, tr("An interview"));
    what_->setItemText(1, tr("An immersion"));
    what_->setAccessibleName(tr("Notes of an interview or of an immersion"));
    title_->setPrompt(usualTitle(), tr("Title"));
    day_->setPrompt(tr("Date"), tr("Date"));
    place_->setPrompt(tr("Town hall, Luzech"), tr("Place or commune"));
    met_->setPrompt({}, tr("People met"));
    voice_->setItemText(0, PieceWords::voice(Voice::User));
    voice_->setItemText(1, PieceWords::voice(Voice::Actor));
    voice_->setAccessibleName(tr("Whose voice"));
    voice_->setToolTip(tr("Ctrl+U turns it"));
    speaker_->setPrompt(tr("pensioner, counter officer…"), tr("Who is speaking"));
    metWords_->setText(metInWords());
}

} // namespace filrouge
