#include "core/model/account.h"

namespace beian::model {

QString foldedAccountName(QStringView name)
{
    return name.trimmed().toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace beian::model
