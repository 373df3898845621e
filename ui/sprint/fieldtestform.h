// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/fieldtest.h"
#include "ui/sprint/paneform.h"

#include <functional>
#include <vector>

class QPushButton;

namespace filrouge {

class NameChoice;
class PhotoImport;
class PictureRow;

/// One field test, edited in place in the order it happens: what is believed, what is shown to whom and where, how it
/// is measured, what was seen and learnt.
class FieldTestForm final : public PaneForm {
    Q_OBJECT

public:
    /// `photos` outlives it.
    FieldTestForm(const Desk& desk, PhotoImport& photos, const FieldTest& test);

    [[nodiscard]] FieldTestId id() const { return test_.id; }
    /// `number`: among the tests of its card.
    void show(const FieldTest& test, int number);
    /// The communes are others, or have other names.
    void readNames();
    void focusFirst();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Change = std::function<void(FieldTest&)>;

    void build();
    bool update(const char* field, const Change& change);
    [[nodiscard]] FieldText* text(const char* field, QString FieldTest::*member);
    void addCommune(const QString& name);
    void showTitle();
    void remove();

    FieldTest test_;
    int number_ = 1;
    TextLabel* title_;
    FieldText* hypothesis_;
    FieldText* mockUp_;
    PictureRow* photos_;
    FieldText* place_;
    NameChoice* commune_;
    DayField* heldOn_;
    CountField* testers_;
    FieldText* whoTested_;
    FieldText* measure_;
    FieldText* criterion_;
    FieldText* observation_;
    FieldText* lesson_;
    QPushButton* remove_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
