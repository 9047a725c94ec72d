// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run.h"

#include "cli/exitcodes.h"
#include "cli/finish.h"
#include "cli/optionvalues.h"
#include "cli/pictureoptions.h"
#include "cli/quietqt.h"
#include "core/foreigntext.h"
#include "export/picturefiles.h"
#include "io/savefile.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "window/desktop.h"
#include "window/filewindows.h"
#include "window/mainwindow.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString noDisplayText()
{
    return Texts::tr("There is no display to open a window on. “attache export OUT.png” and "
                     "“attache screenshot OUT.png” make pictures without one.");
}

/// Ends the program when Qt cannot start: with a sentence where the display did not answer, with
/// Qt's own words where it was anything else.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    static QString warnings;
    if (type != QtFatalMsg) {
        warnings += text + QLatin1Char('\n');
        return;
    }
    const bool isSilent = warnings.contains(QLatin1String("could not connect to display")) ||
                          warnings.contains(QLatin1String("Failed to create wl_display"));
    const QString said = isSilent ? QString(noDisplayText() + QLatin1Char('\n'))
                                  : QString(warnings + text + QLatin1Char('\n'));
    std::fputs(qPrintable(said), stderr);
    std::_Exit(ExitNoDisplay);
}

/// Ends the event loop when the widget has been painted once.
class QuitAfterFirstPaint : public QObject
{
public:
    explicit QuitAfterFirstPaint(QWidget& widget)
        : QObject(&widget)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

/// Grabs the window at the scale asked for, at its size in device-independent pixels.
QImage grab(QWidget& window, double scale)
{
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    return image;
}

/// Lets queued layout and paint events happen, and a filter be applied.
void settle(const Workspace& workspace)
{
    while (workspace.isComputing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

int runWindow(int& argc, char** argv, const CommandLine& command)
{
    QTextStream err(stderr);
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const Language language(Language::pick(command.language));
        err << noDisplayText() << '\n';
        return ExitNoDisplay;
    }
    // A display that is named but does not answer ends the process with a fatal message.
    qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    introduceToDesktop();
    const Settings settings = Settings::load();
    const QPalette systemPalette = QApplication::palette();
    applyAppearance(command.theme.isEmpty() ? settings.theme : themeChoiceFromKey(command.theme),
                    systemPalette);
    applyTextSize(settings.textSize);
    Language language(
        Language::pick(command.language.isEmpty() ? settings.language : command.language));

    DialogMessageService messages;
    const FileWindows windows(command.files, language, messages, systemPalette);
    MainWindow& window = windows.first();
    const FileOpenRequests requests([&window](const QString& file) { window.openFile(file); });
    if (!command.quitsAfterFirstPaint)
        window.greet();
    if (command.quitsAfterFirstPaint)
        new QuitAfterFirstPaint(window.timelinePane().view());
    if (!command.view.isEmpty())
        QTimer::singleShot(0, &window, [&window, &command] { window.goToView(command.view); });
    return QApplication::exec();
}

int runScreenshot(int& argc, char** argv, const CommandLine& command)
{
    useNoDisplay();
    QApplication application(argc, argv);
    Language language(Language::pick(command.language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto options = parsePictureOptions(command.arguments, QSize(1280, 800));
    if (!options) {
        err << options.error().text << '\n';
        return ExitWrongArguments;
    }
    if (const auto checked = checkPictureSize(options->size, options->scale); !checked) {
        err << checked.error().text << '\n';
        return ExitWrongArguments;
    }
    applyAppearance(options->isDark ? ThemeChoice::Dark : ThemeChoice::Light, {});

    Workspace workspace;
    StreamMessageService messages(err);
    MainWindow window(workspace, language, messages, QApplication::palette());
    window.openBundled();
    if (!options->inputPath.isEmpty() && !window.openFile(options->inputPath))
        return ExitUnreadable;
    workspace.filter().setFilter(options->filter);
    if (!options->from.isEmpty() || !options->to.isEmpty()) {
        const auto range = chosenRange(options->from, options->to, *workspace.dataSet());
        if (!range) {
            err << range.error().text << '\n';
            return ExitWrongArguments;
        }
        workspace.timeWindow().setRange(*range);
    }
    window.resize(options->size);
    window.show();
    settle(workspace);
    if (!options->viewLine.isEmpty()) {
        window.goToView(options->viewLine);
        settle(workspace);
    }
    if (!options->selectedKey.isEmpty()) {
        const auto event = workspace.dataSet()->findEvent(options->selectedKey);
        if (!event) {
            err << Texts::tr("There is no event “%1”.").arg(options->selectedKey) << '\n';
            return ExitWrongArguments;
        }
        workspace.selection().setEvent(*event);
        settle(workspace);
    }
    const auto bytes = encodePng(grab(window, options->scale));
    const auto saved =
        bytes ? saveAtomically(options->outputPath, *bytes) : Result<void>(bytes.error());
    if (!saved) {
        err << saved.error().text << '\n';
        return ExitUnwritable;
    }
    out << foreigntext::label(options->outputPath, 1'000) << '\n';
    return finished(out);
}

} // namespace attache
