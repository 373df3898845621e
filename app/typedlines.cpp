// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typedlines.h"

#include <iostream>
#include <mutex>
#include <string>
#include <thread>

namespace filrouge {

namespace {

constexpr std::size_t longestLine = 10'000;

}

/// Outlives the object that started it.
struct TypedLines::Reader final {
    explicit Reader(TypedLines* whoListens) : listener(whoListens) {}

    void read()
    {
        std::string line;
        while (std::getline(std::cin, line)) {
            line.resize(std::min(line.size(), longestLine));
            const std::lock_guard lock(mutex);
            if (listener == nullptr)
                return;
            QMetaObject::invokeMethod(
                listener,
                [to = listener, text = QString::fromUtf8(line.c_str())] { Q_EMIT to->typed(text); },
                Qt::QueuedConnection);
        }
    }

    std::mutex mutex;
    TypedLines* listener;
};

TypedLines::TypedLines() : reader_(std::make_shared<Reader>(this)) {}

TypedLines::~TypedLines()
{
    const std::lock_guard lock(reader_->mutex);
    reader_->listener = nullptr;
}

void TypedLines::start()
{
    std::thread([reader = reader_] { reader->read(); }).detach();
}

} // namespace filrouge
