// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativeterms.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

struct ShapeWord
{
    MarkShape shape;
    std::string_view word;
};

constexpr std::array words = {
    ShapeWord{MarkShape::Circle, "circle"},
    ShapeWord{MarkShape::Square, "square"},
    ShapeWord{MarkShape::Diamond, "diamond"},
    ShapeWord{MarkShape::TriangleUp, "triangle-up"},
    ShapeWord{MarkShape::TriangleDown, "triangle-down"},
    ShapeWord{MarkShape::Pentagon, "pentagon"},
    ShapeWord{MarkShape::Hexagon, "hexagon"},
    ShapeWord{MarkShape::Star, "star"},
    ShapeWord{MarkShape::Cross, "cross"},
    ShapeWord{MarkShape::Bar, "bar"},
    ShapeWord{MarkShape::TriangleLeft, "triangle-left"},
    ShapeWord{MarkShape::TriangleRight, "triangle-right"},
    ShapeWord{MarkShape::Plus, "plus"},
    ShapeWord{MarkShape::Ring, "ring"},
};

QLatin1StringView asLatin1(std::string_view word)
{
    return QLatin1StringView(word.data(), qsizetype(word.size()));
}

} // namespace

QLatin1StringView shapeWord(MarkShape shape)
{
    const auto found = std::find_if(words.begin(), words.end(), [shape](const ShapeWord& entry) {
        return entry.shape == shape;
    });
    Q_ASSERT(found != words.end());
    return asLatin1(found->word);
}

std::optional<MarkShape> shapeFromWord(std::string_view word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [word](const ShapeWord& entry) { return entry.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->shape);
}

QStringList shapeWords()
{
    QStringList list;
    for (const ShapeWord& entry : words)
        list.append(asLatin1(entry.word));
    return list;
}

} // namespace attache
