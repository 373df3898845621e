// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/pagerendering.h"

#include <QWidget>

namespace filrouge {

/// The pages of a preview, one under the other. Scales what it has until sharper pages come.
class PageCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit PageCanvas(const UiTheme& theme);

    void setPages(RenderedDocument document);
    [[nodiscard]] const RenderedDocument& document() const { return document_; }
    /// Lays the pages out for this width, margins included.
    void setWidth(int width);
    [[nodiscard]] int pageWidth() const;
    /// Marks the line with the word at that place; -1: none. Returns where it stands.
    QRect mark(int word);
    [[nodiscard]] int markedWord() const { return marked_; }
    /// The page in the middle of that stretch, from 0.
    [[nodiscard]] int pageAt(int y) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int gap() const { return theme_.px(12); }

    const UiTheme& theme_;
    RenderedDocument document_;
    std::vector<QRect> places_;
    int width_ = 0;
    int marked_ = -1;
};

} // namespace filrouge
