// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// The rules that every file of the program keeps to, as functions from a file to the places
/// where it does not: "core/edtf.h:12: what is wrong there".
namespace houserules {

/// One C++ file of the program.
struct SourceFile
{
    QString path; ///< from app/, with slashes: "core/edtf.h", "main.cpp"
    QString text;
};

/// All .h and .cpp files under the folder, sorted by path.
QList<SourceFile> sourceFiles(const QString& appFolder);

/// The names that a program including only these Qt modules can write between angle brackets
/// ("QString", "qglobal.h"); empty when Qt's headers are not where Qt says they are.
QSet<QString> qtHeaders(const QStringList& modules);

/// The text with comments turned into spaces; with KeepStrings the string and character
/// literals stay, otherwise their contents become spaces too. Lines keep their numbers.
enum class Strings
{
    Keep,
    Blank
};
QString code(const QString& text, Strings strings);

/// Includes are written from app/ and follow the arrows between the rooms.
QStringList wrongDirections(const SourceFile& file);

/// Rooms without a window (core, io, layout, workspace) include no Qt header but the allowed.
QStringList wrongQtHeaders(const SourceFile& file, const QSet<QString>& allowed);

/// Values have no QObject: core/ names neither QObject nor Q_OBJECT.
QStringList objectsInCore(const SourceFile& file);

/// A .cpp file has at most 600 lines, a header 150, the main window's files 300, main.cpp 80.
QStringList oversize(const SourceFile& file);

/// No singletons: no static instance(), no Q_GLOBAL_STATIC.
QStringList singletons(const SourceFile& file);

/// The first two lines name copyright and licence; a header goes on with #pragma once.
QStringList missingHeads(const SourceFile& file);

/// Nothing reads HTML, opens links or talks to a network, and only window/ opens dialogs.
QStringList bannedCalls(const SourceFile& file);

/// Every class, structure and enumeration at namespace level of a header has a docstring.
QStringList missingDocstrings(const SourceFile& file);

/// No notes of what is left to do.
QStringList leftovers(const SourceFile& file);

/// The .cpp files of a room that its CMakeLists.txt does not build.
QStringList notBuilt(const QStringList& cppNames, const QString& cmakeText);

} // namespace houserules
