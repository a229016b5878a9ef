#include "ui/widgets/place_descriptions.h"

#include <QComboBox>
#include <QEvent>
#include <QWidget>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPlaces = 2;
constexpr auto givenProperty = "placeDescription"; ///< the description that came from here

void describe(QWidget &control)
{
    const QString own = control.accessibleDescription();
    const bool isGiven = !own.isEmpty() && own == control.property(givenProperty).toString();
    if (!isGiven && !(own.isEmpty() && control.toolTip().isEmpty()))
        return;
    const QString place = placeOf(control);
    control.setProperty(givenProperty, place);
    control.setAccessibleDescription(place);
}

} // namespace

QString placeOf(const QWidget &control)
{
    QStringList places;
    for (const QWidget *outer = control.parentWidget(); outer && places.size() < mostPlaces;
         outer = outer->parentWidget()) {
        const QString name = outer->accessibleName();
        if (!name.isEmpty() && name != control.accessibleName() && !places.contains(name))
            places.append(name);
    }
    if (places.isEmpty())
        places.append(control.window()->windowTitle());
    // On Linux a choice is called by what is chosen.
    if (qobject_cast<const QComboBox *>(&control) && !control.accessibleName().isEmpty())
        places.prepend(control.accessibleName());
    return places.join(u" · "_s);
}

bool PlaceDescriptions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        describe(*static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

} // namespace beian::ui
