#pragma once

#include "ui/import/change_row.h"
#include "ui/widgets/card.h"

class QScrollArea;
class QVBoxLayout;

namespace beian::ui
{

/// All about one row of the preview: what it means, which filings it endangers, every field.
class ChangeStory final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeStory)

public:
    explicit ChangeStory(QWidget *parent);

    void tell(const ChangeRow &row, const ImportReading &reading,
        const rulebook::Rulebook &rulebook);
    void clear();

private:
    void start();
    void finish();
    void addChange(const usecases::InstanceChange &change, const rulebook::Rulebook &rulebook);
    void addEndangered(const QStringList &domains);
    void addFields(const usecases::InstanceChange &change, const rulebook::Rulebook &rulebook);
    void addFacts(const model::Instance &instance, const rulebook::Rulebook &rulebook);
    void addFact(const QString &name, const QString &value);
    void addMarked(Level level, const QString &sentence);

    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace beian::ui
