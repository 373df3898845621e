// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/completenessbar.h"

#include "ui/shell/page.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostParts = 8; // of a summary

bool same(const Finding& a, const Finding& b)
{
    return a.kind == b.kind && a.id == b.id && qstrcmp(a.field, b.field) == 0;
}

} // namespace

CompletenessBar::CompletenessBar(const UiTheme& theme)
    : theme_(theme),
      row_(new QHBoxLayout(this)),
      complete_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      next_(new QPushButton)
{
    row_->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row_->setSpacing(theme.px(4));
    row_->addWidget(complete_);
    row_->addStretch(1);
    row_->addWidget(next_);
    row_->setSizeConstraint(QLayout::SetNoConstraint); // fit() sees to it
    complete_->setWordWrap(false);
    next_->setFlat(true);
    for (int i = 0; i < mostParts; ++i) {
        auto* part = new QPushButton;
        part->setFlat(true);
        connect(part, &QPushButton::clicked, this, [this, i] { goTo(fields_[static_cast<std::size_t>(i)]); });
        row_->insertWidget(i, part);
        parts_.push_back(part);
    }
    connect(next_, &QPushButton::clicked, this, [this] { goToNext(); });
    connect(&theme_, &UiTheme::changed, this, [this] { retranslate(); });
    retranslate();
}

void CompletenessBar::show(const Completeness& completeness)
{
    completeness_ = completeness;
    retranslate();
}

// The one after where it led last, if that is still missing; otherwise what took its place.
const Finding* CompletenessBar::nextFinding() const
{
    const std::vector<Finding>& findings = completeness_.findings;
    if (findings.empty())
        return nullptr;
    if (last_) {
        const auto at = std::ranges::find_if(findings, [this](const Finding& one) { return same(one, *last_); });
        if (at != findings.end() && at + 1 != findings.end())
            return &*(at + 1);
    }
    return &findings.front();
}

void CompletenessBar::goToNext()
{
    const Finding* next = nextFinding();
    if (next == nullptr)
        return;
    last_ = *next;
    const Finding there = *next;
    Q_EMIT wanted(there);
    retranslate();
}

void CompletenessBar::goTo(const QByteArray& field)
{
    for (const Finding& finding : completeness_.findings) {
        const QByteArray found(finding.field);
        if (found != field && !(field == "subject_to" && found == "subject_until"))
            continue;
        last_ = finding;
        const Finding there = finding;
        Q_EMIT wanted(there);
        retranslate();
        return;
    }
}

void CompletenessBar::retranslate()
{
    const std::vector<SummaryPart> summary = summaryOf(completeness_);
    fields_.assign(parts_.size(), {});
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        QPushButton* part = parts_[i];
        if (i >= summary.size()) {
            part->setText({});
            continue;
        }
        const bool missing = i > 0 || completeness_.answered < completeness_.difficulties;
        fields_[i] = summary[i].field;
        part->setText(Desk::say(summary[i].text));
        QPalette palette;
        palette.setColor(QPalette::ButtonText, missing ? theme_.tokens().thread : theme_.tokens().ink);
        part->setPalette(palette);
        part->setFocusPolicy(missing && !fields_[i].isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
        part->setToolTip(missing && !fields_[i].isEmpty() ? tr("Go to the first one") : QString());
    }
    const Finding* next = nextFinding();
    complete_->setVisible(next == nullptr);
    complete_->setText(tr("Nothing is missing: the letter can be signed."));
    next_->setVisible(next != nullptr);
    nextText_ = next != nullptr ? tr("Next gap: %1").arg(Desk::say(next->sentence)) : QString();
    next_->setIcon(theme_.icon("go-next"));
    next_->setAccessibleName(nextText_);
    next_->setToolTip(nextText_ + QLatin1Char('\n') + tr("Go to the next gap (F8)"));
    setFixedHeight(theme_.px(48));
    fit();
}

int CompletenessBar::widthOf(const QPushButton& part) const
{
    return part.text().isEmpty() ? 0 : part.sizeHint().width() + theme_.px(4);
}

// The figures come first: the way to the next gap says what it is where there is room for that. What then finds no room
// is left out, the last first.
void CompletenessBar::fit()
{
    int room = width() - theme_.px(32) - (next_->isHidden() ? complete_->sizeHint().width() : 0);
    int figures = 0;
    for (const QPushButton* part : parts_)
        figures += widthOf(*part);
    next_->setText(tr("Next gap"));
    const int least = next_->sizeHint().width();
    next_->setText(nextText_);
    const int whole = next_->sizeHint().width();
    int nextWidth = next_->isHidden() ? 0 : qBound(least, room - figures, whole);
    if (nextWidth < whole && nextWidth < 2 * least) { // a few letters of a sentence say nothing
        next_->setText(tr("Next gap"));
        nextWidth = qMin(nextWidth, least);
    } else if (nextWidth < whole) {
        const QFontMetrics metrics = next_->fontMetrics();
        const int around = whole - metrics.horizontalAdvance(nextText_);
        next_->setText(metrics.elidedText(nextText_, Qt::ElideRight, nextWidth - around));
    }
    next_->setFixedWidth(qMax(1, nextWidth));
    room -= nextWidth;
    bool full = false;
    for (QPushButton* part : parts_) {
        const int wide = widthOf(*part);
        full = full || wide > room;
        part->setVisible(!full && !part->text().isEmpty());
        room -= wide;
    }
}

void CompletenessBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CompletenessBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompletenessBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.tokens().hairline);
}

} // namespace filrouge
