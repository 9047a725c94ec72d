// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache {

/// Why a text could not be read as JSON (RFC 8259), and where.
struct JsonFault
{
    enum class Kind
    {
        Empty,
        NotUtf8,
        EndsTooEarly,
        NotAValue,
        NameExpected,
        ColonExpected,
        CommaExpected,
        ControlCharacter,
        BadEscape,
        BadNumber,
        NumberTooLarge,
        TextAfterEnd,
        NotAnObject,
        TooDeep,
        TooManyValues,
        Stopped ///< the caller asked to stop; no fault of the text
    };

    Kind kind = Kind::NotAValue;
    qsizetype offset = 0; ///< byte in the file

    friend bool operator==(JsonFault, JsonFault) = default;
};

/// The fault as one translated sentence.
QString toText(JsonFault::Kind kind);

} // namespace attache
