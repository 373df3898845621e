// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/picturerow.h"

#include "core/programme/programme.h"
#include "core/storage/blobstore.h"
#include "ui/widgets/droppedfiles.h"
#include "ui/widgets/photoviewer.h"
#include "ui/widgets/rowsinplace.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int pictureWidth = 160; // at 100 %, as the next
constexpr int pictureHeight = 120;

} // namespace

PictureRow::PictureRow(const Desk& desk, PhotoImport& import, Operations operations)
    : PaneForm(desk),
      operations_(std::move(operations)),
      import_(import),
      list_(addRows(8)),
      add_(new QPushButton)
{
    addButtons({add_});
    setAcceptDrops(true);
    connect(add_, &QPushButton::clicked, this, [this] { choose(); });
    retranslate();
}

void PictureRow::show(qint64 owner)
{
    auto pictures = operations_.read(owner);
    if (!desk().report(pictures))
        pictures = std::vector<Shown>();
    if (owner == owner_ && *pictures == pictures_)
        return;
    owner_ = owner;
    pictures_ = *pictures;
    std::vector<PictureLine*> lines;
    for (const Shown& picture : pictures_) {
        const auto known = std::ranges::find(lines_, picture.id, &PictureLine::id);
        PictureLine* line = known != lines_.end() ? *known : new PictureLine(desk(), operations_, picture);
        line->show(picture);
        lines.push_back(line);
    }
    putInPlace(*list_, lines_, std::move(lines));
}

void PictureRow::choose()
{
    settle();
    addFiles(desk().prompts.filesToOpen(window(), Prompts::FileKind::Picture));
}

void PictureRow::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || owner_ == 0)
        return;
    import_.start(paths, [desk = desk(), add = operations_.add, owner = owner_](const Result<Picture>& picture) {
        if (desk.report(picture))
            desk.report(add(owner, *picture));
    });
}

void PictureRow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureRow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(filesIn(*event->mimeData()));
}

void PictureRow::retranslate()
{
    add_->setText(tr("Pictures…"));
    add_->setAccessibleName(tr("Add pictures"));
    add_->setToolTip(tr("PNG or JPEG; they can also be dropped here"));
}

PictureLine::PictureLine(const Desk& desk, const PictureRow::Operations& operations, const PictureRow::Shown& picture)
    : PaneForm(desk),
      operations_(operations),
      image_(new QToolButton),
      caption_(makeText(FieldText::Lines::Many,
                        [this](const QString& words) {
                            const QString key = QStringLiteral("caption %1").arg(picture_.id);
                            return this->desk().report(operations_.describe(picture_.id, words, key));
                        })),
      remove_(new QPushButton)
{
    addPart(image_);
    addPart(caption_);
    addButtons({remove_});
    image_->setAutoRaise(true);
    connect(image_, &QToolButton::clicked, this, [this] {
        settle();
        this->desk().enlarge({{picture_.content, picture_.caption}}, 0, this);
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        settle();
        if (this->desk().report(operations_.remove(picture_.id)))
            this->desk().offerUndo(tr("The picture was removed."));
    });
    show(picture);
    retranslate();
}

void PictureLine::show(const PictureRow::Shown& picture)
{
    const bool other = picture.content != picture_.content || image_->icon().isNull();
    picture_ = picture;
    caption_->show(picture.caption);
    describe();
    if (!other)
        return;
    QPixmap image;
    if (const auto bytes = desk().programme.file().blobs().bytes(picture.content))
        image.loadFromData(*bytes);
    const QSize room(desk().theme.px(pictureWidth), desk().theme.px(pictureHeight));
    const QPixmap shown = image.isNull() ? desk().theme.icon("image-missing").pixmap(room / 4)
                                         : image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image_->setIcon(shown);
    image_->setIconSize(shown.size());
}

void PictureLine::describe()
{
    image_->setAccessibleName(picture_.caption.trimmed().isEmpty() ? tr("Picture without a caption")
                                                                   : picture_.caption);
    image_->setToolTip(tr("See it large"));
}

void PictureLine::retranslate()
{
    caption_->setPrompt(tr("What can be seen?"), tr("Caption of the picture"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove the picture"));
    describe();
}

} // namespace filrouge
