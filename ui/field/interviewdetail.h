// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

class NotesPane;
class PhotoStrip;

/// One interview: when and where, who came and who led, under which consent, the notes, the photos.
class InterviewDetail final : public DetailOf<Interview> {
    Q_OBJECT

public:
    explicit InterviewDetail(const Desk& desk);

    void showEvidence(EvidenceId id) override;

protected:
    [[nodiscard]] Kind kind() const override { return Kind::Interview; }
    [[nodiscard]] Result<Interview> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const Interview& interview, const QString& mergeKey) override;
    [[nodiscard]] bool notices(const Changes& changes) override;
    void readMore() override;
    void retranslate() override;

private:
    void build();
    LinkedNames* people(InterviewPart part);
    LinkedNames* organisations();
    void showCounts();

    FieldText* heading_;
    DayField* heldOn_;
    NameChoice* commune_;
    FieldText* place_;
    ChoiceField* mode_;
    LinkedNames* met_;
    LinkedNames* interviewers_;
    LinkedNames* organisations_;
    FieldText* guide_;
    ChoiceField* consent_;
    DayField* keepUntil_;
    TextLabel* passed_;
    TextLabel* evidence_;
    NotesPane* notes_;
    PhotoStrip* photos_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
    int pieces_ = 0;
};

} // namespace filrouge
