// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "ui/shell/page.h"
#include "ui/widgets/keyedrows.h"

#include <QHash>
#include <QTimer>

#include <array>
#include <unordered_map>

namespace filrouge {

struct Changes;

/// A piece of evidence as a line of the table of all of them.
struct EvidenceRow final {
    Evidence evidence;
    int irritants = 0;
    mutable QByteArray words;                     ///< what typing finds in it; made when it is first asked for
    mutable std::optional<qint64> beginning = {}; ///< of its words, as a number to sort by; likewise

    friend bool operator==(const EvidenceRow& a, const EvidenceRow& b)
    {
        return a.irritants == b.irritants && a.evidence == b.evidence;
    }
};

/// What many rows share by name: an interview, an immersion, a seminar, a theme, who spoke.
struct SharedName final {
    QString name;
    QDate day;
    int rank = 0; ///< in the order of names: numbers sort faster than words
    QByteArray words;
};

/// Every piece of evidence of the programme. All is read once; of an edit only what it touched is read again.
class EvidenceRows final : public KeyedRows<EvidenceRow> {
    Q_OBJECT

public:
    enum Column { Words, Kinds, Voices, Speaker, Source, Day, Themes, Irritants, Place, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit EvidenceRows(const Desk& desk, QObject* parent = nullptr);

    void readAll();
    void takeUp(const Changes& changes);

    /// What typing finds in a row of its own: its words and who spoke, folded, a blank before each word.
    [[nodiscard]] const QByteArray& wordsOf(const EvidenceRow& row) const;
    /// The names it shares with others; nullptr: it has none.
    [[nodiscard]] const SharedName* sourceOf(const Evidence& evidence) const;
    [[nodiscard]] const SharedName* themeOf(const Evidence& evidence) const;
    /// What sorts a row by that column; by its words only as they begin.
    [[nodiscard]] qint64 sortKey(const EvidenceRow& row, int column) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    /// Sources or themes are called otherwise.
    void namesChanged();
    /// What typing finds in each row, and how it begins, is worked out.
    void prepared();

protected:
    [[nodiscard]] qint64 keyOf(const EvidenceRow& row) const override { return row.evidence.id.value; }

private:
    void readNames();
    void prepareSome();
    [[nodiscard]] int rankOf(const QString& speaker) const;
    [[nodiscard]] QString shown(const EvidenceRow& row, int column) const;

    Desk desk_;
    /// By key: those of interviews, immersions, seminars and themes.
    using Names = std::array<std::unordered_map<qint64, SharedName>, 4>;
    Names names_;
    mutable QHash<QString, int> speakers_;
    std::size_t prepared_ = 0;
    QTimer idle_;
};

/// A text as typing finds it: without accents and case, a blank before each word.
[[nodiscard]] QByteArray searchable(const QString& text);

} // namespace filrouge
