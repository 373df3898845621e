// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <sodium.h>

#include <limits>

namespace filrouge {

quint64 Random::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Numbers past the last whole multiple of bound would favour the small ones: draw again.
    const quint64 limit = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    quint64 number = next();
    while (number >= limit)
        number = next();
    return number % bound;
}

qint64 Random::key()
{
    qint64 key = 0;
    while (key == 0)
        key = static_cast<qint64>(next() >> 1U);
    return key;
}

QByteArray Random::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint64 word = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % 8 == 0)
            word = next();
        bytes[i] = static_cast<char>(word & 0xFFU);
        word >>= 8U;
    }
    return bytes;
}

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        qFatal("No source of random numbers"); // no system that runs Qt is without one
}

SystemRandom::~SystemRandom()
{
    sodium_memzero(drawn_.data(), sizeof drawn_);
}

quint64 SystemRandom::next()
{
    if (left_ == 0) {
        randombytes_buf(drawn_.data(), sizeof drawn_);
        left_ = drawn_.size();
    }
    return std::exchange(drawn_[--left_], 0);
}

quint64 SeededRandom::next()
{
    state_ += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

} // namespace filrouge
