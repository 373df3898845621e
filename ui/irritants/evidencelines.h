// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/affinityrepository.h"
#include "core/storage/changes.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>
#include <set>
#include <unordered_map>

namespace filrouge {

struct Services;

/// Reads pieces of evidence when somebody looks at them, and keeps the last few hundred; where they come from is read
/// once for all of them.
class EvidenceReading final {
public:
    explicit EvidenceReading(Services& services);

    /// nullptr: it is not there any more. Good until the next call.
    [[nodiscard]] const Evidence* piece(EvidenceId id) const;
    [[nodiscard]] const SourceOutline* source(SourceOutline::Kind kind, qint64 key) const;
    /// "Interview: Town hall of Luzech, 12 January 2018"
    [[nodiscard]] QString sourceOf(const Evidence& piece) const;
    void apply(const Changes& changes);
    void reopen();

private:
    void readSources() const;

    Services& services_;
    mutable QCache<qint64, Evidence> pieces_;
    mutable std::optional<std::unordered_map<qint64, SourceOutline>> sources_[4];
};

/// Pieces of evidence one under the other, as many as there are. Some of them are marked for what is to be done next;
/// marks stay while a filter hides the piece.
class EvidenceLines final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit EvidenceLines(EvidenceReading& reading, QObject* parent = nullptr);

    /// What stands before the first and after the last difference stays where it is.
    void show(const std::vector<EvidenceId>& pieces);
    void apply(const Changes& changes);
    /// The words depend on the language.
    void retranslate();
    /// Whoever carries pieces away takes them from under that irritant.
    void setUnder(IrritantId irritant) { under_ = irritant; }

    [[nodiscard]] const std::vector<EvidenceId>& pieces() const { return pieces_; }
    [[nodiscard]] EvidenceId idAt(int row) const; ///< nobody's when the row is not there
    [[nodiscard]] int rowOf(EvidenceId id) const; ///< -1: not there
    [[nodiscard]] const EvidenceReading& reading() const { return reading_; }

    [[nodiscard]] bool isMarked(EvidenceId id) const { return marked_.contains(id); }
    void setMarked(int row, bool marked);
    void clearMarks();
    void dropMarks(const std::vector<EvidenceId>& pieces);
    [[nodiscard]] std::vector<EvidenceId> marked() const { return {marked_.begin(), marked_.end()}; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// Who speaks, and in what capacity.
    [[nodiscard]] static QString headline(const Evidence& piece);
    [[nodiscard]] static QString words(const Evidence& piece);

    /// From under which irritant the carried evidence comes, as its key in digits.
    static const QString fromMimeType;

Q_SIGNALS:
    void marksChanged();

private:
    EvidenceReading& reading_;
    std::vector<EvidenceId> pieces_;
    std::set<EvidenceId> marked_;
    IrritantId under_;
};

} // namespace filrouge
