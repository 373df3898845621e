// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/bench/vote/contestants.h"

#include <QTemporaryDir>

#include <memory>

namespace filrouge::bench {

/// The product with as many voters as asked for, and a request file with a ballot of each, in random order.
struct BenchRoom final {
    std::unique_ptr<Contestant> host;
    QString folder;
    quint16 port = 0;

    [[nodiscard]] QString ballots() const { return folder + QStringLiteral("/ballots"); }
};

/// Where contestants keep their files: on the disk the programs are built on, and gone with this object. Whatever
/// cannot be made ends the program.
class BenchRooms final {
public:
    BenchRooms();

    [[nodiscard]] QString newFolder();
    /// `syncDelay`: ms that every sync of the disk takes more.
    [[nodiscard]] BenchRoom open(int voters, int syncDelay = 0);
    void writeBallots(const QString& path, quint16 port, QByteArrayList codes);
    /// A file with that one page.
    [[nodiscard]] QString pageRequests(quint16 port, const char* target);
    [[nodiscard]] Random& random() { return random_; }

private:
    QTemporaryDir folder_;
    SystemRandom random_;
    int folders_ = 0;
};

/// Ends the program.
[[noreturn]] void giveUp(const QString& why);

/// Every ballot that was sent must have been acknowledged, and what was acknowledged must be stored: ends the program
/// otherwise, and when nothing was sent. Gives the result.
[[nodiscard]] LoadResult checked(const char* what, Contestant& contestant, const std::optional<LoadResult>& result);

} // namespace filrouge::bench
