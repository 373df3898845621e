// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/evidencefilter.h"

#include "ui/notes/piecewords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace filrouge {

EvidenceFilter::EvidenceFilter(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      grid_(new QGridLayout(this)),
      typed_(new QLineEdit),
      kind_(new QComboBox),
      voice_(new QComboBox),
      from_(new QComboBox),
      state_(new QComboBox)
{
    typed_->setClearButtonEnabled(true);
    typed_->addAction(theme.icon("search"), QLineEdit::LeadingPosition);
    typed_->installEventFilter(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    const std::pair<QComboBox*, int> choices[] = {{kind_, 5}, {voice_, 3}, {from_, 5}, {state_, 3}};
    for (const auto& [choice, entries] : choices) {
        for (int i = 0; i < entries; ++i)
            choice->addItem(QString());
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(choice, &QComboBox::currentIndexChanged, this, &EvidenceFilter::changed);
    }
    connect(typed_, &QLineEdit::textChanged, this, &EvidenceFilter::changed);
    connect(&theme_, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
    retranslate();
}

void EvidenceFilter::arrange()
{
    constexpr int largestOnOneLine = 120;
    const bool one = theme_.zoom() <= largestOnOneLine;
    QWidget* const choices[] = {kind_, voice_, from_, state_};
    grid_->addWidget(typed_, 0, 0, 1, one ? 1 : 2);
    int at = 0;
    for (QWidget* choice : choices) {
        grid_->addWidget(choice, one ? 0 : 1 + at / 2, one ? 1 + at : at % 2);
        ++at;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, one ? 0 : 1);
}

EvidenceQuery EvidenceFilter::query() const
{
    EvidenceQuery query;
    query.typed = typed_->text();
    if (kind_->currentIndex() > 0)
        query.kind = static_cast<EvidenceKind>(kind_->currentIndex() - 1);
    if (voice_->currentIndex() > 0)
        query.voice = static_cast<Voice>(voice_->currentIndex() - 1);
    query.from = static_cast<EvidenceQuery::From>(qMax(0, from_->currentIndex()));
    query.state = static_cast<EvidenceQuery::State>(qMax(0, state_->currentIndex()));
    return query;
}

void EvidenceFilter::show(const EvidenceQuery& query)
{
    if (query == this->query())
        return;
    {
        const QSignalBlocker quiet(this);
        typed_->setText(query.typed);
        kind_->setCurrentIndex(query.kind ? static_cast<int>(*query.kind) + 1 : 0);
        voice_->setCurrentIndex(query.voice ? static_cast<int>(*query.voice) + 1 : 0);
        from_->setCurrentIndex(static_cast<int>(query.from));
        state_->setCurrentIndex(static_cast<int>(query.state));
    }
    Q_EMIT changed();
}

bool EvidenceFilter::clear()
{
    if (query() == EvidenceQuery())
        return false;
    show({});
    return true;
}

void EvidenceFilter::takeKeyboard()
{
    typed_->setFocus();
    typed_->selectAll();
}

bool EvidenceFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == typed_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceFilter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvidenceFilter::retranslate()
{
    typed_->setPlaceholderText(tr("Words, a role, a source, a theme…"));
    typed_->setAccessibleName(tr("Find evidence"));
    typed_->setToolTip(tr("The beginnings of words; Enter goes to what was found"));
    kind_->setItemText(0, tr("Every kind"));
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kind_->setItemText(static_cast<int>(i) + 1, PieceWords::kind(evidenceKinds[i]));
    kind_->setAccessibleName(tr("Show which kind"));
    const QString voices[] = {tr("Every voice"), tr("Users’ own voices"), tr("Actors’ views")};
    for (int i = 0; i < 3; ++i)
        voice_->setItemText(i, voices[i]);
    voice_->setAccessibleName(tr("Show whose voice"));
    const QString sources[] = {
        tr("Every source"), tr("Interviews"), tr("Immersions"), tr("The seminar"), tr("Without a source")};
    for (int i = 0; i < 5; ++i)
        from_->setItemText(i, sources[i]);
    from_->setAccessibleName(tr("Show from which source"));
    const QString states[] = {tr("Linked or not"), tr("Without a pain point"), tr("Lost in its notes")};
    for (int i = 0; i < 3; ++i)
        state_->setItemText(i, states[i]);
    state_->setAccessibleName(tr("Show in which state"));
}

} // namespace filrouge
