// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "core/readers/readtable.h"
#include "ui/imports/backgroundreading.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QShortcut;
class QTableView;
class QVBoxLayout;

namespace filrouge {

class ListMappingForm;
class ListPreviewModel;
class ListProblems;
class ListQuestions;
class TextLabel;

/// A list on its way in: which column of the file holds what, what that makes, and one button that takes it all, in one
/// step that can be undone. Escape leaves, and nothing has happened.
class TableImportPanel final : public QWidget {
    Q_OBJECT

public:
    /// `import` is where the list goes; setImport() may say it later.
    explicit TableImportPanel(const Desk& desk, std::unique_ptr<TableImport> import = nullptr,
                              QWidget* parent = nullptr);
    ~TableImportPanel() override;

    void setImport(std::unique_ptr<TableImport> import);
    /// Where a list may go as well: once one is read, it goes where most of its columns are known.
    void setAlternatives(std::vector<std::unique_ptr<TableImport>> others);
    /// Asks for a file and begins to read it. False: thought better of it.
    bool chooseFiles();
    /// Dropped somewhere: the first of them.
    void takeFiles(const QStringList& paths);
    /// What the list goes to has changed.
    void refresh();
    void focusFirst();
    [[nodiscard]] bool isReading() const { return reading_.isRunning(); }

    /// What is said after so many rows were imported.
    [[nodiscard]] QString importedInWords(int rows) const;

Q_SIGNALS:
    /// So many were taken in.
    void imported(int rows);
    /// Without importing.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void layOut();
    void buildTable();
    void readFile(const QString& path, const QString& sheet = {});
    void takeTable(Result<ReadTable> table, bool again);
    void takeSchema();
    void takeBestImport();
    void planRows();
    void refuse(const Error& error);
    void run();
    void leave();
    void retranslate();
    void showPlan();
    void showSheets();
    void fitColumns();
    void arrangeForm();

    const Desk desk_;
    std::unique_ptr<TableImport> import_;
    std::vector<std::unique_ptr<TableImport>> others_;
    QString path_;
    std::optional<Error> refusal_; ///< why there is nothing to import
    ReadTable read_;
    TablePlan plan_;
    bool running_ = false;
    bool focusWhenRead_ = false;
    int percent_ = 0;
    ListPreviewModel* preview_;
    TextLabel* title_;
    TextLabel* origin_;
    TextLabel* remarks_;
    TextLabel* error_;
    QComboBox* sheets_;
    QPushButton* other_;
    QPushButton* again_;
    QScrollArea* scroll_;
    ListMappingForm* form_;
    ListProblems* problems_;
    ListQuestions* questions_;
    QTableView* rows_;
    TextLabel* sums_;
    TextLabel* consequences_;
    QPushButton* go_;
    QPushButton* close_;
    QShortcut* leave_;
    BackgroundReading reading_; ///< the last: nothing arrives in what is gone
};

} // namespace filrouge
