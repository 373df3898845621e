// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/foundationmodel.h"

#include "ui/widgets/evidencemime.h"
#include "ui/widgets/evidencewords.h"

#include <QFontMetrics>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int linePadding = 8;
constexpr int mostLines = 5;

QString shownText(const Foundation& foundation)
{
    const QString text = foundation.text.simplified();
    return foundation.kind == Kind::Evidence && foundation.evidenceKind == EvidenceKind::Verbatim
               ? FoundationModel::tr("“%1”").arg(text)
               : text;
}

/// The text cut to what five lines can hold.
QString cut(const QString& text, const QFontMetrics& metrics, int width)
{
    const int flags = Qt::TextWordWrap;
    const auto fits = [&](const QString& each) {
        return metrics.boundingRect(QRect(0, 0, width, 10000), flags, each).height() <=
               mostLines * metrics.lineSpacing() + 2;
    };
    if (fits(text))
        return text;
    qsizetype least = 0;
    qsizetype most = text.size();
    while (least + 1 < most) {
        const qsizetype middle = (least + most) / 2;
        (fits(text.left(middle) + QChar(0x2026)) ? least : most) = middle;
    }
    return text.left(least).trimmed() + QChar(0x2026);
}

} // namespace

void FoundationModel::show(const std::vector<Foundation>& foundations)
{
    const auto same = [](const Foundation& a, const Foundation& b) { return a.kind == b.kind && a.id == b.id; };
    for (int row = static_cast<int>(foundations_.size()) - 1; row >= 0; --row) {
        const Foundation& here = at(row);
        if (std::ranges::any_of(foundations, [&](const Foundation& each) { return same(each, here); }))
            continue;
        beginRemoveRows({}, row, row);
        foundations_.erase(foundations_.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(foundations.size()); ++row) {
        const Foundation& wanted = foundations[static_cast<std::size_t>(row)];
        const auto known = std::find_if(
            foundations_.begin() + row, foundations_.end(), [&](const Foundation& each) { return same(each, wanted); });
        if (known == foundations_.end()) {
            beginInsertRows({}, row, row);
            foundations_.insert(foundations_.begin() + row, wanted);
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(known - foundations_.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(foundations_.begin() + row, known, known + 1);
            endMoveRows();
        }
        if (at(row) != wanted) {
            foundations_[static_cast<std::size_t>(row)] = wanted;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int FoundationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(foundations_.size());
}

QVariant FoundationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Foundation& foundation = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(foundation);
    case Qt::ToolTipRole:
        return QStringList{foundation.text, headline(foundation), footline(foundation)}.join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return QStringList{headline(foundation), shownText(foundation), footline(foundation)}.join(
            QStringLiteral(". "));
    default:
        return {};
    }
}

Qt::ItemFlags FoundationModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && at(index.row()).kind == Kind::Evidence ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList FoundationModel::mimeTypes() const
{
    return {QLatin1String(evidenceMimeType)};
}

QMimeData* FoundationModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<EvidenceId> evidence;
    for (const QModelIndex& index : indexes)
        if (at(index.row()).kind == Kind::Evidence)
            evidence.emplace_back(at(index.row()).id);
    return evidence.empty() ? nullptr : carriedEvidence(evidence).release();
}

QString FoundationModel::headline(const Foundation& foundation)
{
    return foundation.kind == Kind::Irritant
               ? tr("Pain point")
               : EvidenceWords::headline(foundation.evidenceKind, foundation.voice, foundation.speaker);
}

QString FoundationModel::footline(const Foundation& foundation)
{
    if (foundation.kind != Kind::Irritant)
        return foundation.source.isEmpty() ? tr("Without a source") : foundation.source;
    const IrritantWeight& weight = foundation.weight;
    const QString rests =
        tr("%1 · %2", "pieces of evidence · sources")
            .arg(tr("%n piece(s)", nullptr, weight.pieces), tr("%n source(s)", nullptr, weight.sources));
    return weight.needsMoreSources()
               ? tr("%1 · needs more sources").arg(rests)
               : tr("%1 · %2", "weight · voices").arg(rests, tr("%n user voice(s)", nullptr, weight.userVoices));
}

FoundationDelegate::FoundationDelegate(const UiTheme& theme, const FoundationModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      model_(model)
{}

QSize FoundationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : theme_.px(268);
    const int inner = width - theme_.px(linePadding + 2) - theme_.px(linePadding); // as paint() has it
    const QFontMetrics body(theme_.font(TextSize::Body));
    const QFontMetrics small(theme_.font(TextSize::Small));
    const Foundation& foundation = model_.at(index.row());
    const int words =
        body.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, cut(shownText(foundation), body, inner))
            .height();
    const int foot =
        small.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, FoundationModel::footline(foundation)).height();
    return {width, small.lineSpacing() + words + foot + 2 * theme_.px(linePadding) + theme_.px(4)};
}

void FoundationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Foundation& foundation = model_.at(index.row());
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(0, 0, 0, -theme_.px(4));
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 2) : QPen(t.hairline, 1));
    painter->setBrush(selected ? t.selection : t.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    // A user's own voice is marked at the edge: the strongest of foundations is seen first.
    if (foundation.kind == Kind::Evidence && foundation.voice == Voice::User)
        painter->fillRect(QRect(box.left() + 1, box.top() + 8, theme_.px(3), box.height() - 16), t.thread);
    const QColor ink = selected ? t.onSelection : t.ink;
    const QColor quiet = selected ? t.onSelection : t.muted;
    QRect text = box.adjusted(theme_.px(linePadding + 2), theme_.px(linePadding) - 2, -theme_.px(linePadding), 0);
    const QFont small = theme_.font(TextSize::Small);
    const QFont strong = theme_.font(TextSize::Small, QFont::DemiBold);
    const QFontMetrics smallMetrics(small);
    painter->setFont(strong);
    painter->setPen(quiet);
    painter->drawText(
        QRect(text.topLeft(), QSize(text.width(), smallMetrics.lineSpacing())),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(FoundationModel::headline(foundation), Qt::ElideRight, text.width()));
    text.setTop(text.top() + smallMetrics.lineSpacing());
    const QFont body = theme_.font(TextSize::Body);
    const QFontMetrics metrics(body);
    const QString words = cut(shownText(foundation), metrics, text.width());
    const int height = metrics.boundingRect(QRect(0, 0, text.width(), 10000), Qt::TextWordWrap, words).height();
    painter->setFont(body);
    painter->setPen(ink);
    painter->drawText(QRect(text.topLeft(), QSize(text.width(), height)), Qt::TextWordWrap, words);
    text.setTop(text.top() + height);
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(text, Qt::TextWordWrap, FoundationModel::footline(foundation));
    painter->restore();
}

} // namespace filrouge
