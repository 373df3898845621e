// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/capturedline.h"
#include "ui/theme/uitheme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QListWidget;

namespace filrouge {

class FieldText;

/// Offers names for the #theme or !irritant that is being typed. Tab or Enter takes the marked one, the arrows choose,
/// Escape goes on without. The last one offered is always the new name as it is typed.
class MarkCompletion final : public QObject {
    Q_OBJECT

public:
    MarkCompletion(const UiTheme& theme, FieldText* field, std::function<KnownNames()> known);
    ~MarkCompletion() override;

    [[nodiscard]] bool isOffering() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void place();
    void take(int row);

    const UiTheme& theme_;
    FieldText* field_;
    std::function<KnownNames()> known_;
    QPointer<QListWidget> list_; ///< the window's, once it was shown
    OpenMark mark_;
    std::optional<KnownNames> offering_; ///< read once for each mark
    QString declined_;                   ///< the text for which Escape was pressed
    bool taking_ = false;
};

} // namespace filrouge
