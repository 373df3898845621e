// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/photostrip.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"
#include "ui/field/photocard.h"
#include "ui/widgets/carrying.h"
#include "ui/widgets/droppedfiles.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/photoviewer.h"
#include "ui/widgets/textlabel.h"

#include <QBuffer>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr QSize thumbSize(352, 264); // px: the card's at 200 %
const QString photoMimeType = QStringLiteral("application/x-filrouge-photo");

QPixmap thumbOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(thumbSize, Qt::KeepAspectRatioByExpanding));
    return QPixmap::fromImage(reader.read());
}

} // namespace

PhotoStrip::PhotoStrip(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      flow_(new FlowLayout(desk.theme.px(12))),
      hint_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      add_(new QPushButton),
      progress_(new QProgressBar),
      cancel_(new QPushButton)
{
    setAcceptDrops(true);
    hint_->setContentsMargins(6, 0, 0, 0);
    progress_->setTextVisible(false);
    progress_->hide();
    cancel_->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 0, 0, 0);
    foot->addWidget(add_);
    foot->addWidget(progress_, 1);
    foot->addWidget(cancel_);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    column->addWidget(hint_);
    auto* cards = new QWidget;
    cards->setLayout(flow_);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cards->setSizePolicy(policy);
    column->addWidget(cards);
    column->addLayout(foot);
    connect(add_, &QPushButton::clicked, this, [this] { choose(); });
    connect(cancel_, &QPushButton::clicked, &import_, &PhotoImport::cancel);
    connect(&import_, &PhotoImport::progressed, this, [this](int done, int of) {
        progress_->setRange(0, of);
        progress_->setValue(done);
        progress_->setVisible(true);
        cancel_->setVisible(of > 1);
        add_->setEnabled(false);
    });
    connect(&import_, &PhotoImport::finished, this, [this] { sumUp(); });
    retranslate();
}

void PhotoStrip::showSource(const NotesSource& source)
{
    source_ = source;
    const AttachmentRepository& attachments = desk_.programme.services().attachments.read();
    const auto photos =
        source.interview ? attachments.of(*source.interview) : attachments.of(source.immersion.value_or(ImmersionId()));
    if (desk_.report(photos))
        showPhotos(*photos);
}

void PhotoStrip::showPhotos(const std::vector<Attachment>& photos)
{
    std::vector<PhotoCard*> next;
    for (const Attachment& photo : photos) {
        const auto known =
            std::ranges::find_if(cards_, [&](const PhotoCard* card) { return card->attachment().id == photo.id; });
        PhotoCard* card = known != cards_.end() ? *known : makeCard(photo);
        if (known != cards_.end())
            cards_.erase(known);
        card->show(photo);
        next.push_back(card);
    }
    for (PhotoCard* card : cards_) {
        card->hide();
        card->deleteLater(); // it may be what is being pressed
    }
    while (QLayoutItem* item = flow_->takeAt(0))
        delete item;
    cards_ = std::move(next);
    for (PhotoCard* card : cards_) {
        flow_->insertWidget(flow_->count(), card);
        card->setVisible(true);
    }
    hint_->setVisible(cards_.empty());
    updateGeometry();
}

PhotoCard* PhotoStrip::makeCard(const Attachment& photo)
{
    auto* card = new PhotoCard(desk_, photo, this);
    connect(card->thumb(), &QAbstractButton::clicked, this, [this, card] { enlarge(card); });
    connect(card->thumb(), &PhotoThumb::removeWanted, this, [this, card] { remove(card); });
    connect(card->thumb(), &PhotoThumb::moveWanted, this, [this, card](int by) { move(card, placeOf(card) + by); });
    connect(card->thumb(), &PhotoThumb::dragBegun, this, [this, card] { drag(card); });
    const QString sha256 = photo.content.sha256;
    if (const auto known = thumbs_.constFind(sha256); known != thumbs_.constEnd()) {
        card->setPicture(*known);
    } else if (!undecoded_.contains(sha256)) {
        undecoded_ << sha256;
        QTimer::singleShot(0, this, [this] { decodeNext(); });
    }
    return card;
}

// One between two events: a strip of thirty photos holds nobody up.
void PhotoStrip::decodeNext()
{
    if (undecoded_.isEmpty())
        return;
    const QString sha256 = undecoded_.takeFirst();
    const auto bytes = desk_.programme.file().blobs().bytes(PictureRef{sha256});
    const QPixmap thumb = bytes ? thumbOf(*bytes) : QPixmap();
    thumbs_.insert(sha256, thumb);
    for (PhotoCard* card : cards_)
        if (card->attachment().content.sha256 == sha256)
            card->setPicture(thumb);
}

void PhotoStrip::choose()
{
    desk_.pending.flush();
    addFiles(desk_.prompts.filesToOpen(this, Prompts::FileKind::Picture));
}

void PhotoStrip::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || source_.isEmpty())
        return;
    import_.start(paths, [this, source = source_](const Result<Picture>& picture) { keep(source, picture); });
}

void PhotoStrip::keep(const NotesSource& source, const Result<Picture>& picture)
{
    refused_ = refused_ || !picture;
    if (!desk_.report(picture))
        return;
    desk_.pending.flush();
    Attachment attachment;
    attachment.interview = source.interview;
    attachment.immersion = source.immersion;
    if (desk_.report(desk_.programme.services().attachments.add(attachment, *picture)))
        ++kept_;
}

void PhotoStrip::sumUp()
{
    progress_->hide();
    cancel_->hide();
    add_->setEnabled(true);
    // What was said of a file that was refused stays.
    if (kept_ > 0 && !refused_)
        desk_.toasts.say(tr("%n photo(s) were added.", nullptr, kept_));
    kept_ = 0;
    refused_ = false;
}

void PhotoStrip::enlarge(PhotoCard* card)
{
    desk_.pending.flush();
    std::vector<Photo> photos;
    for (const PhotoCard* one : cards_)
        photos.push_back({one->attachment().content, one->attachment().caption});
    desk_.enlarge(std::move(photos), placeOf(card), this);
}

void PhotoStrip::remove(PhotoCard* card)
{
    desk_.pending.flush();
    const int at = placeOf(card);
    if (!desk_.report(desk_.programme.services().attachments.remove(card->attachment().id)))
        return;
    desk_.offerUndo(tr("The photo was removed."));
    if (cards_.empty())
        add_->setFocus();
    else
        cards_[static_cast<std::size_t>(qMin(at, static_cast<int>(cards_.size()) - 1))]->thumb()->setFocus();
}

void PhotoStrip::move(PhotoCard* card, int to)
{
    if (to < 0 || to >= static_cast<int>(cards_.size()) || to == placeOf(card))
        return;
    desk_.pending.flush();
    const AttachmentId id = card->attachment().id;
    if (!desk_.report(desk_.programme.services().attachments.move(id, to)))
        return;
    for (const PhotoCard* one : cards_)
        if (one->attachment().id == id)
            one->thumb()->setFocus();
}

void PhotoStrip::drag(PhotoCard* card)
{
    auto* carrying = new QDrag(this);
    auto* data = new QMimeData;
    data->setData(photoMimeType, QByteArrayLiteral("photo"));
    carrying->setMimeData(data);
    carrying->setPixmap(card->thumb()->grab().scaledToWidth(desk_.theme.px(96)));
    carried_ = card;
    carry(carrying);
    carried_ = nullptr;
}

int PhotoStrip::placeOf(const PhotoCard* card) const
{
    return static_cast<int>(std::ranges::find(cards_, card) - cards_.begin());
}

int PhotoStrip::placeAt(QPoint at) const
{
    int place = 0;
    for (const PhotoCard* card : cards_) {
        const QRect box(card->mapTo(this, QPoint(0, 0)), card->size());
        if (card != carried_ && (box.bottom() < at.y() || (box.top() <= at.y() && box.center().x() < at.x())))
            ++place;
    }
    return place;
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent* event)
{
    const bool ours = carried_ != nullptr && event->mimeData()->hasFormat(photoMimeType);
    if (ours || !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoStrip::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (carried_ != nullptr && event->mimeData()->hasFormat(photoMimeType))
        move(carried_, placeAt(event->position().toPoint()));
    else
        addFiles(filesIn(*event->mimeData()));
}

void PhotoStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PhotoStrip::retranslate()
{
    hint_->setText(tr("Drop photos here, or choose them. They are kept in the programme, smaller and without the place "
                      "and the camera they were taken with."));
    add_->setText(tr("Add photos…"));
    progress_->setAccessibleName(tr("Reading photos"));
    cancel_->setText(tr("Stop"));
}

} // namespace filrouge
