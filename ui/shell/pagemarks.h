// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchwords.h"
#include "ui/theme/uitheme.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace filrouge {

class PageMarkVeil;

/// Points at words in whatever a page shows: in a text the words themselves, around a row of a list or a label that has
/// them an edge. Escape takes the marks away, and so does typing in the page, or leaving it.
class PageMarks final : public QObject {
    Q_OBJECT

public:
    PageMarks(const UiTheme& theme, QWidget& page);
    ~PageMarks() override;

    /// In place of what was marked before; the first text with a mark, or the first row, is scrolled into view.
    void show(const SearchWords& words);
    void clear();
    [[nodiscard]] bool isShowing() const { return !words_.isEmpty(); }
    /// The texts with marks, as one reads the page; its cursor is at the first mark of each.
    [[nodiscard]] std::vector<QWidget*> texts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark();
    void reveal() const;
    template <class Edit>
    void markText(Edit& edit);

    const UiTheme& theme_;
    QWidget& page_;
    SearchWords words_;
    std::vector<QPointer<QWidget>> texts_;
    std::vector<QPointer<PageMarkVeil>> veils_;
};

} // namespace filrouge
