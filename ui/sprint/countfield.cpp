// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/countfield.h"

namespace filrouge {

CountField::CountField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent)
    : EntryField(theme, pending, parent),
      store_(std::move(store))
{}

void CountField::show(int stored)
{
    stored_ = stored;
    showStored();
}

EntryField::Taken CountField::take(const QString& typed)
{
    const QString number = typed.simplified();
    bool isNumber = number.isEmpty();
    const int count = isNumber ? 0 : number.toInt(&isNumber);
    if (!isNumber)
        return Taken::NotUnderstood;
    if (count != stored_ && !store_(count))
        return Taken::Kept;
    stored_ = count;
    return Taken::Stored;
}

QString CountField::storedText() const
{
    return stored_ == 0 ? QString() : QString::number(stored_);
}

QString CountField::complaint(const QString& typed) const
{
    return tr("“%1” is not a number.").arg(typed);
}

} // namespace filrouge
