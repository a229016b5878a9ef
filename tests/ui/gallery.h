#pragma once

#include "ui/clipboard/secret_clipboard.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/number_display.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/side_list.h"
#include "ui/widgets/step_indicator.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace beian::ui::tests {

using namespace Qt::StringLiterals;

inline QList<QStandardItem *> row(Level level, const QString &verdict, const QString &name,
    const QString &id, const QString &region, const QString &until, const QString &used)
{
    QList<QStandardItem *> cells;
    for (const QString &text : {verdict, name, region, until, used})
        cells.append(new QStandardItem(text)); // the model that gets the row owns them
    cells[0]->setData(static_cast<int>(level), CellRole::Mark);
    cells[1]->setData(id, CellRole::SecondLine);
    cells[4]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cells;
}

inline QStandardItemModel *exampleServers(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"预审"_s, u"实例"_s, u"地域"_s, u"到期"_s, u"已用"_s});
    model->appendRow(row(Level::Safe, u"可申请"_s, u"web-main"_s, u"i-bp1a2b3c4d5e6f7g8h07"_s,
        u"华东1（杭州）"_s, u"2027-11-22"_s, u"2 / 5"_s));
    model->appendRow(row(Level::Watch, u"需确认"_s, u"api-01"_s, u"i-bp2k9d0x7q3m5n8v1c2z"_s,
        u"华北2（北京）"_s, u"2027-07-21"_s, u"0 / 5"_s));
    model->appendRow(row(Level::AtRisk, u"有风险"_s, u"old-cms"_s, u"i-bp9x4t6y8u0o2p1a3s44"_s,
        u"华南1（深圳）"_s, u"2026-12-05"_s, u"1 / 5"_s));
    model->appendRow(row(Level::Lost, u"不合格"_s, u"hk-01"_s, u"i-j6c0f2h4k6l8z1x3v5b7"_s,
        u"中国（香港）"_s, u"2027-09-01"_s, u"0 / 5"_s));
    model->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return model;
}

TableView *newServerTable(QWidget *parent)
{
    auto *table = new TableView(u"实例"_s, parent);
    table->setObjectName(u"servers"_s);
    table->setModel(exampleServers(table));
    table->setWidthAtHundredPercent(0, 112);
    table->setWidthAtHundredPercent(2, 136);
    table->setWidthAtHundredPercent(3, 112);
    table->setWidthAtHundredPercent(4, 72);
    table->stretchColumn(1);
    table->selectRow(2);
    return table;
}

/// Every widget on one page, for the eye.
class Gallery final : public QWidget
{
public:
    Gallery()
    {
        auto *whole = new QHBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->setSpacing(0);
        whole->addWidget(sideList());
        auto *page = new QVBoxLayout;
        page->setContentsMargins(24, 16, 24, 24);
        page->setSpacing(12);
        whole->addLayout(page, 1);

        auto *header = new PageHeader(
            u"选择实例"_s, u"第 2 步，共 5 步 · 合格的在前；不合格的也列出原因和补救办法"_s, this);
        header->addAction(u"导入清单…"_s);
        header->addPrimaryAction(u"办理备案服务号"_s);
        page->addWidget(header);
        auto *steps = new StepIndicator(
            {u"自查"_s, u"选择实例"_s, u"生成"_s, u"复制与绑定"_s, u"完成"_s}, this);
        steps->setCurrent(1);
        page->addWidget(steps);
        auto *banner = new Banner(this);
        banner->showMessage(
            Level::AtRisk, u"清单第 214 行读不出：到期时间不是日期。其余 1,203 行可以照常导入。"_s);
        banner->offerAction(u"查看"_s);
        page->addWidget(banner);
        auto *columns = new QHBoxLayout;
        columns->setSpacing(12);
        columns->addWidget(newServerTable(this), 3);
        columns->addLayout(storyColumn(), 2);
        page->addLayout(columns, 1);
        page->addWidget(numberCard());
        page->addWidget(controlsCard());
    }

private:
    SecretClipboard m_clipboard{*QGuiApplication::clipboard()};

    SideList *sideList()
    {
        auto *list = new SideList(this);
        list->addEntry(IconName::Overview, u"概览"_s);
        list->addEntry(IconName::Apply, u"办理"_s);
        list->addEntry(IconName::Server, u"实例"_s);
        list->addEntry(IconName::Number, u"服务号"_s);
        list->addEntry(IconName::Filing, u"备案"_s);
        list->addEntry(IconName::Checklist, u"自查清单"_s);
        list->addEntry(IconName::History, u"记录"_s);
        list->addEntry(IconName::Settings, u"设置"_s);
        list->setCurrentRow(1);
        return list;
    }

    QVBoxLayout *storyColumn()
    {
        auto *column = new QVBoxLayout;
        auto *story = new Card(u"old-cms"_s, this);
        auto *id = new ElidedLabel(u"i-bp9x4t6y8u0o2p1a3s44"_s, Qt::ElideMiddle, story);
        setTextRole(id, TextRole::Identifier);
        story->body()->addWidget(id);
        story->body()->addWidget(new LevelBadge(Level::Safe, u"6 项通过"_s, story));
        story->body()->addWidget(
            new LevelBadge(Level::Lost, u"剩余有效期 12 天，要求 90 天"_s, story));
        story->body()->addWidget(
            newLabel(TextRole::Explanation, u"续费至少 3 个月，到 2027-03-05 即可"_s, story));
        column->addWidget(story);
        auto *emptyCard = new Card(this);
        emptyCard->body()->addWidget(new EmptyState(IconName::Server,
            u"还没有实例。导入清单，就知道哪台能申请。"_s, u"导入清单…"_s, emptyCard));
        column->addWidget(emptyCard, 1);
        return column;
    }

    Card *numberCard()
    {
        auto *card = new Card(this);
        auto *number = new NumberDisplay(u"备案服务号"_s, m_clipboard, card);
        number->setNumber(u"048291375560"_s);
        card->body()->addWidget(number);
        auto *copied = newLabel(TextRole::Explanation, u"已复制 12 位数字，不含空格"_s, card);
        copied->setAlignment(Qt::AlignCenter);
        setTone(copied, Tone::Safe);
        card->body()->addWidget(copied);
        return card;
    }

    Card *controlsCard()
    {
        auto *card = new Card(u"网站"_s, this);
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        auto *domain = new Field(u"域名"_s, new QLineEdit(u"shop.example"_s), card);
        domain->showError(u"这是后缀，不是域名。"_s);
        line->addWidget(domain, 2);
        auto *choices = new QComboBox;
        choices->addItems({u"阿里云控制台"_s, u"本机演练"_s});
        auto *issuer = new Field(u"签发渠道"_s, choices, card);
        issuer->setExplanation(u"演练号不能用于真实备案。"_s);
        line->addWidget(issuer, 1);
        auto *day = new QDateEdit(QDate(2027, 3, 5));
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        line->addWidget(new Field(u"日期"_s, day, card), 1);
        auto *boxes = new QVBoxLayout;
        auto *done = new QCheckBox(u"已核对"_s, card);
        done->setChecked(true);
        boxes->addWidget(done);
        auto *radio = new QRadioButton(u"现在绑定"_s, card);
        radio->setChecked(true);
        boxes->addWidget(radio);
        line->addLayout(boxes);
        auto *save = new QPushButton(u"保存凭据"_s, card);
        setButtonIcon(save, IconName::Pdf);
        line->addWidget(save);
        auto *more = new QPushButton(u"打开备案系统"_s, card);
        makeQuiet(more);
        setButtonIcon(more, IconName::ExternalLink);
        line->addWidget(more);
        card->body()->addLayout(line);
        return card;
    }
};

/// All icons, large enough to judge.
class IconSheet final : public QWidget
{
public:
    IconSheet() { resize(8 * 64, 3 * 64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int place = 0;
        for (const auto &entry : beian::support::enumNames<IconName>) {
            const QRect cell(place % 8 * 64 + 8, place / 8 * 64 + 8, 48, 48);
            icon(entry.value).paint(&painter, cell);
            ++place;
        }
        applicationIcon().paint(&painter, place % 8 * 64 + 4, place / 8 * 64 + 4, 56, 56);
    }
};

} // namespace beian::ui::tests
