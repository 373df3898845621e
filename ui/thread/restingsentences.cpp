// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/restingsentences.h"

#include "core/programme/programme.h"
#include "core/thread/trace.h"
#include "ui/thread/threadmodel.h"
#include "ui/thread/threadtree.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int tallest = 240; // pixels at 100 %; more is scrolled

} // namespace

RestingSentences::RestingSentences(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      model_(new ThreadModel(this)),
      list_(new ThreadTree(desk.theme, *model_))
{
    list_->setRootIsDecorated(false);
    list_->setIndentation(0);
    list_->installEventFilter(this);
    connect(list_, &QTreeView::clicked, this, [this](const QModelIndex& index) { open(index); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(4));
    column->addWidget(title_);
    column->addWidget(list_);
    column->addStretch();
    ProgrammeFile& file = desk_.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (!changes.touches(Kind::Persona) && !changes.touches(item_.kind) && !changes.touches(Kind::Irritant))
            return;
        stale_ = true;
        if (isVisible())
            read();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { read(); });
    connect(&desk_.theme, &UiTheme::changed, this, [this] { fit(); });
    retranslate();
    fit();
}

void RestingSentences::show(Kind kind, qint64 id)
{
    item_ = {kind, id};
    read();
}

int RestingSentences::count() const
{
    return model_->rowCount();
}

void RestingSentences::read()
{
    stale_ = false;
    auto sentences = item_.id == 0 ? Result<std::vector<TraceNode>>()
                                   : sentencesRestingOn(desk_.programme.file().connection(), item_.kind, item_.id);
    if (!desk_.report(sentences))
        return;
    model_->show(std::move(*sentences));
    retranslate();
    fit();
}

void RestingSentences::open(const QModelIndex& index)
{
    if (const TraceNode* node = model_->nodeAt(index)) {
        const QString words = node->words; // whoever hears of it may take this away
        Q_EMIT sentenceWanted(node->kind, node->id, words);
    }
}

bool RestingSentences::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(list_->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// As high as what it holds, as far as there is room for that.
void RestingSentences::fit()
{
    list_->doItemsLayout();
    int height = 2;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += list_->sizeHintForIndex(model_->index(row, 0)).height();
    list_->setFixedHeight(qMin(height, desk_.theme.px(tallest)));
    list_->setVisible(model_->rowCount() > 0);
}

void RestingSentences::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        read();
    fit();
}

void RestingSentences::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RestingSentences::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RestingSentences::retranslate()
{
    const int sentences = model_->rowCount();
    title_->setText(sentences == 0 ? tr("No persona rests on it yet")
                                   : tr("%n sentence(s) of personas rest on it", nullptr, sentences));
    list_->setAccessibleName(tr("Sentences of personas that rest on it"));
    list_->setToolTip(tr("Enter or a click opens the sentence on its sheet"));
    noteKeys(list_, {{{Qt::Key_Return}, tr("Personas that rest on it: open the sentence")}});
    model_->retranslate();
}

} // namespace filrouge
