// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace attache {

Preferences::Preferences(const Settings& settings, const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_textSize(new QComboBox(this))
    , m_wheel(new QComboBox(this))
    , m_motion(new QCheckBox(this))
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("preferences"));
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_wheel->setObjectName(QStringLiteral("wheelChoice"));
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    m_theme->addItems({QString(), QString(), QString()});
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    m_textSize->setObjectName(QStringLiteral("textSizeChoice"));
    for (const int percent : textSizes)
        m_textSize->addItem(QString(), percent);
    m_textSize->setCurrentIndex(m_textSize->findData(settings.textSize));
    m_wheel->addItems({QString(), QString()});
    m_theme->setCurrentIndex(int(settings.theme));
    m_language->setCurrentIndex(language.startsWith(QLatin1String("vi")) ? 1 : 0);
    m_wheel->setCurrentIndex(settings.navigation.wheelZooms ? 0 : 1);
    m_motion->setChecked(settings.navigation.reducesMotion);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QWidget* field : {m_theme, m_language, m_textSize, m_wheel}) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_form->addRow(m_motion);
    m_form->addRow(buttons);
    retranslate();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { emit themeChosen(ThemeChoice(index)); });
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { emit textSizeChosen(m_textSize->currentData().toInt()); });
    connect(m_wheel, &QComboBox::activated, this, &Preferences::tellNavigation);
    connect(m_motion, &QCheckBox::toggled, this, &Preferences::tellNavigation);
}

void Preferences::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Preferences::retranslate()
{
    setWindowTitle(tr("Preferences"));
    const auto label = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(m_form->labelForField(field))->setText(text);
    };
    label(m_theme, tr("&Theme:"));
    label(m_language, tr("&Language:"));
    label(m_wheel, tr("Mouse &wheel:"));
    m_theme->setItemText(0, tr("as the system"));
    m_theme->setItemText(1, tr("light"));
    m_theme->setItemText(2, tr("dark"));
    label(m_textSize, tr("Text &size:"));
    //: Sizes of text
    const QStringList sizes{tr("small"), tr("usual"), tr("large"), tr("very large")};
    for (int i = 0; i < m_textSize->count(); ++i)
        m_textSize->setItemText(i, sizes.at(i));
    m_wheel->setItemText(0, tr("zooms; with Ctrl it scrolls"));
    m_wheel->setItemText(1, tr("scrolls; with Ctrl it zooms"));
    m_motion->setText(tr("&Reduce motion: nothing glides on after a drag"));
}

void Preferences::tellNavigation()
{
    NavigationOptions options;
    options.wheelZooms = m_wheel->currentIndex() == 0;
    options.reducesMotion = m_motion->isChecked();
    emit navigationChosen(options);
}

} // namespace attache
