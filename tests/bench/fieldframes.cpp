// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fieldframes.h"

#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/bench/windowbed.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <string>

namespace filrouge::bench {

namespace {

constexpr int steps = 60;
constexpr qint64 longestWait = 5'000; // ms: what is not painted by then will not be

void key(QWidget& target, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&target, &down);
}

} // namespace

double Frames::p95() const
{
    return percentile95(times_);
}

double Frames::longest() const
{
    return *std::ranges::max_element(times_);
}

int Frames::overLimit() const
{
    return static_cast<int>(std::ranges::count_if(times_, [](double ms) { return ms > limitMs; }));
}

void Frames::tellAs(const char* name) const
{
    if (times_.empty())
        giveUp({ErrorCode::NotFound, QString::fromLatin1(name), QStringLiteral("no frame")});
    const auto each = [name](const char* what, double value) { tell((std::string(name) + what).c_str(), value); };
    each(".p95", p95());
    each(".max", longest());
    each(".over", overLimit());
    each(".count", static_cast<double>(count()));
}

double untilPainted(QWidget& shown, const std::function<void()>& act)
{
    const PaintCount paints(&shown);
    QElapsedTimer timer;
    timer.start();
    act();
    while (paints.paints() == 0 && timer.elapsed() < longestWait)
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return elapsedMs(timer);
}

Frames scrolled(QAbstractItemView& view)
{
    Frames frames;
    QScrollBar& bar = *view.verticalScrollBar();
    const int range = bar.maximum() - bar.minimum();
    for (int step = 1; step <= 2 * steps; ++step) {
        const int way = step <= steps ? step : 2 * steps - step;
        const int to = bar.minimum() + static_cast<int>(static_cast<qint64>(range) * way / steps);
        if (to == bar.value())
            continue;
        frames.add(untilPainted(*view.viewport(), [&] { bar.setValue(to); }));
        // And by hand from there.
        if (bar.value() < bar.maximum())
            frames.add(
                untilPainted(*view.viewport(), [&] { bar.triggerAction(QAbstractSlider::SliderSingleStepAdd); }));
    }
    return frames;
}

Frames filtered(QLineEdit& field, QAbstractItemView& view, const char* words)
{
    Frames frames;
    field.setFocus();
    const QString typed = QString::fromUtf8(words);
    for (const QChar character : typed)
        frames.add(untilPainted(*view.viewport(), [&] { key(field, 0, QString(character)); }));
    for (qsizetype left = typed.size(); left > 0; --left)
        frames.add(untilPainted(*view.viewport(), [&] { key(field, Qt::Key_Backspace, {}); }));
    return frames;
}

} // namespace filrouge::bench
