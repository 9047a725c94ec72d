// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

/// What a hand does, as a window system reports it.
namespace hand {

/// Turns the wheel of a mouse; 120 is one notch away from the user.
inline void turnWheel(QWidget& widget, QPoint position, int angle,
                      Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(position, widget.mapToGlobal(position), {}, {0, angle}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Moves two fingers on a touch pad by so many pixels.
inline void moveFingers(QWidget& widget, QPoint position, QPoint pixels)
{
    QWheelEvent event(position, widget.mapToGlobal(position), pixels, pixels * 8, Qt::NoButton,
                      Qt::NoModifier, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Spreads two fingers on a touch pad: their distance grows by this part of itself.
inline void pinch(QWidget& widget, QPoint position, double growth)
{
    for (const auto& [type, value] :
         {std::pair(Qt::BeginNativeGesture, 0.0), std::pair(Qt::ZoomNativeGesture, growth),
          std::pair(Qt::EndNativeGesture, 0.0)}) {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, position,
                                  position, widget.mapToGlobal(position), value, {});
        QCoreApplication::sendEvent(&widget, &event);
    }
}

/// All events that a window system sends for a double click.
inline void doubleClick(QWidget& widget, QPoint position)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, position);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, position);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, position);
}

/// Presses the left button, moves in steps and lets go.
inline void drag(QWidget& widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int steps = 8;
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(&widget, from + (to - from) * step / steps);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

} // namespace hand
