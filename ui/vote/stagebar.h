// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/timetable.h"
#include "ui/projector/screenplace.h"
#include "ui/widgets/textlabel.h"

#include <QTime>
#include <QWidget>

class QPushButton;

namespace filrouge {

/// What the top of the presenter's view tells.
struct StageTimes final {
    QTime now;
    QString activity;               ///< the running one
    std::optional<qint64> left;     ///< seconds to its planned end
    std::optional<qint64> lateness; ///< seconds; negative: ahead

    friend bool operator==(const StageTimes&, const StageTimes&) = default;
};

/// The time, how much of it is left, what the network does and where the projector is, in words.
class StageBar final : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const StageTimes& times);
    void show(ProjectorPlace place);
    /// In few words; empty: nothing to say of it.
    void showNetwork(const QString& words);
    void retranslate();

Q_SIGNALS:
    void projectorWanted();

private:
    void showProjector();

    StageTimes times_;
    ProjectorPlace place_ = ProjectorPlace::Hidden;
    TextLabel* clock_;
    TextLabel* left_;
    TextLabel* lateness_;
    TextLabel* network_;
    TextLabel* projector_;
    QPushButton* open_;
};

} // namespace filrouge
