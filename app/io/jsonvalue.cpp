// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jsonvalue.h"

#include "core/foreigntext.h"

#include <algorithm>

namespace attache {

QString pointerStep(std::string_view utf8Name)
{
    // A name is the file's own text: cut short and without controls, for it goes into messages.
    constexpr size_t longestName = 200; // bytes
    const std::string_view beginning = utf8Name.substr(0, longestName);
    QString name = QString::fromUtf8(beginning.data(), qsizetype(beginning.size()));
    name = foreigntext::label(name, 60);
    name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + name;
}

JsonValue::Kind JsonValue::kind() const
{
    return m_tree ? m_tree->m_nodes[m_node].kind : Kind::Null;
}

qsizetype JsonValue::offset() const
{
    return m_tree ? m_tree->m_nodes[m_node].offset : 0;
}

qsizetype JsonValue::nameOffset() const
{
    return m_tree ? m_tree->m_nodes[m_node].nameOffset : -1;
}

std::string_view JsonValue::name() const
{
    return m_tree ? m_tree->nameOf(m_node) : std::string_view();
}

std::string_view JsonValue::text() const
{
    if (!m_tree)
        return {};
    const JsonTree::Node& node = m_tree->m_nodes[m_node];
    return std::string_view(m_tree->m_text).substr(node.textBegin, node.textLength);
}

QString JsonValue::toString() const
{
    const std::string_view utf8 = text();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

double JsonValue::number() const
{
    return m_tree ? m_tree->m_nodes[m_node].number : 0;
}

quint32 JsonValue::count() const
{
    return m_tree ? m_tree->m_nodes[m_node].childCount : 0;
}

JsonValue JsonValue::parent() const
{
    const quint32 parent = m_tree ? m_tree->m_nodes[m_node].parent : JsonTree::none;
    return parent == JsonTree::none ? JsonValue() : JsonValue(m_tree, parent);
}

JsonValue JsonValue::firstChild() const
{
    const quint32 child = m_tree ? m_tree->m_nodes[m_node].firstChild : JsonTree::none;
    return child == JsonTree::none ? JsonValue() : JsonValue(m_tree, child);
}

JsonValue JsonValue::nextSibling() const
{
    const quint32 next = m_tree ? m_tree->m_nodes[m_node].nextSibling : JsonTree::none;
    return next == JsonTree::none ? JsonValue() : JsonValue(m_tree, next);
}

JsonValue JsonValue::find(std::string_view name) const
{
    JsonValue member = firstChild();
    while (member && member.name() != name)
        member = member.nextSibling();
    return member;
}

QString JsonValue::pointer() const
{
    if (!m_tree)
        return {};
    QString path;
    for (quint32 node = m_node; m_tree->m_nodes[node].parent != JsonTree::none;) {
        const quint32 parent = m_tree->m_nodes[node].parent;
        QString step;
        if (m_tree->m_nodes[parent].kind == Kind::Object) {
            step = pointerStep(m_tree->nameOf(node));
        } else {
            quint32 index = 0;
            for (quint32 child = m_tree->m_nodes[parent].firstChild; child != node; ++index)
                child = m_tree->m_nodes[child].nextSibling;
            step = u'/' + QString::number(index);
        }
        path.prepend(step);
        node = parent;
    }
    if (m_tree->m_index >= 0)
        path.prepend(QString(u'/' + QString::number(m_tree->m_index)));
    return m_tree->m_pointer + path;
}

void JsonTree::clear(const QString& pointer, qsizetype index)
{
    m_nodes.clear();
    m_open.clear();
    m_duplicates.clear();
    m_text.clear();
    m_nextName = {};
    m_pointer = pointer;
    m_index = index;
}

bool JsonTree::open(JsonValue::Kind listOrObject, qsizetype offset)
{
    if (!add(listOrObject, offset))
        return false;
    m_open.push_back({quint32(m_nodes.size() - 1), none});
    return true;
}

bool JsonTree::addText(std::string_view text, qsizetype offset)
{
    Node* node = add(JsonValue::Kind::Text, offset);
    if (!node)
        return false;
    node->textBegin = m_text.size();
    node->textLength = text.size();
    m_text.append(text);
    return true;
}

bool JsonTree::addNumber(double number, qsizetype offset)
{
    Node* node = add(JsonValue::Kind::Number, offset);
    if (node)
        node->number = number;
    return node != nullptr;
}

bool JsonTree::addOther(JsonValue::Kind nullOrTruth, qsizetype offset)
{
    return add(nullOrTruth, offset) != nullptr;
}

void JsonTree::setName(std::string_view name, qsizetype offset)
{
    m_nextName.nameOffset = offset;
    m_nextName.nameBegin = m_text.size();
    m_nextName.nameLength = name.size();
    m_text.append(name);
}

void JsonTree::close()
{
    const quint32 node = m_open.back().node;
    m_open.pop_back();
    if (m_nodes[node].kind == JsonValue::Kind::Object)
        noteDuplicates(node);
}

JsonValue JsonTree::root() const
{
    return m_nodes.empty() ? JsonValue() : JsonValue(this, 0);
}

std::vector<JsonValue> JsonTree::duplicates() const
{
    std::vector<JsonValue> values;
    for (const quint32 node : m_duplicates)
        values.push_back(JsonValue(this, node));
    return values;
}

JsonTree::Node* JsonTree::add(JsonValue::Kind kind, qsizetype offset)
{
    if (m_nodes.size() >= maxValues)
        return nullptr;
    const auto index = quint32(m_nodes.size());
    Node node = m_nextName;
    m_nextName = {};
    node.kind = kind;
    node.offset = offset;
    if (!m_open.empty()) {
        Open& open = m_open.back();
        node.parent = open.node;
        ++m_nodes[open.node].childCount;
        if (open.lastChild == none)
            m_nodes[open.node].firstChild = index;
        else
            m_nodes[open.lastChild].nextSibling = index;
        open.lastChild = index;
    }
    m_nodes.push_back(node);
    return &m_nodes.back();
}

void JsonTree::noteDuplicates(quint32 object)
{
    constexpr quint32 fewMembers = 24;
    const quint32 first = m_nodes[object].firstChild;
    if (m_nodes[object].childCount <= fewMembers) {
        for (quint32 member = first; member != none; member = m_nodes[member].nextSibling) {
            quint32 earlier = first;
            while (earlier != member && nameOf(earlier) != nameOf(member))
                earlier = m_nodes[earlier].nextSibling;
            if (earlier != member)
                m_duplicates.push_back(member);
        }
        return;
    }
    std::vector<quint32> members;
    for (quint32 member = first; member != none; member = m_nodes[member].nextSibling)
        members.push_back(member);
    std::stable_sort(members.begin(), members.end(),
                     [this](quint32 a, quint32 b) { return nameOf(a) < nameOf(b); });
    for (size_t i = 1; i < members.size(); ++i) {
        if (nameOf(members[i - 1]) == nameOf(members[i]))
            m_duplicates.push_back(members[i]);
    }
}

std::string_view JsonTree::nameOf(quint32 node) const
{
    const Node& named = m_nodes[node];
    return std::string_view(m_text).substr(named.nameBegin, named.nameLength);
}

} // namespace attache
