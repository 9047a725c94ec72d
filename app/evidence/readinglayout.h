// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace attache {

/// The layout of a QPlainTextEdit with more room between its lines, which
/// QPlainTextDocumentLayout does not take from the block format.
class ReadingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// Line spacing is a factor on the font's own line height.
    ReadingLayout(QTextDocument* document, double lineSpacing);

    QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    double m_lineSpacing;
};

} // namespace attache
