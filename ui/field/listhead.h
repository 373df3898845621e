// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/listsource.h"
#include "ui/widgets/textlabel.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace filrouge {

class TargetField;

/// Above a list: how far one has come, what to show of it, how much of it shows, and the way to a new item.
class ListHead final : public QWidget {
    Q_OBJECT

public:
    ListHead(const Desk& desk, const ListSource& source, QWidget* parent = nullptr);

    void readProgress();
    /// Options of facets that come from the file: communes, organisations.
    void readFacets();
    void showCounts(int shown, int total, bool filtered);
    /// So many pairs are perhaps the same; 0: nothing is said.
    void showDuplicates(int pairs);
    void retranslate();

    void focusFilter();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] std::vector<qint64> facets() const;
    /// False: everything was shown already.
    bool clear();
    void restore(const QString& typed, const std::vector<qint64>& facets);
    /// Only what is perhaps there twice.
    void showOnlyDuplicates();

Q_SIGNALS:
    void addWanted();
    void typedChanged(const QString& typed);
    void facetChanged(std::size_t facet, qint64 value);
    /// From the filter down to the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void pick(std::size_t facet, qint64 value);

    const Desk desk_;
    const ListSource& source_;
    TextLabel* title_;
    TextLabel* done_;
    TextLabel* of_;
    TargetField* target_ = nullptr; ///< without a target: none
    QPushButton* add_;
    QLineEdit* filter_;
    std::vector<QComboBox*> facets_;
    TextLabel* counts_;
    QPushButton* duplicates_;
    QBoxLayout* find_;
    QBoxLayout* ways_;
    int shown_ = 0;
    int total_ = 0;
    int pairs_ = 0;
};

} // namespace filrouge
