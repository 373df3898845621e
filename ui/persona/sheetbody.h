// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/persona/foundation.h"
#include "ui/persona/linelist.h"
#include "ui/shell/page.h"

#include <QScrollArea>

#include <vector>

namespace filrouge {

class JourneyEditor;
class PortraitCache;
class SheetHead;

/// The page in the middle of the sheet: all that is said of one persona, edited in place.
class SheetBody final : public QScrollArea {
    Q_OBJECT

public:
    SheetBody(const Desk& desk, PortraitCache& portraits, QWidget* parent = nullptr);

    void show(PersonaId persona);
    /// The same persona, as the file says now.
    void reload();
    void focusName();
    void focusStatement(StatementId id);

Q_SIGNALS:
    void restingChosen(const filrouge::Resting& resting, const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] LineList::Operations operationsOf(StatementKind kind) const;
    void arrange();
    void retranslate();

    Desk desk_;
    PortraitCache& portraits_;
    PersonaId persona_;
    SheetHead* head_;
    std::vector<LineList*> lists_; ///< by StatementKind
    JourneyEditor* journey_;
};

} // namespace filrouge
