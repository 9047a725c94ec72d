// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recordingmessages.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

/// The real main window with the data set that comes along, as large as on a small screen.
struct OpenWindow
{
    explicit OpenWindow(const QString& languageTag = QStringLiteral("en"))
        : language(attache::Language::pick(languageTag))
    {
        attache::applyAppearance(attache::ThemeChoice::Light, {});
        window = std::make_unique<attache::MainWindow>(workspace, language, messages, QPalette());
        window->openBundled();
        window->resize(1280, 800);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    }

    attache::TimelineView& timeline() { return window->timelinePane().view(); }
    QPlainTextEdit& passage()
    {
        return *window->findChild<QPlainTextEdit*>(QStringLiteral("passageText"));
    }

    QString labelText(const char* name)
    {
        return window->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    attache::EventId event(const char* key)
    {
        return *workspace.dataSet()->findEvent(QString::fromLatin1(key));
    }

    /// Where a person would click to hit the event's mark; scrolls there first.
    QPoint markCentre(attache::EventId event)
    {
        timeline().ensureVisible(event);
        return timeline().markRect(event)->center().toPoint();
    }

    /// The stretches of the shown passage that stand out by their background: the quotation.
    QStringList highlightedWords()
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection& selection : passage().extraSelections()) {
            if (selection.format.hasProperty(QTextFormat::BackgroundBrush))
                words.append(selection.cursor.selectedText());
        }
        return words;
    }

    attache::Language language;
    attache::Workspace workspace;
    RecordingMessages messages;
    std::unique_ptr<attache::MainWindow> window;
};
