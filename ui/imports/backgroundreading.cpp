// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/backgroundreading.h"

#include <chrono>

namespace filrouge {

namespace {

constexpr std::chrono::milliseconds lookingEvery{100};

} // namespace

BackgroundReading::BackgroundReading(QObject* parent) : QObject(parent)
{
    worker_.setMaxThreadCount(1);
    looking_.setInterval(lookingEvery);
    connect(&looking_, &QTimer::timeout, this, [this] {
        if (watch_)
            Q_EMIT progressed(watch_->percent);
    });
}

BackgroundReading::~BackgroundReading()
{
    if (watch_)
        watch_->cancelled = true;
    worker_.waitForDone();
}

void BackgroundReading::start(std::function<Arrival(ReadWatch&)> work)
{
    if (watch_)
        watch_->cancelled = true;
    watch_ = std::make_shared<ReadWatch>();
    looking_.start();
    worker_.start([this, watch = watch_, work = std::move(work)] {
        Arrival arrival = work(*watch);
        // Queued, so that it is dropped when this has gone meanwhile.
        QMetaObject::invokeMethod(
            this,
            [this, watch, arrival = std::move(arrival)] {
                if (watch != watch_)
                    return;
                watch_.reset();
                looking_.stop();
                arrival();
                Q_EMIT runningChanged();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT runningChanged();
}

void BackgroundReading::cancel()
{
    if (!watch_)
        return;
    watch_->cancelled = true;
    watch_.reset();
    looking_.stop();
    Q_EMIT runningChanged();
}

} // namespace filrouge
