// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/signatoryrow.h"

#include "core/base/picture.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/signaturepad.h"
#include "ui/theme/paperstyle.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowRow = 560;

}

SignatoryRow::SignatoryRow(const Desk& desk, SignatoryId id)
    : desk_(desk),
      id_(id),
      name_(new TextLabel(desk.theme, TextSize::Large, QFont::Bold)),
      role_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& words) {
                              return update([&](Signatory& signatory) { signatory.role = words; },
                                            QStringLiteral("signatory %1 role").arg(id_.value));
                          })),
      organisation_(new NameChoice(desk.theme)),
      state_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      onScreen_(new QPushButton),
      onPaper_(new QPushButton),
      takeBack_(new QPushButton),
      remove_(new QToolButton),
      padBox_(new QWidget),
      pad_(new SignaturePad(desk.theme)),
      done_(new QPushButton),
      again_(new QPushButton),
      cancel_(new QPushButton)
{
    remove_->setAutoRaise(true);
    makePrimary(done_);
    layOut();
    connect(role_, &FieldText::focusGained, this, [this] { Q_EMIT workedOn(shown_.personName); });
    connect(role_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    connect(organisation_, &NameChoice::chosen, this, [this](qint64 chosen) {
        update([chosen](Signatory& signatory) {
            signatory.organisation = chosen > 0 ? std::optional(OrganisationId(chosen)) : std::nullopt;
        });
    });
    connect(organisation_, &NameChoice::newNameTyped, this, [this](const QString& name) { addOrganisation(name); });
    connect(onScreen_, &QPushButton::clicked, this, [this] { openPad(); });
    connect(onPaper_, &QPushButton::clicked, this, [this] {
        desk_.report(desk_.programme.services().signatories.markSigned(id_, desk_.clock.today()));
    });
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        desk_.report(desk_.programme.services().signatories.takeBackSignature(id_));
    });
    connect(remove_, &QToolButton::clicked, this, &SignatoryRow::removeWanted);
    connect(pad_, &SignaturePad::drawn, this, [this] { done_->setEnabled(!pad_->isBlank()); });
    connect(done_, &QPushButton::clicked, this, [this] { sign(); });
    connect(again_, &QPushButton::clicked, this, [this] { pad_->clear(); });
    connect(cancel_, &QPushButton::clicked, this, [this] { closePad(); });
    retranslate();
}

void SignatoryRow::layOut()
{
    const auto px = [this](int pixels) { return desk_.theme.px(pixels); };
    name_->setContentsMargins(6, 0, 0, 0);
    state_->setContentsMargins(6, 0, 0, 0);
    fields_ = new QBoxLayout(QBoxLayout::LeftToRight);
    fields_->setSpacing(px(8));
    fields_->addWidget(role_, 1);
    fields_->addWidget(organisation_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(state_, 1);
    for (QPushButton* button : {onScreen_, onPaper_, takeBack_})
        buttons->addWidget(button);
    auto* padButtons = new QHBoxLayout;
    padButtons->setSpacing(px(8));
    padButtons->addWidget(done_);
    padButtons->addWidget(again_);
    padButtons->addWidget(cancel_);
    padButtons->addStretch();
    auto* padColumn = new QVBoxLayout(padBox_);
    padColumn->setContentsMargins(0, 0, 0, 0);
    padColumn->setSpacing(px(8));
    padColumn->addWidget(pad_);
    padColumn->addLayout(padButtons);
    padBox_->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(10), px(10), px(10), px(10));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(remove_, 0, 1, Qt::AlignTop);
    grid->addLayout(fields_, 1, 0, 1, 2);
    grid->addLayout(buttons, 2, 0, 1, 2);
    grid->addWidget(padBox_, 3, 0, 1, 2);
}

// Names of organisations are long: beside the role only where there is room for one.
void SignatoryRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < desk_.theme.px(narrowRow);
    fields_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fields_->setSpacing(narrow ? 0 : desk_.theme.px(8));
}

void SignatoryRow::show(const NamedSignatory& signatory, const std::vector<NameChoice::Name>& organisations)
{
    shown_ = signatory;
    name_->setText(signatory.personName);
    role_->show(signatory.signatory.role);
    organisation_->setNames(organisations);
    organisation_->show(signatory.signatory.organisation ? signatory.signatory.organisation->value : 0);
    showState();
    retranslate();
}

void SignatoryRow::showState()
{
    const bool isSigned = shown_.signatory.signedOn.isValid();
    const QString day = longDate(shown_.signatory.signedOn, windowLanguage());
    if (!isSigned)
        state_->setText(tr("Not signed yet"));
    else if (shown_.signatory.signature.isEmpty())
        state_->setText(tr("Signed on paper, %1").arg(day));
    else
        state_->setText(tr("Signed on screen, %1").arg(day));
    onScreen_->setVisible(!isSigned && padBox_->isHidden());
    onPaper_->setVisible(!isSigned && padBox_->isHidden());
    takeBack_->setVisible(isSigned);
}

bool SignatoryRow::update(const std::function<void(Signatory&)>& change, const QString& mergeKey)
{
    Signatory signatory = shown_.signatory;
    change(signatory);
    if (desk_.report(desk_.programme.services().signatories.update(signatory, mergeKey)))
        return true;
    organisation_->show(shown_.signatory.organisation ? shown_.signatory.organisation->value : 0);
    return false;
}

void SignatoryRow::addOrganisation(const QString& name)
{
    Services& services = desk_.programme.services();
    Organisation organisation;
    organisation.name = name;
    Signatory signatory = shown_.signatory;
    const Result<> done = desk_.programme.file().edit(
        FILROUGE_TEXT("Edits", "Let %1 sign for %2", {shown_.personName, name}), [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(added, services.territory.addOrganisation(organisation));
            signatory.organisation = added.id;
            return services.signatories.update(signatory);
        });
    if (!desk_.report(done))
        organisation_->show(shown_.signatory.organisation ? shown_.signatory.organisation->value : 0);
}

void SignatoryRow::openPad()
{
    pad_->clear();
    padBox_->show();
    showState();
    cancel_->setFocus();
}

void SignatoryRow::closePad()
{
    padBox_->hide();
    showState();
    (takeBack_->isVisible() ? takeBack_ : onScreen_)->setFocus();
}

void SignatoryRow::sign()
{
    const auto picture = normalisedPicture(pad_->png(), PictureOrigin::User);
    if (!desk_.report(picture))
        return;
    if (desk_.report(desk_.programme.services().signatories.sign(id_, *picture)))
        closePad();
}

void SignatoryRow::focusRole()
{
    role_->setFocus(Qt::OtherFocusReason);
}

void SignatoryRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        desk_.pending.flush();
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && !role_->hasFocus() && !organisation_->hasFocus()) {
        Q_EMIT removeWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape && padBox_->isVisible()) {
        closePad();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SignatoryRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = desk_.theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.surface);
    painter.setPen(QPen(t.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void SignatoryRow::retranslate()
{
    const QString name = shown_.personName;
    role_->setPrompt(tr("In what role?"), tr("Role of %1").arg(name));
    organisation_->setPrompt(tr("For which organisation?"), tr("Organisation of %1").arg(name));
    onScreen_->setText(tr("Sign on screen…"));
    onScreen_->setAccessibleName(tr("%1 signs on screen").arg(name));
    onPaper_->setText(tr("Signed on paper"));
    onPaper_->setAccessibleName(tr("%1 has signed on paper").arg(name));
    takeBack_->setText(tr("Take back"));
    takeBack_->setAccessibleName(tr("Take back the signature of %1").arg(name));
    remove_->setIcon(desk_.theme.icon("edit-delete"));
    remove_->setAccessibleName(tr("%1 does not sign").arg(name));
    remove_->setToolTip(tr("Remove (Delete). Alt+Up and Alt+Down change the order."));
    done_->setText(tr("Sign"));
    again_->setText(tr("Start again"));
    cancel_->setText(tr("Cancel"));
    done_->setEnabled(!pad_->isBlank());
    showState();
}

} // namespace filrouge
