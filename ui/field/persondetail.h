// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

/// One person: who it is and for whom, how to reach them, until when they may be kept, which interviews they came to.
class PersonDetail final : public DetailOf<Person> {
    Q_OBJECT

public:
    explicit PersonDetail(const Desk& desk);

protected:
    [[nodiscard]] Kind kind() const override { return Kind::Person; }
    [[nodiscard]] Result<Person> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const Person& person, const QString& mergeKey) override;
    [[nodiscard]] bool notices(const Changes& changes) override;
    void readMore() override;
    void retranslate() override;

private:
    LinkedNames* interviews();

    FieldText* heading_;
    FieldText* role_;
    NameChoice* organisation_;
    FieldText* email_;
    FieldText* phone_;
    ChoiceField* consent_;
    DayField* keepUntil_;
    LinkedNames* interviews_;
    FieldText* note_;
    TextLabel* passed_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
