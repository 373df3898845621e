// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followupmodel.h"

#include "ui/shell/page.h"

namespace filrouge {

namespace {

// A card of the board is narrow.
QString shortDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

QString FollowUpModel::dueInWords(const FollowUp& one, bool brief)
{
    const PromiseStanding& standing = one.standing;
    if (standing.isOverdue())
        return tr("Overdue since %1").arg(shortDay(one.promise.dueOn));
    if (standing.status == PromiseStatus::Kept)
        return standing.proven ? tr("Kept since %1").arg(shortDay(standing.since))
                               : tr("Kept, but nothing shows it yet");
    const QString due = shortDay(one.promise.dueOn);
    return due.isEmpty() ? tr("No due date") : brief ? due : tr("Due %1").arg(due);
}

QString FollowUpModel::ownerInWords(const FollowUp& one)
{
    return one.owner.isEmpty() ? tr("No lead organisation yet") : one.owner;
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    const FollowUp& one = row(index.row());
    const QString title = one.promise.title.trimmed().isEmpty() ? tr("A promise without a title") : one.promise.title;
    switch (role) {
    case Qt::DisplayRole:
        return title.simplified();
    case Qt::ToolTipRole:
        return QString(title.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, promised to %2: %3. %4. %5")
            .arg(title.simplified(),
                 one.persona.firstName,
                 Desk::say(wordsFor(one.standing.status)),
                 dueInWords(one),
                 ownerInWords(one));
    default:
        return {};
    }
}

Qt::ItemFlags FollowUpModel::flags(const QModelIndex& /*index*/) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

FollowUpFilter::FollowUpFilter(FollowUpColumn column, FollowUpModel& model) : column_(column), model_(model)
{
    setSourceModel(&model);
}

const FollowUp& FollowUpFilter::at(const QModelIndex& index) const
{
    return model_.row(mapToSource(index).row());
}

void FollowUpFilter::setPersona(PersonaId persona)
{
    persona_ = persona;
    invalidateFilter();
}

bool FollowUpFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const FollowUp& one = model_.row(row);
    return columnOf(one.standing.status) == column_ && (!persona_ || one.persona.id == persona_);
}

} // namespace filrouge
