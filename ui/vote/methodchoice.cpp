// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/methodchoice.h"

#include "core/vote/ballotwords.h"
#include "ui/shell/page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int indent = 24; // px: under the text of a radio button

void nameNumber(QSpinBox* field, TextLabel* title, const QString& name)
{
    title->setText(name);
    field->setAccessibleName(name);
    if (auto* edit = field->findChild<QLineEdit*>())
        edit->setAccessibleName(name);
}

} // namespace

MethodChoice::MethodChoice(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      methods_(new QButtonGroup(this)),
      others_(new QPushButton),
      approvalsTitle_(new TextLabel(theme, TextSize::Body)),
      approvals_(newNumber("mostApprovals")),
      pointsTitle_(new TextLabel(theme, TextSize::Body)),
      points_(newNumber("points")),
      onOneTitle_(new TextLabel(theme, TextSize::Body)),
      onOne_(newNumber("mostOnOne"))
{
    others_->setObjectName(QStringLiteral("otherMethods"));
    others_->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    column->addWidget(methodRow(VoteMethod::Single, {}));
    auto* fold = new QHBoxLayout;
    fold->addWidget(others_);
    fold->addStretch();
    column->addLayout(fold);
    column->addWidget(methodRow(VoteMethod::Approval, {approvalsTitle_, approvals_}));
    column->addWidget(methodRow(VoteMethod::Dots, {pointsTitle_, points_, onOneTitle_, onOne_}));
    connect(others_, &QPushButton::toggled, this, [this] { showParts(); });
    connect(methods_, &QButtonGroup::idClicked, this, [this] { edited(); });
    retranslate();
}

QSpinBox* MethodChoice::newNumber(const char* name)
{
    auto* field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setMinimum(1);
    const auto measure = [this, field] { field->setMaximumWidth(theme_.px(96)); };
    measure();
    connect(&theme_, &UiTheme::changed, this, measure);
    connect(field, &QSpinBox::valueChanged, this, [this] { edited(); });
    return field;
}

QWidget* MethodChoice::methodRow(VoteMethod method, const std::vector<QWidget*>& parameters)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* choice = new QRadioButton;
    choice->setObjectName(QStringLiteral("method%1").arg(static_cast<int>(method)));
    methods_->addButton(choice, static_cast<int>(method));
    auto* sentence = new TextLabel(theme_, TextSize::Body, QFont::Normal, TextTone::Muted);
    sentence->setContentsMargins(indent, 0, 0, 0);
    column->addWidget(choice);
    column->addWidget(sentence);
    for (std::size_t i = 0; i + 1 < parameters.size(); i += 2) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(indent, 0, 0, 0);
        line->addWidget(parameters[i], 1);
        line->addWidget(parameters[i + 1]);
        column->addLayout(line);
    }
    choices_.push_back(choice);
    sentences_.push_back(sentence);
    rows_.push_back(row);
    return row;
}

VoteMethod MethodChoice::method() const
{
    return static_cast<VoteMethod>(qMax(0, methods_->checkedId()));
}

void MethodChoice::show(const Vote& vote, int options)
{
    showing_ = true;
    fixed_ = vote.runOffOf.has_value();
    choices_[static_cast<std::size_t>(vote.method)]->setChecked(true);
    approvals_->setMaximum(std::clamp(std::max(options, vote.mostApprovals), 1, mostOptions));
    approvals_->setValue(vote.mostApprovals);
    points_->setMaximum(mostPoints);
    points_->setValue(vote.points);
    onOne_->setMaximum(vote.points);
    onOne_->setValue(vote.mostOnOne);
    if (vote.method != VoteMethod::Single)
        others_->setChecked(true);
    showing_ = false;
    showParts();
    showSentences();
}

void MethodChoice::writeTo(Vote& vote) const
{
    vote.method = method();
    vote.mostApprovals = approvals_->value();
    vote.points = points_->value();
    vote.mostOnOne = std::min(onOne_->value(), vote.points);
}

void MethodChoice::edited()
{
    if (showing_)
        return;
    showParts();
    Q_EMIT changed();
}

void MethodChoice::showParts()
{
    const bool unfolded = others_->isChecked() || method() != VoteMethod::Single;
    others_->setVisible(!fixed_);
    others_->setEnabled(method() == VoteMethod::Single); // what is chosen stays in sight
    for (const VoteMethod other : {VoteMethod::Approval, VoteMethod::Dots})
        rows_[static_cast<std::size_t>(other)]->setVisible(unfolded && !fixed_);
    for (QSpinBox* field : {points_, onOne_})
        field->setEnabled(method() == VoteMethod::Dots);
    approvals_->setEnabled(method() == VoteMethod::Approval);
}

void MethodChoice::showSentences()
{
    BallotForm form;
    form.limits = {approvals_->value(), points_->value(), std::min(onOne_->value(), points_->value())};
    for (const VoteMethod method : {VoteMethod::Single, VoteMethod::Approval, VoteMethod::Dots}) {
        const auto at = static_cast<std::size_t>(method);
        form.method = method;
        const QString sentence = Desk::say(methodSentence(form));
        choices_[at]->setText(Desk::say(methodName(method)));
        choices_[at]->setAccessibleDescription(sentence);
        sentences_[at]->setText(sentence);
    }
}

void MethodChoice::retranslate()
{
    title_->setText(tr("How a ballot is filled in, to be read to the room"));
    others_->setText(tr("Other methods"));
    others_->setToolTip(tr("Approval and points, each with its sentence"));
    nameNumber(approvals_, approvalsTitle_, tr("Personas one may tick"));
    nameNumber(points_, pointsTitle_, tr("Points each voter has"));
    nameNumber(onOne_, onOneTitle_, tr("Points one persona may get from a voter"));
    showSentences();
}

} // namespace filrouge
