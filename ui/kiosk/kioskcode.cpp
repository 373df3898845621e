// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskcode.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 16s; // 30 random bits at that pace take five centuries
constexpr int longestTyped = 32;                        // the long form of a code, with hyphens
constexpr double codeShare = 0.24;                      // of the height: its letters
constexpr double wordShare = 0.11;

} // namespace

KioskCode::KioskCode(QWidget* parent) : QWidget(parent), edit_(new QLineEdit), wrong_(new QLabel), pause_(firstPause)
{
    edit_->setObjectName(QStringLiteral("kioskCode"));
    edit_->setMaxLength(longestTyped);
    edit_->setAlignment(Qt::AlignCenter);
    edit_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhSensitiveData);
    wrong_->setTextFormat(Qt::PlainText);
    wrong_->setAlignment(Qt::AlignCenter);
    wrong_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(edit_);
    column->addWidget(wrong_);
    column->addStretch();
    setFocusProxy(edit_);
    waiting_.setSingleShot(true);
    connect(&waiting_, &QTimer::timeout, this, [this] {
        edit_->setEnabled(true);
        edit_->setFocus();
    });
    connect(edit_, &QLineEdit::returnPressed, this, [this] {
        if (!edit_->text().trimmed().isEmpty())
            Q_EMIT typed(edit_->text());
    });
    clear();
}

void KioskCode::setTexts(const QString& prompt, const QString& wrong)
{
    edit_->setPlaceholderText(prompt);
    edit_->setAccessibleName(prompt);
    wrong_->setText(wrong);
}

void KioskCode::clear()
{
    edit_->clear();
    edit_->setEnabled(!waiting_.isActive());
    wrong_->hide();
}

void KioskCode::refuse()
{
    edit_->clear();
    wrong_->show();
    edit_->setEnabled(false);
    waiting_.start(pause_);
    pause_ = std::min(2 * pause_, longestPause);
}

void KioskCode::accept()
{
    pause_ = firstPause;
    clear();
}

void KioskCode::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPixelSize(std::max(14, static_cast<int>(height() * codeShare)));
    edit_->setFont(code);
    QFont words = font();
    words.setPixelSize(std::max(12, static_cast<int>(height() * wordShare)));
    wrong_->setFont(words);
}

} // namespace filrouge
