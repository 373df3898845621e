// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/solution.h"
#include "ui/sprint/paneform.h"
#include "ui/widgets/namechoice.h"

#include <functional>
#include <vector>

class QPushButton;

namespace filrouge {

class AnsweredPromise;

/// One solution: what it is, to which bundle it belongs, who builds it, and the promises it answers.
class SolutionForm final : public PaneForm {
    Q_OBJECT

public:
    explicit SolutionForm(const Desk& desk);

    /// No id: nothing is shown.
    void show(SolutionId solution);
    /// Bundles, teams or promises are others.
    void readNames();
    void focusTitle();

protected:
    void retranslate() override;

private:
    using Change = std::function<void(Solution&)>;

    bool update(const char* field, const Change& change);
    void addBundle(const QString& title);
    void showPromises();

    Solution solution_;
    std::vector<NameChoice::Name> promises_; ///< all there are
    FieldText* title_;
    FieldText* description_;
    NameChoice* bundle_;
    NameChoice* team_;
    TextLabel* promisesTitle_;
    TextLabel* noPromise_;
    QVBoxLayout* promiseList_;
    std::vector<AnsweredPromise*> lines_;
    NameChoice* addPromise_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

/// A promise that a solution answers.
class AnsweredPromise final : public PaneForm {
    Q_OBJECT

public:
    AnsweredPromise(const Desk& desk, const SolutionPromise& answer);

    [[nodiscard]] const SolutionPromise& answer() const { return answer_; }
    void show(const QString& title);

protected:
    void retranslate() override;

private:
    SolutionPromise answer_;
    QString name_; ///< the promise's title; empty without one
    TextLabel* title_;
    QPushButton* letter_;
    QPushButton* remove_;
};

/// A bundle: solutions that are launched together.
class BundleForm final : public PaneForm {
    Q_OBJECT

public:
    explicit BundleForm(const Desk& desk);

    /// No id: nothing is shown.
    void show(SolutionBundleId bundle);
    void focusTitle();

protected:
    void retranslate() override;

private:
    bool update(const char* field, const std::function<void(SolutionBundle&)>& change);

    SolutionBundle bundle_;
    FieldText* title_;
    FieldText* description_;
    TextLabel* label_;
};

/// All promises by name, those of one letter after the other; one without a title has none.
[[nodiscard]] std::vector<NameChoice::Name> promiseNames(const Services& services);

} // namespace filrouge
