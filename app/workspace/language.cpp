// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/language.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <algorithm>
#include <optional>

namespace attache {

namespace {

std::optional<QLocale> translatedLocale(const QString& tag)
{
    const QLocale locale(tag);
    const QList<QLocale> available = Language::available();
    const bool isTranslated =
        std::any_of(available.begin(), available.end(), [&](const QLocale& candidate) {
            return candidate.language() == locale.language();
        });
    return isTranslated ? std::optional(locale) : std::nullopt;
}

} // namespace

QList<QLocale> Language::available()
{
    return {QLocale(QLocale::English, QLocale::UnitedStates),
            QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
}

QLocale Language::pick(const QString& requestedTag)
{
    const QStringList tags =
        requestedTag.isEmpty() ? QLocale::system().uiLanguages() : QStringList{requestedTag};
    for (const QString& tag : tags) {
        if (const auto locale = translatedLocale(tag))
            return *locale;
    }
    return available().constFirst();
}

Language::Language(const QLocale& locale)
{
    change(locale);
}

Language::~Language()
{
    removeTranslators();
    QLocale::setDefault(m_previousDefault);
}

void Language::change(const QLocale& locale)
{
    // Before the translators: what is retranslated formats its dates with the default locale.
    QLocale::setDefault(locale);
    m_locale = locale;
    removeTranslators();

    // English has a file of its own for its plurals, and needs none for Qt's texts.
    const QString language = locale.name().section(u'_', 0, 0);
    for (const QString& name : {QStringLiteral("attache"), QStringLiteral("qt")}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QString(u":/i18n/" + name + u'_' + language)))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Language::removeTranslators()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace attache
