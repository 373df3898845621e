// SPDX-License-Identifier: GPL-3.0-or-later
// Linked beside the main() of a program whose start is measured, which knows nothing of it: when the first part of the
// class that FILROUGE_BENCH_PAINTS names has been painted and the event loop has come round again, prints the instant
// and the memory, and quits.
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!painted_ && event->type() == QEvent::Paint && watched->metaObject()->className() == awaited_) {
            painted_ = true;
            QTimer::singleShot(0, this, &FirstPaint::tell);
        }
        return false;
    }

private:
    static void tell()
    {
        // The one clock that every process of a machine shares.
        const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld %f\n", static_cast<long long>(now.count()), filrouge::bench::peakMemory().value_or(0));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QByteArray awaited_ = qgetenv("FILROUGE_BENCH_PAINTS");
    bool painted_ = false;
};

void watch()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
