// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/sheethead.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/evidencetarget.h"
#include "ui/persona/foundation.h"
#include "ui/persona/huepicker.h"
#include "ui/persona/portraitbox.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int portraitSide = 160;
constexpr qsizetype longestQuoted = 160; // characters

} // namespace

SheetHead::SheetHead(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      portrait_(new PortraitBox(desk.theme, portraitSide)),
      name_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& text) { return store(&Persona::firstName, text); })),
      age_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                         [this](const QString& text) { return storeAge(text); })),
      years_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      tagline_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                             [this](const QString& text) { return store(&Persona::tagline, text); })),
      hue_(new HuePicker(desk.theme)),
      alternative_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                                 [this](const QString& text) { return store(&Persona::portraitAlt, text); })),
      verbatim_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                              [this](const QString& text) { return store(&Persona::verbatim, text); })),
      quoted_(new EvidenceTarget(desk.theme)),
      said_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      flag_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Warning)),
      situation_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                               [this](const QString& text) { return store(&Persona::situation, text); }))
{
    name_->setTextStyle(TextSize::Heading, QFont::Bold);
    age_->setTextStyle(TextSize::Large);
    tagline_->setTextStyle(TextSize::Large);
    alternative_->setTextStyle(TextSize::Small);
    verbatim_->setTextStyle(TextSize::Heading, QFont::Normal, true);
    situation_->setTextStyle(TextSize::Large);
    for (TextLabel* label : {said_, flag_})
        label->setContentsMargins(6, 0, 6, 4);

    auto* quote = new QVBoxLayout(quoted_);
    quote->setContentsMargins(0, 0, 0, 0);
    quote->addWidget(verbatim_);
    quoted_->setAcceptDrops(true);
    connect(quoted_, &EvidenceTarget::dropped, this, [this](const std::vector<EvidenceId>& evidence) {
        desk_.pending.flush();
        if (desk_.report(restOn(desk_.programme.file(),
                                desk_.programme.services(),
                                {Resting::What::Verbatim, persona_.id, {}},
                                evidence)))
            verbatim_->setFocus();
    });

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(desk.theme.px(16));
    grid->setVerticalSpacing(0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* named = new QHBoxLayout;
    named->setSpacing(desk.theme.px(4));
    const auto fitAge = [this] { // three figures, or the word that stands there while it is empty
        const QFontMetrics metrics(desk_.theme.font(TextSize::Large));
        const int most = qMax(metrics.horizontalAdvance(QStringLiteral("100")), metrics.horizontalAdvance(tr("Age")));
        age_->setFixedWidth(most + 2 * fieldInset + desk_.theme.px(4));
    };
    const auto onOneLine = [this] {
        const QFontMetrics number(desk_.theme.font(TextSize::Large));
        const QFontMetrics word(desk_.theme.font(TextSize::Body));
        years_->setContentsMargins(0, 0, fieldInset, fieldInset + 1 + number.descent() - word.descent());
    };
    onOneLine();
    connect(&desk.theme, &UiTheme::changed, this, onOneLine);
    fitAge();
    connect(&desk.theme, &UiTheme::changed, this, fitAge);
    named->addWidget(name_, 1);
    named->addWidget(age_, 0, Qt::AlignBottom);
    named->addWidget(years_, 0, Qt::AlignBottom);
    words->addLayout(named);
    words->addWidget(tagline_);
    words->addSpacing(desk.theme.px(4));
    words->addWidget(hue_, 0, Qt::AlignLeft);
    words->addStretch();
    words->addWidget(alternative_);
    grid->addWidget(portrait_, 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(grid);
    column->addSpacing(desk.theme.px(12));
    column->addWidget(quoted_);
    column->addWidget(said_);
    column->addWidget(flag_);
    column->addSpacing(desk.theme.px(8));
    column->addWidget(situation_);

    for (FieldText* field : {name_, age_, tagline_, alternative_, situation_})
        connect(field, &FieldText::focusGained, this, &SheetHead::otherFocused);
    for (FieldText* field : {name_, age_, tagline_, alternative_, situation_, verbatim_})
        connect(field, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    connect(verbatim_, &FieldText::focusGained, this, [this] { Q_EMIT verbatimFocused(persona_.verbatim); });
    connect(portrait_, &PortraitBox::clicked, this, [this] { choosePicture(); });
    connect(portrait_, &PortraitBox::fileDropped, this, [this](const QString& path) { takePicture(path); });
    connect(portrait_, &PortraitBox::removeWanted, this, [this] { removePicture(); });
    connect(hue_, &HuePicker::hueWanted, this, [this](int hue) {
        desk_.pending.flush();
        Persona changed = persona_;
        changed.hue = hue;
        desk_.report(
            desk_.programme.services().personas.update(changed, QStringLiteral("hue/%1").arg(persona_.id.value)));
    });
    retranslate();
}

void SheetHead::show(const Persona& persona, const QPixmap& portrait, const std::optional<Evidence>& source)
{
    persona_ = persona;
    source_ = source;
    portrait_->show(portrait, persona.firstName, persona.hue);
    name_->show(persona.firstName);
    age_->show(persona.age ? QString::number(*persona.age) : QString());
    tagline_->show(persona.tagline);
    hue_->show(persona.hue);
    alternative_->show(persona.portraitAlt);
    alternative_->setVisible(!persona.portrait.isEmpty());
    verbatim_->show(persona.verbatim);
    situation_->show(persona.situation);
    retranslate();
}

void SheetHead::focusName()
{
    name_->setFocus();
    name_->selectAll();
}

void SheetHead::focusVerbatim()
{
    verbatim_->setFocus();
}

bool SheetHead::isVerbatimFocused() const
{
    return verbatim_->hasFocus();
}

bool SheetHead::isVerbatimFlagged() const
{
    return isFlagged(verbatimOrigin(persona_, source_));
}

bool SheetHead::store(QString Persona::*field, const QString& text)
{
    static const std::vector<QString Persona::*> all{
        &Persona::firstName, &Persona::tagline, &Persona::situation, &Persona::verbatim, &Persona::portraitAlt};
    Persona changed = persona_;
    changed.*field = text;
    const auto place = std::ranges::find(all, field) - all.begin();
    return desk_.report(desk_.programme.services().personas.update(
        changed, QStringLiteral("persona/%1/%2").arg(persona_.id.value).arg(place)));
}

bool SheetHead::storeAge(const QString& text)
{
    Persona changed = persona_;
    const QString typed = text.trimmed();
    bool number = false;
    const int age = typed.toInt(&number);
    if (!typed.isEmpty() && !number) {
        desk_.toasts.complain(tr("An age is a number of years, such as 27."));
        return false;
    }
    changed.age = typed.isEmpty() ? std::nullopt : std::optional(age);
    return desk_.report(
        desk_.programme.services().personas.update(changed, QStringLiteral("persona/%1/age").arg(persona_.id.value)));
}

void SheetHead::choosePicture()
{
    desk_.pending.flush();
    const QString path = desk_.prompts.fileToOpen(this, Prompts::FileKind::Picture);
    if (!path.isEmpty())
        takePicture(path);
}

// A photograph of a hundred million pixels takes seconds: the window goes on meanwhile.
void SheetHead::takePicture(const QString& path)
{
    const PersonaId persona = persona_.id;
    portrait_->setHint(tr("Reading the picture…"));
    QThreadPool::globalInstance()->start([head = QPointer<SheetHead>(this), path, persona] {
        auto picture = std::make_shared<Result<Picture>>(pictureFromFile(path));
        QMetaObject::invokeMethod(
            qApp,
            [head, persona, picture] {
                if (head)
                    head->setPicture(persona, *picture);
            },
            Qt::QueuedConnection);
    });
}

void SheetHead::setPicture(PersonaId persona, const Result<Picture>& picture)
{
    retranslate();
    desk_.pending.flush();
    if (desk_.report(picture))
        desk_.report(desk_.programme.services().personas.setPortrait(persona, *picture, QString()));
}

void SheetHead::removePicture()
{
    if (persona_.portrait.isEmpty())
        return;
    desk_.pending.flush();
    if (desk_.report(desk_.programme.services().personas.clearPortrait(persona_.id)))
        desk_.offerUndo(tr("The portrait of %1 is removed.").arg(persona_.firstName.left(60)));
}

QString SheetHead::originText() const
{
    switch (verbatimOrigin(persona_, source_)) {
    case VerbatimOrigin::Empty:
        return {};
    case VerbatimOrigin::Unsourced:
        return tr("Nobody is known to have said this: link the evidence it was taken from, at the right.");
    case VerbatimOrigin::NotAQuotation:
        return tr("The linked evidence is nobody’s words: a persona is quoted with what a user said.");
    case VerbatimOrigin::ActorPerception:
        return source_->speaker.isEmpty() ? tr("Said about users, not by one.")
                                          : tr("Said about users, not by one: %1").arg(source_->speaker);
    case VerbatimOrigin::OtherWords:
        return tr("The user said it in other words: “%1”. Quote these, or a part of them with “…”.")
            .arg(source_->text.simplified().left(longestQuoted));
    case VerbatimOrigin::UserSaid: {
        const QString source = sourceInWords(desk_.programme.services(), *source_);
        if (source_->speaker.isEmpty())
            return source.isEmpty() ? tr("Said by a user") : tr("Said by a user. %1").arg(source);
        return source.isEmpty() ? tr("Said by a user (%1)").arg(source_->speaker)
                                : tr("Said by a user (%1). %2").arg(source_->speaker, source);
    }
    }
    return {};
}

void SheetHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SheetHead::retranslate()
{
    const bool bare = persona_.portrait.isEmpty();
    portrait_->setHint(bare ? tr("Add a portrait") : tr("Change the portrait"));
    portrait_->setAccessibleName(bare ? tr("Add a portrait") : tr("Change the portrait"));
    portrait_->setAccessibleDescription(persona_.portraitAlt);
    portrait_->setToolTip(tr("Choose or drop a PNG or JPEG picture · Delete removes it"));
    noteKeys(portrait_,
             {{{Qt::Key_Return}, tr("Portrait: choose a picture")}, {{Qt::Key_Delete}, tr("Portrait: remove it")}});
    name_->setPrompt(tr("First name"), tr("First name"));
    age_->setPrompt(tr("Age"), tr("Age"));
    years_->setText(tr("year(s) old", "behind the number", persona_.age.value_or(0)));
    years_->setVisible(persona_.age.has_value());
    tagline_->setPrompt(tr("One line: who this is"), tr("Tagline"));
    alternative_->setPrompt(tr("What the portrait shows, for those who do not see it"),
                            tr("Alternative text of the portrait"));
    verbatim_->setPrompt(tr("The words that sum it up"), tr("Quote"));
    situation_->setPrompt(tr("The situation: where, with whom, living on what"), tr("Situation"));
    const bool flagged = isVerbatimFlagged();
    said_->setText(flagged ? QString() : originText());
    said_->setVisible(!said_->text().isEmpty());
    flag_->setText(flagged ? originText() : QString());
    flag_->setVisible(flagged);
}

} // namespace filrouge
