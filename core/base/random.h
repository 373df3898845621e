// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <utility>

namespace filrouge {

/// Where chance comes from. One instance belongs to one thread.
class Random {
public:
    virtual ~Random() = default;
    /// 64 random bits.
    [[nodiscard]] virtual quint64 next() = 0;

    /// A whole number in [0, bound), without bias; bound > 0.
    [[nodiscard]] quint64 below(quint64 bound);
    /// A fresh key: 1 .. 2^63 - 1.
    [[nodiscard]] qint64 key();
    [[nodiscard]] QByteArray bytes(qsizetype count);

    template <class Container>
    void shuffle(Container& items)
    {
        for (auto left = static_cast<quint64>(items.size()); left > 1; --left) {
            const auto pick = static_cast<typename Container::size_type>(below(left));
            std::swap(items[static_cast<typename Container::size_type>(left - 1)], items[pick]);
        }
    }
};

/// The operating system's generator: for keys, slots and codes. Asks it for several numbers at once, which is many
/// times faster, and keeps none it has given.
class SystemRandom final : public Random {
public:
    SystemRandom();
    ~SystemRandom() override;
    Q_DISABLE_COPY_MOVE(SystemRandom)
    [[nodiscard]] quint64 next() override;

private:
    std::array<quint64, 32> drawn_{};
    std::size_t left_ = 0;
};

/// Same seed, same numbers, on every machine (SplitMix64): for lots, the demo and tests. Not for secrets.
/// Source of the constants: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed) : state_(seed) {}
    [[nodiscard]] quint64 next() override;

private:
    quint64 state_;
};

} // namespace filrouge
