// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace attache {

/// The language a person sees: the program's own texts, Qt's (buttons, file dialogs, messages)
/// and the default locale for dates and numbers. Made once by main() after the application
/// object; it may be changed while the program runs (widgets get QEvent::LanguageChange). Going
/// out of scope gives back English and the default locale there was before.
class Language
{
public:
    /// The locales there are translations for: English and Vietnamese.
    static QList<QLocale> available();

    /// The locale for a language tag as on a command line or in the settings ("vi", "vi_VN",
    /// "en-GB"), or for the system's languages in their order when the tag is empty. The
    /// territory is kept, for its way of writing dates; a language without translation gives
    /// English.
    static QLocale pick(const QString& requestedTag = {});

    /// Installs the language in the application, which must exist.
    explicit Language(const QLocale& locale);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Changes to another language of available().
    void change(const QLocale& locale);

    /// The locale in use.
    QLocale locale() const { return m_locale; }

private:
    void removeTranslators();

    QLocale m_locale;
    QLocale m_previousDefault;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace attache
