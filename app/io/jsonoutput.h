// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace attache {

/// Writes JSON, indented by two spaces. Fields with nothing to say are left out.
class JsonOutput
{
public:
    JsonOutput();

    /// Writes to the device instead of to memory, block by block.
    explicit JsonOutput(QIODevice& device);
    ~JsonOutput();

    void openObject();
    void closeObject();
    void openList();
    void closeList();
    void name(std::string_view name);

    void text(QStringView text);
    void number(double value); ///< finite; a whole number is written without a fraction

    void field(std::string_view fieldName, QStringView value);         ///< unless empty
    void field(std::string_view fieldName, QLatin1StringView value);   ///< unless empty
    void field(std::string_view fieldName, const QStringList& values); ///< unless empty
    void field(std::string_view fieldName, qint64 value);

    /// A named list of what the function writes for each element, unless there is none.
    template <class Range, class Write>
    void list(std::string_view fieldName, const Range& elements, Write write)
    {
        if (std::empty(elements))
            return;
        name(fieldName);
        openList();
        for (const auto& element : elements)
            write(element);
        closeList();
    }

    /// What has been written, with a line feed at its end.
    QByteArray take();

    /// Ends what has been written to the device with a line feed; false when the device has not
    /// taken every byte.
    bool finish();

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace attache
