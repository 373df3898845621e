// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of core includes anyway, read once. A file still names what it uses.

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>
