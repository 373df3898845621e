// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/irritantdetail.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/irritantcards.h"
#include "ui/thread/restingsentences.h"
#include "ui/widgets/keynotes.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int grades = 5;        // 0: not judged yet
constexpr int leastFields = 120; // at 100 %, as the next
constexpr int leastList = 88;

/// The fields scroll: it asks for no more than the least, or the page would be as high as all of them.
class FieldsArea final : public QScrollArea {
public:
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint().expandedTo(minimumSize()); }
};

} // namespace

IrritantDetail::IrritantDetail(const Desk& desk, IrritantCards& cards, EvidenceReading& reading)
    : desk_(desk),
      cards_(cards),
      theme_(new QComboBox),
      severity_(new QComboBox),
      frequency_(new QComboBox),
      themeLabel_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      severityLabel_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      frequencyLabel_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      networks_(new TextLabel(desk.theme, TextSize::Body)),
      chooseNetworks_(new QToolButton),
      close_(new QToolButton),
      sentences_(new RestingSentences(desk)),
      restsOn_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      weight_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      weak_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Warning)),
      lines_(new EvidenceLines(reading, this)),
      list_(new EvidenceList(desk.theme, *lines_)),
      none_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted))
{
    auto* scroll = new FieldsArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeFields());
    fields_ = scroll;
    auto* foot = new QVBoxLayout;
    for (QWidget* part : {static_cast<QWidget*>(restsOn_),
                          static_cast<QWidget*>(weight_),
                          static_cast<QWidget*>(weak_),
                          static_cast<QWidget*>(none_)})
        foot->addWidget(part);
    foot->addWidget(list_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 5);
    column->addLayout(foot, 4);

    close_->setText(QStringLiteral("✕"));
    close_->setAutoRaise(true);
    sentences_->setContentsMargins(6, 0, 0, 0);
    connect(sentences_, &RestingSentences::sentenceWanted, this, &IrritantDetail::sentenceWanted);
    connect(close_, &QToolButton::clicked, this, &IrritantDetail::closeWanted);
    connect(theme_, &QComboBox::activated, this, [this] {
        const qint64 key = theme_->currentData().toLongLong();
        desk_.pending.flush();
        desk_.report(desk_.programme.services().affinity.sort(irritant_.id,
                                                              key > 0 ? std::optional(ThemeId(key)) : std::nullopt));
    });
    connect(severity_, &QComboBox::activated, this, [this](int grade) {
        update("severity", [grade](Irritant& irritant) { irritant.severity = grade; });
    });
    connect(frequency_, &QComboBox::activated, this, [this](int grade) {
        update("frequency", [grade](Irritant& irritant) { irritant.frequency = grade; });
    });
    auto* menu = new QMenu(chooseNetworks_);
    connect(menu, &QMenu::aboutToShow, this, [this] { fillNetworks(); });
    chooseNetworks_->setMenu(menu);
    chooseNetworks_->setPopupMode(QToolButton::InstantPopup);
    chooseNetworks_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(&cards_, &IrritantCards::changed, this, [this] { showWeight(); });
    connect(&desk_.theme, &UiTheme::changed, this, [this] { arrange(); });
    arrange();
    retranslate();
}

FieldText* IrritantDetail::addText(const char* field, QString Irritant::*member, FieldText::Lines lines)
{
    auto* text = new FieldText(desk_.theme, desk_.pending, lines, [this, field, member](const QString& typed) {
        return update(field, [member, &typed](Irritant& irritant) { irritant.*member = typed.trimmed(); });
    });
    connect(text, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    texts_.emplace_back(member, text);
    return text;
}

// A short text that its label tells, with or without words in it.
QWidget* IrritantDetail::addLabelled(const char* field, QString Irritant::*member, FieldText::Lines lines)
{
    auto* label = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
    label->setContentsMargins(6, 0, 0, 0);
    labels_.push_back(label);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(addText(field, member, lines));
    return both;
}

void IrritantDetail::addChoice(QComboBox* choice, TextLabel* label)
{
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    label->setContentsMargins(6, 0, 0, 0); // flush with the fields' texts
}

QWidget* IrritantDetail::makeFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk_.theme.px(2));
    auto* head = new QHBoxLayout;
    FieldText* title = addText("title", &Irritant::title, FieldText::Lines::Many);
    title->setTextStyle(TextSize::Large, QFont::Bold);
    head->addWidget(title, 1);
    head->addWidget(close_, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(addText("description", &Irritant::description, FieldText::Lines::Many));
    addChoice(theme_, themeLabel_);
    addChoice(severity_, severityLabel_);
    addChoice(frequency_, frequencyLabel_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(desk_.theme.px(8));
    grid->setVerticalSpacing(2);
    grid->addWidget(themeLabel_, 0, 0, 1, 2);
    grid->addWidget(theme_, 1, 0, 1, 2);
    grid->addWidget(severityLabel_, 2, 0);
    grid->addWidget(frequencyLabel_, 2, 1);
    grid->addWidget(severity_, 3, 0);
    grid->addWidget(frequency_, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(addLabelled("publics", &Irritant::publics, FieldText::Lines::Many));
    column->addWidget(addLabelled("journey_step", &Irritant::journeyStep, FieldText::Lines::One));
    column->addWidget(addLabelled("channel", &Irritant::channel, FieldText::Lines::One));
    auto* acting = new QHBoxLayout;
    networks_->setContentsMargins(6, 4, 0, 4);
    acting->addWidget(networks_, 1);
    acting->addWidget(chooseNetworks_, 0, Qt::AlignTop);
    column->addLayout(acting);
    column->addSpacing(desk_.theme.px(8));
    column->addWidget(sentences_);
    column->addStretch(1);
    return fields;
}

bool IrritantDetail::update(const char* field, const std::function<void(Irritant&)>& change)
{
    const auto stored = desk_.programme.services().irritants.read().find(irritant_.id);
    if (!desk_.report(stored))
        return false;
    Irritant changed = *stored;
    change(changed);
    if (changed == *stored)
        return true;
    return desk_.report(desk_.programme.services().irritants.update(
        changed, QStringLiteral("irritant %1 %2").arg(irritant_.id.value).arg(QLatin1String(field))));
}

void IrritantDetail::show(IrritantId id)
{
    if (id != irritant_.id) {
        desk_.pending.flush();
        desk_.programme.file().endMerging();
        irritant_ = {};
        irritant_.id = id;
        lines_->clearMarks();
        sentences_->show(Kind::Irritant, id.value);
    }
    read();
}

void IrritantDetail::apply(const Changes& changes)
{
    if (!irritant_.id)
        return;
    const bool mine = std::ranges::any_of(changes.list, [this](const Change& change) {
        return change.kind == Kind::Irritant && change.id == irritant_.id.value;
    });
    if (mine || changes.touches(Kind::Evidence) || changes.touches(Kind::Theme) || changes.touches(Kind::LocalNetwork))
        read();
    lines_->apply(changes);
}

void IrritantDetail::read()
{
    const auto stored = desk_.programme.services().irritants.read().find(irritant_.id);
    if (!stored)
        return; // the page closes
    irritant_ = *stored;
    lines_->setUnder(irritant_.id);
    if (const auto pieces = desk_.programme.services().affinity.read().gatheredUnder(irritant_.id);
        desk_.report(pieces)) {
        std::vector<EvidenceId> gone = lines_->marked();
        std::erase_if(gone, [&](EvidenceId id) { return std::ranges::find(*pieces, id) != pieces->end(); });
        lines_->dropMarks(gone);
        list_->show(*pieces);
    }
    fillChoices();
    showFields();
    showWeight();
}

void IrritantDetail::showFields()
{
    for (const auto& [member, text] : texts_)
        text->show(irritant_.*member);
    QStringList names;
    if (const auto acting = desk_.programme.services().localNetworks.read().actingOn(irritant_.id))
        for (const LocalNetwork& network : *acting)
            names << network.name.simplified();
    networks_->setText(names.isEmpty() ? tr("No local network acts on it yet.")
                                       : tr("Already acting: %1").arg(names.join(QStringLiteral(", "))));
}

void IrritantDetail::showWeight()
{
    const IrritantCard* card = cards_.find(irritant_.id);
    if (card == nullptr)
        return;
    QStringList words{IrritantCards::weightText(card->weight),
                      IrritantCards::voicesText(card->weight),
                      IrritantCards::kindsText(card->weight)};
    words.removeAll(QString());
    weight_->setText(words.join(QStringLiteral(" · ")));
    weak_->setVisible(card->weight.needsMoreSources());
    none_->setVisible(card->weight.pieces == 0);
    list_->setVisible(card->weight.pieces > 0);
}

void IrritantDetail::fillChoices()
{
    theme_->clear();
    theme_->addItem(tr("Without a theme"), qint64{0});
    if (const auto themes = desk_.programme.services().irritants.themes().all())
        for (const Theme& theme : *themes)
            theme_->addItem(theme.name.simplified(), theme.id.value);
    theme_->setCurrentIndex(qMax(0, theme_->findData(irritant_.theme ? irritant_.theme->value : 0)));
    theme_->setToolTip(theme_->currentText());
    const QStringList severities{
        tr("Not judged yet"), tr("1 – annoying"), tr("2 – tiresome"), tr("3 – grave"), tr("4 – blocking")};
    const QStringList frequencies{
        tr("Not judged yet"), tr("1 – rare"), tr("2 – at times"), tr("3 – often"), tr("4 – every time")};
    const auto fill = [](QComboBox& choice, const QStringList& words, int at) {
        choice.clear();
        choice.addItems(words);
        choice.setCurrentIndex(qBound(0, at, grades - 1));
        choice.setToolTip(choice.currentText());
    };
    fill(*severity_, severities, irritant_.severity);
    fill(*frequency_, frequencies, irritant_.frequency);
}

void IrritantDetail::fillNetworks()
{
    QMenu* menu = chooseNetworks_->menu();
    menu->clear();
    LocalNetworkService& networks = desk_.programme.services().localNetworks;
    const auto all = networks.read().all();
    const auto acting = networks.read().actingOn(irritant_.id);
    if (!desk_.report(all) || !desk_.report(acting))
        return;
    for (const LocalNetwork& network : *all) {
        QAction* action = menu->addAction(network.name.simplified().left(80));
        action->setCheckable(true);
        action->setChecked(
            std::ranges::any_of(*acting, [&](const LocalNetwork& each) { return each.id == network.id; }));
        connect(action, &QAction::toggled, this, [this, id = network.id](bool on) { setActing(id, on); });
    }
    if (all->empty())
        menu->addAction(tr("No local network is known yet"))->setEnabled(false);
}

void IrritantDetail::setActing(LocalNetworkId network, bool acting)
{
    desk_.pending.flush();
    LocalNetworkService& networks = desk_.programme.services().localNetworks;
    desk_.report(acting ? networks.linkIrritant(network, irritant_.id)
                        : networks.unlinkIrritant(network, irritant_.id));
}

void IrritantDetail::focusTitle(bool proposal)
{
    FieldText* title = texts_.front().second;
    title->setFocus();
    if (proposal)
        title->selectAll();
}

void IrritantDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

// The wheel scrolls what the choices stand in.
bool IrritantDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IrritantDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IrritantDetail::arrange()
{
    layout()->setSpacing(desk_.theme.px(8));
    fields_->setMinimumHeight(desk_.theme.px(leastFields)); // where there is less room the page scrolls
    list_->setMinimumHeight(desk_.theme.px(leastList));
}

void IrritantDetail::retranslate()
{
    const QStringList names{
        tr("What gets in the way"), tr("Description"), tr("User groups"), tr("Step of the journey"), tr("Channel")};
    const QStringList prompts{
        names[0], names[1], tr("Separated by commas"), tr("Where on the way"), tr("Counter, telephone, web…")};
    for (std::size_t i = 0; i < texts_.size(); ++i)
        texts_[i].second->setPrompt(prompts[static_cast<int>(i)], names[static_cast<int>(i)]);
    for (std::size_t i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(names[static_cast<int>(texts_.size() - labels_.size() + i)]);
    themeLabel_->setText(tr("Theme"));
    severityLabel_->setText(tr("Severity"));
    frequencyLabel_->setText(tr("Frequency"));
    theme_->setAccessibleName(themeLabel_->text());
    severity_->setAccessibleName(severityLabel_->text());
    frequency_->setAccessibleName(frequencyLabel_->text());
    chooseNetworks_->setText(tr("Networks…"));
    chooseNetworks_->setAccessibleName(tr("Local networks that act on it"));
    close_->setAccessibleName(tr("Close the pain point"));
    close_->setToolTip(tr("Close (Escape)"));
    restsOn_->setText(tr("What it rests on"));
    weak_->setText(tr("Needs more sources: fewer than three that do not know of each other."));
    none_->setText(tr("Nothing yet. Drop evidence on its card, or mark it and press L there."));
    list_->setAccessibleName(tr("What it rests on"));
    list_->setAccessibleDescription(
        tr("Space marks, L moves to another pain point, S splits what is marked off, Delete unlinks, Enter opens."));
    noteKeys(list_,
             {{{Qt::Key_Space}, tr("What it rests on: mark")},
              {{Qt::Key_L}, tr("What it rests on: move to another pain point")},
              {{Qt::Key_S}, tr("What it rests on: split what is marked off")},
              {{Qt::Key_Delete}, tr("What it rests on: unlink")}});
    lines_->retranslate();
    if (irritant_.id)
        read();
}

} // namespace filrouge
