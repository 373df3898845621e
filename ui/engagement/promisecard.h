// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/promiseform.h"
#include "ui/engagement/promiseheader.h"

#include <QFrame>

namespace filrouge {

/// A promise on the desk: its head, and its form while it is open. The form is made when it opens and goes when it
/// closes: sixty promises are sixty heads.
class PromiseCard final : public QFrame {
    Q_OBJECT

public:
    PromiseCard(const Desk& desk, PromiseId id);

    [[nodiscard]] PromiseId id() const { return id_; }
    void show(const NumberedPromise& promise, const QStringList& elsewhere,
              const std::vector<NumberedDifficulty>& difficulties, const std::vector<NameChoice::Name>& organisations);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return form_ != nullptr; }
    [[nodiscard]] PromiseForm* form() const { return form_; }
    [[nodiscard]] PromiseHeader* header() const { return header_; }
    [[nodiscard]] const QString& title() const { return promise_.promise.title; }

Q_SIGNALS:
    void openWanted(bool open);
    void workedOn(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Desk desk_;
    PromiseId id_;
    NumberedPromise promise_;
    std::vector<NumberedDifficulty> difficulties_;
    std::vector<NameChoice::Name> organisations_;
    PromiseHeader* header_;
    PromiseForm* form_ = nullptr;
};

} // namespace filrouge
