// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Built into each program for Windows that is made with MinGW, and into no other.
#include <cxxabi.h>

extern "C" char __dso_handle; // the program, as the compiler names it where it registers objects

namespace {

void nothing(void*) {}

// GCC keeps thread_local objects in memory that is freed when a thread ends, and has the objects
// destroyed by then, each by a key of the thread, the older key first: GCC bug 80816. As a program
// comes to the memory first, objects would be destroyed after it was freed. Qt's regular
// expressions have such an object, and Qt finds files with them: a thread that did crashes at its
// end, or the process waits for it for ever. Whoever is first to have something destroyed makes
// that key the older one.
__attribute__((constructor(101))) void destroyObjectsBeforeTheirMemory()
{
    abi::__cxa_thread_atexit(nothing, nullptr, &__dso_handle);
}

} // namespace
