// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/backgroundreading.h"
#include "ui/imports/notesimportmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QShortcut;
class QTableView;

namespace filrouge {

class TextLabel;

/// Documents of the field team on their way into interviews or immersions: where each goes, what is wrong with it, and
/// one button that takes them all, in one step that can be undone. Escape leaves, and nothing has happened. Files can
/// be dropped on it.
class NotesImportPanel final : public QWidget {
    Q_OBJECT

public:
    /// `kind`: what a file becomes whose name does not say.
    NotesImportPanel(const Desk& desk, NotesKind kind, QWidget* parent = nullptr);
    ~NotesImportPanel() override;

    /// Asks for files and begins to read them. False: thought better of it.
    bool chooseFiles();
    /// Beside those that are here already.
    void takeFiles(const QStringList& paths);
    /// What the files may go to has changed.
    void refresh();
    void focusFirst();
    /// Forgets the files: the next ones are looked at alone.
    void clear();
    [[nodiscard]] bool isReading() const { return reading_.isRunning(); }

    /// Whether a file is called as lists are, not notes.
    [[nodiscard]] static bool isList(const QString& path);
    /// What is said after so many files were taken in.
    [[nodiscard]] static QString importedInWords(int files);

Q_SIGNALS:
    /// Files that are no notes.
    void listsDropped(const QStringList& paths);
    /// So many files were taken in.
    void imported(int files);
    /// Without importing.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void take(std::vector<ChosenFile> files);
    void plan();
    [[nodiscard]] std::vector<NotesFile> taken() const;
    [[nodiscard]] ChosenFile* current();
    void offerTargets();
    void chooseTarget(int at);
    void run();
    void leave();
    void retranslate();
    void showPlan();
    [[nodiscard]] QString sums() const;

    const Desk desk_;
    const NotesKind kind_;
    std::vector<ChosenFile> files_;
    QStringList waiting_;              ///< to be read
    std::vector<NotesPlanLine> lines_; ///< of those that are taken
    std::optional<Error> refusal_;
    std::vector<NotesSource> targets_; ///< those that the choice offers, from its third entry
    bool running_ = false;
    int percent_ = 0;
    NotesImportModel* model_;
    TextLabel* title_;
    TextLabel* hint_;
    TextLabel* error_;
    QTableView* table_;
    TextLabel* targetLabel_;
    QComboBox* kindChoice_;
    QComboBox* target_;
    TextLabel* sums_;
    QPushButton* more_;
    QPushButton* go_;
    QPushButton* close_;
    QShortcut* leave_;
    BackgroundReading reading_; ///< the last: nothing arrives in what is gone
};

} // namespace filrouge
