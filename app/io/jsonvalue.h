// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace attache {

class JsonTree;

/// A member's name as one step of a JSON Pointer, "/" in front (RFC 6901 §3).
QString pointerStep(std::string_view utf8Name);

/// One value of a JsonTree: light, copied freely, valid until the tree is cleared. A value that
/// is not there converts to false.
class JsonValue
{
public:
    enum class Kind : quint8
    {
        Null,
        Truth,
        Number,
        Text,
        List,
        Object
    };

    JsonValue() = default;
    explicit operator bool() const { return m_tree != nullptr; }

    Kind kind() const;
    bool isObject() const { return kind() == Kind::Object; }

    /// Byte offset in the file of the value, and of its name when it is a member of an object.
    qsizetype offset() const;
    qsizetype nameOffset() const;

    std::string_view name() const; ///< of a member, as UTF-8; empty otherwise
    std::string_view text() const; ///< of a text, as UTF-8; empty otherwise
    QString toString() const;      ///< of a text, as it is in the file
    double number() const;         ///< of a number; 0 otherwise

    /// Elements of a list or members of an object, in the order of the file.
    quint32 count() const;
    JsonValue parent() const;
    JsonValue firstChild() const;
    JsonValue nextSibling() const;

    /// The first member of that name.
    JsonValue find(std::string_view name) const;

    friend bool operator==(const JsonValue&, const JsonValue&) = default;

    /// The value's JSON Pointer in the file (RFC 6901).
    QString pointer() const;

private:
    friend class JsonTree;
    JsonValue(const JsonTree* tree, quint32 node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    const JsonTree* m_tree = nullptr;
    quint32 m_node = 0;
};

/// The values of one record, built from a parser's events and used again for the next record,
/// so that a file of a million records needs the memory of its largest one.
class JsonTree
{
public:
    static constexpr quint32 maxValues = 2'000'000; ///< in one record

    /// Forgets all values; what is added next stands at the pointer, or is that element of the
    /// list there.
    void clear(const QString& pointer, qsizetype index = -1);

    /// Adds a value to the list or object that is open, or as the root. False when the record
    /// has too many values.
    bool open(JsonValue::Kind listOrObject, qsizetype offset);
    bool addText(std::string_view text, qsizetype offset);
    bool addNumber(double number, qsizetype offset);
    bool addOther(JsonValue::Kind nullOrTruth, qsizetype offset);

    /// Names the next value of the open object.
    void setName(std::string_view name, qsizetype offset);

    /// Closes the list or object opened last.
    void close();

    bool isComplete() const { return !m_nodes.empty() && m_open.empty(); }
    JsonValue root() const;

    /// Members whose name their object already has.
    std::vector<JsonValue> duplicates() const;

private:
    friend class JsonValue;
    static constexpr quint32 none = ~quint32(0);

    struct Node
    {
        JsonValue::Kind kind;
        quint32 parent = none;
        quint32 firstChild = none;
        quint32 nextSibling = none;
        quint32 childCount = 0;
        qsizetype offset = 0;
        qsizetype nameOffset = -1;
        size_t nameBegin = 0;
        size_t nameLength = 0;
        size_t textBegin = 0;
        size_t textLength = 0;
        double number = 0;
    };
    struct Open
    {
        quint32 node;
        quint32 lastChild;
    };

    Node* add(JsonValue::Kind kind, qsizetype offset);
    void noteDuplicates(quint32 object);
    std::string_view nameOf(quint32 node) const;

    std::vector<Node> m_nodes;
    std::vector<Open> m_open;
    std::vector<quint32> m_duplicates;
    std::string m_text;
    Node m_nextName{};
    QString m_pointer;
    qsizetype m_index = -1;
};

} // namespace attache
