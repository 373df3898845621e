// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/documents/exportedfiles.h"
#include "core/documents/filename.h"
#include "core/programme/programme.h"
#include "ui/irritants/matrixpage.h"
#include "ui/irritants/matrixpainting.h"

#include <QBuffer>
#include <QComboBox>

// The matrix as a table and as a picture.

namespace filrouge {

QString MatrixPage::heading() const
{
    const QString table = tr("Themes by %1: %2", "the columns, the measure")
                              .arg(columns_->currentText().toLower(), measure_->currentText().toLower());
    return voice_->currentIndex() <= 0
               ? table
               : tr("%1, %2", "what a table shows, whose voices only").arg(table, voice_->currentText().toLower());
}

// All columns, whatever the screen holds.
void MatrixPage::saveTable()
{
    desk().pending.flush();
    const QString path =
        desk().prompts.fileToSave(window(), Prompts::FileKind::List, fileNameFor(heading()) + QStringLiteral(".csv"));
    if (path.isEmpty())
        return;
    MatrixChoice whole = choice();
    whole.mostColumns = 0;
    const Matrix matrix = matrixOf(material_, whole);
    if (desk().report(writeFile(path, writeCsv(matrixTable(matrix, measure(), MatrixModel::wordsOf(matrix))))))
        desk().toasts.say(tr("The table is saved."));
}

void MatrixPage::savePicture()
{
    desk().pending.flush();
    const QString path = desk().prompts.fileToSave(
        window(), Prompts::FileKind::Picture, fileNameFor(heading()) + QStringLiteral(".png"));
    if (path.isEmpty())
        return;
    const Matrix& matrix = model_->matrix();
    QBuffer buffer;
    if (!matrixPicture(matrix, measure(), MatrixModel::wordsOf(matrix), heading(), desk().theme).save(&buffer, "PNG")) {
        desk().complain(Error{ErrorCode::WriteFailed, path, {}});
        return;
    }
    if (desk().report(writeFile(path, buffer.data())))
        desk().toasts.say(tr("The picture is saved."));
}

} // namespace filrouge
