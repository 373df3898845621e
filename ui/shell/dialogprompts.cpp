// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogprompts.h"

#include "core/readers/readnotes.h"
#include "core/readers/readtable.h"
#include "ui/theme/paperstyle.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace filrouge {

namespace {

// Of the dialog to choose from a list, in lines of text: it grows with the letters.
constexpr int widestChoice = 28;
constexpr int highestChoice = 20;

QString patterns(const QStringList& endings)
{
    QStringList all;
    for (const QString& ending : endings)
        all << QStringLiteral("*.") + ending;
    return all.join(u' ');
}

} // namespace

DialogPrompts::DialogPrompts() : place_(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

QString DialogPrompts::filterOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Programme:
        return tr("Fil rouge programmes (*.filrouge)");
    case FileKind::Json:
        return tr("Programmes as JSON (*.json)");
    case FileKind::Picture:
        return tr("Pictures (*.png *.jpg *.jpeg)");
    case FileKind::Pdf:
        return tr("PDF documents (*.pdf)");
    case FileKind::BallotBox:
        return tr("Ballot boxes (*.urn)");
    case FileKind::List:
        return tr("Lists (%1)", "the patterns of their names").arg(patterns(tableEndings()));
    case FileKind::Notes:
        return tr("Notes (%1)", "the patterns of their names").arg(patterns(notesEndings()));
    }
    return {};
}

QString DialogPrompts::endingOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Programme:
        return QStringLiteral("filrouge");
    case FileKind::Json:
        return QStringLiteral("json");
    case FileKind::Pdf:
        return QStringLiteral("pdf");
    case FileKind::BallotBox:
        return QStringLiteral("urn");
    case FileKind::List:
        return QStringLiteral("csv");
    case FileKind::Notes:
        return QStringLiteral("txt");
    case FileKind::Picture:
        return QStringLiteral("png");
    }
    return {};
}

QStringList DialogPrompts::ask(QFileDialog& dialog, FileKind kind)
{
    dialog.setNameFilter(filterOf(kind));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QStringList paths = dialog.selectedFiles();
    place_ = QFileInfo(paths.front()).path();
    return paths;
}

QString DialogPrompts::fileToOpen(QWidget* over, FileKind kind)
{
    QFileDialog dialog(over, {}, place_);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, kind).value(0);
}

QStringList DialogPrompts::filesToOpen(QWidget* over, FileKind kind)
{
    QFileDialog dialog(over, {}, place_);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return ask(dialog, kind);
}

// The dialog puts the ending on, so that it asks about the file that would be written over.
QString DialogPrompts::fileToSave(QWidget* over, FileKind kind, const QString& suggestion)
{
    QFileDialog dialog(over, {}, place_);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(endingOf(kind));
    dialog.selectFile(suggestion);
    return ask(dialog, kind).value(0);
}

QString DialogPrompts::folder(QWidget* over, const QString& title)
{
    QString path = QFileDialog::getExistingDirectory(over, title, place_);
    if (!path.isEmpty())
        place_ = path;
    return path;
}

bool DialogPrompts::confirm(QWidget* over, const QString& sentence, const QString& action)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), sentence, QMessageBox::Cancel, over);
    box.setTextFormat(Qt::PlainText);
    QPushButton* go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

int DialogPrompts::choose(QWidget* over, const QString& title, const QStringList& choices, const QString& action)
{
    QDialog dialog(over);
    dialog.setWindowTitle(title);
    auto* question = new QLabel(title); // not every desktop shows the title of a dialog
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto* list = new QListWidget;
    question->setBuddy(list);
    list->addItems(choices);
    list->setAccessibleName(title);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    makePrimary(go);
    go->setDefault(true);
    go->setEnabled(!choices.isEmpty());
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(question);
    column->addWidget(list);
    column->addWidget(buttons);
    const int line = dialog.fontMetrics().lineSpacing();
    dialog.resize(line * widestChoice, line * highestChoice);
    return dialog.exec() == QDialog::Accepted ? list->currentRow() : -1;
}

} // namespace filrouge
