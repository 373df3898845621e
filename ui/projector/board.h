// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/textfit.h"

namespace filrouge {

/// A plan being drawn up: the measures of one stage, and the parts that several scenes share.
class Board final {
public:
    Board(const QSizeF& size, const QString& family);

    [[nodiscard]] double width() const { return plan_.size.width(); }
    [[nodiscard]] double height() const { return plan_.size.height(); }
    /// Without the margins.
    [[nodiscard]] QRectF inside() const { return inside_; }
    [[nodiscard]] int least() const { return least_; }
    /// A share of the height in pixels of text, never under least().
    [[nodiscard]] int text(double share) const;
    [[nodiscard]] double gap() const { return height() * 0.025; }
    [[nodiscard]] StageType type(StageInk ink = StageInk::Ink, QFont::Weight weight = QFont::Normal) const;

    /// Puts a text there, as large as fits between `share` of the height and least(). Returns what it covers.
    QRectF write(const QString& text, const QRectF& rect, const StageType& type, double share, int mostLines = 1000);
    void put(StageText text) { plan_.texts.push_back(std::move(text)); }
    void box(const QRectF& rect, StageFill fill, int hue = 0, double radius = 0);
    /// The square with the persona's letter in its colour.
    void badge(const QRectF& rect, const StagePersona& persona);
    /// The face; without a portrait, the letter on its colour.
    void portrait(const QRectF& rect, const StagePersona& persona);
    /// In the middle of the rectangle, as large as whole pixels a module allow.
    void code(const QRectF& rect, const QrCode& code);
    /// Badge, face, name and what this is about, on one line at the top. Returns what is left under it.
    QRectF personaHead(const StagePersona& persona, const QString& heading, const QString& corner);

    [[nodiscard]] StagePlan& plan() { return plan_; }

private:
    StagePlan plan_;
    QString family_;
    QRectF inside_;
    int least_;
};

// One each; planOf() chooses.
void draw(Board& board, const WelcomeScene& scene);
void draw(Board& board, const QuestionScene& scene);
void draw(Board& board, const AgendaScene& scene);
void draw(Board& board, const PersonaScene& scene);
void draw(Board& board, const LetterScene& scene);
void draw(Board& board, const TurnoutScene& scene);
void draw(Board& board, const RevealScene& scene);
void draw(Board& board, const ChosenScene& scene);
void draw(Board& board, const EngagementScene& scene);
void draw(Board& board, const SprintScene& scene);
void draw(Board& board, const BlackScene& scene);

/// How phones join, at the right edge. Returns what is left beside it.
[[nodiscard]] QRectF drawJoinStrip(Board& board, const QRectF& area, const JoinStrip& strip);

/// Where the text of a letter stands.
[[nodiscard]] QRectF letterColumn(const QSizeF& size);
/// The paragraphs one under the other; nothing when they do not fit at that size.
[[nodiscard]] std::optional<std::vector<StageText>> letterText(const std::vector<LetterParagraph>& paragraphs,
                                                               const QRectF& column, const QString& family, int size);

} // namespace filrouge
