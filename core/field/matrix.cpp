// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/matrix.h"

#include "core/field/publics.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>

namespace filrouge {

namespace {

constexpr int none = -1;

bool areFew(MatrixColumns columns)
{
    return columns != MatrixColumns::Publics && columns != MatrixColumns::Communes;
}

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

/// Counts pieces and, each once a place, sources.
class Tally final {
public:
    Tally(std::size_t places, std::size_t sources) : figures_(places), sources_(sources), seen_(places * sources) {}

    void add(std::size_t place, int source)
    {
        ++figures_[place].pieces;
        if (source < 0)
            return;
        auto seen = seen_[place * sources_ + at(source)];
        if (!seen)
            ++figures_[place].sources;
        seen = true;
    }
    [[nodiscard]] std::vector<MatrixFigures> figures() const { return figures_; }

private:
    std::vector<MatrixFigures> figures_;
    std::size_t sources_;
    std::vector<bool> seen_;
};

class Laying final {
public:
    Laying(const MatrixMaterial& material, const MatrixChoice& choice) : material_(material), choice_(choice) {}

    Matrix lay()
    {
        matrix_.by = choice_.columns;
        nameIrritants();
        makeColumns();
        place();
        orderColumns();
        makeRows();
        count();
        return std::move(matrix_);
    }

private:
    struct Placed {
        std::size_t piece;
        int row;           ///< a theme, or none
        std::size_t begin; ///< of its columns among columns_; none of them: Without
        std::size_t end;
    };

    [[nodiscard]] std::span<const int> columnsOf(const Placed& placed) const
    {
        return std::span(columns_).subspan(placed.begin, placed.end - placed.begin);
    }

    void nameIrritants()
    {
        for (std::size_t i = 0; i < material_.themes.size(); ++i)
            themes_.emplace(material_.themes[i].key, static_cast<int>(i));
        for (std::size_t i = 0; i < material_.irritants.size(); ++i)
            irritants_.emplace(material_.irritants[i].id, static_cast<int>(i));
    }

    void makeColumns()
    {
        switch (choice_.columns) {
        case MatrixColumns::Publics:
            for (const MatrixMaterial::Irritant& irritant : material_.irritants)
                ofIrritants_.push_back(columnsOf(irritant.publics));
            for (const MatrixSource& source : material_.sources)
                ofSources_.push_back(columnsOf(source.publics));
            break;
        case MatrixColumns::Communes:
            makeCommunes();
            break;
        case MatrixColumns::SourceKinds:
            makeChoices(4);
            break;
        case MatrixColumns::EvidenceKinds:
            makeChoices(static_cast<int>(Choices<EvidenceKind>::names.size()));
            break;
        case MatrixColumns::Voices:
            makeChoices(static_cast<int>(Choices<Voice>::names.size()));
            break;
        }
    }

    void makeCommunes()
    {
        std::unordered_map<qint64, int> known;
        for (const MatrixMaterial::Named& commune : material_.communes) {
            known.emplace(commune.key, static_cast<int>(heads_.size()));
            heads_.push_back({MatrixHead::What::Named, commune.name, commune.key});
        }
        for (const MatrixSource& source : material_.sources) {
            const auto found = known.find(source.commune.value);
            ofSources_.push_back(found == known.end() ? std::vector<int>() : std::vector{found->second});
        }
    }

    void makeChoices(int choices)
    {
        for (int i = 0; i < choices; ++i)
            heads_.push_back({MatrixHead::What::Choice, {}, i});
    }

    /// Thousands of items name the same few.
    const std::vector<int>& columnsOf(const QString& publics)
    {
        const auto [known, isFirst] = columnsOf_.try_emplace(publics);
        if (isFirst)
            known->second = columnsNamed(publics);
        return known->second;
    }

    std::vector<int> columnsNamed(const QString& publics)
    {
        std::vector<int> columns;
        for (const QString& name : publicsIn(publics)) {
            const auto [found, isNew] = publics_.emplace(publicKey(name), static_cast<int>(heads_.size()));
            if (isNew)
                heads_.push_back({MatrixHead::What::Named, name, 0});
            if (std::ranges::find(columns, found->second) == columns.end())
                columns.push_back(found->second);
        }
        return columns;
    }

    /// Which row and columns each piece belongs to.
    void place()
    {
        auto link = material_.links.begin();
        placed_.reserve(material_.pieces.size());
        for (std::size_t i = 0; i < material_.pieces.size(); ++i) {
            const MatrixPiece& piece = material_.pieces[i];
            gathered_.clear();
            for (; link != material_.links.end() && link->evidence <= piece.id; ++link)
                if (link->evidence == piece.id)
                    if (const auto found = irritants_.find(link->irritant); found != irritants_.end())
                        gathered_.push_back(found->second);
            std::ranges::sort(gathered_);
            if (choice_.voice && piece.voice != *choice_.voice)
                continue;
            const std::size_t begin = columns_.size();
            addColumnsOf(piece);
            placed_.push_back({i, rowOf(piece), begin, columns_.size()});
        }
    }

    int rowOf(const MatrixPiece& piece) const
    {
        const auto rowOfTheme = [this](ThemeId theme) {
            const auto found = themes_.find(theme.value);
            return found == themes_.end() ? none : found->second;
        };
        int row = rowOfTheme(piece.theme);
        for (const int irritant : gathered_)
            if (row == none)
                row = rowOfTheme(material_.irritants[at(irritant)].theme);
        return row;
    }

    void addColumnsOf(const MatrixPiece& piece)
    {
        switch (choice_.columns) {
        case MatrixColumns::SourceKinds:
            if (piece.source >= 0)
                columns_.push_back(static_cast<int>(material_.sources[at(piece.source)].kind));
            return;
        case MatrixColumns::EvidenceKinds:
            columns_.push_back(static_cast<int>(piece.kind));
            return;
        case MatrixColumns::Voices:
            columns_.push_back(static_cast<int>(piece.voice));
            return;
        case MatrixColumns::Communes:
            addColumnsOfSource(piece);
            return;
        case MatrixColumns::Publics:
            break;
        }
        const auto own = std::ssize(columns_);
        for (const int irritant : gathered_)
            for (const int column : ofIrritants_[at(irritant)])
                if (std::find(columns_.begin() + own, columns_.end(), column) == columns_.end())
                    columns_.push_back(column);
        if (std::ssize(columns_) == own)
            addColumnsOfSource(piece);
    }

    void addColumnsOfSource(const MatrixPiece& piece)
    {
        if (piece.source < 0)
            return;
        const std::vector<int>& those = ofSources_[at(piece.source)];
        columns_.insert(columns_.end(), those.begin(), those.end());
    }

    /// The heaviest first, the rest put together; what holds nothing has no column unless it is one of a few.
    void orderColumns()
    {
        std::vector<int> weights(heads_.size());
        bool without = false;
        for (const Placed& piece : placed_) {
            without = without || piece.begin == piece.end;
            for (const int column : columnsOf(piece))
                ++weights[at(column)];
        }
        std::vector<int> order(heads_.size());
        std::iota(order.begin(), order.end(), 0);
        if (!areFew(choice_.columns)) {
            std::erase_if(order, [&](int column) { return weights[at(column)] == 0; });
            std::ranges::stable_sort(order, [&](int a, int b) { return weights[at(a)] > weights[at(b)]; });
        }
        std::size_t kept = order.size();
        if (!areFew(choice_.columns) && choice_.mostColumns > 0 && kept > at(choice_.mostColumns))
            kept = at(choice_.mostColumns);
        shown_.assign(heads_.size(), none);
        for (std::size_t i = 0; i < order.size(); ++i) {
            shown_[at(order[i])] = static_cast<int>(std::min(i, kept));
            if (i < kept)
                matrix_.columns.push_back(heads_[at(order[i])]);
        }
        if (kept < order.size())
            matrix_.columns.push_back({MatrixHead::What::Others, {}, static_cast<qint64>(order.size() - kept)});
        if (without) {
            without_ = static_cast<int>(matrix_.columns.size());
            matrix_.columns.push_back({MatrixHead::What::Without, {}, 0});
        }
    }

    void makeRows()
    {
        for (const MatrixMaterial::Named& theme : material_.themes)
            matrix_.rows.push_back({MatrixHead::What::Named, theme.name, theme.key});
        if (std::ranges::any_of(placed_, [](const Placed& piece) { return piece.row == none; }))
            matrix_.rows.push_back({MatrixHead::What::Without, {}, 0});
    }

    void count()
    {
        const std::size_t columns = matrix_.columns.size();
        const std::size_t sources = material_.sources.size();
        Tally cells(matrix_.rows.size() * columns, sources);
        Tally rows(matrix_.rows.size(), sources);
        Tally totals(columns, sources);
        Tally whole(1, sources);
        matrix_.evidence.resize(matrix_.rows.size() * columns);
        std::vector<int> into;
        for (const Placed& placed : placed_) {
            const MatrixPiece& piece = material_.pieces[placed.piece];
            const std::size_t row = placed.row == none ? matrix_.rows.size() - 1 : at(placed.row);
            into.clear();
            for (const int column : columnsOf(placed))
                if (const int shown = shown_[at(column)]; std::ranges::find(into, shown) == into.end())
                    into.push_back(shown);
            if (into.empty())
                into.push_back(without_);
            for (const int column : into) {
                cells.add(row * columns + at(column), piece.source);
                totals.add(at(column), piece.source);
                matrix_.evidence[row * columns + at(column)].push_back(piece.id);
            }
            rows.add(row, piece.source);
            whole.add(0, piece.source);
        }
        matrix_.cells = cells.figures();
        matrix_.rowTotals = rows.figures();
        matrix_.columnTotals = totals.figures();
        matrix_.total = whole.figures().front();
    }

    const MatrixMaterial& material_;
    MatrixChoice choice_;
    Matrix matrix_;
    std::unordered_map<qint64, int> themes_;
    std::unordered_map<IrritantId, int> irritants_;
    std::unordered_map<QString, int> publics_;
    std::unordered_map<QString, std::vector<int>> columnsOf_; ///< by what is written there
    std::vector<MatrixHead> heads_;                           ///< every column there could be
    std::vector<std::vector<int>> ofIrritants_;               ///< their columns
    std::vector<std::vector<int>> ofSources_;
    std::vector<int> gathered_; ///< the irritants of the piece at hand, in their order
    std::vector<Placed> placed_;
    std::vector<int> columns_; ///< of heads_, piece after piece
    std::vector<int> shown_;   ///< which column of the matrix a head came to
    int without_ = 0;
};

} // namespace

Matrix matrixOf(const MatrixMaterial& material, const MatrixChoice& choice)
{
    return Laying(material, choice).lay();
}

} // namespace filrouge
