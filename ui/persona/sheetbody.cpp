// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/sheetbody.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/journeyeditor.h"
#include "ui/persona/linelist.h"
#include "ui/persona/portraitcache.h"
#include "ui/persona/sheethead.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int pageWidth = 720;
constexpr int narrowBody = 520;

} // namespace

SheetBody::SheetBody(const Desk& desk, PortraitCache& portraits, QWidget* parent)
    : QScrollArea(parent),
      desk_(desk),
      portraits_(portraits),
      head_(new SheetHead(desk)),
      journey_(new JourneyEditor(desk))
{
    for (const StatementKind kind : {StatementKind::Story,
                                     StatementKind::Need,
                                     StatementKind::Motivation,
                                     StatementKind::Obstacle,
                                     StatementKind::Behaviour,
                                     StatementKind::Trait}) {
        auto* list = new LineList(desk, operationsOf(kind));
        connect(list, &LineList::focused, this, [this](qint64 id, const QString& text) {
            Resting resting{Resting::What::Nothing, persona_, {}};
            if (id != 0)
                resting = {Resting::What::Statement, persona_, StatementId(id)};
            Q_EMIT restingChosen(resting, text);
        });
        lists_.push_back(list);
    }
    const auto list = [this](StatementKind kind) { return lists_[static_cast<std::size_t>(kind)]; };
    list(StatementKind::Story)->setTextSize(TextSize::Large);
    connect(head_, &SheetHead::verbatimFocused, this, [this](const QString& words) {
        Q_EMIT restingChosen({Resting::What::Verbatim, persona_, {}}, words);
    });
    connect(head_, &SheetHead::otherFocused, this, [this] {
        Q_EMIT restingChosen({Resting::What::Nothing, persona_, {}}, {});
    });
    connect(&portraits_, &PortraitCache::ready, this, [this] {
        if (persona_)
            reload();
    });

    auto* three = new QHBoxLayout;
    three->setSpacing(desk.theme.px(16));
    for (const StatementKind kind : {StatementKind::Need, StatementKind::Obstacle, StatementKind::Motivation})
        three->addWidget(list(kind), 1, Qt::AlignTop);
    auto* two = new QHBoxLayout;
    two->setSpacing(desk.theme.px(16));
    for (const StatementKind kind : {StatementKind::Behaviour, StatementKind::Trait})
        two->addWidget(list(kind), 1, Qt::AlignTop);

    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(head_);
    column->addWidget(list(StatementKind::Story));
    column->addLayout(three);
    column->addLayout(two);
    column->addWidget(journey_);
    column->addStretch();
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    setWidget(sheet);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

// A page with wide margins, where there is room for them.
void SheetBody::arrange()
{
    const auto px = [this](int pixels) { return desk_.theme.px(pixels); };
    const int side = px(width() < px(narrowBody) ? 10 : 28);
    widget()->layout()->setContentsMargins(side, px(20), side, px(32));
    widget()->setMaximumWidth(px(pageWidth));
}

void SheetBody::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

LineList::Operations SheetBody::operationsOf(StatementKind kind) const
{
    ProgrammeFile& file = desk_.programme.file();
    StatementService& statements = desk_.programme.services().statements;
    const PersonaRepository& personas = desk_.programme.services().personas.read();
    LineList::Operations operations;
    operations.add = [&file, &statements, kind](qint64 persona, const QString& text, int place) {
        return file.edit(FILROUGE_TEXT("Edits", "Add “%1”", {shortened(text)}), [&](Edit&) -> Result<> {
            FILROUGE_TRY_VALUE(added, statements.add({{}, PersonaId(persona), kind, text, 0}));
            return place == added.position ? Result<>() : statements.move(added.id, place);
        });
    };
    operations.update = [&statements, &personas](qint64 id, const QString& text) -> Result<> {
        FILROUGE_TRY_VALUE(statement, personas.statementStore().find(StatementId(id)));
        statement.text = text;
        return statements.update(statement, QStringLiteral("statement/%1").arg(id));
    };
    operations.move = [&statements](qint64 id, int place) { return statements.move(StatementId(id), place); };
    operations.remove = [&statements](qint64 id) { return statements.remove(StatementId(id)); };
    operations.rest = [&file, &services = desk_.programme.services()](qint64 id,
                                                                      const std::vector<EvidenceId>& evidence) {
        return restOn(file, services, {Resting::What::Statement, {}, StatementId(id)}, evidence);
    };
    return operations;
}

void SheetBody::show(PersonaId persona)
{
    const bool other = persona != persona_;
    persona_ = persona;
    reload();
    if (other)
        verticalScrollBar()->setValue(0);
}

void SheetBody::reload()
{
    Services& services = desk_.programme.services();
    const PersonaRepository& personas = services.personas.read();
    const auto persona = personas.find(persona_);
    if (!persona)
        return; // its page hears of that too, and leaves it
    std::optional<Evidence> source;
    if (persona->verbatimEvidence)
        if (const auto evidence = services.evidence.read().find(*persona->verbatimEvidence))
            source = *evidence;
    head_->show(*persona, portraits_.of(persona->portrait), source);
    const auto statements = personas.statements(persona_);
    const auto support = personas.statementSupport(persona_);
    const auto journey = personas.journey(persona_);
    if (!desk_.report(statements) || !desk_.report(support) || !desk_.report(journey))
        return;
    for (std::size_t kind = 0; kind < lists_.size(); ++kind) {
        std::vector<LineList::Line> lines;
        for (const Statement& statement : *statements) {
            if (static_cast<std::size_t>(statement.kind) != kind)
                continue;
            const auto rests = support->find(statement.id);
            lines.push_back(
                {statement.id.value, statement.text, rests == support->end() ? StatementSupport{} : rests->second});
        }
        lists_[kind]->show(persona_.value, lines);
    }
    journey_->show(*persona, *journey);
    Q_EMIT reloaded();
}

void SheetBody::focusName()
{
    head_->focusName();
}

void SheetBody::focusStatement(StatementId id)
{
    for (LineList* list : lists_)
        if (list->focusLine(id.value))
            return;
}

// In the order in which the page is read.
std::vector<SheetBody::Sentence> SheetBody::sentences() const
{
    std::vector<Sentence> all{{nullptr, 0, head_->isVerbatimFlagged()}};
    for (const StatementKind kind : {StatementKind::Story,
                                     StatementKind::Need,
                                     StatementKind::Obstacle,
                                     StatementKind::Motivation,
                                     StatementKind::Behaviour,
                                     StatementKind::Trait}) {
        LineList* list = lists_[static_cast<std::size_t>(kind)];
        for (const LineList::Line& line : list->lines())
            all.push_back({list, line.id, line.support && !line.support->isSupported()});
    }
    return all;
}

int SheetBody::bareSentences() const
{
    return static_cast<int>(std::ranges::count(sentences(), true, &Sentence::bare));
}

bool SheetBody::focusNextBare(int direction)
{
    const std::vector<Sentence> all = sentences();
    const auto size = static_cast<int>(all.size());
    int at = direction > 0 ? -1 : size;
    for (int i = 0; i < size; ++i) {
        const Sentence& here = all[static_cast<std::size_t>(i)];
        if (here.list != nullptr ? here.list->focusedLine() == here.line : head_->isVerbatimFocused())
            at = i;
    }
    for (int step = 1; step <= size; ++step) {
        const Sentence& next = all[static_cast<std::size_t>((at + direction * step + 2 * size) % size)];
        if (!next.bare)
            continue;
        if (next.list != nullptr)
            next.list->focusLine(next.line);
        else
            head_->focusVerbatim();
        return true;
    }
    return false;
}

bool SheetBody::showJourneyWith(const SearchWords& words)
{
    return journey_->showStepWith(words);
}

void SheetBody::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SheetBody::retranslate()
{
    const auto list = [this](StatementKind kind) { return lists_[static_cast<std::size_t>(kind)]; };
    list(StatementKind::Story)->setTexts(tr("Story"), tr("Tell the story, a sentence or two at a time"), tr("Story"));
    list(StatementKind::Need)->setTexts(tr("Needs"), tr("Add a need"), tr("Need"));
    list(StatementKind::Obstacle)->setTexts(tr("Obstacles"), tr("Add an obstacle"), tr("Obstacle"));
    list(StatementKind::Motivation)->setTexts(tr("Motivations"), tr("Add a motivation"), tr("Motivation"));
    list(StatementKind::Behaviour)->setTexts(tr("Behaviours"), tr("Add a behaviour"), tr("Behaviour"));
    list(StatementKind::Trait)->setTexts(tr("Traits"), tr("Add a trait"), tr("Trait"));
}

} // namespace filrouge
