// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/category.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct BuiltIn
{
    const char* key;
    const char* name;
    MarkShape shape;
};

constexpr BuiltIn builtIn[] = {
    {"high-level-visit", QT_TRANSLATE_NOOP("Category", "High-level visit"), MarkShape::Circle},
    {"dialogue", QT_TRANSLATE_NOOP("Category", "Dialogue"), MarkShape::Square},
    {"border-exchange", QT_TRANSLATE_NOOP("Category", "Border exchange"), MarkShape::Diamond},
    {"coast-guard-exchange", QT_TRANSLATE_NOOP("Category", "Coast guard, maritime"),
     MarkShape::TriangleDown},
    {"multilateral-meeting", QT_TRANSLATE_NOOP("Category", "Multilateral meeting"),
     MarkShape::TriangleUp},
    {"exercise", QT_TRANSLATE_NOOP("Category", "Exercise"), MarkShape::Cross},
    {"competition", QT_TRANSLATE_NOOP("Category", "Military sports"), MarkShape::TriangleRight},
    {"exhibition", QT_TRANSLATE_NOOP("Category", "Exhibition, industry"), MarkShape::Star},
    {"peacekeeping-deployment", QT_TRANSLATE_NOOP("Category", "Peacekeeping deployment"),
     MarkShape::Hexagon},
    {"peacekeeping-conference", QT_TRANSLATE_NOOP("Category", "Peacekeeping conference"),
     MarkShape::Pentagon},
    {"humanitarian", QT_TRANSLATE_NOOP("Category", "Humanitarian, war legacy"), MarkShape::Plus},
    {"commemoration", QT_TRANSLATE_NOOP("Category", "Commemoration"), MarkShape::Ring},
    {"agreement", QT_TRANSLATE_NOOP("Category", "Agreement, policy"), MarkShape::TriangleLeft},
    {"review-conference", QT_TRANSLATE_NOOP("Category", "Review conference"), MarkShape::Bar},
};

} // namespace

QString displayName(const Category& category)
{
    if (!category.isBuiltIn)
        return category.name;
    for (const BuiltIn& entry : builtIn) {
        if (category.key == QLatin1StringView(entry.key))
            return QCoreApplication::translate("Category", entry.name);
    }
    return category.key;
}

std::vector<Category> builtInCategories()
{
    std::vector<Category> categories;
    for (const BuiltIn& entry : builtIn) {
        categories.push_back(
            {QString::fromLatin1(entry.key), QString(), int(categories.size()), entry.shape, true});
    }
    return categories;
}

} // namespace attache
