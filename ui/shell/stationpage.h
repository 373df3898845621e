// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/linemodel.h"
#include "ui/shell/page.h"

class QListView;

namespace filrouge {

class EmptyState;
class TextLabel;

/// The station Publish, whose room is still to come: what will be done there, and what the programme already holds to
/// be published, to be read and gone to.
class StationPage final : public Page {
    Q_OBJECT

public:
    explicit StationPage(const Desk& desk);

    void takeKeyboard() override;

Q_SIGNALS:
    /// Where the promises of all letters stand.
    void followUpWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void arrange();
    void hear();
    void read();
    [[nodiscard]] Result<std::vector<Line>> lines() const;
    [[nodiscard]] Result<> addLetters(std::vector<Line>& lines) const;
    [[nodiscard]] Result<> addVotes(std::vector<Line>& lines) const;
    [[nodiscard]] Result<> addReviews(std::vector<Line>& lines) const;
    void goTo(const Line& line);

    EmptyState* empty_;
    QWidget* held_;
    TextLabel* title_;
    TextLabel* explanation_;
    TextLabel* heading_;
    LineModel* lines_;
    QListView* list_;
    bool stale_ = true; ///< changed while nobody saw it
};

} // namespace filrouge
