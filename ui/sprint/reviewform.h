// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/sprint.h"
#include "ui/sprint/paneform.h"
#include "ui/widgets/documentexport.h"

#include <optional>
#include <vector>

class QPushButton;

namespace filrouge {

class ExportStrip;

/// The review of a sprint as the steering committee will read it: each part is what somebody wrote or, while that is
/// empty, what the board tells, which stands below. Review and board go out as PDF from here.
class ReviewForm final : public PaneForm {
    Q_OBJECT

public:
    explicit ReviewForm(const Desk& desk);

    /// That sprint, as it is in the file now.
    void show(const Sprint& sprint);
    void focusFirst();

protected:
    void retranslate() override;

private:
    struct Part final {
        QString SprintReview::*text;
        FieldText* field;
        TextLabel* name;
        TextLabel* told;    ///< what the board tells in its place
        QPushButton* begin; ///< takes that as what is written, to go on from
    };

    void addPartOf(QString SprintReview::*text, const char* name);
    void beginWithTold(std::size_t part);
    bool store(QString SprintReview::*text, const char* name, const QString& typed);
    void exportInto(const std::function<Result<ExportJob>()>& makeJob);
    void exportReview();
    void exportBoard();

    std::optional<Sprint> sprint_;
    SprintReview review_;
    TextLabel* title_;
    TextLabel* hint_;
    std::vector<Part> parts_; ///< in the order of the document
    QPushButton* exportReview_;
    QPushButton* exportBoard_;
    ExportStrip* strip_;
};

} // namespace filrouge
