#pragma once

#include "core/usecases/plan_numbers.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QSpinBox;

namespace beian::ui
{

class Field;
class Session;

/// What a plan needs to know: how many sites, by when, and what things cost.
class PlanForm final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanForm)

public:
    PlanForm(Session &session, QWidget *parent);

    /// What is asked for now; nothing while a field is wrong, which is said there.
    [[nodiscard]] std::optional<usecases::PlanRequest> request() const { return m_request; }
    void showPrices(const usecases::Prices &prices);
    void focusFirst();

Q_SIGNALS:
    /// The request is another.
    void changed();
    /// A price was typed to its end.
    void pricesStated(const beian::usecases::Prices &prices);

private:
    struct PriceField {
        QString word; ///< as `usecases::setPrice` takes it
        QLineEdit *editor = nullptr;
        Field *field = nullptr;
    };

    void addPrice(const QString &word, const QString &label, const QString &explanation);
    void read();
    [[nodiscard]] bool readDay(usecases::PlanRequest &request) const;
    [[nodiscard]] bool readPrices(usecases::PlanRequest &request) const;

    Session &m_session;
    QSpinBox *m_sites = nullptr;
    QLineEdit *m_by = nullptr;
    Field *m_byField = nullptr;
    std::vector<PriceField> m_prices;
    usecases::Prices m_kept; ///< what no field is for stays as it is
    std::optional<usecases::PlanRequest> m_request;
};

} // namespace beian::ui
