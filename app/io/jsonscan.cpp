// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jsonscan.h"

#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace attache {

namespace {

constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;

/// For the first pass of a file that is not all UTF-8, to find where.
constexpr unsigned checkingFlags = parseFlags | rapidjson::kParseValidateEncodingFlag;

constexpr bool isBetweenTokens(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Turns the parser's events into events with byte offsets: Derived gets onOpen(kind, begin),
/// onClose(end), onName(text, begin), onText(text, begin, end), onNumber(value, begin, end) and
/// onOther(kind, begin, end). The parser tells no offsets itself, but the stream stands at the
/// bracket when a list or object opens or closes and behind every other token.
template <class Derived>
class OffsetHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Derived>
{
public:
    OffsetHandler(QByteArrayView bytes, qsizetype begin, qsizetype end)
        : m_bytes(bytes)
        , m_base(begin)
        , m_tokenEnd(begin)
        , m_stream(bytes.data() + begin, size_t(end - begin))
    {
    }

    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool StartArray() { return open(JsonValue::Kind::List); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        const qsizetype begin = takeToken();
        return derived().onName({text, length}, begin);
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        const qsizetype begin = takeToken();
        return derived().onText({text, length}, begin, m_tokenEnd);
    }
    bool Int(int value) { return number(value); }
    bool Uint(unsigned value) { return number(value); }
    bool Int64(int64_t value) { return number(double(value)); }
    bool Uint64(uint64_t value) { return number(double(value)); }
    bool Double(double value) { return number(value); }
    bool Bool(bool) { return other(JsonValue::Kind::Truth); }
    bool Null() { return other(JsonValue::Kind::Null); }

    /// Parses the range with the parser's flags; nothing when it is sound and the handler never
    /// stopped.
    template <unsigned flags> std::optional<JsonFault> run()
    {
        rapidjson::Reader reader;
        const rapidjson::ParseResult result = reader.Parse<flags>(m_stream, derived());
        const qsizetype offset = m_base + qsizetype(result.Offset());
        if (m_fault)
            return m_fault;
        if (result.IsError()) {
            const JsonFault::Kind kind = kindOf(result.Code(), offset);
            const bool isWord = kind == JsonFault::Kind::NotAValue;
            return JsonFault{kind, isWord ? beginOfWord(offset) : offset};
        }
        if (offsetNow() < m_bytes.size() && m_bytes[offsetNow()] == '\0')
            return JsonFault{JsonFault::Kind::TextAfterEnd, offsetNow()};
        return std::nullopt;
    }

protected:
    bool fail(JsonFault::Kind kind, qsizetype offset)
    {
        m_fault = JsonFault{kind, offset};
        return false;
    }
    int depth() const { return m_depth; }
    QByteArrayView bytes() const { return m_bytes; }

private:
    Derived& derived() { return static_cast<Derived&>(*this); }
    qsizetype offsetNow() const { return m_base + qsizetype(m_stream.Tell()); }

    /// Begin of the token that ends at the stream's place.
    qsizetype takeToken()
    {
        qsizetype begin = m_tokenEnd;
        while (isBetweenTokens(m_bytes[begin]))
            ++begin;
        m_tokenEnd = offsetNow();
        return begin;
    }
    bool open(JsonValue::Kind kind)
    {
        const qsizetype begin = offsetNow();
        m_tokenEnd = begin + 1;
        if (m_depth == maxJsonDepth)
            return fail(JsonFault::Kind::TooDeep, begin);
        const bool goesOn = derived().onOpen(kind, begin);
        ++m_depth;
        return goesOn;
    }
    bool close()
    {
        m_tokenEnd = offsetNow() + 1;
        --m_depth;
        return derived().onClose(m_tokenEnd);
    }
    bool number(double value)
    {
        const qsizetype begin = takeToken();
        return derived().onNumber(value, begin, m_tokenEnd);
    }
    bool other(JsonValue::Kind kind)
    {
        const qsizetype begin = takeToken();
        return derived().onOther(kind, begin, m_tokenEnd);
    }

    /// Where the word begins that the parser gave up in: "fo|rmat".
    qsizetype beginOfWord(qsizetype offset) const
    {
        while (offset > m_tokenEnd && isLetter(m_bytes[offset - 1]))
            --offset;
        return offset;
    }

    JsonFault::Kind kindOf(rapidjson::ParseErrorCode code, qsizetype offset) const;

    QByteArrayView m_bytes;
    qsizetype m_base;
    qsizetype m_tokenEnd;
    rapidjson::MemoryStream m_stream;
    std::optional<JsonFault> m_fault;
    int m_depth = 0;
};

template <class Derived>
JsonFault::Kind OffsetHandler<Derived>::kindOf(rapidjson::ParseErrorCode code,
                                               qsizetype offset) const
{
    using enum JsonFault::Kind;
    const bool isAtEnd = offset >= m_bytes.size();
    const bool isControl = !isAtEnd && quint8(m_bytes[offset]) < 0x20;
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return Empty;
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return TextAfterEnd;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return isControl ? ControlCharacter : NotUtf8;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return isAtEnd ? EndsTooEarly : ControlCharacter;
    case rapidjson::kParseErrorStringEscapeInvalid:
        return isControl ? ControlCharacter : BadEscape;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return BadEscape;
    case rapidjson::kParseErrorNumberTooBig:
        return NumberTooLarge;
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return isAtEnd ? EndsTooEarly : BadNumber;
    case rapidjson::kParseErrorObjectMissName:
        return isAtEnd ? EndsTooEarly : NameExpected;
    case rapidjson::kParseErrorObjectMissColon:
        return isAtEnd ? EndsTooEarly : ColonExpected;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return isAtEnd ? EndsTooEarly : CommaExpected;
    default:
        return isAtEnd ? EndsTooEarly : NotAValue;
    }
}

/// Finds the members of the top-level object.
class IndexHandler : public OffsetHandler<IndexHandler>
{
public:
    IndexHandler(QByteArrayView bytes, std::vector<JsonMember>& members,
                 const ReadProgress& progress)
        : OffsetHandler(bytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0, bytes.size())
        , m_members(members)
        , m_progress(progress)
    {
    }

    bool onOpen(JsonValue::Kind kind, qsizetype begin)
    {
        if (depth() == 0 && kind != JsonValue::Kind::Object)
            return fail(JsonFault::Kind::NotAnObject, begin);
        if (depth() == 1)
            m_members.back().begin = begin;
        return poll(begin);
    }
    bool onClose(qsizetype end)
    {
        if (depth() == 1)
            m_members.back().end = end;
        return true;
    }
    bool onName(std::string_view name, qsizetype begin)
    {
        if (depth() > 1)
            return true;
        if (m_members.size() == maxMembers)
            return fail(JsonFault::Kind::TooManyValues, begin);
        const QByteArray key(name.data(), qsizetype(name.size()));
        m_members.push_back({key, begin, begin, begin, m_names.contains(key)});
        m_names.insert(key);
        return true;
    }
    bool onText(std::string_view, qsizetype begin, qsizetype end) { return scalar(begin, end); }
    bool onNumber(double, qsizetype begin, qsizetype end) { return scalar(begin, end); }
    bool onOther(JsonValue::Kind, qsizetype begin, qsizetype end) { return scalar(begin, end); }

private:
    static constexpr size_t maxMembers = 10'000;

    bool scalar(qsizetype begin, qsizetype end)
    {
        if (depth() == 0)
            return fail(JsonFault::Kind::NotAnObject, begin);
        if (depth() == 1) {
            m_members.back().begin = begin;
            m_members.back().end = end;
        }
        return poll(begin);
    }
    bool poll(qsizetype offset)
    {
        constexpr quint32 valuesPerPoll = 16 * 1024;
        if (++m_valueCount % valuesPerPoll != 0)
            return true;
        return m_progress.mayContinue(double(offset) / double(bytes().size())) ||
               fail(JsonFault::Kind::Stopped, offset);
    }

    std::vector<JsonMember>& m_members;
    const ReadProgress& m_progress;
    QSet<QByteArray> m_names;
    quint32 m_valueCount = 0;
};

/// Builds trees of the values at one depth and hands them over.
class TreeHandler : public OffsetHandler<TreeHandler>
{
public:
    TreeHandler(QByteArrayView bytes, const JsonMember& member, JsonTree& tree, int treeDepth,
                const std::function<bool(const JsonValue&)>& handle)
        : OffsetHandler(bytes, member.begin, member.end)
        , m_tree(tree)
        , m_treeDepth(treeDepth)
        , m_handle(handle)
        , m_pointer(pointerStep({member.name.constData(), size_t(member.name.size())}))
    {
        if (m_treeDepth > 0)
            m_tree.clear(m_pointer, 0);
    }

    bool onOpen(JsonValue::Kind kind, qsizetype begin)
    {
        return depth() < m_treeDepth || m_tree.open(kind, begin) || tooMany(begin);
    }
    bool onClose(qsizetype end)
    {
        if (depth() < m_treeDepth)
            return true;
        m_tree.close();
        return handOver(end);
    }
    bool onName(std::string_view name, qsizetype begin)
    {
        if (depth() > m_treeDepth)
            m_tree.setName(name, begin);
        return true;
    }
    bool onText(std::string_view text, qsizetype begin, qsizetype end)
    {
        return m_tree.addText(text, begin) ? handOver(end) : tooMany(begin);
    }
    bool onNumber(double number, qsizetype begin, qsizetype end)
    {
        return m_tree.addNumber(number, begin) ? handOver(end) : tooMany(begin);
    }
    bool onOther(JsonValue::Kind kind, qsizetype begin, qsizetype end)
    {
        return m_tree.addOther(kind, begin) ? handOver(end) : tooMany(begin);
    }

private:
    bool tooMany(qsizetype offset) { return fail(JsonFault::Kind::TooManyValues, offset); }

    bool handOver(qsizetype end)
    {
        if (m_treeDepth == 0 || depth() > m_treeDepth)
            return true;
        if (!m_handle(m_tree.root()))
            return fail(JsonFault::Kind::Stopped, end);
        m_tree.clear(m_pointer, ++m_index);
        return true;
    }

    JsonTree& m_tree;
    int m_treeDepth;
    const std::function<bool(const JsonValue&)>& m_handle;
    QString m_pointer;
    qsizetype m_index = 0;
};

} // namespace

JsonIndex indexMembers(QByteArrayView bytes, const ReadProgress& progress)
{
    JsonIndex index;
    IndexHandler handler(bytes, index.members, progress);
    // The parser looks at every character on its own; it only has to where something is wrong.
    index.fault = bytes.isValidUtf8() ? handler.run<parseFlags>() : handler.run<checkingFlags>();
    return index;
}

std::optional<JsonFault> readValue(QByteArrayView bytes, const JsonMember& member, JsonTree& tree)
{
    return TreeHandler(bytes, member, tree, 0, {}).run<parseFlags>();
}

std::optional<JsonFault> readElements(QByteArrayView bytes, const JsonMember& member,
                                      JsonTree& tree,
                                      const std::function<bool(const JsonValue&)>& handle)
{
    return TreeHandler(bytes, member, tree, 1, handle).run<parseFlags>();
}

} // namespace attache
