// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include <array>

namespace attache {

/// Light or dark, or as the system is.
enum class ThemeChoice
{
    System,
    Light,
    Dark
};

ThemeChoice themeChoiceFromKey(const QString& key); ///< "light", "dark"; else System
QString key(ThemeChoice choice);

/// Gives the application its style, palette and font sizes. The system's own palette decides
/// between light and dark when nothing is chosen; call with the palette the application started
/// with.
void applyAppearance(ThemeChoice choice, const QPalette& systemPalette);

/// The sizes of text that can be chosen, in per cent of the usual one.
inline constexpr std::array textSizes{90, 100, 115, 130};

/// The nearest of them.
int textSizeFrom(int percent);

/// Gives all texts of the application that size at once. Pictures keep theirs.
void applyTextSize(int percent);

} // namespace attache
