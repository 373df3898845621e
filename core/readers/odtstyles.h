// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/listlabels.h"
#include "core/readers/xmlpart.h"

namespace filrouge {

/// The styles of an OpenDocument text that say what its paragraphs and lists are. They stand in two parts, styles.xml
/// and the beginning of content.xml.
class OdtStyles final {
public:
    /// Takes what the element that has just begun says.
    void take(const XmlPart& part);

    /// Of a paragraph that is no heading by itself: 1 for a title, 2 for a subtitle, otherwise 0.
    [[nodiscard]] int heading(const QString& style) const;
    [[nodiscard]] LabelLevels levels(const QString& listStyle) const { return lists_.value(listStyle); }
    [[nodiscard]] bool isHidden(const QString& textStyle) const { return hidden_.contains(textStyle); }

private:
    QHash<QString, QString> parents_;
    QHash<QString, LabelLevels> lists_;
    QHash<QString, bool> hidden_;
    QString style_; ///< that is being described
    QString list_;
};

} // namespace filrouge
