// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/scenesamples.h"
#include "tests/ui/support/testdesk.h"
#include "ui/projector/scenepainter.h"
#include "ui/projector/textfit.h"

#include <QDir>
#include <QImage>
#include <QPainter>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const QSize stages[] = {{800, 600}, {1024, 768}, {1366, 768}, {1920, 1080}, {3840, 2160}};

QString bodyFamily()
{
    return theme().font(TextSize::Body).family();
}

QRectF linesOf(const StageText& text)
{
    QRectF rect = text.rect;
    rect.setHeight(text.height());
    if (text.alignment.testFlag(Qt::AlignBottom))
        rect.moveBottom(text.rect.bottom());
    else if (text.alignment.testFlag(Qt::AlignVCenter))
        rect.moveCenter(text.rect.center());
    return rect;
}

StageType typeOf(const StageText& text)
{
    StageType type;
    type.family = bodyFamily();
    type.weight = text.weight;
    type.italic = text.italic;
    return type;
}

} // namespace

TEST_CASE("every scene stays inside every stage, and nothing is smaller than a twenty-fifth", "[projector]")
{
    for (const Fill fill : {Fill::Usual, Fill::Overfull})
        for (const QSize& size : stages)
            for (const auto& [name, scene] : sampleScenes(fill)) {
                CAPTURE(name.toStdString(), size.width(), size.height(), fill == Fill::Overfull);
                const StagePlan plan = planOf(scene, size, bodyFamily());
                const QRectF stage({0, 0}, QSizeF(size));
                for (const StageText& text : plan.texts) {
                    CAPTURE(text.lines.join(QLatin1Char('|')).toStdString(), text.size);
                    CHECK(text.size * 25 >= size.height());
                    CHECK(stage.adjusted(-1, -1, 1, 1).contains(linesOf(text)));
                    for (const QString& line : text.lines)
                        CHECK(widthOf(line, typeOf(text), text.size) <= text.rect.width() + 1);
                }
                for (const StageBox& box : plan.boxes)
                    CHECK(stage.contains(box.rect));
                for (const StagePicture& picture : plan.pictures)
                    CHECK(stage.contains(picture.rect));
                for (const GrowingBar& bar : plan.bars) {
                    CHECK(stage.contains(bar.track));
                    CHECK(bar.size * 25 >= size.height());
                }
            }
}

TEST_CASE("no two texts of a scene stand on each other", "[projector]")
{
    for (const Fill fill : {Fill::Usual, Fill::Overfull})
        for (const QSize& size : stages)
            for (const auto& [name, scene] : sampleScenes(fill)) {
                const StagePlan plan = planOf(scene, size, bodyFamily());
                for (std::size_t i = 0; i < plan.texts.size(); ++i)
                    for (std::size_t j = i + 1; j < plan.texts.size(); ++j) {
                        CAPTURE(name.toStdString(), size.width(), plan.texts[i].lines.value(0).toStdString());
                        CAPTURE(plan.texts[j].lines.value(0).toStdString());
                        const QRectF both = linesOf(plan.texts[i]) & linesOf(plan.texts[j]);
                        CHECK(qMin(both.width(), both.height()) <= plan.texts[i].size * 0.3);
                    }
            }
}

TEST_CASE("nothing of the Cahors scenes is cut on any stage", "[projector]")
{
    for (const QSize& size : stages)
        for (const auto& [name, scene] : sampleScenes(Fill::Usual))
            for (const StageText& text : planOf(scene, size, bodyFamily()).texts) {
                CAPTURE(name.toStdString(), size.width(), text.lines.join(QLatin1Char('|')).toStdString());
                CHECK_FALSE(text.cut);
            }
}

TEST_CASE("every text of a scene is there to be seen, however large", "[projector]")
{
    for (const QSize& size : {QSize(1920, 1080), QSize(3840, 2160)})
        for (const auto& [name, scene] : sampleScenes(Fill::Usual)) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            paintScene(painter, size, scene, bodyFamily());
            painter.end();
            for (const StageText& text : planOf(scene, size, bodyFamily()).texts) {
                CAPTURE(name.toStdString(), size.width(), text.size, text.lines.join(QLatin1Char('|')).toStdString());
                const QRect lines = linesOf(text).toAlignedRect() & image.rect();
                int colours = 0;
                for (int y = lines.top(); y <= lines.bottom() && colours < 2; ++y)
                    for (int x = lines.left() + 1; x <= lines.right() && colours < 2; ++x)
                        colours += image.pixel(x, y) != image.pixel(x - 1, y) ? 1 : 0;
                CHECK(colours == 2);
            }
        }
}

TEST_CASE("eight personas and the blank votes of a reveal each have a row of their own", "[projector]")
{
    for (const QSize& size : stages) {
        const StagePlan plan = planOf(sampleReveal(8), size, bodyFamily());
        REQUIRE(plan.bars.size() == 9);
        for (std::size_t i = 1; i < plan.bars.size(); ++i)
            CHECK(plan.bars[i].track.top() >= plan.bars[i - 1].track.bottom());
        CHECK(plan.bars[3].ballots == 0);
        CHECK(plan.bars[8].hue == -1);
        CHECK(plan.bars[8].ballots == 2);
    }
}

TEST_CASE("bars grow at one speed, each until its own number", "[projector]")
{
    const StagePlan plan = planOf(sampleReveal(8), {1920, 1080}, bodyFamily());
    const GrowingBar& sarah = plan.bars[0];
    const GrowingBar& sebastien = plan.bars[1];
    CHECK(barLength(sarah, 0) == 0);
    CHECK(barLength(sarah, 0.2) == Approx(barLength(sebastien, 0.2)));
    CHECK(barNumber(sebastien, 0.2) == 2);
    CHECK(barNumber(sebastien, 0.9) == 3);
    CHECK(barNumber(sarah, 0.5) == 6);
    CHECK(barLength(sarah, 1) == Approx(sarah.track.width()));
    CHECK(barNumber(sarah, 1) == 12);
    CHECK(barNumber(plan.bars[3], 1) == 0);
}

TEST_CASE("the stage's colours can be told apart from the last row", "[projector]")
{
    const StageColours& c = stageColours();
    for (const QColor& ink : {c.ink, c.muted, c.thread})
        CHECK(contrastOf(ink, c.ground) >= 7); // WCAG 2.1, 1.4.6: a projector takes some of it away
    CHECK(contrastOf(c.onThread, c.thread) >= 4.5);
    for (std::size_t i = 0; i < c.hues.size(); ++i) {
        CHECK(contrastOf(c.hues[i], c.ground) >= 4.5);
        CHECK(contrastOf(c.onHues[i], c.hues[i]) >= 4.5);
    }
}

TEST_CASE("a reveal's words name the totals, and a turnout's no persona", "[projector]")
{
    const QString reveal = wordsOf(sampleReveal(8));
    CHECK(reveal.contains(QStringLiteral("D Lucien 0")));
    CHECK(reveal.contains(QStringLiteral("A Sarah 12 choisi")));
    for (const auto& [name, scene] : sampleScenes(Fill::Usual))
        if (std::holds_alternative<TurnoutScene>(scene))
            CHECK_FALSE(wordsOf(scene).contains(QStringLiteral("Sarah")));
}

TEST_CASE("every scene of the stage", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("FILROUGE_PICTURES");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    for (const Fill fill : {Fill::Usual, Fill::Overfull})
        for (const QSize& size : {QSize(800, 600), QSize(1920, 1080), QSize(3840, 2160)})
            for (const auto& [name, scene] : sampleScenes(fill)) {
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                paintScene(painter, size, scene, bodyFamily());
                painter.end();
                CHECK(image.save(
                    QStringLiteral("%1/stage-%2-%3-%4.png")
                        .arg(folder, name, fill == Fill::Usual ? QStringLiteral("cahors") : QStringLiteral("overfull"))
                        .arg(size.height())));
            }
}
