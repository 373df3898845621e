// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/observationtable.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/namesdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace filrouge {

namespace {

constexpr int rowHeight = 30; // at 100 %
constexpr int mostRows = 14;  // more are scrolled

} // namespace

ObservationModel::ObservationModel(const Desk& desk, QObject* parent) : KeyedRows<Evidence>(parent), desk_(desk) {}

void ObservationModel::read(ImmersionId immersion)
{
    auto pieces = desk_.programme.services().evidence.read().of(immersion);
    if (!desk_.report(pieces))
        return;
    // Those without a step last: they wait to be placed.
    std::ranges::stable_sort(*pieces, {}, [](const Evidence& piece) {
        return std::tuple(piece.journeyStep.isEmpty(), piece.journeyStep, piece.channel);
    });
    bring(*pieces);
    if (rowCount() > 0) // which of them begins a step may be another one
        Q_EMIT dataChanged(index(0, Step), index(rowCount() - 1, Step));
}

QStringList ObservationModel::known(Column column) const
{
    QStringList words;
    for (const Evidence& piece : rows())
        words << (column == Step ? piece.journeyStep : piece.channel);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

int ObservationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ObservationModel::beginsStep(int at) const
{
    return at == 0 || row(at).journeyStep != row(at - 1).journeyStep;
}

QVariant ObservationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence& piece = row(index.row());
    const QString words[] = {piece.journeyStep, piece.channel, piece.text.simplified()};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Step)
            return beginsStep(index.row()) ? (piece.journeyStep.isEmpty() ? tr("No step yet") : piece.journeyStep)
                                           : QString();
        return words[index.column()];
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words[index.column()];
    case Qt::FontRole:
        return index.column() == Step ? QVariant(desk_.theme.font(TextSize::Body, QFont::DemiBold)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Step && piece.journeyStep.isEmpty() ? QVariant(desk_.theme.tokens().muted)
                                                                     : QVariant();
    default:
        return {};
    }
}

bool ObservationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() == Words)
        return false;
    Evidence piece = row(index.row());
    QString& member = index.column() == Step ? piece.journeyStep : piece.channel;
    const QString typed = value.toString().simplified();
    if (typed == member)
        return false;
    member = typed;
    return desk_.report(desk_.programme.services().evidence.update(piece));
}

Qt::ItemFlags ObservationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() == Words ? flags : flags | Qt::ItemIsEditable;
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Step ? tr("Journey step") : section == Channel ? tr("Channel") : tr("What was observed");
}

ObservationTable::ObservationTable(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ObservationModel(desk, this)),
      none_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      table_(new QTableView)
{
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(1); // else its own letters decide
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    for (const auto column : {ObservationModel::Step, ObservationModel::Channel})
        table_->setItemDelegateForColumn(column,
                                         new NamesDelegate([this, column] { return model_->known(column); }, table_));
    none_->setContentsMargins(6, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(none_);
    column->addWidget(table_);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == ObservationModel::Words)
            Q_EMIT opened(model_->row(index.row()).id);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model_, signal, this, [this] { fit(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { fit(); });
    retranslate();
    fit();
}

void ObservationTable::showImmersion(ImmersionId immersion)
{
    model_->read(immersion);
}

void ObservationTable::fit()
{
    const UiTheme& theme = desk_.theme;
    const int rows = model_->rowCount();
    none_->setVisible(rows == 0);
    table_->setVisible(rows > 0);
    table_->verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    table_->setColumnWidth(ObservationModel::Step, theme.px(150));
    table_->setColumnWidth(ObservationModel::Channel, theme.px(110));
    table_->setFixedHeight(theme.px(rowHeight) * qMin(rows, mostRows) +
                           table_->horizontalHeader()->sizeHint().height() + theme.px(4));
    table_->setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ObservationTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ObservationTable::retranslate()
{
    none_->setText(tr("Nothing was noted yet as evidence. What is taken from the notes is listed here, by journey step "
                      "and channel."));
    table_->setAccessibleName(tr("Observations by journey step and channel"));
    table_->setToolTip(tr("F2 edits the step or the channel; Enter on the words shows them in the notes"));
}

} // namespace filrouge
