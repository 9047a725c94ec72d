// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/statistics.h"

#include <QDialog>
#include <QLocale>

class QTreeWidget;

namespace attache {

/// What the data set in use is and how far it can be relied on: title, version, licence, what it
/// covers, its counts, each of its sources, its known limits, and how to report an error. All
/// numbers are those of statisticsOf(). Shows the data set it was made for; opened without
/// blocking the window.
class AboutDataDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDataDialog(const DataSet& dataSet, const QLocale& locale, QWidget* parent = nullptr);

    /// Sources listed; a larger data set says how many more there are.
    static constexpr quint32 maxSources = 2'000;

private:
    QWidget* makeOverview(const DataSet& dataSet) const;
    QTreeWidget* makeSources(const DataSet& dataSet) const;
    QTreeWidget* makeCounts() const;
    QWidget* makeLimits(const DataSetInfo& info) const;

    Statistics m_statistics;
    QLocale m_locale;
};

} // namespace attache
