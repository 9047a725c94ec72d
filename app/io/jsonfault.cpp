// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jsonfault.h"

#include "io/jsonscan.h"
#include "io/jsonvalue.h"

#include <QCoreApplication>

namespace attache {

namespace {

QString structureFaultText(JsonFault::Kind kind)
{
    using enum JsonFault::Kind;
    switch (kind) {
    case EndsTooEarly:
        return QCoreApplication::translate("Reader", "The file ends too early: a bracket, brace or "
                                                     "quotation mark is not closed.");
    case NameExpected:
        return QCoreApplication::translate(
            "Reader", "A field name in quotation marks, or “}”, is expected here.");
    case ColonExpected:
        return QCoreApplication::translate("Reader", "“:” is expected after the field name.");
    case CommaExpected:
        return QCoreApplication::translate("Reader",
                                           "“,” or the closing bracket or brace is expected here.");
    case TextAfterEnd:
        return QCoreApplication::translate(
            "Reader", "The data set has ended before this; nothing may follow.");
    default:
        return QCoreApplication::translate(
            "Reader", "A value is expected here: a text in quotation marks, a number, a list, an "
                      "object, true, false or null.");
    }
}

} // namespace

QString toText(JsonFault::Kind kind)
{
    using enum JsonFault::Kind;
    switch (kind) {
    case Empty:
        return QCoreApplication::translate("Reader", "The file is empty.");
    case NotUtf8:
        return QCoreApplication::translate("Reader",
                                           "The text is not valid UTF-8 from here on. Save the "
                                           "file with the encoding UTF-8.");
    case ControlCharacter:
        return QCoreApplication::translate(
            "Reader", "A line break, tab or other control character inside a text must be written "
                      "as an escape such as \\n.");
    case BadEscape:
        return QCoreApplication::translate("Reader",
                                           "“\\” is not followed by an escape that JSON knows.");
    case BadNumber:
        return QCoreApplication::translate("Reader", "This is not a number as JSON writes it.");
    case NumberTooLarge:
        return QCoreApplication::translate("Reader", "This number is too large.");
    case NotAnObject:
        return QCoreApplication::translate(
            "Reader", "A data set is one JSON object: the file must begin with “{”.");
    case TooDeep:
        return QCoreApplication::translate("Reader",
                                           "Lists and objects are nested more than %1 deep.")
            .arg(maxJsonDepth);
    case TooManyValues:
        return QCoreApplication::translate("Reader", "One record holds more than %1 values.")
            .arg(JsonTree::maxValues);
    case Stopped:
        return QCoreApplication::translate("Reader", "The reading was stopped.");
    default:
        return structureFaultText(kind);
    }
}

} // namespace attache
