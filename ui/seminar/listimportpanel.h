// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/participantimport.h"
#include "ui/shell/page.h"

#include <optional>

class QPushButton;
class QScrollArea;
class QShortcut;
class QTableView;

namespace filrouge {

class ListMappingForm;
class ListPreviewModel;
class ListProblems;
class TextLabel;

/// A list of people on its way onto the roll: which column of the file holds what, whom that makes, and one button that
/// takes them all in, in one step that can be undone. Escape leaves, and nothing has happened.
class ListImportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ListImportPanel(const Desk& desk, QWidget* parent = nullptr);

    /// Onto whose roll.
    void setSeminar(SeminarId seminar);
    /// Asks for a file and shows it, or why it cannot be read. False: thought better of it.
    bool chooseFile();
    /// The roll or the directory is another one.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    /// So many joined the roll.
    void imported(int people);
    /// Without importing.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void readFile(const QString& path);
    void readPeople();
    void refuse(const Error& error);
    void run();
    void retranslate();
    void showPlan();
    void fitColumns();
    void arrangeForm();
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString sums() const;
    [[nodiscard]] QString consequences() const;

    const Desk desk_;
    SeminarId seminar_;
    QString path_;
    std::optional<Error> refusal_; ///< why there is nothing to import
    CsvTable table_;
    ParticipantList list_;
    ListPlan plan_;
    bool running_ = false;
    ListPreviewModel* preview_;
    TextLabel* title_;
    TextLabel* origin_;
    TextLabel* error_;
    QPushButton* other_;
    QPushButton* again_;
    QScrollArea* scroll_;
    ListMappingForm* form_;
    ListProblems* problems_;
    QTableView* people_;
    TextLabel* sums_;
    TextLabel* consequences_;
    QPushButton* import_;
    QPushButton* close_;
    QShortcut* leave_;
};

} // namespace filrouge
