// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jsonoutput.h"

#include <QIODevice>

#include <array>
#include <cmath>
#include <rapidjson/prettywriter.h>
#include <utility>

namespace attache {

namespace {

/// A rapidjson output stream into a QByteArray or a device, block by block.
class ByteStream
{
public:
    using Ch = char;

    explicit ByteStream(QIODevice* device)
        : m_device(device)
    {
    }

    void Put(char c)
    {
        if (m_used == m_block.size())
            Flush();
        m_block[m_used++] = c;
    }
    void Flush()
    {
        const auto size = qint64(m_used);
        if (m_device)
            m_isWhole = m_isWhole && m_device->write(m_block.data(), size) == size;
        else
            m_bytes.append(m_block.data(), qsizetype(size));
        m_used = 0;
    }
    bool isWhole() const { return m_isWhole; }
    QByteArray take()
    {
        Flush();
        return std::exchange(m_bytes, {});
    }

private:
    QIODevice* m_device;
    QByteArray m_bytes;
    std::array<char, 4096> m_block;
    size_t m_used = 0;
    bool m_isWhole = true; ///< the device has taken all so far
};

} // namespace

struct JsonOutput::Writer
{
    explicit Writer(QIODevice* device)
        : stream(device)
    {
        json.SetIndent(' ', 2);
    }

    ByteStream stream;
    rapidjson::PrettyWriter<ByteStream> json{stream};
};

JsonOutput::JsonOutput()
    : m_writer(std::make_unique<Writer>(nullptr))
{
}

JsonOutput::JsonOutput(QIODevice& device)
    : m_writer(std::make_unique<Writer>(&device))
{
}

JsonOutput::~JsonOutput() = default;

void JsonOutput::openObject()
{
    m_writer->json.StartObject();
}

void JsonOutput::closeObject()
{
    m_writer->json.EndObject();
}

void JsonOutput::openList()
{
    m_writer->json.StartArray();
}

void JsonOutput::closeList()
{
    m_writer->json.EndArray();
}

void JsonOutput::name(std::string_view name)
{
    m_writer->json.Key(name.data(), rapidjson::SizeType(name.size()));
}

void JsonOutput::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    m_writer->json.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

void JsonOutput::number(double value)
{
    constexpr double firstInexact = 9007199254740992.0; // 2^53
    Q_ASSERT(std::isfinite(value));
    const bool isWhole = std::floor(value) == value && std::abs(value) < firstInexact;
    if (isWhole)
        m_writer->json.Int64(int64_t(value));
    else
        m_writer->json.Double(value);
}

void JsonOutput::field(std::string_view fieldName, QStringView value)
{
    if (value.isEmpty())
        return;
    name(fieldName);
    text(value);
}

void JsonOutput::field(std::string_view fieldName, QLatin1StringView value)
{
    field(fieldName, QString(value));
}

void JsonOutput::field(std::string_view fieldName, const QStringList& values)
{
    list(fieldName, values, [this](const QString& value) { text(value); });
}

void JsonOutput::field(std::string_view fieldName, qint64 value)
{
    name(fieldName);
    m_writer->json.Int64(value);
}

QByteArray JsonOutput::take()
{
    m_writer->stream.Put('\n');
    return m_writer->stream.take();
}

bool JsonOutput::finish()
{
    m_writer->stream.Put('\n');
    m_writer->stream.Flush();
    return m_writer->stream.isWhole();
}

} // namespace attache
