// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/notesimport.h"
#include "ui/theme/uitheme.h"

#include <QAbstractTableModel>

namespace filrouge {

/// One file that was chosen: its notes, or why there are none.
struct ChosenFile final {
    QString path;
    std::optional<Error> refusal;
    NotesFile file;
    bool leftOut = false; ///< by whoever imports
};

/// The chosen files, where each goes, and what was left out of it.
class NotesImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Target, Remarks };

    explicit NotesImportModel(const UiTheme& theme, QObject* parent = nullptr);

    /// `lines`: for those files that will be taken, in their order.
    void show(const std::vector<ChosenFile>& files, const std::vector<NotesPlanLine>& lines);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row final {
        ChosenFile file;
        std::optional<NotesPlanLine> line; ///< of a file that is taken
    };
    [[nodiscard]] QString shown(const Row& row, int column) const;

    const UiTheme& theme_;
    std::vector<Row> rows_;
};

} // namespace filrouge
