// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

namespace {

QString withoutMnemonic(QString name)
{
    return name.replace(QLatin1String("&&"), QLatin1String("\x01"))
        .remove(u'&')
        .replace(u'\x01', u'&');
}

/// The menu that the action stands in, unless it is one of the menu bar: "Theme" tells what "Dark"
/// is about.
QString contextOf(const QAction& action)
{
    for (const QObject* place : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(place);
        if (!menu)
            continue;
        const QList<QObject*> above = menu->menuAction()->associatedObjects();
        const bool isOfBar = std::any_of(above.begin(), above.end(), [](const QObject* object) {
            return qobject_cast<const QMenuBar*>(object);
        });
        return isOfBar ? QString() : withoutMnemonic(menu->title());
    }
    return {};
}

QString nameOf(const QAction& action)
{
    const QString context = contextOf(action);
    const QString name = withoutMnemonic(action.text());
    //: A command in the list of all commands: %1 the menu it is in, %2 its name
    return context.isEmpty() ? name
                             : CommandPalette::tr("%1: %2", "menu, command").arg(context, name);
}

/// Draws a command with its key at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int keyRole = Qt::UserRole + 1;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int paddingPx = 10;
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + paddingPx);
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        constexpr int marginPx = 10;
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->setPen(option.palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled,
                                             isSelected  ? QPalette::HighlightedText
                                             : isEnabled ? QPalette::PlaceholderText
                                                         : QPalette::Text));
        painter->drawText(option.rect.adjusted(marginPx, 0, -marginPx, 0),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(keyRole).toString());
    }
};

/// Whether each word typed begins a word of the name.
bool finds(const QStringList& typed, const QString& name)
{
    const QStringList words = foldedWords(name);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& beginning) {
        return std::any_of(words.begin(), words.end(), [&beginning](const QString& word) {
            return word.startsWith(beginning);
        });
    });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Name of a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(520, 460);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    list({});
}

QList<QAction*> CommandPalette::actionsOf(const QWidget& window)
{
    QList<QAction*> actions;
    for (QAction* action : window.findChildren<QAction*>()) {
        const bool isCommand = !action->text().isEmpty() && !action->isSeparator() &&
                               !action->menu() && action->isVisible();
        if (isCommand && action->objectName() != QLatin1String("commandPalette"))
            actions.append(action);
    }
    return actions;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown &&
        key != Qt::Key_PageUp)
        return false;
    return QCoreApplication::sendEvent(m_list, event);
}

void CommandPalette::list(const QString& typed)
{
    const QStringList words = foldedWords(typed);
    m_list->clear();
    int first = -1;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction& action = *m_actions.at(i);
        if (!finds(words, nameOf(action)))
            continue;
        auto* item = new QListWidgetItem(nameOf(action), m_list);
        item->setData(Qt::UserRole, int(i));
        item->setData(CommandDelegate::keyRole,
                      action.shortcut().toString(QKeySequence::NativeText));
        item->setData(
            Qt::AccessibleTextRole,
            QString(nameOf(action) + u' ' + action.shortcut().toString(QKeySequence::NativeText)));
        if (!action.isEnabled())
            item->setFlags(Qt::NoItemFlags);
        else if (first < 0)
            first = m_list->count() - 1;
    }
    m_list->setCurrentRow(first);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction* action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

} // namespace attache
