// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace attache {

/// The shape that stands for a category wherever it is drawn, so that colour is never alone.
enum class MarkShape : quint8
{
    Circle,
    Square,
    Diamond,
    TriangleUp,
    TriangleDown,
    Pentagon,
    Hexagon,
    Star,
    Cross,
    Bar,
    TriangleLeft,
    TriangleRight,
    Plus,
    Ring
};

/// What sort of event: one of the built-in categories or one a data set defines.
struct Category
{
    QString key;         ///< as in the file: "border-exchange"
    QString name;        ///< as in the file; empty for a built-in category (see displayName())
    int colourIndex = 0; ///< which colour of the palette, 0 to 13
    MarkShape shape = MarkShape::Circle;
    bool isBuiltIn = false;

    friend bool operator==(const Category&, const Category&) = default;
};

/// The category's name in the interface language.
QString displayName(const Category& category);

/// The 14 categories every data set may use without defining them, in the order of the lanes.
std::vector<Category> builtInCategories();

} // namespace attache
