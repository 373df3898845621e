// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/threadfigures.h"
#include "ui/shell/linemodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

class QListView;
class QTabWidget;

namespace filrouge {

class EmptyState;

/// A station whose room is still to come: what will be done there, and what the file already holds of it, to be read.
class StationPage final : public Page {
    Q_OBJECT

public:
    /// Listen, Build or Publish.
    StationPage(const Desk& desk, Station station);

    void showItem(Kind kind, qint64 id) override;

Q_SIGNALS:
    /// There is nothing to read yet: a file could be brought in.
    void importWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shelf {
        Kind kind;
        LineModel* model;
        QListView* view;
    };

    void addShelf(Kind kind);
    void arrange();
    void showEmptiness();
    [[nodiscard]] bool holdsAnything() const;
    void fill(Shelf& shelf);
    [[nodiscard]] Result<std::vector<Line>> linesOf(Kind kind) const;
    void fillCurrent();
    [[nodiscard]] QString nameOf(Kind kind) const;

    Station station_;
    TextLabel* title_;
    TextLabel* promise_;
    EmptyState* empty_;
    QTabWidget* tabs_;
    std::vector<Shelf> shelves_;
};

} // namespace filrouge
