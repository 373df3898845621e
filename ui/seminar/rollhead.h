// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/roll.h"
#include "ui/shell/page.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

namespace filrouge {

/// The seminar in three fields, and who is there in two lines.
class RollHead final : public QWidget {
    Q_OBJECT

public:
    explicit RollHead(const Desk& desk, QWidget* parent = nullptr);

    void showSeminar(const Seminar& seminar);
    /// `workgroups`: who is in which, in a line; may be empty.
    void showCounts(const RollCounts& counts, const QString& workgroups);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showTexts();
    void arrange();
    [[nodiscard]] QString mix() const;
    template <class Value>
    bool store(Value Seminar::*field, const Value& value);

    const Desk desk_;
    Seminar seminar_;
    RollCounts counts_;
    QString workgroups_;
    bool low_ = false; ///< the window, for letters as large as they are
    FieldText* title_;
    DayField* day_;
    FieldText* place_;
    TextLabel* here_;
    TextLabel* states_;
    TextLabel* groups_;
    TextLabel* mix_;
};

} // namespace filrouge
