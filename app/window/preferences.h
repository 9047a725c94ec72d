// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace attache {

/// Theme, language, size of text, what the wheel does, and whether things move by themselves. What
/// is chosen holds at once.
class Preferences : public QDialog
{
    Q_OBJECT

public:
    /// Shows the settings; the language is that of the window when the settings name none.
    Preferences(const Settings& settings, const QString& language, QWidget* parent);

signals:
    void themeChosen(ThemeChoice theme);
    void languageChosen(const QString& tag);
    void textSizeChosen(int percent);
    void navigationChosen(const NavigationOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tellNavigation();

    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_textSize;
    QComboBox* m_wheel;
    QCheckBox* m_motion;
    QFormLayout* m_form;
};

} // namespace attache
