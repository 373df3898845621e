// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/exportstrip.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace filrouge {

ExportStrip::ExportStrip(const Desk& desk)
    : desk_(desk),
      export_(new LetterExport(this)),
      label_(new TextLabel(desk.theme, TextSize::Body)),
      bar_(new QProgressBar),
      cancel_(new QPushButton)
{
    label_->setWordWrap(false);
    bar_->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(desk.theme.px(16), 0, desk.theme.px(16), desk.theme.px(8));
    row->addWidget(label_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, export_, &LetterExport::cancel);
    connect(export_, &LetterExport::progressed, this, [this](int letter, int letters) {
        letter_ = letter;
        letters_ = letters;
        retranslate();
    });
    connect(export_, &LetterExport::finished, this, [this](const QStringList& names, const QString& folder) {
        setRunning(false);
        desk_.toasts.say(tr("%n letter(s) written to %1: %2", nullptr, static_cast<int>(names.size()))
                             .arg(QDir::toNativeSeparators(folder), names.join(QStringLiteral(", "))));
    });
    connect(export_, &LetterExport::failed, this, [this](const Error& error) {
        setRunning(false);
        desk_.complain(error);
    });
    connect(export_, &LetterExport::cancelled, this, [this] {
        setRunning(false);
        desk_.toasts.say(tr("The export is cancelled."));
    });
    hide();
    retranslate();
}

Result<std::vector<EngagementLetterContent>> ExportStrip::contents(Signed signatures) const
{
    FILROUGE_TRY_VALUE(letters, desk_.programme.services().engagementLetters.read().all());
    std::vector<EngagementLetterContent> contents;
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(content, engagementLetterContent(desk_.programme, letter.id, desk_.clock.now(), signatures));
        contents.push_back(std::move(content));
    }
    return contents;
}

void ExportStrip::exportLetters(Signed signatures)
{
    if (isRunning())
        return;
    desk_.pending.flush();
    const QString folder = desk_.prompts.folder(window(), tr("Where should the letters go?"));
    if (folder.isEmpty())
        return;
    auto letters = contents(signatures);
    if (!desk_.report(letters))
        return;
    letter_ = 0;
    letters_ = static_cast<int>(letters->size());
    export_->start(std::move(*letters), signatures, folder);
    setRunning(true);
    retranslate();
}

void ExportStrip::setRunning(bool running)
{
    setVisible(running);
    Q_EMIT runningChanged(running);
}

void ExportStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportStrip::retranslate()
{
    bar_->setRange(0, qMax(1, letters_));
    bar_->setValue(qMax(0, letter_ - 1));
    bar_->setAccessibleName(tr("Progress of the export"));
    label_->setText(tr("Letter %1 of %2 is laid out…").arg(qMax(1, letter_)).arg(letters_));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the export"));
}

} // namespace filrouge
