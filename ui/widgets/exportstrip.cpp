// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportstrip.h"

#include "core/base/language.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"
#include "ui/widgets/toasts.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace filrouge {

ExportStrip::ExportStrip(const UiTheme& theme, Toasts& toasts)
    : toasts_(toasts),
      export_(new DocumentExport(this)),
      label_(new TextLabel(theme, TextSize::Body)),
      bar_(new QProgressBar),
      cancel_(new QPushButton)
{
    label_->setWordWrap(false);
    bar_->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    row->addWidget(label_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, export_, &DocumentExport::cancel);
    connect(export_, &DocumentExport::progressed, this, [this](int letter, int letters) {
        letter_ = letter;
        letters_ = letters;
        retranslate();
    });
    connect(export_, &DocumentExport::finished, this, [this](const QStringList& names, const QString& folder) {
        setRunning(false);
        toasts_.say(tr("%n document(s) written to %1: %2", nullptr, static_cast<int>(names.size()))
                        .arg(QDir::toNativeSeparators(folder), names.join(QStringLiteral(", "))));
    });
    connect(export_, &DocumentExport::failed, this, [this](const Error& error) {
        setRunning(false);
        const Language language = QLocale().language() == QLocale::French ? Language::French : Language::English;
        toasts_.complain(translated(messageFor(withDetailIn(error, language)), language));
    });
    connect(export_, &DocumentExport::cancelled, this, [this] {
        setRunning(false);
        toasts_.say(tr("The export is cancelled."));
    });
    hide();
    retranslate();
}

void ExportStrip::start(std::vector<ExportJob> jobs, const QString& folder)
{
    if (isRunning())
        return;
    letter_ = 0;
    letters_ = static_cast<int>(jobs.size());
    export_->start(std::move(jobs), folder);
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
    label_->setText(tr("Document %1 of %2 is laid out…").arg(qMax(1, letter_)).arg(letters_));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the export"));
}

} // namespace filrouge
