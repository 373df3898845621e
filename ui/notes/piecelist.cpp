// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/piecelist.h"

#include "ui/notes/piecewords.h"
#include "ui/widgets/evidencemime.h"

#include <QFontMetrics>
#include <QMimeData>
#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>
#include <tuple>

namespace filrouge {

namespace {

constexpr int padding = 8;
constexpr int mostLines = 2;

/// Its words on so many lines; the last one cut.
void drawWords(QPainter* painter, const QString& words, const QFont& font, const QRect& box)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    int y = box.top();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool last = i == mostLines - 1;
        const QString rest = words.mid(line.textStart(), last ? -1 : line.textLength());
        painter->drawText(QRect(box.left(), y, box.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          last ? metrics.elidedText(rest, Qt::ElideRight, box.width()) : rest);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

void PieceRows::show(std::vector<Piece> pieces)
{
    std::ranges::stable_sort(pieces, {}, [](const Piece& piece) {
        return std::tuple(piece.evidence.anchor != AnchorState::Lost,
                          piece.evidence.anchor == AnchorState::None,
                          piece.evidence.anchorStart);
    });
    bring(pieces);
}

const Piece* PieceRows::find(EvidenceId id) const
{
    const int at = rowOf(id.value);
    return at < 0 ? nullptr : &row(at);
}

QVariant PieceRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Piece& piece = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return piece.evidence.text.simplified();
    case Qt::ToolTipRole:
        return PieceWords::whole(piece);
    case Qt::AccessibleTextRole:
        return PieceWords::whole(piece).replace(u'\n', QStringLiteral(". "));
    default:
        return {};
    }
}

Qt::ItemFlags PieceRows::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList PieceRows::mimeTypes() const
{
    return {QString::fromLatin1(evidenceMimeType)};
}

QMimeData* PieceRows::mimeData(const QModelIndexList& indexes) const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(row(index.row()).evidence.id);
    return carriedEvidence(ids).release(); // the drag's, as Qt wants it
}

PieceDelegate::PieceDelegate(const UiTheme& theme, const PieceRows& rows, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      rows_(rows)
{}

QSize PieceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const int small = QFontMetrics(theme_.font(TextSize::Small)).lineSpacing();
    const int body = QFontMetrics(theme_.font(TextSize::Body)).lineSpacing();
    return {theme_.px(160), 2 * small + mostLines * body + 2 * theme_.px(padding) + theme_.px(4)};
}

void PieceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Piece& piece = rows_.row(index.row());
    const Evidence& evidence = piece.evidence;
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool lost = evidence.anchor == AnchorState::Lost;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(0, 0, 0, -theme_.px(4));
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 2) : QPen(t.hairline, 1));
    painter->setBrush(selected ? t.selection : lost ? t.warning : t.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    if (evidence.voice == Voice::User)
        painter->fillRect(QRect(box.left() + 1, box.top() + 8, theme_.px(3), box.height() - 16), t.thread);
    const QColor ink = selected ? t.onSelection : lost ? t.onWarning : t.ink;
    const QColor quiet = selected ? t.onSelection : lost ? t.onWarning : t.muted;
    const QFont strong = theme_.font(TextSize::Small, QFont::DemiBold);
    const QFont small = theme_.font(TextSize::Small);
    const QFont body = theme_.font(TextSize::Body);
    QRect text = box.adjusted(theme_.px(padding + 2), theme_.px(padding) - 2, -theme_.px(padding), 0);
    const auto line = [&](const QFont& font, const QColor& colour, const QString& words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(text.left(), text.top(), text.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.lineSpacing());
    };
    line(strong, quiet, lost ? PieceWords::place(evidence.anchor) : PieceWords::headline(evidence));
    painter->setFont(body);
    painter->setPen(ink);
    drawWords(painter, evidence.text.simplified(), body, text);
    text.setTop(text.top() + mostLines * QFontMetrics(body).lineSpacing());
    line(small, quiet, PieceWords::footline(piece));
    painter->restore();
}

} // namespace filrouge
