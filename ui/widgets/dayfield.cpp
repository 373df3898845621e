// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/widgets/daytext.h"

namespace filrouge {

namespace {

Language shownLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace

DayField::DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent)
    : EntryField(theme, pending, parent),
      store_(std::move(store))
{}

void DayField::show(QDate stored)
{
    stored_ = stored;
    showStored();
}

EntryField::Taken DayField::take(const QString& typed)
{
    const auto day = dayFromText(typed, shownLanguage());
    if (!day)
        return Taken::NotUnderstood;
    if (*day != stored_ && !store_(*day))
        return Taken::Kept;
    stored_ = *day;
    return Taken::Stored;
}

QString DayField::storedText() const
{
    return longDate(stored_, shownLanguage());
}

QString DayField::complaint(const QString& typed) const
{
    return tr("“%1” is not a day: write it like 31/12/2018.").arg(typed);
}

} // namespace filrouge
