// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "core/readers/readtable.h"

#include <QCoreApplication>

namespace filrouge {

/// What the panel says of a table and of what would become of it, in the language of the window.
class TableImportWords final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::TableImportWords)

public:
    /// How many rows, and how they were read.
    [[nodiscard]] static QString origin(const ReadTable& read);
    /// What the reader left out and what the plan had to decide, a sentence a line.
    [[nodiscard]] static QString remarks(const ReadTable& read, const TablePlan& plan);
    [[nodiscard]] static QString sums(const TablePlan& plan, const ListSchema& schema);
    /// What would be made beside the list itself.
    [[nodiscard]] static QString consequences(const TablePlan& plan, const ListSchema& schema);
};

/// A name that fits in a sentence: at most 60 characters.
[[nodiscard]] QString withinSentence(const QString& name);

/// A Text with its %n filled.
[[nodiscard]] Text counted(Text text, int n);

} // namespace filrouge
