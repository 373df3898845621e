// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/evidencerows.h"

#include <QTimer>

#include <vector>

namespace filrouge {

/// Keeps the rows in the order of their words: tens of thousands that begin alike take several frames to sort, so they
/// are put in their places a few at a time while nobody asks for anything. By as much of the words as a line shows;
/// rows that say the same stand as they do in the model.
class WordOrder final : public QObject {
    Q_OBJECT

public:
    explicit WordOrder(const EvidenceRows& rows, QObject* parent = nullptr);

    /// All source rows. What is not in its place yet is put there now.
    [[nodiscard]] const std::vector<int>& rows();

private:
    void beginAnew();
    void forget(int first, int last);
    void takeStaleOut();
    void placeSome();
    void place(std::vector<int> fresh);
    void sort(std::vector<int>& rows) const;
    [[nodiscard]] bool before(int a, int b) const;

    const EvidenceRows& rows_;
    std::vector<int> placed_;  ///< in order
    std::vector<int> waiting_; ///< to be placed
    std::vector<int> stale_;   ///< of either: say something else by now
    QTimer idle_;
};

} // namespace filrouge
