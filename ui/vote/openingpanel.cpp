// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/openingpanel.h"

#include "ui/vote/stageactions.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QPushButton>
#include <QSizePolicy>
#include <QVBoxLayout>

namespace filrouge {

namespace {

/// A line of the list: its mark, and a sentence that wraps.
class CheckLine final : public QPushButton {
public:
    explicit CheckLine(const UiTheme& theme) : theme_(theme)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void show(const OpeningCheck& check, const QString& sentence)
    {
        check_ = check;
        setText(sentence);
        updateGeometry();
        update();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - indent() - theme_.px(8), 10'000);
        return qMax(theme_.px(36),
                    QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, text()).height() + theme_.px(12));
    }
    [[nodiscard]] QSize sizeHint() const override { return {theme_.px(200), heightForWidth(theme_.px(260))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {theme_.px(120), theme_.px(36)}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space)
            event->ignore(); // the next scene
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& t = theme_.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(QPen(hasFocus() ? t.focus : t.outline, hasFocus() ? 2 : 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        // A tick, a cross for what keeps the vote from opening, a dot for what is only worth knowing.
        const double side = theme_.px(14);
        const QRectF box(theme_.px(6), theme_.px(11), side, side);
        const QColor colour = check_.met ? t.success : check_.required ? t.thread : t.onWarning;
        painter.setPen(QPen(colour, theme_.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (check_.met) {
            painter.drawPolyline(QPolygonF({QPointF(box.left(), box.center().y()),
                                            QPointF(box.left() + side * 0.38, box.bottom() - 2),
                                            QPointF(box.right(), box.top() + 2)}));
        } else if (check_.required) {
            painter.drawLine(box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2));
            painter.drawLine(box.topRight() + QPointF(-2, 2), box.bottomLeft() + QPointF(2, -2));
        } else {
            painter.drawEllipse(box.adjusted(3, 3, -3, -3));
        }
        painter.setPen(t.ink);
        painter.drawText(rect().adjusted(indent(), 0, -theme_.px(8), 0),
                         Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }

private:
    [[nodiscard]] int indent() const { return theme_.px(28); }

    const UiTheme& theme_;
    OpeningCheck check_;
};

} // namespace

OpeningPanel::OpeningPanel(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextLabel(theme, TextSize::Large, QFont::DemiBold))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title_);
    for (const OpeningSubject subject : {OpeningSubject::Roll,
                                         OpeningSubject::Question,
                                         OpeningSubject::TieRule,
                                         OpeningSubject::Phones,
                                         OpeningSubject::Rehearsal,
                                         OpeningSubject::Projector}) {
        auto* line = new CheckLine(theme_);
        line->setObjectName(QStringLiteral("check%1").arg(static_cast<int>(subject)));
        connect(line, &QPushButton::clicked, this, [this, subject] { Q_EMIT wanted(subject); });
        column->addWidget(line);
        lines_.push_back(line);
    }
    column->addStretch();
    retranslate();
}

void OpeningPanel::show(const std::vector<OpeningCheck>& checks, const QStringList& sentences)
{
    for (std::size_t i = 0; i < lines_.size() && i < checks.size(); ++i) {
        static_cast<CheckLine*>(lines_[i])->show(checks[i], sentences[static_cast<int>(i)]);
        lines_[i]->setAccessibleDescription(checks[i].met        ? tr("Done")
                                            : checks[i].required ? tr("Needed before the vote can open")
                                                                 : tr("Worth doing"));
    }
}

void OpeningPanel::setRehearsal(bool rehearsal)
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto subject = static_cast<OpeningSubject>(i);
        lines_[i]->setEnabled(!rehearsal || subject == OpeningSubject::Projector);
        lines_[i]->setVisible(!rehearsal || subject != OpeningSubject::Rehearsal);
    }
}

void OpeningPanel::retranslate()
{
    title_->setText(tr("Before opening"));
    const QString hints[] = {tr("Go to the sign-in list"),
                             tr("Set up question and ballot"),
                             tr("Set the tie rule"),
                             tr("Network, Wi-Fi and voting slips"),
                             tr("Go through it on a copy: nothing of it is kept"),
                             tr("Open the projector’s window")};
    for (std::size_t i = 0; i < lines_.size(); ++i)
        lines_[i]->setToolTip(hints[i]);
}

} // namespace filrouge
