// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/placemodel.h"
#include "ui/theme/uitheme.h"

#include <QListView>

namespace filrouge {

/// How a dragged promise travels inside the window: its id in decimal digits.
inline constexpr const char* promiseMime = "application/x-filrouge-promise";

/// The places of a letter beside it: numbered difficulties, the unanswered ones in red. A promise dropped on one goes
/// there.
class PlaceList final : public QListView {
    Q_OBJECT

public:
    PlaceList(const UiTheme& theme, PlaceModel& model);

    void select(const LetterPlace& place);

Q_SIGNALS:
    void placeChosen(const filrouge::LetterPlace& place);
    void promiseDropped(filrouge::PromiseId promise, const filrouge::LetterPlace& onto);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PlaceModel& model_;
    bool selecting_ = false;
};

} // namespace filrouge
