// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

// A persona, its letter, and its engagement letter being written.

namespace filrouge {

namespace {

constexpr double largestLetterText = 0.056; // of the height

} // namespace

void draw(Board& board, const PersonaScene& scene)
{
    const QRectF area = board.inside();
    const double gap = board.gap();
    // The situation stands at the foot over the whole width, as high as it needs to be.
    const StageText foot = fitted(scene.situation,
                                  QRectF(area.left(), area.top(), area.width(), area.height() * 0.36),
                                  board.type(),
                                  board.text(0.046),
                                  board.least());
    const double footHeight = foot.lines.isEmpty() ? 0 : foot.height();
    QRectF top = area.adjusted(0, 0, 0, footHeight > 0 ? -footHeight - gap * 1.6 : 0);
    const double side = qMin(top.height(), area.width() * 0.36);
    const QRectF face(top.left(), top.top(), side, side);
    board.portrait(face, scene.persona);
    const double badge = board.height() * 0.1;
    board.badge(QRectF(face.left(), face.top(), badge, badge), scene.persona);

    QRectF text = top;
    text.setLeft(face.right() + gap * 1.8);
    const QRectF name = board.write(scene.persona.name,
                                    QRectF(text.left(), text.top(), text.width(), text.height() * 0.24),
                                    board.type(StageInk::Ink, QFont::Bold),
                                    0.105,
                                    2);
    text.setTop(name.bottom());
    const QString line = scene.persona.tagline.isEmpty() ? scene.age
                         : scene.age.isEmpty()           ? scene.persona.tagline
                                               : QStringLiteral("%1 · %2").arg(scene.age, scene.persona.tagline);
    const QRectF tagline = board.write(
        line, QRectF(text.left(), text.top(), text.width(), text.height() * 0.4), board.type(StageInk::Muted), 0.05, 3);
    text.setTop(tagline.bottom() + gap);
    StageType quote = board.type(StageInk::Hue, QFont::Medium);
    quote.hue = scene.persona.hue;
    quote.italic = true;
    quote.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    board.write(scene.verbatim, text, quote, 0.068);
    if (footHeight > 0) {
        StageText placed = foot;
        placed.rect = QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight);
        board.box(QRectF(area.left(), placed.rect.top() - gap * 0.9, area.width(), qMax(1.0, board.height() * 0.002)),
                  StageFill::Hairline);
        board.put(placed);
    }
}

QRectF letterColumn(const QSizeF& size)
{
    Board board(size, {});
    return board.personaHead({}, {}, {});
}

std::optional<std::vector<StageText>> letterText(const std::vector<LetterParagraph>& paragraphs, const QRectF& column,
                                                 const QString& family, int size)
{
    std::vector<StageText> texts;
    double top = column.top();
    const auto place = [&](const QString& text, StageInk ink, QFont::Weight weight) {
        if (text.isEmpty())
            return;
        StageType type;
        type.family = family;
        type.ink = ink;
        type.weight = weight;
        // The height is open here, and checked for the whole below.
        StageText set = setAt(text, QRectF(column.left(), top, column.width(), column.height() * 50), type, size);
        set.rect.setHeight(set.height());
        top = set.rect.bottom();
        texts.push_back(std::move(set));
    };
    for (const LetterParagraph& paragraph : paragraphs) {
        if (!texts.empty())
            top += size * 0.6;
        place(paragraph.heading, StageInk::Thread, QFont::DemiBold);
        place(paragraph.text, StageInk::Ink, QFont::Normal);
    }
    return top <= column.bottom() + 0.5 ? std::optional(std::move(texts)) : std::nullopt;
}

void draw(Board& board, const LetterScene& scene)
{
    const QRectF column = board.personaHead(scene.persona, scene.heading, scene.page);
    const QString family = board.type().family;
    for (int size = board.text(largestLetterText); size >= board.least(); --size) {
        if (auto texts = letterText(scene.paragraphs, column, family, size)) {
            for (StageText& text : *texts)
                board.put(std::move(text));
            return;
        }
    }
    // Not a page of letterPages(): as much as there is room for.
    QString all;
    for (const LetterParagraph& paragraph : scene.paragraphs)
        all += paragraph.heading + QLatin1Char('\n') + paragraph.text + QLatin1Char('\n');
    board.put(setAt(all, column, board.type(), board.least()));
}

void draw(Board& board, const EngagementScene& scene)
{
    QRectF column = board.personaHead(scene.persona, scene.heading, scene.number);
    const double gap = board.gap();
    const QRectF title = board.write(scene.difficulty,
                                     QRectF(column.left(), column.top(), column.width(), column.height() * 0.24),
                                     board.type(StageInk::Ink, QFont::Bold),
                                     0.06,
                                     3);
    column.setTop(title.bottom() + gap * 0.4);
    StageType words = board.type(StageInk::Muted);
    words.italic = true;
    const QRectF said = board.write(
        scene.words, QRectF(column.left(), column.top(), column.width(), column.height() * 0.34), words, 0.044, 4);
    column.setTop((scene.words.isEmpty() ? column.top() : said.bottom()) + gap);
    if (scene.promises.empty()) {
        StageType type = board.type(StageInk::Thread, QFont::DemiBold);
        type.alignment = Qt::AlignCenter;
        board.box(column, StageFill::Hairline, 0, gap);
        board.write(scene.unanswered, column.adjusted(gap, gap, -gap, -gap), type, 0.06);
        return;
    }
    const auto count = static_cast<double>(scene.promises.size());
    const double row = qMin((column.height() - gap * (count - 1)) / count, board.height() * 0.15);
    for (const StagePromise& promise : scene.promises) {
        const double bar = qMax(3.0, board.height() * 0.008);
        board.box(QRectF(column.left(), column.top(), bar, row), StageFill::Hue, scene.persona.hue, bar / 2);
        const QRectF cell(column.left() + bar + gap, column.top(), column.width() - bar - gap, row);
        const double lineHeight = promise.line.isEmpty() ? 0 : board.least() * 1.25;
        const QRectF head = board.write(promise.title,
                                        QRectF(cell.left(), cell.top(), cell.width(), cell.height() - lineHeight),
                                        board.type(StageInk::Ink, QFont::DemiBold),
                                        0.05,
                                        2);
        board.write(promise.line,
                    QRectF(cell.left(), head.bottom(), cell.width(), cell.bottom() - head.bottom()),
                    board.type(StageInk::Muted),
                    0.042,
                    1);
        column.setTop(column.top() + row + gap);
    }
}

} // namespace filrouge
