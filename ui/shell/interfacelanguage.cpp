// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace filrouge {

InterfaceLanguage::~InterfaceLanguage()
{
    remove();
}

void InterfaceLanguage::set(Language language)
{
    remove();
    language_ = language;
    QLocale::setDefault(localeOf(language));
    const QString code = QLatin1String(word(language));
    if (own_.load(QStringLiteral(":/i18n/filrouge_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&own_);
    if (qt_.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
}

void InterfaceLanguage::remove()
{
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

} // namespace filrouge
