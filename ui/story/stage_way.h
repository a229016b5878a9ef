#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/filing_story.h"

#include <QWidget>

#include <vector>

namespace beian::ui
{

/// The stages of a filing below each other, with the day on which it came into each: those behind it
/// filled, the one it is in with a ring, those before it hollow.
class StageWay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageWay)

public:
    /// `current`: the stage that the filing is in; it is on the way.
    StageWay(const std::vector<usecases::StageStep> &way, model::Stage current,
        const rulebook::Rulebook &rulebook, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Place { Behind, Here, Before };
    struct Row {
        QString word;
        QString day;
        Place place = Place::Behind;
    };

    [[nodiscard]] static QFont fontOf(const Row &row);

    std::vector<Row> m_rows;
};

} // namespace beian::ui
