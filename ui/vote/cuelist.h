// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/vote/stage.h"

#include <QListWidget>

namespace filrouge {

/// The day's scenes: what the room sees has the red bar, what was shown its tick. Choosing one puts it up next.
class CueList final : public QListWidget {
    Q_OBJECT

public:
    explicit CueList(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const Stage& stage);
    void retranslate(const Stage& stage);
    [[nodiscard]] static QString titleOf(const Cue& cue);

Q_SIGNALS:
    void previewWanted(const filrouge::StagePoint& point);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void bringNowIntoView();

    const UiTheme& theme_;
    std::vector<Cue> cues_;
    int now_ = -1;
};

} // namespace filrouge
