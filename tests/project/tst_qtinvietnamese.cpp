// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

#include <functional>
#include <memory>

using namespace attache;

using MakeWidget = std::function<std::unique_ptr<QWidget>()>;
Q_DECLARE_METATYPE(MakeWidget)

/// What Qt itself writes on dialogs and menus is Vietnamese in a Vietnamese interface.
class TestQtInVietnamese : public QObject
{
    Q_OBJECT

private slots:
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();
};

namespace {

std::unique_ptr<QWidget> dialogButtons()
{
    auto box = std::make_unique<QDialogButtonBox>();
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
        box->addButton(QDialogButtonBox::StandardButton(bit));
    return box;
}

std::unique_ptr<QWidget> messageBox()
{
    auto box = std::make_unique<QMessageBox>();
    for (int bit = QMessageBox::FirstButton; bit <= QMessageBox::LastButton; bit <<= 1)
        box->addButton(QMessageBox::StandardButton(bit));
    box->setDetailedText(QStringLiteral("1"));
    return box;
}

std::unique_ptr<QWidget> fileDialog(QFileDialog::AcceptMode mode)
{
    auto dialog = std::make_unique<QFileDialog>();
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAcceptMode(mode);
    return dialog;
}

std::unique_ptr<QWidget> lineEditMenu()
{
    auto edit = std::make_unique<QLineEdit>(QStringLiteral("1"));
    edit->createStandardContextMenu(); // becomes its child
    return edit;
}

std::unique_ptr<QWidget> textEditMenu()
{
    auto edit = std::make_unique<QPlainTextEdit>(QStringLiteral("1"));
    edit->createStandardContextMenu(); // becomes its child
    return edit;
}

QString withoutMarks(QString text)
{
    return text.remove(u'&').section(u'\t', 0, 0);
}

void addTexts(QSet<QString>& texts, const QStringList& more)
{
    for (const QString& text : more) {
        const bool hasWord =
            std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
        if (hasWord)
            texts.insert(withoutMarks(text));
    }
}

/// Everything a person can read or hear from the widget and what is in it.
QSet<QString> textsOf(const QWidget& widget)
{
    QSet<QString> texts;
    QList<const QWidget*> all{&widget};
    for (const QWidget* child : widget.findChildren<QWidget*>())
        all.append(child);
    for (const QWidget* part : all) {
        addTexts(texts, {part->windowTitle(), part->toolTip(), part->statusTip(), part->whatsThis(),
                         part->accessibleName(), part->accessibleDescription()});
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            addTexts(texts, {button->text()});
        if (const auto* label = qobject_cast<const QLabel*>(part))
            addTexts(texts, {label->text()});
        for (const QAction* action : part->actions())
            addTexts(texts, {action->text(), action->toolTip()});
    }
    for (const QAbstractItemModel* model : widget.findChildren<QFileSystemModel*>()) {
        for (int column = 0; column < model->columnCount(); ++column)
            addTexts(texts, {model->headerData(column, Qt::Horizontal).toString()});
    }
    return texts;
}

} // namespace

void TestQtInVietnamese::noEnglishIsLeft_data()
{
    QTest::addColumn<MakeWidget>("make");
    QTest::addColumn<int>("least");
    QTest::newRow("dialog buttons") << MakeWidget(dialogButtons) << 17;
    QTest::newRow("message box") << MakeWidget(messageBox) << 18;
    QTest::newRow("open dialog") << MakeWidget([] { return fileDialog(QFileDialog::AcceptOpen); })
                                 << 15;
    QTest::newRow("save dialog") << MakeWidget([] { return fileDialog(QFileDialog::AcceptSave); })
                                 << 15;
    QTest::newRow("menu of a line") << MakeWidget(lineEditMenu) << 7;
    QTest::newRow("menu of a text") << MakeWidget(textEditMenu) << 7;
    QTest::newRow("dock") << MakeWidget([] { return std::make_unique<QDockWidget>(); }) << 2;
}

void TestQtInVietnamese::noEnglishIsLeft()
{
    QFETCH(MakeWidget, make);
    QFETCH(int, least);
    const QSet<QString> english = textsOf(*make());
    QVERIFY2(english.size() >= least, qPrintable(QStringList(english.values()).join(u'|')));

    const Language language(Language::pick(QStringLiteral("vi")));
    QSet<QString> same = textsOf(*make()) & english;
    same.remove(QStringLiteral("OK"));
    QVERIFY2(same.isEmpty(), qPrintable(QStringList(same.values()).join(u'\n')));
}

QTEST_MAIN(TestQtInVietnamese)
#include "tst_qtinvietnamese.moc"
