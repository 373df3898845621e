// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/support.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace filrouge {

class TextLabel;

/// Sentences in an order, each a text edited where it stands, and an empty line to add one. Enter begins the next,
/// Backspace on an empty one removes it, Alt+Up and Alt+Down move it. What rests on nothing has a dotted underline, and
/// evidence can be dropped on it.
class LineList final : public QWidget {
    Q_OBJECT

public:
    struct Line final {
        qint64 id = 0;
        QString text;
        std::optional<StatementSupport> support = {}; ///< nothing: it need not rest on anything
    };
    /// How the lines of an owner (a persona, a letter) get into the file. Places count from 0.
    struct Operations final {
        std::function<Result<>(qint64 owner, const QString& text, int place)> add;
        std::function<Result<>(qint64 id, const QString& text)> update;
        std::function<Result<>(qint64 id, int place)> move;
        std::function<Result<>(qint64 id)> remove;
        /// Evidence was dropped on a line; empty: lines rest on nothing.
        std::function<Result<>(qint64 id, const std::vector<EvidenceId>& evidence)> rest = {};
    };

    LineList(const Desk& desk, Operations operations, QWidget* parent = nullptr);
    ~LineList() override;

    /// What the file says.
    void show(qint64 owner, const std::vector<Line>& lines);
    /// An empty title shows none.
    void setTexts(const QString& title, const QString& prompt, const QString& accessibleName);
    void setTextSize(TextSize size);
    bool focusLine(qint64 id);
    /// The line that has the keyboard; 0: none, or the empty one.
    [[nodiscard]] qint64 focusedLine() const;
    /// Those in the file, in their order.
    [[nodiscard]] std::vector<Line> lines() const;

Q_SIGNALS:
    /// Which line has the keyboard; 0: the empty one.
    void focused(qint64 id, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row;
    using RowPtr = std::shared_ptr<Row>;

    RowPtr makeRow();
    [[nodiscard]] RowPtr rowFor(const Line& line);
    void placeDraft(std::vector<RowPtr>& next, const RowPtr& line, bool midway) const;
    bool store(const RowPtr& row, const QString& text);
    void left(const RowPtr& row);
    void remove(const RowPtr& row);
    void rest(const RowPtr& row, const std::vector<EvidenceId>& evidence);
    void beginAfter(const RowPtr& row);
    void move(const RowPtr& row, int by);
    void arrange();
    void mark(Row& row) const;
    [[nodiscard]] int placeOf(const RowPtr& row) const; ///< among the stored ones
    [[nodiscard]] RowPtr draft() const;

    Desk desk_;
    Operations operations_;
    qint64 owner_ = 0;
    TextSize size_ = TextSize::Body;
    QString prompt_;
    QString accessibleName_;
    TextLabel* title_;
    QVBoxLayout* column_;
    std::vector<RowPtr> rows_; ///< in their order, one of them the empty line
    RowPtr adding_;            ///< the line whose row is just being made
};

} // namespace filrouge
