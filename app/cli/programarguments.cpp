// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/programarguments.h"

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <cstdio>
#include <cstdlib>
#include <shellapi.h>
#endif

namespace attache {

#if defined(Q_OS_WIN)

QStringList programArguments(int, char**)
{
    QStringList arguments;
    int count = 0;
    wchar_t** const words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; words && i < count; ++i)
        arguments.append(QString::fromWCharArray(words[i]));
    LocalFree(words);
    return arguments;
}

namespace {

/// The console's code page as it was, to be given back.
UINT formerCodePage = 0;

void giveCodePageBack()
{
    SetConsoleOutputCP(formerCodePage);
}

bool goesNowhere(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle == nullptr || handle == INVALID_HANDLE_VALUE;
}

} // namespace

void usesConsoleItWasStartedFrom()
{
    const bool outIsFree = goesNowhere(STD_OUTPUT_HANDLE);
    const bool errIsFree = goesNowhere(STD_ERROR_HANDLE);
    if ((!outIsFree && !errIsFree) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    formerCodePage = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit(giveCodePageBack);
    if (outIsFree)
        (void)std::freopen("CONOUT$", "w", stdout);
    if (errIsFree)
        (void)std::freopen("CONOUT$", "w", stderr);
}

#else

QStringList programArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void usesConsoleItWasStartedFrom() {}

#endif

} // namespace attache
