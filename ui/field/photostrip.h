// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldwork.h"
#include "core/field/notessource.h"
#include "ui/shell/page.h"
#include "ui/widgets/photoimport.h"

#include <QHash>
#include <QPixmap>

class QProgressBar;
class QPushButton;

namespace filrouge {

class FlowLayout;
class PhotoCard;
class TextLabel;

/// The photos of one interview or immersion: dropped on it or chosen, several at once; each with its caption, in an
/// order of their own.
class PhotoStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(const Desk& desk, QWidget* parent = nullptr);

    void showSource(const NotesSource& source);
    /// Reads picture files and keeps them with what is shown now, even when something else is shown by then.
    void addFiles(const QStringList& paths);
    [[nodiscard]] bool isBusy() const { return import_.isBusy() || !undecoded_.isEmpty(); }

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void keep(const NotesSource& source, const Result<Picture>& picture);
    void sumUp();
    void showPhotos(const std::vector<Attachment>& photos);
    PhotoCard* makeCard(const Attachment& photo);
    void decodeNext();
    void enlarge(PhotoCard* card);
    void remove(PhotoCard* card);
    void move(PhotoCard* card, int to);
    void drag(PhotoCard* card);
    [[nodiscard]] int placeOf(const PhotoCard* card) const;
    /// Between which of them one lets go there: the place that what is carried would have.
    [[nodiscard]] int placeAt(QPoint at) const;
    void retranslate();

    Desk desk_;
    NotesSource source_;
    PhotoImport import_;
    int kept_ = 0;         ///< of those asked for since it was last idle
    bool refused_ = false; ///< one of them at least
    FlowLayout* flow_;
    std::vector<PhotoCard*> cards_;
    PhotoCard* carried_ = nullptr; ///< being dragged
    QHash<QString, QPixmap> thumbs_;
    QStringList undecoded_; ///< hashes
    TextLabel* hint_;
    QPushButton* add_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

} // namespace filrouge
