// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/field/durationfield.h"
#include "ui/field/linkednames.h"
#include "ui/shell/page.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

class QFormLayout;
class QVBoxLayout;

namespace filrouge {

struct Services;

/// One item of a list, read as the document it is and edited in place.
class ItemDetail : public QWidget {
    Q_OBJECT

public:
    /// Nothing for 0. What is typed goes to the item before.
    void show(qint64 id);
    [[nodiscard]] qint64 shown() const { return id_; }
    /// Reads again what an edit touched.
    void apply(const Changes& changes);
    void reopen();
    /// To the title, which a new item needs first.
    void focusTitle();
    /// The part of it that is evidence, brought into view.
    virtual void showEvidence(EvidenceId /*id*/) {}

Q_SIGNALS:
    /// Another item is wanted, where it stands.
    void wanted(filrouge::Kind kind, qint64 id);

protected:
    explicit ItemDetail(const Desk& desk);

    virtual void read() = 0;
    /// Whether an edit touched what is shown here.
    [[nodiscard]] virtual bool notices(const Changes& changes) = 0;
    /// The names of communes and organisations are others from now on.
    virtual void forgetNames() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// The title field comes first.
    void setTitle(FieldText* title);
    /// A line of the form: what it is called, and the field. The label's text is the caller's.
    TextLabel* addRow(QWidget* field);
    TextLabel* addSection(QWidget* part);
    [[nodiscard]] TextLabel* warningBelow();
    void endMergingAfter(FieldText* field);
    void adopt(EntryField* field);
    /// Empty for no field: then every edit is a step of its own.
    [[nodiscard]] QString mergeKey(Kind kind, const QString& field) const;

    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] Services& services() const;

private:
    void arrange();

    Desk desk_;
    qint64 id_ = 0;
    FieldText* title_ = nullptr;
    QVBoxLayout* column_;
    QFormLayout* form_;
    std::vector<TextLabel*> labels_;
    std::vector<EntryField*> entries_;
};

} // namespace filrouge
