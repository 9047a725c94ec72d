// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run.h"

#include "cli/exitcodes.h"
#include "cli/pictureoptions.h"
#include "export/timelinepicture.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "window/mainwindow.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
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

/// Lets queued layout and paint events happen.
void settle()
{
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
        err << Texts::tr("There is no display to open a window on. “attache export OUT.png” and "
                         "“attache screenshot OUT.png” make pictures without one.")
            << '\n';
        return ExitNoDisplay;
    }
    QApplication application(argc, argv);
    const Settings settings = Settings::load();
    const QPalette systemPalette = QApplication::palette();
    applyAppearance(command.theme.isEmpty() ? settings.theme : themeChoiceFromKey(command.theme),
                    systemPalette);
    Language language(
        Language::pick(command.language.isEmpty() ? settings.language : command.language));

    Workspace workspace;
    DialogMessageService messages;
    MainWindow window(workspace, language, messages, systemPalette);
    window.openBundled();
    window.show();
    if (command.quitsAfterFirstPaint)
        new QuitAfterFirstPaint(window.timelinePane().view());
    for (const QString& file : command.files)
        QTimer::singleShot(0, &window, [&window, file] { window.openFile(file); });
    return QApplication::exec();
}

int runScreenshot(int& argc, char** argv, const CommandLine& command)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Language language(Language::pick(command.language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto options = parsePictureOptions(command.arguments, QSize(1280, 800));
    if (!options) {
        err << options.error().text << '\n';
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
        const auto range = chosenRange(*options, *workspace.dataSet());
        if (!range) {
            err << range.error().text << '\n';
            return ExitWrongArguments;
        }
        workspace.timeWindow().setRange(*range);
    }
    window.resize(options->size);
    window.show();
    settle();
    if (!options->selectedKey.isEmpty()) {
        const auto event = workspace.dataSet()->findEvent(options->selectedKey);
        if (!event) {
            err << Texts::tr("There is no event “%1”.").arg(options->selectedKey) << '\n';
            return ExitWrongArguments;
        }
        workspace.selection().setEvent(*event);
        settle();
    }
    if (const auto saved = savePng(grab(window, options->scale), options->outputPath); !saved) {
        err << saved.error().text << '\n';
        return ExitUnwritable;
    }
    out << options->outputPath << '\n';
    return ExitSuccess;
}

} // namespace attache
