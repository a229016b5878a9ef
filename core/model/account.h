#pragma once

#include <QString>

namespace beian::model {

/// An Alibaba Cloud account (阿里云账号): owner of instances and of numbers.
struct Account {
    QString name;   ///< as first typed; two names that differ in case only are one account
    QString uid;    ///< the platform's numeric id, empty where unknown
    QString entity; ///< 主体, the person or organisation that files, empty where unknown

    bool operator==(const Account &) const = default;
};

/// The form under which account names are compared: trimmed, compatibility-folded, case-folded.
[[nodiscard]] QString foldedAccountName(QStringView name);

} // namespace beian::model
