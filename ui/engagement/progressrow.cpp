// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/progressrow.h"

#include "core/base/picture.h"
#include "core/engagement/promisestanding.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/photoviewer.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int photoSize = 40;

} // namespace

ProgressRow::ProgressRow(const Desk& desk, const PromiseProgress& progress)
    : desk_(desk),
      progress_(progress),
      status_(new ChoiceField),
      day_(new DateField(
          desk.theme, desk.pending,
          [this](QDate day) { return update("noted_on", [day](PromiseProgress& p) { p.notedOn = day; }); })),
      note_(makeText("note", &PromiseProgress::note)),
      proof_(makeText("proof", &PromiseProgress::proof)),
      reasonTitle_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Thread)),
      reason_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                            [this](const QString& reason) { return storeReason(reason); })),
      photo_(new QToolButton),
      remove_(new QToolButton)
{
    const auto px = [&desk](int pixels) { return desk.theme.px(pixels); };
    for (std::size_t i = 0; i < Choices<PromiseStatus>::names.size(); ++i)
        status_->addItem(QString());
    status_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    status_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    photo_->setAutoRaise(true);
    photo_->setIconSize(QSize(px(photoSize), px(photoSize)));
    remove_->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(status_, 1);
    head->addWidget(remove_, 0, Qt::AlignTop);
    auto* shown = new QHBoxLayout;
    shown->setSpacing(px(8));
    shown->addWidget(proof_, 1);
    shown->addWidget(photo_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(8), px(12));
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(day_);
    column->addWidget(note_);
    column->addLayout(shown);
    column->addWidget(reasonTitle_);
    column->addWidget(reason_);
    connect(
        status_, &QComboBox::activated, this, [this](int index) { chooseStatus(static_cast<PromiseStatus>(index)); });
    connect(reason_, &FieldText::focusLost, this, [this] {
        desk_.programme.file().endMerging();
        if (revising_) { // thought better of it
            revising_ = false;
            showParts();
        }
    });
    connect(photo_, &QToolButton::clicked, this, [this] { askPhoto(); });
    connect(remove_, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(progress_.id); });
    show(progress);
    retranslate();
}

FieldText* ProgressRow::makeText(const char* field, QString PromiseProgress::*member)
{
    auto* text =
        new FieldText(desk_.theme, desk_.pending, FieldText::Lines::Many, [this, field, member](const QString& words) {
            return update(field, [&](PromiseProgress& progress) { progress.*member = words; });
        });
    connect(text, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    return text;
}

bool ProgressRow::update(const char* field, const Change& change)
{
    PromiseProgress progress = progress_;
    change(progress);
    const QString key = QStringLiteral("progress %1 %2").arg(progress.id.value).arg(QLatin1String(field));
    if (!desk_.report(desk_.programme.services().promiseProgress.update(progress, key)))
        return false;
    progress_ = progress;
    return true;
}

// A revision is nothing without its reason: it is noted with the first words of it.
void ProgressRow::chooseStatus(PromiseStatus status)
{
    desk_.pending.flush();
    revising_ = status == PromiseStatus::Revised && progress_.publicReason.trimmed().isEmpty();
    if (!revising_)
        update("status", [status](PromiseProgress& progress) { progress.status = status; });
    showParts();
    if (revising_)
        reason_->setFocus();
}

bool ProgressRow::storeReason(const QString& reason)
{
    if (revising_ && reason.trimmed().isEmpty())
        return true;
    const bool stored = update("public_reason", [&](PromiseProgress& progress) {
        progress.publicReason = reason;
        if (revising_)
            progress.status = PromiseStatus::Revised;
    });
    revising_ = revising_ && !stored;
    return stored;
}

void ProgressRow::askPhoto()
{
    if (progress_.proofPicture.isEmpty()) {
        choosePhoto();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("See it large")), &QAction::triggered, this, [this] {
        desk_.enlarge({{progress_.proofPicture, progress_.proof}}, 0, this);
    });
    connect(menu->addAction(tr("Choose another photo…")), &QAction::triggered, this, [this] { choosePhoto(); });
    connect(menu->addAction(tr("Take the photo away")), &QAction::triggered, this, [this] {
        desk_.pending.flush();
        if (desk_.report(desk_.programme.services().promiseProgress.setProofPicture(progress_.id, std::nullopt)))
            desk_.offerUndo(tr("The photo is taken away."));
    });
    menu->popup(photo_->mapToGlobal(QPoint(0, photo_->height())));
}

void ProgressRow::choosePhoto()
{
    desk_.pending.flush();
    const QString path = desk_.prompts.fileToOpen(window(), Prompts::FileKind::Picture);
    if (path.isEmpty())
        return;
    const auto picture = pictureFromFile(path);
    if (desk_.report(picture))
        desk_.report(desk_.programme.services().promiseProgress.setProofPicture(progress_.id, *picture));
}

void ProgressRow::show(const PromiseProgress& progress)
{
    progress_ = progress;
    day_->show(progress.notedOn);
    note_->show(progress.note);
    proof_->show(progress.proof);
    if (!revising_)
        reason_->show(progress.publicReason);
    QPixmap photo;
    if (!progress.proofPicture.isEmpty())
        if (const auto bytes = desk_.programme.file().blobs().bytes(progress.proofPicture))
            photo.loadFromData(*bytes);
    photo_->setIcon(photo.isNull() ? desk_.theme.icon("camera-photo") : QIcon(photo));
    showParts();
}

void ProgressRow::showParts()
{
    status_->show(static_cast<int>(revising_ ? PromiseStatus::Revised : progress_.status));
    const bool reasoned = revising_ || progress_.status == PromiseStatus::Revised;
    reasonTitle_->setVisible(reasoned);
    reason_->setVisible(reasoned);
}

void ProgressRow::focusFirst()
{
    FieldText* first = reason_->isVisibleTo(this) ? reason_ : progress_.status == PromiseStatus::Kept ? proof_ : note_;
    first->setFocus(Qt::OtherFocusReason);
}

void ProgressRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = desk_.theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ProgressRow::retranslate()
{
    for (int i = 0; i < status_->count(); ++i)
        status_->setItemText(i, Desk::say(wordsFor(static_cast<PromiseStatus>(i))));
    status_->setAccessibleName(tr("Status"));
    day_->setPrompt(tr("12/03/2018"), tr("Day of this entry"));
    note_->setPrompt(tr("What has happened? This will be published"), tr("What has happened"));
    proof_->setPrompt(tr("What shows it? A document, an address, a figure"), tr("Proof"));
    reasonTitle_->setText(tr("Why it is revised: this will be published"));
    reason_->setPrompt(tr("The reason, in words for the people concerned"), tr("Public reason"));
    photo_->setAccessibleName(tr("Photo that shows it"));
    photo_->setToolTip(tr("Choose a photo that shows it"));
    remove_->setIcon(desk_.theme.icon("edit-delete"));
    remove_->setAccessibleName(tr("Remove this entry"));
    remove_->setToolTip(tr("Remove this entry"));
}

} // namespace filrouge
