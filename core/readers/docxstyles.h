// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/listlabels.h"
#include "core/readers/officefile.h"

namespace filrouge {

/// What a paragraph of a Word document is, in so far as its style or its own settings say so.
struct DocxParagraphForm final {
    int heading = 0;    ///< 1 .. 9; 0: none
    QString list;       ///< the number of its list; empty: not said; "0": none after all
    int listLevel = -1; ///< from 0; -1: not said
};

/// The styles of a Word document and how its lists are numbered. Parts that are missing say nothing.
class DocxStyles final {
public:
    [[nodiscard]] static Result<DocxStyles> read(Package& package, const Relationships& parts);

    /// What paragraphs of that style are, inherited settings included.
    [[nodiscard]] DocxParagraphForm form(const QString& style) const;
    [[nodiscard]] LabelLevels levels(const QString& list) const;

private:
    struct Style final {
        DocxParagraphForm form;
        QString basedOn;
    };
    Result<> readStyles(Package& package, const QString& part);
    Result<> readNumbering(Package& package, const QString& part);

    QHash<QString, Style> styles_;
    QHash<QString, LabelLevels> patterns_; ///< by the number of the abstract list
    QHash<QString, QString> patternOf_;    ///< by the number of the list
};

} // namespace filrouge
