// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchmodel.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

constexpr std::array threadOrder{Kind::Interview,        Kind::Immersion,
                                 Kind::Evidence,         Kind::Irritant,
                                 Kind::Persona,          Kind::ChallengeQuestion,
                                 Kind::ChallengeLetter,  Kind::Seminar,
                                 Kind::Participant,      Kind::Vote,
                                 Kind::EngagementLetter, Kind::Team,
                                 Kind::SolutionBundle,   Kind::Solution,
                                 Kind::Sprint,           Kind::Card,
                                 Kind::FieldTest,        Kind::Person,
                                 Kind::Organisation,     Kind::LocalNetwork,
                                 Kind::Commune,          Kind::Theme,
                                 Kind::Programme};
static_assert(threadOrder.size() == static_cast<std::size_t>(Kind::FieldTest), "every kind has its place, once");

QString withoutAmpersand(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The excerpt of a hit; empty where the title has said it already.
QString detailOf(const SearchHit& hit, const QString& title)
{
    // Its lines are fields of the item, or paragraphs.
    QStringList lines;
    for (const QString& line : hit.excerpt.split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            lines << words;
    const QString excerpt = lines.join(QStringLiteral(" · "));
    QString bare = excerpt;
    bare.remove(QChar(0x2026));
    return title.contains(bare.trimmed()) ? QString() : excerpt;
}

} // namespace

void SearchModel::show(const std::vector<SearchHit>& hits, const QList<QAction*>& commands, const SearchWords& words)
{
    beginResetModel();
    words_ = words;
    rows_.clear();
    for (const Kind kind : threadOrder) {
        int shown = 0;
        std::size_t heading = 0;
        for (const SearchHit& hit : hits) {
            if (hit.kind != kind)
                continue;
            if (shown == 0) {
                heading = rows_.size();
                rows_.push_back({What::Heading, kind, 0, nullptr, nameOf(kind), {}});
            }
            if (shown == mostOfAKind) {
                rows_[heading].count = QString::number(mostOfAKind) + QLatin1Char('+');
                break;
            }
            rows_[heading].count = QString::number(++shown);
            const QString title = hit.title.simplified();
            rows_.push_back({What::Item, kind, hit.id, nullptr, title, detailOf(hit, title)});
        }
    }
    if (!commands.isEmpty())
        rows_.push_back(
            {What::Heading, Kind::Programme, 0, nullptr, tr("Commands"), {}, QString::number(commands.size())});
    for (QAction* command : commands)
        rows_.push_back({What::Command,
                         Kind::Programme,
                         0,
                         command,
                         withoutAmpersand(command->text()),
                         command->shortcut().toString(QKeySequence::NativeText)});
    endResetModel();
}

int SearchModel::choosable(int row, int direction) const
{
    for (; row >= 0 && row < rowCount(); row += direction)
        if (rows_[static_cast<std::size_t>(row)].what != What::Heading)
            return row;
    return -1;
}

int SearchModel::groupBeside(int row, int direction) const
{
    const auto isHeading = [this](int at) { return rows_[static_cast<std::size_t>(at)].what == What::Heading; };
    if (rowCount() == 0)
        return -1;
    int at = qBound(0, row, rowCount() - 1);
    if (direction < 0)
        while (at > 0 && !isHeading(at))
            --at; // to this group's own heading first
    for (at += direction; at >= 0 && at < rowCount(); at += direction)
        if (isHeading(at))
            return choosable(at, 1);
    return -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case WhatRole:
        return static_cast<int>(row.what);
    case DetailRole:
        return row.detail;
    case CountRole:
        return row.count;
    case Qt::AccessibleTextRole:
        if (row.what == What::Heading)
            return row.title + QLatin1Char(' ') + row.count;
        return row.detail.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.detail;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool heading = rows_[static_cast<std::size_t>(index.row())].what == What::Heading;
    return heading ? Qt::ItemFlags() : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString SearchModel::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Interview:
        return tr("Interviews");
    case Kind::Immersion:
        return tr("Immersions");
    case Kind::Evidence:
        return tr("Evidence");
    case Kind::Irritant:
        return tr("Pain points");
    case Kind::Persona:
        return tr("Personas");
    case Kind::ChallengeQuestion:
        return tr("Challenge questions");
    case Kind::ChallengeLetter:
        return tr("Challenge letters");
    case Kind::Seminar:
        return tr("Seminars");
    case Kind::Participant:
        return tr("Participants");
    case Kind::Vote:
        return tr("Votes");
    case Kind::EngagementLetter:
        return tr("Engagement letters");
    case Kind::Person:
        return tr("People");
    case Kind::Organisation:
        return tr("Organisations");
    case Kind::LocalNetwork:
        return tr("Local networks");
    case Kind::Commune:
        return tr("Communes");
    case Kind::Theme:
        return tr("Themes");
    case Kind::Team:
        return tr("Teams");
    case Kind::SolutionBundle:
        return tr("Solution bundles");
    case Kind::Solution:
        return tr("Solutions");
    case Kind::Sprint:
        return tr("Sprints");
    case Kind::Card:
        return tr("Cards");
    case Kind::FieldTest:
        return tr("Field tests");
    case Kind::Programme:
        break;
    }
    return tr("The programme");
}

} // namespace filrouge
