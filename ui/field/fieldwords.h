// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldwork.h"

#include <QCoreApplication>
#include <QStringList>

namespace filrouge {

/// What the choices of the field work are called, in the order of their values.
class FieldWords final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::FieldWords)

public:
    [[nodiscard]] static QStringList modes();
    [[nodiscard]] static QStringList postures();
    [[nodiscard]] static QStringList consents();
    [[nodiscard]] static QStringList organisationKinds();
};

} // namespace filrouge
