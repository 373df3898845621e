// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace filrouge {

/// Edits a cell with the names that are known offered while typing.
class NamesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;
    explicit NamesDelegate(Names names, QObject* parent = nullptr);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;

private:
    Names names_;
};

} // namespace filrouge
