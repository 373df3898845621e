// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetails.h"
#include "core/storage/changes.h"
#include "ui/field/listrow.h"
#include "ui/shell/page.h"

namespace filrouge {

/// What a list is called and says, in the language of the window.
struct ListWords final {
    QString title;
    QString add;
    QString emptyTitle;
    QString emptyText;
    QString prompt;  ///< of the filter
    QString removed; ///< "%1" was removed, and what went with it
    QString name;    ///< of the table, for screen readers
};

/// How far one has come; without a target member there is none to come to.
struct ListProgress final {
    QString done;
    int ProgrammeDetails::*target = nullptr;
    QString targetName;
};

/// Where the lines of a list come from, and what can be done to them.
class ListSource {
public:
    struct Column final {
        QString title;
        int width = 0; ///< at 100 %
    };
    /// Lines as an edit left them.
    struct Touched final {
        std::vector<ListRow> rows;
        std::vector<qint64> gone;
    };
    struct Likely final {
        qint64 one = 0;
        qint64 other = 0;
        Likeness likeness = Likeness::SameName;
    };

    explicit ListSource(const Desk& desk) : desk_(desk) {}
    virtual ~ListSource() = default;
    Q_DISABLE_COPY_MOVE(ListSource)

    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual ListWords words() const = 0;
    [[nodiscard]] virtual ListProgress progress() const { return {}; }
    [[nodiscard]] virtual std::vector<Column> columns() const = 0;
    /// Which column the list is sorted by at first.
    [[nodiscard]] virtual std::pair<int, Qt::SortOrder> order() const { return {0, Qt::AscendingOrder}; }
    [[nodiscard]] virtual std::vector<Facet> facets() const = 0;

    [[nodiscard]] virtual Result<std::vector<ListRow>> all() = 0;
    [[nodiscard]] virtual Result<Touched> touched(const Changes& changes) = 0;
    /// Among the lines that were read, but for those that are known to be two.
    [[nodiscard]] virtual Result<std::vector<Likely>> duplicates() const { return std::vector<Likely>(); }
    /// They are known to be two from now on.
    [[nodiscard]] virtual Result<> tellApart(qint64 /*one*/, qint64 /*other*/) { return {}; }

    [[nodiscard]] virtual Result<qint64> add() = 0;
    [[nodiscard]] virtual Result<> remove(qint64 id) = 0;
    [[nodiscard]] virtual Text removalLabel(int count) const = 0;
    [[nodiscard]] virtual std::vector<BulkEdit> bulkEdits() { return {}; }
    [[nodiscard]] virtual bool canMerge() const { return false; }
    /// All that belonged to `gone` belongs to `kept` from now on.
    [[nodiscard]] virtual Result<> merge(qint64 /*kept*/, qint64 /*gone*/) { return {}; }

protected:
    [[nodiscard]] const Desk& desk() const { return desk_; }

private:
    Desk desk_;
};

} // namespace filrouge
