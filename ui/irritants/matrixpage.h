// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/matrix.h"
#include "core/storage/changes.h"
#include "ui/irritants/evidencelist.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace filrouge {

class EmptyState;
class MatrixModel;
class MatrixView;

/// Where evidence lies (requirement U2): themes by publics, communes or how it was gathered, and the evidence of the
/// cell that is open beside. Nothing is read before somebody looks.
class MatrixPage final : public Page {
    Q_OBJECT

public:
    explicit MatrixPage(const Desk& desk);

    bool goBack() override;
    void takeKeyboard() override;
    /// The columns and the measure.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

    [[nodiscard]] MatrixModel& model() { return *model_; }
    [[nodiscard]] MatrixView& view() { return *view_; }
    [[nodiscard]] EvidenceList& evidence() { return *list_; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeCell();
    void apply(const Changes& changes);
    void read();
    void lay();
    [[nodiscard]] MatrixChoice choice() const;
    [[nodiscard]] MatrixMeasure measure() const;
    void openCell(int row, int column);
    void showCell();
    void closeCell();
    [[nodiscard]] QString heading() const;
    void saveTable();
    void savePicture();
    void arrange();

    EvidenceReading reading_;
    MatrixMaterial material_;
    bool stale_ = true;
    QTimer soon_;
    EmptyState* empty_;
    QStackedWidget* views_;
    QWidget* head_ = nullptr;
    TextLabel* title_;
    QComboBox* columns_;
    QComboBox* measure_;
    QComboBox* voice_;
    QCheckBox* all_;
    QPushButton* table_;
    QPushButton* picture_;
    QPushButton* about_; ///< shows the note, where there is no room for it
    MatrixModel* model_;
    MatrixView* view_;
    QWidget* cell_;
    TextLabel* cellTitle_ = nullptr;
    TextLabel* cellFigures_ = nullptr;
    QToolButton* close_ = nullptr;
    EvidenceLines* lines_;
    EvidenceList* list_;
    TextLabel* note_;
    QPersistentModelIndex open_;
};

} // namespace filrouge
