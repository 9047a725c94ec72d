// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <string_view>

namespace attache {

/// The words of the format for the shapes of categories (FORMAT.md, "categories").
/// @{
QLatin1StringView shapeWord(MarkShape shape);
std::optional<MarkShape> shapeFromWord(std::string_view word);
QStringList shapeWords();
/// @}

inline constexpr int nativeFormatVersion = 1;
inline constexpr std::string_view nativeFormatName = "attache-data-set";

} // namespace attache
