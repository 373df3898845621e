// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/emotioncurve.h"
#include "ui/widgets/keynotes.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>

namespace filrouge {

namespace {

constexpr int plotHeight = 160;
constexpr int titleHeight = 40;
constexpr int scaleWidth = 100;

} // namespace

EmotionCurve::EmotionCurve(const UiTheme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] { resize(); });
    resize();
    describe();
}

void EmotionCurve::resize()
{
    setFixedHeight(theme_.px(plotHeight + titleHeight));
    update();
}

QSize EmotionCurve::sizeHint() const
{
    return {theme_.px(480), theme_.px(plotHeight + titleHeight)};
}

void EmotionCurve::show(const std::vector<JourneyStep>& steps, int hue)
{
    steps_ = steps;
    hue_ = qBound(0, hue, 7);
    carried_ = -1;
    chosen_ = steps_.empty() ? -1 : qBound(0, chosen_, static_cast<int>(steps_.size()) - 1);
    describe();
    update();
}

void EmotionCurve::choose(int step)
{
    if (step < 0 || step >= static_cast<int>(steps_.size()) || step == chosen_)
        return;
    chosen_ = step;
    describe();
    update();
    Q_EMIT stepChosen(step);
}

QString EmotionCurve::emotionName(int emotion)
{
    switch (emotion) {
    case -2:
        return tr("distressed");
    case -1:
        return tr("worried");
    case 0:
        return tr("neither good nor bad");
    case 1:
        return tr("confident");
    default:
        return tr("relieved");
    }
}

QRectF EmotionCurve::plot() const
{
    const qreal margin = theme_.px(14); // half a point, and its ring
    return QRectF(theme_.px(scaleWidth), margin, width() - theme_.px(scaleWidth), theme_.px(plotHeight) - 2 * margin);
}

EmotionCurveGeometry EmotionCurve::geometryOf() const
{
    return {plot(), static_cast<int>(steps_.size())};
}

QPointF EmotionCurve::pointOf(int step) const
{
    return geometryOf().point(step, steps_[static_cast<std::size_t>(step)].emotion);
}

std::vector<int> EmotionCurve::shownEmotions() const
{
    std::vector<int> emotions;
    for (const JourneyStep& step : steps_)
        emotions.push_back(step.emotion);
    if (carried_ >= 0)
        emotions[static_cast<std::size_t>(carried_)] = carriedEmotion_;
    return emotions;
}

void EmotionCurve::paintScale(QPainter& painter) const
{
    const Tokens& t = theme_.tokens();
    const EmotionCurveGeometry geometry(plot(), 1);
    painter.setFont(theme_.font(TextSize::Small));
    for (int emotion = EmotionCurveGeometry::worst; emotion <= EmotionCurveGeometry::best; ++emotion) {
        const qreal y = geometry.point(0, emotion).y();
        painter.setPen(QPen(emotion == 0 ? t.outline : t.hairline, 1));
        painter.drawLine(QPointF(plot().left(), y), QPointF(width(), y));
        painter.setPen(t.muted);
        const QString sign = emotion > 0   ? QStringLiteral("+%1").arg(emotion)
                             : emotion < 0 ? QStringLiteral("−%1").arg(-emotion)
                                           : QStringLiteral("0");
        const bool named = emotion == EmotionCurveGeometry::worst || emotion == EmotionCurveGeometry::best;
        const QString words = named ? tr("%1 %2", "emotion: name, number").arg(emotionName(emotion), sign) : sign;
        painter.drawText(QRectF(0, y - theme_.px(9), plot().left() - theme_.px(8), theme_.px(18)),
                         Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, theme_.px(scaleWidth - 8)));
    }
}

void EmotionCurve::paintStep(QPainter& painter, int step, int emotion) const
{
    const Tokens& t = theme_.tokens();
    const EmotionCurveGeometry geometry = geometryOf();
    const QPointF at = geometry.point(step, emotion);
    const bool chosen = step == chosen_;
    const qreal radius = theme_.px(chosen ? 8 : 6);
    const QColor hue = t.hues[static_cast<std::size_t>(hue_)];
    painter.setPen(QPen(chosen && hasFocus() ? t.focus : hue, chosen ? 3 : 2));
    painter.setBrush(chosen ? hue : t.surface);
    painter.drawEllipse(at, radius, radius);

    const qreal width = geometry.columnWidth() - theme_.px(6);
    const QRectF box(at.x() - width / 2, theme_.px(plotHeight), width, theme_.px(titleHeight));
    QFont font = theme_.font(TextSize::Small, chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(chosen ? t.ink : t.muted);
    const QString title = steps_[static_cast<std::size_t>(step)].title.simplified();
    const QFontMetrics metrics(font);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    QString shown = title.left(120);
    // Whole words first; what does not fit in two lines is shortened, the field below has all of it.
    while (shown.size() > 1 &&
           metrics.boundingRect(box.toRect(), flags, shown).height() > metrics.lineSpacing() * 2 + 2)
        shown = shown.left(shown.size() - 2).trimmed() + QChar(0x2026);
    if (metrics.boundingRect(box.toRect(), flags, shown).width() > box.width())
        shown = metrics.elidedText(title, Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, flags, shown);
}

void EmotionCurve::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    const std::vector<int> emotions = shownEmotions();
    if (emotions.empty()) {
        painter.setFont(theme_.font(TextSize::Body));
        painter.setPen(t.muted);
        const QRectF above(plot().left(), plot().top(), plot().width(), plot().height() / 4); // between two lines
        painter.drawText(above, Qt::AlignCenter, tr("No step yet. Insert adds the first."));
    }
    painter.setPen(QPen(t.hues[static_cast<std::size_t>(hue_)], 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(geometryOf().path(emotions));
    for (int i = 0; i < static_cast<int>(emotions.size()); ++i)
        paintStep(painter, i, emotions[static_cast<std::size_t>(i)]);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void EmotionCurve::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(steps_.size()) - 1;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const auto emotion = [this] { return steps_[static_cast<std::size_t>(chosen_)].emotion; };
    if (event->key() == Qt::Key_Insert) {
        Q_EMIT addWanted();
        return;
    }
    if (chosen_ < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int to = qBound(0, chosen_ + (event->key() == Qt::Key_Left ? -1 : 1), last);
        if (alt && to != chosen_)
            Q_EMIT moveWanted(chosen_, to);
        else if (!alt)
            choose(to);
        break;
    }
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Up:
        if (emotion() < EmotionCurveGeometry::best)
            Q_EMIT emotionWanted(chosen_, emotion() + 1);
        break;
    case Qt::Key_Down:
        if (emotion() > EmotionCurveGeometry::worst)
            Q_EMIT emotionWanted(chosen_, emotion() - 1);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeWanted(chosen_);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EmotionCurve::mousePressEvent(QMouseEvent* event)
{
    const int step = geometryOf().stepAt(event->position().x());
    if (event->button() != Qt::LeftButton || step < 0 || event->position().x() < plot().left())
        return;
    choose(step);
    const QPointF away = event->position() - pointOf(step);
    if (QPointF::dotProduct(away, away) <= theme_.px(20) * theme_.px(20)) {
        carried_ = step;
        carriedEmotion_ = steps_[static_cast<std::size_t>(step)].emotion;
        setCursor(Qt::SizeVerCursor);
    }
}

void EmotionCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (carried_ < 0)
        return;
    carriedEmotion_ = geometryOf().emotionAt(event->position().y());
    update();
}

void EmotionCurve::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    if (carried_ < 0)
        return;
    unsetCursor();
    const int step = std::exchange(carried_, -1);
    if (carriedEmotion_ != steps_[static_cast<std::size_t>(step)].emotion)
        Q_EMIT emotionWanted(step, carriedEmotion_);
    update();
}

void EmotionCurve::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void EmotionCurve::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void EmotionCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void EmotionCurve::describe()
{
    const int count = static_cast<int>(steps_.size());
    QString name = tr("Emotion curve, no step yet");
    QStringList all;
    for (int i = 0; i < count; ++i) {
        const JourneyStep& step = steps_[static_cast<std::size_t>(i)];
        all << tr("%1. %2: %3").arg(i + 1).arg(step.title, emotionName(step.emotion));
    }
    if (chosen_ >= 0) {
        const JourneyStep& step = steps_[static_cast<std::size_t>(chosen_)];
        name = tr("Emotion curve, step %1 of %2: %3, %4")
                   .arg(chosen_ + 1)
                   .arg(count)
                   .arg(step.title, emotionName(step.emotion));
    }
    setToolTip(tr("Left and Right choose a step · Up and Down change its emotion · Alt+Left and Alt+Right move it · "
                  "Insert adds · Delete removes"));
    noteKeys(this,
             {{{Qt::Key_Left, Qt::Key_Right}, tr("Emotion curve: choose a step")},
              {{Qt::Key_Up, Qt::Key_Down}, tr("Emotion curve: better, worse")},
              {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Emotion curve: move the step")},
              {{Qt::Key_Insert}, tr("Emotion curve: add a step")},
              {{Qt::Key_Delete}, tr("Emotion curve: delete the step")}});
    setAccessibleDescription(all.join(QStringLiteral(". ")));
    if (name != accessibleName())
        setAccessibleName(name); // tells screen readers by itself
}

} // namespace filrouge
