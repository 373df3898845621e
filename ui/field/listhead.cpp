// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/listhead.h"

#include "ui/field/targetfield.h"
#include "ui/theme/paperstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int largestOnOneLine = 130; // %: at a larger zoom, choices have a line of their own
constexpr int facetWidth = 150;       // at 100 %

} // namespace

ListHead::ListHead(const Desk& desk, const ListSource& source, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      source_(source),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      done_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      of_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      add_(new QPushButton),
      filter_(new QLineEdit),
      counts_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      duplicates_(new QPushButton),
      find_(new QBoxLayout(QBoxLayout::LeftToRight)),
      ways_(new QBoxLayout(QBoxLayout::LeftToRight))
{
    makePrimary(add_);
    for (TextLabel* label : {title_, done_, of_, counts_})
        label->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title_);
    top->addSpacing(8);
    top->addWidget(done_);
    top->addWidget(of_);
    if (const auto target = source.progress().target; target != nullptr) {
        target_ = new TargetField(desk, target);
        top->addWidget(target_);
    }
    top->addStretch(1);
    top->addWidget(add_);
    filter_->setClearButtonEnabled(true);
    filter_->installEventFilter(this);
    for (std::size_t i = 0; i < source.facets().size(); ++i) {
        auto* facet = new QComboBox;
        facet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        facet->setMinimumContentsLength(6);
        facet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(facet, &QComboBox::activated, this, [this, facet, i] {
            Q_EMIT facetChanged(i, facet->currentData().toLongLong());
        });
        ways_->addWidget(facet, 1);
        facets_.push_back(facet);
    }
    duplicates_->setFlat(true);
    duplicates_->setIcon(desk.theme.icon("edit-find"));
    duplicates_->hide();
    find_->addWidget(filter_, 3);
    find_->addLayout(ways_, 4);
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(counts_);
    said->addWidget(duplicates_);
    said->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(find_);
    column->addLayout(said);
    connect(add_, &QPushButton::clicked, this, &ListHead::addWanted);
    connect(filter_, &QLineEdit::textChanged, this, &ListHead::typedChanged);
    connect(filter_, &QLineEdit::returnPressed, this, &ListHead::listWanted);
    connect(duplicates_, &QPushButton::clicked, this, [this] { showOnlyDuplicates(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
    retranslate();
}

void ListHead::arrange()
{
    const bool one = desk_.theme.zoom() <= largestOnOneLine;
    find_->setDirection(one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    find_->setSpacing(desk_.theme.px(8));
    ways_->setSpacing(desk_.theme.px(8));
    for (QComboBox* facet : facets_)
        facet->setMaximumWidth(one ? desk_.theme.px(facetWidth + 60) : QWIDGETSIZE_MAX);
}

void ListHead::readProgress()
{
    const ListProgress progress = source_.progress();
    done_->setText(progress.done);
    if (target_ != nullptr) {
        target_->read();
        target_->setPrompt(QString(), progress.targetName);
        target_->setToolTip(progress.targetName);
        of_->setText(tr("of"));
    }
    done_->setVisible(!progress.done.isEmpty());
    of_->setVisible(target_ != nullptr);
}

void ListHead::readFacets()
{
    const std::vector<Facet> now = source_.facets();
    for (std::size_t i = 0; i < facets_.size() && i < now.size(); ++i) {
        QComboBox* box = facets_[i];
        const qint64 chosen = box->currentData().toLongLong();
        box->clear();
        box->addItem(now[i].everything, 0);
        for (const ListOption& option : now[i].options)
            box->addItem(option.label, option.value);
        box->setAccessibleName(now[i].name);
        box->setToolTip(now[i].name);
        const int at = box->findData(chosen);
        box->setCurrentIndex(qMax(0, at));
        if (at < 0 && chosen != 0) // a commune that is gone
            Q_EMIT facetChanged(i, 0);
    }
}

void ListHead::showCounts(int shown, int total, bool filtered)
{
    shown_ = shown;
    total_ = total;
    counts_->setText(filtered ? tr("%1 of %2 shown").arg(shown_).arg(total_) : tr("%n in all", nullptr, total_));
}

void ListHead::showDuplicates(int pairs)
{
    pairs_ = pairs;
    duplicates_->setVisible(pairs > 0);
    duplicates_->setText(tr("%n possible duplicate(s)", nullptr, pairs));
    duplicates_->setToolTip(tr("Show only what is perhaps there twice"));
}

void ListHead::focusFilter()
{
    filter_->setFocus();
    filter_->selectAll();
}

QString ListHead::typed() const
{
    return filter_->text();
}

std::vector<qint64> ListHead::facets() const
{
    std::vector<qint64> values;
    for (const QComboBox* facet : facets_)
        values.push_back(facet->currentData().toLongLong());
    return values;
}

bool ListHead::clear()
{
    const bool anything = !filter_->text().isEmpty() ||
                          std::ranges::any_of(facets_, [](const QComboBox* box) { return box->currentIndex() > 0; });
    filter_->clear();
    for (std::size_t i = 0; i < facets_.size(); ++i)
        pick(i, 0);
    return anything;
}

void ListHead::restore(const QString& typed, const std::vector<qint64>& facets)
{
    filter_->setText(typed);
    for (std::size_t i = 0; i < facets_.size() && i < facets.size(); ++i)
        pick(i, facets[i]);
}

void ListHead::pick(std::size_t facet, qint64 value)
{
    QComboBox* box = facets_[facet];
    const int at = qMax(0, box->findData(value));
    if (at == box->currentIndex())
        return;
    box->setCurrentIndex(at);
    Q_EMIT facetChanged(facet, box->currentData().toLongLong());
}

void ListHead::showOnlyDuplicates()
{
    clear();
    for (std::size_t i = 0; i < facets_.size(); ++i)
        if (facets_[i]->findData(duplicateBit) >= 0)
            pick(i, duplicateBit);
    Q_EMIT listWanted();
}

bool ListHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListHead::retranslate()
{
    const ListWords words = source_.words();
    title_->setText(words.title);
    add_->setText(words.add);
    add_->setToolTip(tr("%1 (Ctrl+N)").arg(words.add));
    filter_->setPlaceholderText(words.prompt);
    filter_->setAccessibleName(tr("Filter: %1").arg(words.title));
    filter_->setToolTip(tr("%1 (Ctrl+F)").arg(words.prompt));
    readProgress();
    readFacets();
    showCounts(shown_, total_, shown_ != total_);
    showDuplicates(pairs_);
}

} // namespace filrouge
