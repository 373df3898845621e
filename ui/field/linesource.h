// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldlinerepository.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/field/listoptions.h"

#include <QCoreApplication>

#include <unordered_set>

namespace filrouge {

/// A list over the lines of one kind: keeps what was read, and after an edit reads only the lines it touched.
template <class Line>
class LineSource : public ListSource {
public:
    explicit LineSource(const Desk& desk) : ListSource(desk), reading_(desk.programme.file().connection()) {}

    [[nodiscard]] Kind kind() const override { return Line::aggregate; }

    [[nodiscard]] Result<std::vector<ListRow>> all() override
    {
        FILROUGE_TRY_VALUE(lines, reading_.all());
        for (const auto& [id, line] : lines_)
            drop(id);
        lines_.clear();
        std::vector<ListRow> rows;
        rows.reserve(lines.size());
        for (Line& line : lines) {
            rows.push_back(rowOf(line));
            take(line);
            const qint64 id = line.id.value;
            lines_.insert_or_assign(id, std::move(line));
        }
        return rows;
    }

    [[nodiscard]] Result<Touched> touched(const Changes& changes) override
    {
        std::unordered_set<qint64> wanted;
        for (const Change& change : changes.list)
            if (change.kind == Line::aggregate)
                wanted.insert(change.id);
        FILROUGE_TRY(addShowing(changes, wanted));
        FILROUGE_TRY(addCounted(changes, wanted));
        Touched result;
        if (wanted.empty())
            return result;
        FILROUGE_TRY_VALUE(lines, reading_.of({wanted.begin(), wanted.end()}));
        for (Line& line : lines) {
            const qint64 id = line.id.value;
            wanted.erase(id);
            result.rows.push_back(rowOf(line));
            take(line);
            lines_.insert_or_assign(id, std::move(line));
        }
        for (const qint64 id : wanted) {
            lines_.erase(id);
            drop(id);
            result.gone.push_back(id);
        }
        return result;
    }

protected:
    [[nodiscard]] virtual ListRow rowOf(const Line& line) const = 0;
    /// A line that is there from now on, or that is another; for what is compared between lines.
    virtual void take(const Line& /*line*/) {}
    virtual void drop(qint64 /*id*/) {}
    [[nodiscard]] Services& services() const { return desk().programme.services(); }

private:
    Result<> addShowing(const Changes& changes, std::unordered_set<qint64>& wanted) const
    {
        for (const LineShows& shows : Line::shows())
            for (const Change& change : changes.list) {
                // What is gone shows nowhere: the lines that showed it have changed themselves.
                if (change.kind != shows.of || change.operation != Operation::Updated)
                    continue;
                FILROUGE_TRY_VALUE(lines, reading_.showing(shows, change.id));
                for (const Line& line : lines)
                    wanted.insert(line.id.value);
            }
        return {};
    }

    Result<> addCounted(const Changes& changes, std::unordered_set<qint64>& wanted) const
    {
        for (const LineCount<Line>& count : Line::counts()) {
            if (!changes.touches(count.of))
                continue;
            FILROUGE_TRY_VALUE(now, reading_.counted(count));
            for (const auto& [id, line] : lines_) {
                const auto found = now.find(id);
                if (line.*count.member != (found == now.end() ? 0 : found->second))
                    wanted.insert(id);
            }
        }
        return {};
    }

    FieldLineRepository<Line> reading_;
    std::unordered_map<qint64, Line> lines_;
};

} // namespace filrouge
