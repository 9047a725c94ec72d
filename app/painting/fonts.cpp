// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace attache {

namespace {

QString bundledFamily()
{
    static const QString family = [] {
        QString name;
        for (const auto* file : {":/fonts/Inter-Regular.otf", ":/fonts/Inter-SemiBold.otf"}) {
            const int id = QFontDatabase::addApplicationFont(QString::fromLatin1(file));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (name.isEmpty() && !families.isEmpty())
                name = families.first();
        }
        return name;
    }();
    return family;
}

QFont font(double pixelSize, QFont::Weight weight)
{
    QFont font(bundledFamily());
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight);
    // Unhinted outlines measure the same at every scale and on every platform.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

constexpr char scaleProperty[] = "attacheTextScale";

} // namespace

double windowTextScale()
{
    const double scale = qApp ? qApp->property(scaleProperty).toDouble() : 0;
    return scale > 0 ? scale : 1;
}

void setWindowTextScale(double scale)
{
    qApp->setProperty(scaleProperty, scale);
}

Fonts Fonts::make()
{
    return make(windowTextScale());
}

Fonts Fonts::make(double textScale)
{
    return {font(13 * textScale, QFont::Normal), font(12 * textScale, QFont::Normal),
            font(11 * textScale, QFont::Normal), font(13 * textScale, QFont::DemiBold),
            font(18 * textScale, QFont::DemiBold)};
}

} // namespace attache
