// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/durationfield.h"

#include <QRegularExpression>

namespace filrouge {

namespace {

constexpr int hour = 60;
constexpr int mostMinutes = 7 * 24 * hour;
constexpr QChar noBreak(0x00A0);

} // namespace

std::optional<int> minutesFromText(const QString& text)
{
    const QString typed = text.simplified().toLower();
    if (typed.isEmpty())
        return 0;
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,3}) ?(?:h|hours?|heures?|:) ?(?:(\\d{1,2}) ?(?:m|min|mn|minutes?)?)?$"));
    static const QRegularExpression minutes(QStringLiteral("^(\\d{1,5}) ?(?:m|min|mn|minutes?)?$"));
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,3})[.,](\\d{1,2}) ?(?:h|hours?|heures?)$"));
    int total = -1;
    if (const auto match = hours.match(typed); match.hasMatch() && match.captured(2).toInt() < hour)
        total = match.captured(1).toInt() * hour + match.captured(2).toInt();
    else if (const auto match = minutes.match(typed); match.hasMatch())
        total = match.captured(1).toInt();
    else if (const auto match = parts.match(typed); match.hasMatch())
        total = qRound((match.captured(1) + u'.' + match.captured(2)).toDouble() * hour);
    if (total < 0 || total > mostMinutes)
        return std::nullopt;
    return total;
}

QString durationText(int minutes)
{
    if (minutes <= 0)
        return {};
    if (minutes < hour)
        return QString::number(minutes) + noBreak + QStringLiteral("min");
    QString text = QString::number(minutes / hour) + noBreak + u'h';
    if (minutes % hour != 0)
        text += noBreak + QStringLiteral("%1").arg(minutes % hour, 2, 10, QLatin1Char('0'));
    return text;
}

DurationField::DurationField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent)
    : EntryField(theme, pending, parent),
      store_(std::move(store))
{}

void DurationField::show(int minutes)
{
    stored_ = minutes;
    showStored();
}

EntryField::Taken DurationField::take(const QString& typed)
{
    const auto minutes = minutesFromText(typed);
    if (!minutes)
        return Taken::NotUnderstood;
    if (*minutes != stored_ && !store_(*minutes))
        return Taken::Kept;
    stored_ = *minutes;
    return Taken::Stored;
}

QString DurationField::storedText() const
{
    return durationText(stored_);
}

QString DurationField::complaint(const QString& typed) const
{
    return tr("“%1” is not a duration: write it like 3 h 30 or 210 min.").arg(typed);
}

} // namespace filrouge
