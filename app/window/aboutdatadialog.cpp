// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/aboutdatadialog.h"

#include "core/foreigntext.h"
#include "painting/plainlabel.h"
#include "window/aboutdatatext.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

namespace {

QPlainTextEdit* makeText(const QString& text, const QString& name)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setObjectName(name);
    edit->document()->setDocumentMargin(12);
    // Tab goes on to the next control; nothing is typed here.
    edit->setTabChangesFocus(true);
    return edit;
}

QTreeWidget* makeList(const QStringList& headings, const QString& name)
{
    auto* list = new QTreeWidget;
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels(headings);
    list->header()->setStretchLastSection(false);
    return list;
}

} // namespace

AboutDataDialog::AboutDataDialog(const DataSet& dataSet, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_statistics(statisticsOf(dataSet))
    , m_locale(locale)
{
    setObjectName(QStringLiteral("aboutDataDialog"));
    setWindowTitle(tr("About this data"));
    auto* tabs = new QTabWidget;
    tabs->addTab(makeOverview(dataSet), tr("Overview"));
    tabs->addTab(makeSources(dataSet), tr("Sources"));
    tabs->addTab(makeCounts(), tr("Counts"));
    tabs->addTab(makeLimits(dataSet.info()), tr("Limits and errors"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAboutData"));
    const QString text = aboutDataText(dataSet, m_statistics, m_locale);
    connect(copy, &QPushButton::clicked, this,
            [text] { QApplication::clipboard()->setText(text); });
    copy->setAutoDefault(false);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setIcon(QIcon());
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(860, 560);
}

QWidget* AboutDataDialog::makeOverview(const DataSet& dataSet) const
{
    const DataSetInfo& info = dataSet.info();
    QStringList edition;
    if (!info.version.isEmpty())
        edition.append(tr("Version %1").arg(foreigntext::label(info.version)));
    if (!info.licence.isEmpty())
        edition.append(tr("Licence %1").arg(foreigntext::label(info.licence)));

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.5);
    heading.setBold(true);
    const auto add = [&](const char* name, const QFont& labelFont, const QString& text) {
        auto* label = new PlainLabel(labelFont, page);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setPlainText(text);
        layout->addWidget(label);
    };
    add("aboutDataTitle", heading, foreigntext::label(info.title));
    add("aboutDataEdition", font(), edition.join(QStringLiteral(" · ")));
    add("aboutDataDescription", font(), foreigntext::label(info.description, 2'000));
    layout->addSpacing(6);
    add("aboutDataCoverage", font(), coverageText(m_statistics, m_locale));
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

QTreeWidget* AboutDataDialog::makeSources(const DataSet& dataSet) const
{
    QTreeWidget* list = makeList(sourceHeadings(), QStringLiteral("aboutDataSources"));
    list->setAccessibleName(tr("Sources"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    const quint32 count = quint32(dataSet.sources().size());
    QList<QTreeWidgetItem*> rows;
    for (quint32 row = 0; row < std::min(count, maxSources); ++row)
        rows.append(new QTreeWidgetItem(sourceCells(dataSet, SourceId{row}, m_locale)));
    if (count > maxSources)
        rows.append(new QTreeWidgetItem({tr("%n more", nullptr, int(count - maxSources))}));
    list->addTopLevelItems(rows);
    constexpr int maxColumnWidthPx = 260;
    for (int column = 0; column < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, std::min(list->columnWidth(column), maxColumnWidthPx));
    }
    return list;
}

QTreeWidget* AboutDataDialog::makeCounts() const
{
    QTreeWidget* list =
        makeList({tr("What is counted"), tr("Number")}, QStringLiteral("aboutDataCounts"));
    list->setAccessibleName(tr("Counts"));
    for (const StatisticsTable& table : tablesOf(m_statistics)) {
        if (table.counts.isEmpty())
            continue;
        auto* group = new QTreeWidgetItem(list, {table.heading});
        group->setFirstColumnSpanned(true);
        for (const TermCount& term : table.counts) {
            auto* row = new QTreeWidgetItem(
                group, {foreigntext::label(term.name.isEmpty() ? term.key : term.name),
                        m_locale.toString(term.count)});
            row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        group->setExpanded(true);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

QWidget* AboutDataDialog::makeLimits(const DataSetInfo& info) const
{
    return makeText(limitsText(info), QStringLiteral("aboutDataLimits"));
}

} // namespace attache
