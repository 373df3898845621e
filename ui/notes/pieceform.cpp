// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/pieceform.h"

#include "core/base/foldedtext.h"
#include "core/field/anchor.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/namefield.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

PieceForm::PieceForm(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      lostWords_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      findAgain_(new QPushButton),
      keep_(new QPushButton),
      lost_(new QWidget),
      words_(new FieldText(
          desk.theme, desk.pending, FieldText::Lines::Many,
          [this](const QString& text) { return update("text", [&](Evidence& piece) { piece.text = text; }); })),
      kind_(new QComboBox),
      voice_(new QComboBox),
      speaker_(makeLine("speaker", &Evidence::speaker)),
      theme_(new NameField(desk.theme,
                           [this] {
                               QStringList names;
                               if (const auto all = desk_.programme.services().irritants.themes().all())
                                   for (const Theme& theme : *all)
                                       names << theme.name;
                               return names;
                           })),
      irritant_(new NameField(desk.theme,
                              [this] {
                                  QStringList titles;
                                  if (const auto all = desk_.programme.services().irritants.read().all())
                                      for (const Irritant& irritant : *all)
                                          titles << irritant.title;
                                  return titles;
                              })),
      irritants_(new QListWidget),
      step_(makeLine("journey_step", &Evidence::journeyStep)),
      channel_(makeLine("channel", &Evidence::channel)),
      notes_(new QPushButton),
      remove_(new QPushButton)
{
    for (TextLabel*& label : labels_)
        label = new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kind_->addItem(QString());
    for (int i = 0; i < 2; ++i)
        voice_->addItem(QString());
    theme_->takeOnLeaving();
    notes_->hide();
    irritants_->setFrameStyle(QFrame::NoFrame);
    irritants_->setWordWrap(true);
    irritants_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    irritants_->installEventFilter(this);
    kind_->installEventFilter(this);
    voice_->installEventFilter(this);
    build();
    connectFields();
    retranslate();
    show(nullptr);
}

FieldText* PieceForm::makeLine(const char* field, QString Evidence::*words)
{
    return new FieldText(desk_.theme, desk_.pending, FieldText::Lines::One, [this, field, words](const QString& text) {
        return update(field, [&](Evidence& piece) { piece.*words = text.simplified(); });
    });
}

void PieceForm::build()
{
    auto* lostColumn = new QVBoxLayout(lost_);
    lostColumn->setContentsMargins(0, 0, 0, 0);
    lostColumn->setSpacing(desk_.theme.px(4));
    lostColumn->addWidget(lostWords_);
    lostColumn->addWidget(findAgain_);
    lostColumn->addWidget(keep_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk_.theme.px(2));
    const auto add = [&](TextLabel* label, QWidget* field) {
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(desk_.theme.px(4));
    };
    column->addWidget(lost_);
    add(labels_[0], words_);
    add(labels_[1], kind_);
    add(labels_[2], voice_);
    add(labels_[3], speaker_);
    add(labels_[4], theme_);
    column->addWidget(labels_[5]);
    column->addWidget(irritants_);
    column->addWidget(irritant_);
    column->addSpacing(desk_.theme.px(4));
    add(labels_[6], step_);
    add(labels_[7], channel_);
    column->addWidget(notes_);
    column->addWidget(remove_);
    column->addStretch(1);
}

void PieceForm::connectFields()
{
    connect(kind_, &QComboBox::activated, this, [this](int at) {
        setKind(evidenceKinds[static_cast<std::size_t>(qBound(0, at, 3))]);
    });
    connect(voice_, &QComboBox::activated, this, [this](int at) {
        if ((at == 0) != (piece_.evidence.voice == Voice::User))
            turnVoice();
    });
    connect(theme_, &NameField::taken, this, [this](const QString& name) { setTheme(name); });
    connect(irritant_, &NameField::taken, this, [this](const QString& title) { linkTo(title); });
    connect(findAgain_, &QPushButton::clicked, this, [this] { Q_EMIT findAgainWanted(piece()); });
    connect(keep_, &QPushButton::clicked, this, [this] { keepWithoutPlace(); });
    connect(notes_, &QPushButton::clicked, this, [this] { Q_EMIT notesWanted(piece()); });
    connect(remove_, &QPushButton::clicked, this, [this] { removePiece(); });
    for (FieldText* field : {words_, speaker_, step_, channel_})
        connect(field, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
}

void PieceForm::show(const Piece* piece)
{
    const EvidenceId before = piece_.evidence.id;
    if (piece == nullptr || piece->evidence.id != before) {
        for (FieldText* field : {words_, speaker_, step_, channel_})
            field->flush();
        irritant_->forget();
        theme_->forget();
    }
    piece_ = piece == nullptr ? Piece() : *piece;
    const Evidence& evidence = piece_.evidence;
    setVisible(piece != nullptr);
    words_->show(evidence.text);
    kind_->setCurrentIndex(static_cast<int>(evidence.kind));
    voice_->setCurrentIndex(evidence.voice == Voice::User ? 0 : 1);
    speaker_->show(evidence.speaker);
    step_->show(evidence.journeyStep);
    channel_->show(evidence.channel);
    QString theme;
    if (evidence.theme)
        if (const auto known = desk_.programme.services().irritants.themes().find(*evidence.theme))
            theme = known->name;
    theme_->show(theme);
    lost_->setVisible(evidence.anchor == AnchorState::Lost);
    notes_->setEnabled(evidence.interview || evidence.immersion);
    showIrritants();
}

void PieceForm::showIrritants()
{
    irritants_->clear();
    for (const Irritant& irritant : piece_.irritants)
        irritants_->addItem(irritant.title);
    irritants_->setVisible(!piece_.irritants.empty());
    int height = 4;
    for (int row = 0; row < irritants_->count(); ++row) {
        irritants_->item(row)->setToolTip(irritants_->item(row)->text());
        height += irritants_->sizeHintForRow(row);
    }
    irritants_->setFixedHeight(qMin(height, desk_.theme.px(120)));
}

void PieceForm::offerNotes()
{
    notes_->show();
}

bool PieceForm::update(const char* field, const std::function<void(Evidence&)>& change)
{
    // As the file has it: its place may have moved since it was shown.
    EvidenceService& service = desk_.programme.services().evidence;
    auto evidence = service.read().find(piece_.evidence.id);
    if (!evidence)
        return desk_.report(evidence);
    change(*evidence);
    const QString key = QStringLiteral("evidence %1 %2").arg(evidence->id.value).arg(QLatin1String(field));
    return desk_.report(service.update(*evidence, key));
}

void PieceForm::setKind(EvidenceKind kind)
{
    if (!piece())
        return;
    desk_.pending.flush();
    if (kind != piece_.evidence.kind)
        update("kind", [kind](Evidence& piece) { piece.kind = kind; });
}

void PieceForm::turnVoice()
{
    if (!piece())
        return;
    desk_.pending.flush();
    const Voice other = piece_.evidence.voice == Voice::User ? Voice::Actor : Voice::User;
    update("voice", [other](Evidence& piece) { piece.voice = other; });
}

void PieceForm::setTheme(const QString& name)
{
    desk_.pending.flush();
    Services& services = desk_.programme.services();
    bool isNew = false;
    const Result<> done =
        desk_.programme.file().edit(FILROUGE_TEXT("Edits", "Sort evidence under a theme", {}), [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(evidence, services.evidence.read().find(piece()));
            evidence.theme.reset();
            if (!name.isEmpty()) {
                FILROUGE_TRY_VALUE(all, services.irritants.themes().all());
                const auto known =
                    std::ranges::find_if(all, [&](const Theme& theme) { return folded(theme.name) == folded(name); });
                if (known != all.end()) {
                    evidence.theme = known->id;
                } else {
                    FILROUGE_TRY_VALUE(made, services.irritants.addTheme({{}, name, {}, 0}));
                    evidence.theme = made.id;
                    isNew = true;
                }
            }
            return services.evidence.update(evidence);
        });
    if (desk_.report(done) && isNew)
        desk_.offerUndo(tr("“%1” is a new theme.").arg(name.left(60)));
}

void PieceForm::linkTo(const QString& title)
{
    if (title.isEmpty() || !piece())
        return;
    desk_.pending.flush();
    Services& services = desk_.programme.services();
    const auto all = services.irritants.read().all();
    if (!desk_.report(all))
        return;
    const auto known =
        std::ranges::find_if(*all, [&](const Irritant& irritant) { return folded(irritant.title) == folded(title); });
    if (known != all->end()) {
        desk_.report(services.evidence.link(piece(), known->id));
        return;
    }
    Irritant irritant;
    irritant.title = title;
    irritant.theme = piece_.evidence.theme;
    const Result<> done = desk_.programme.file().edit(FILROUGE_TEXT("Edits", "Link evidence to a new pain point", {}),
                                                      [&](Edit&) -> Result<> {
                                                          FILROUGE_TRY_VALUE(made, services.irritants.add(irritant));
                                                          return services.evidence.link(piece(), made.id);
                                                      });
    if (desk_.report(done))
        desk_.toasts.say(tr("“%1” is a new pain point.").arg(title));
}

void PieceForm::unlinkChosen()
{
    const int at = irritants_->currentRow();
    if (at < 0 || at >= static_cast<int>(piece_.irritants.size()))
        return;
    const IrritantId irritant = piece_.irritants[static_cast<std::size_t>(at)].id;
    if (desk_.report(desk_.programme.services().evidence.unlink(piece(), irritant)))
        desk_.toasts.say(tr("Unlinked. Ctrl+Z links it again."));
}

void PieceForm::keepWithoutPlace()
{
    update("place", [](Evidence& piece) { setAnchor(piece, {}); });
}

void PieceForm::removePiece()
{
    if (!piece())
        return;
    desk_.pending.flush();
    if (desk_.report(desk_.programme.services().evidence.remove(piece())))
        desk_.offerUndo(tr("The piece of evidence is removed."));
}

void PieceForm::takeKeyboard()
{
    irritant_->setFocus();
}

void PieceForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

bool PieceForm::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == kind_ || watched == voice_) && event->type() == QEvent::Wheel) {
        event->ignore(); // it scrolls the form, and changes nothing on the way
        return true;
    }
    if (watched == irritants_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            unlinkChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PieceForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PieceForm::retranslate()
{
    const QString names[] = {tr("Words"),
                             tr("Kind"),
                             tr("Whose voice"),
                             tr("Who spoke (a role, no name)"),
                             tr("Theme"),
                             tr("Pain points"),
                             tr("Step of the journey"),
                             tr("Channel")};
    for (std::size_t i = 0; i < std::size(names); ++i)
        labels_[i]->setText(names[i]);
    words_->setPrompt({}, tr("Words of the evidence"));
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kind_->setItemText(static_cast<int>(i), PieceWords::kind(evidenceKinds[i]));
    kind_->setAccessibleName(tr("Kind of evidence"));
    kind_->setToolTip(tr("Alt+1 to Alt+4"));
    voice_->setItemText(0, PieceWords::voice(Voice::User));
    voice_->setItemText(1, PieceWords::voice(Voice::Actor));
    voice_->setAccessibleName(tr("Whose voice"));
    voice_->setToolTip(tr("Ctrl+U turns it"));
    speaker_->setPrompt(tr("pensioner, counter officer…"), tr("Role of who spoke"));
    step_->setPrompt(tr("the appointment, the first letter…"), tr("Step of the journey"));
    channel_->setPrompt(tr("counter, telephone, letter, web…"), tr("Channel"));
    theme_->setPrompt(tr("None yet"), tr("Theme"));
    irritant_->setPrompt(tr("Link to a pain point…"), tr("Link to a pain point"));
    irritant_->setToolTip(tr("Enter links; a new name makes a new pain point"));
    irritants_->setAccessibleName(tr("Pain points"));
    noteKeys(irritants_, {{{Qt::Key_Delete}, tr("Pain points of a piece of evidence: unlink")}});
    lostWords_->setText(tr("Its words are no longer in the notes."));
    findAgain_->setText(tr("Find them again…"));
    keep_->setText(tr("Keep it without a place"));
    notes_->setText(tr("Open its notes"));
    remove_->setText(tr("Remove this evidence"));
}

} // namespace filrouge
