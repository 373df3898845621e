// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/evidencelines.h"
#include "ui/theme/uitheme.h"

#include <QListView>

namespace filrouge {

/// A list of evidence that can be marked and carried away. Space marks, Ctrl or Shift and a click too; what keys ask
/// for is told, not done.
class EvidenceList final : public QListView {
    Q_OBJECT

public:
    EvidenceList(const UiTheme& theme, EvidenceLines& lines);

    /// As EvidenceLines::show(); the keyboard stays at its piece, or where it was.
    void show(const std::vector<EvidenceId>& pieces);
    [[nodiscard]] EvidenceId current() const;
    /// What is marked; nothing marked: the piece that has the keyboard.
    [[nodiscard]] std::vector<EvidenceId> meant() const;
    [[nodiscard]] EvidenceLines& lines() const { return lines_; }

    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    void openWanted(filrouge::EvidenceId piece);
    /// A letter, or Delete, that the list has no use for itself.
    void keyPressed(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
    EvidenceLines& lines_;
    QPersistentModelIndex rangeFrom_;
};

} // namespace filrouge
