// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace filrouge {

class DocumentExport;
struct Document;

/// Who may vote by phone: voting slips as PDF, from the printer's point of view, or any phone in the room; and the
/// paper ballots to go with them. Codes are in memory from the moment slips are made to the moment their PDF is on the
/// disk, and nowhere else.
class SlipsPanel final : public QWidget {
    Q_OBJECT

public:
    SlipsPanel(const Desk& desk, PollingStation& station, QWidget* parent = nullptr);

    /// The seminar of the day, its vote, and where phones find the page (empty: not known yet).
    void show(SeminarId seminar, const std::optional<Vote>& vote, const QString& pageAddress);
    void retranslate();
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    /// Other codes open the page from now on.
    void slipsChanged();

private:
    void readStock();
    void showState();
    void saveSlips(bool anew);
    void savePaper();
    void write(Document document, const QString& path);
    void setAdmission(Admission admission);

    Desk desk_;
    PollingStation& station_;
    SeminarId seminar_;
    std::optional<Vote> vote_;
    QString pageAddress_;
    SlipStock stock_;
    std::vector<VotingSlip> unsaved_; ///< made, and their PDF could not be written
    std::vector<VotingSlip> saving_;
    DocumentExport* export_;
    TextLabel* title_;
    QRadioButton* codes_;
    QRadioButton* openRoom_;
    TextLabel* stockText_;
    QPushButton* save_;
    QPushButton* anew_;
    TextLabel* paperTitle_;
    QSpinBox* copies_;
    QPushButton* paper_;
};

} // namespace filrouge
