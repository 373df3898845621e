// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/matrixpainting.h"

#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace filrouge {

namespace {

constexpr double textContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr double faintest = 0.10;    // of the red in a cell that holds anything
constexpr double strongest = 0.90;
constexpr int headLines = 5;

QColor mixed(const QColor& from, const QColor& to, double by)
{
    const auto mix = [by](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * by)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

MatrixShade shadeOf(const Tokens& tokens, double share)
{
    if (share <= 0)
        return {tokens.surface, tokens.muted};
    // Between the two texts there may be a shade on which neither is legible enough: it gives way to a fainter one.
    constexpr double step = 0.02;
    const double wanted = faintest + (strongest - faintest) * std::min(share, 1.0);
    for (int fainter = 0; wanted - step * fainter > 0; ++fainter) {
        const QColor ground = mixed(tokens.surface, tokens.thread, wanted - step * fainter);
        for (const QColor& text : {tokens.ink, tokens.onThread})
            if (contrastOf(text, ground) >= textContrast)
                return {ground, text};
    }
    return {tokens.surface, tokens.ink};
}

MatrixSizes::MatrixSizes(const UiTheme& theme)
    : headWidth(theme.px(200)),
      headHeight(headLines * QFontMetrics(theme.font(TextSize::Small)).lineSpacing() + theme.px(12)),
      columnWidth(theme.px(84)),
      widestColumn(theme.px(148)),
      rowHeight(theme.px(56))
{}

void paintMatrixCell(QPainter& painter, const QRect& box, const QString& number, double share, const Tokens& tokens,
                     const UiTheme& theme)
{
    const bool total = share < 0;
    const MatrixShade shade = total ? MatrixShade{tokens.paper, tokens.ink} : shadeOf(tokens, share);
    painter.fillRect(box, shade.ground);
    painter.setPen(QPen(tokens.hairline, 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomRight());
    painter.setPen(shade.text);
    painter.setFont(theme.font(total ? TextSize::Body : TextSize::Large, total ? QFont::DemiBold : QFont::Normal));
    painter.drawText(box, Qt::AlignCenter, number);
}

void paintMatrixHead(QPainter& painter, const QRect& box, const QString& name, Qt::Orientation orientation,
                     const Tokens& tokens, const UiTheme& theme)
{
    painter.fillRect(box, tokens.paper);
    painter.setPen(QPen(tokens.hairline, 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    const bool columns = orientation == Qt::Horizontal;
    const QFont font =
        theme.font(columns ? TextSize::Small : TextSize::Body, columns ? QFont::Normal : QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int edge = theme.px(columns ? 4 : 8);
    const QRect inner = box.adjusted(edge, theme.px(6), -edge, -theme.px(6));
    const int lines = qMax(1, inner.height() / metrics.lineSpacing());
    const int needed = metrics.boundingRect(QRect(0, 0, inner.width(), 10000), Qt::TextWordWrap, name).height();
    const int height = qMin(needed, lines * metrics.lineSpacing());
    // Columns' names stand on their column, themes in the middle of their row.
    const int top = columns ? inner.bottom() - height + 1 : inner.top() + (inner.height() - height) / 2;
    drawLines(painter,
              QRect(inner.left(), top, inner.width(), height),
              name,
              font,
              tokens.ink,
              lines,
              columns ? Qt::AlignHCenter : Qt::AlignLeft);
}

std::vector<std::vector<double>> matrixShares(const Matrix& matrix, MatrixMeasure measure)
{
    const auto rows = static_cast<int>(matrix.rows.size());
    const auto columns = static_cast<int>(matrix.columns.size());
    const auto isSum = [&matrix](int column) {
        return matrix.columns[static_cast<std::size_t>(column)].what == MatrixHead::What::Others;
    };
    const auto figure = [&](int row, int column) { return matrix.cells[matrix.at(row, column)].of(measure); };
    int fullest = 1;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            fullest = isSum(column) ? fullest : std::max(fullest, figure(row, column));
    std::vector<std::vector<double>> shares;
    for (int row = 0; row < rows; ++row) {
        std::vector<double>& line = shares.emplace_back();
        for (int column = 0; column < columns; ++column)
            line.push_back(isSum(column) ? -1 : std::sqrt(static_cast<double>(figure(row, column)) / fullest));
        line.push_back(-1);
    }
    shares.emplace_back(matrix.columns.size() + 1, -1.0);
    return shares;
}

QImage matrixPicture(const Matrix& matrix, MatrixMeasure measure, const MatrixWords& words, const QString& title,
                     const UiTheme& theme)
{
    constexpr int scale = 2;
    const std::vector<QStringList> table = matrixTable(matrix, measure, words);
    const std::vector<std::vector<double>> shares = matrixShares(matrix, measure);
    const MatrixSizes sizes(theme);
    const Tokens& tokens = tokensOf(Appearance::Light);
    const int edge = theme.px(24);
    const int columns = static_cast<int>(table.front().size()) - 1;
    const int rows = static_cast<int>(table.size()) - 1;
    const QFont titleFont = theme.font(TextSize::Title, QFont::DemiBold);
    const int width = sizes.headWidth + columns * sizes.columnWidth;
    const int titleHeight =
        QFontMetrics(titleFont).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, title).height();
    const int top = edge + titleHeight + theme.px(12);
    QImage picture(QSize(width + 2 * edge, top + sizes.headHeight + rows * sizes.rowHeight + edge) * scale,
                   QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(tokens.paper);
    QPainter painter(&picture);
    painter.setPen(tokens.ink);
    painter.setFont(titleFont);
    painter.drawText(QRect(edge, edge, width, titleHeight), Qt::TextWordWrap, title);
    const auto left = [&](int column) { return edge + sizes.headWidth + column * sizes.columnWidth; };
    for (int column = 0; column < columns; ++column)
        paintMatrixHead(painter,
                        {left(column), top, sizes.columnWidth, sizes.headHeight},
                        table.front()[column + 1],
                        Qt::Horizontal,
                        tokens,
                        theme);
    QStringList lines{title};
    for (int row = 0; row < rows; ++row) {
        const QStringList& line = table[static_cast<std::size_t>(row) + 1];
        const int y = top + sizes.headHeight + row * sizes.rowHeight;
        paintMatrixHead(
            painter, {edge, y, sizes.headWidth, sizes.rowHeight}, line.front(), Qt::Vertical, tokens, theme);
        QStringList spoken;
        for (int column = 0; column < columns; ++column) {
            paintMatrixCell(painter,
                            {left(column), y, sizes.columnWidth, sizes.rowHeight},
                            line[column + 1],
                            shares[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)],
                            tokens,
                            theme);
            spoken << QStringLiteral("%1 %2").arg(table.front()[column + 1], line[column + 1]);
        }
        lines << QStringLiteral("%1: %2").arg(line.front(), spoken.join(QStringLiteral(", ")));
    }
    painter.end();
    picture.setText(QStringLiteral("Title"), title);
    picture.setText(QStringLiteral("Description"), lines.join(QLatin1Char('\n')));
    return picture;
}

} // namespace filrouge
