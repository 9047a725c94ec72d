// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/jsonfault.h"
#include "io/jsonvalue.h"
#include "io/readoutcome.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace attache {

inline constexpr int maxJsonDepth = 64; ///< lists and objects in one another

/// One member of the file's top-level object.
struct JsonMember
{
    QByteArray name;
    qsizetype nameOffset = 0;
    qsizetype begin = 0;      ///< of the value
    qsizetype end = 0;        ///< the byte after it
    bool isDuplicate = false; ///< an earlier member has the same name
};

/// The members of the top-level object in the order of the file. With a fault, they are those
/// before it.
struct JsonIndex
{
    std::vector<JsonMember> members;
    std::optional<JsonFault> fault;
};

/// First pass over a file: checks the whole syntax and finds where the top-level members are.
JsonIndex indexMembers(QByteArrayView bytes, const ReadProgress& progress);

/// Adds the value of a member of a file that indexMembers() has found sound to what is open in
/// the tree.
std::optional<JsonFault> readValue(QByteArrayView bytes, const JsonMember& member, JsonTree& tree);

/// Gives the elements of such a member, a list, one after the other, each as the root of the
/// tree; it is gone when the next is read. A false from the handler stops.
std::optional<JsonFault> readElements(QByteArrayView bytes, const JsonMember& member,
                                      JsonTree& tree,
                                      const std::function<bool(const JsonValue&)>& handle);

} // namespace attache
