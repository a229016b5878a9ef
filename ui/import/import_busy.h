#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace beian::ui
{

/// While an import is read, compared or applied: how far it is, and the way out of it.
class ImportBusy final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportBusy)

public:
    explicit ImportBusy(QWidget *parent);

    void start(ImportWork::Phase phase);
    void tell(ImportWork::Phase phase, int percent);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace beian::ui
