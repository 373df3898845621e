// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/targetfield.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

namespace filrouge {

namespace {

constexpr int most = 99'999;
constexpr int targetWidth = 64; // at 100 %

} // namespace

TargetField::TargetField(const Desk& desk, int ProgrammeDetails::*target, QWidget* parent)
    : EntryField(desk.theme, desk.pending, parent),
      desk_(desk),
      target_(target)
{
    connect(this, &EntryField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { fit(); });
    fit();
    read();
}

void TargetField::fit()
{
    setFixedWidth(desk_.theme.px(targetWidth));
}

void TargetField::read()
{
    if (const auto details = desk_.programme.services().details.read().details(); desk_.report(details))
        stored_ = (*details).*target_;
    showStored();
}

EntryField::Taken TargetField::take(const QString& typed)
{
    const QString number = typed.simplified();
    bool isNumber = number.isEmpty();
    const int target = isNumber ? 0 : number.toInt(&isNumber);
    if (!isNumber || target < 0 || target > most)
        return Taken::NotUnderstood;
    ProgrammeDetailsService& service = desk_.programme.services().details;
    auto details = service.read().details();
    if (!desk_.report(details))
        return Taken::Kept;
    if ((*details).*target_ != target) {
        (*details).*target_ = target;
        if (!desk_.report(service.update(*details)))
            return Taken::Kept;
    }
    stored_ = target;
    return Taken::Stored;
}

QString TargetField::storedText() const
{
    return stored_ == 0 ? QString() : QString::number(stored_);
}

QString TargetField::complaint(const QString& typed) const
{
    return tr("“%1” is not a number to aim at.").arg(typed);
}

} // namespace filrouge
