// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/base/picture.h"
#include "ui/sprint/paneform.h"
#include "ui/widgets/photoimport.h"

#include <functional>
#include <vector>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace filrouge {

class PictureLine;

/// The pictures of a card or of a field test, each with its caption; chosen, or dropped here.
class PictureRow final : public PaneForm {
    Q_OBJECT

public:
    struct Shown final {
        qint64 id = 0;
        PictureRef content;
        QString caption;

        friend bool operator==(const Shown&, const Shown&) = default;
    };
    /// What is done with them; `owner`: the item they belong to, or what was shown when more were asked for.
    struct Operations final {
        std::function<Result<std::vector<Shown>>(qint64 owner)> read;
        std::function<Result<>(qint64 owner, const Picture& picture)> add;
        std::function<Result<>(qint64 id, const QString& caption, const QString& mergeKey)> describe;
        std::function<Result<>(qint64 id)> remove;
    };

    /// `import` outlives it, and what it reads for an item is kept with that when the row is gone: so does what
    /// `operations.add` needs.
    PictureRow(const Desk& desk, PhotoImport& import, Operations operations);

    /// Those that this item has now.
    void show(qint64 owner);
    /// Reads picture files on another thread and keeps them with what is shown now.
    void addFiles(const QStringList& paths);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    Operations operations_;
    qint64 owner_ = 0;
    PhotoImport& import_;
    std::vector<Shown> pictures_;
    std::vector<PictureLine*> lines_;
    QVBoxLayout* list_;
    QPushButton* add_;
};

/// One of them.
class PictureLine final : public PaneForm {
    Q_OBJECT

public:
    PictureLine(const Desk& desk, const PictureRow::Operations& operations, const PictureRow::Shown& picture);

    [[nodiscard]] qint64 id() const { return picture_.id; }
    void show(const PictureRow::Shown& picture);

protected:
    void retranslate() override;

private:
    void describe();

    PictureRow::Operations operations_;
    PictureRow::Shown picture_;
    QToolButton* image_;
    FieldText* caption_;
    QPushButton* remove_;
};

} // namespace filrouge
