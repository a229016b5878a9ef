#include "core/exchange/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::Billing;
using model::InstanceStatus;
using namespace Qt::StringLiterals;

namespace {

template <typename Meaning>
struct Word {
    const char16_t *text; ///< as folded() leaves it
    Meaning meaning;
};

QString folded(const QString &word)
{
    QString text = word.normalized(QString::NormalizationForm_KC).toLower();
    text.remove(u' ');
    return text;
}

template <typename Meaning, std::size_t N>
std::optional<Meaning> meaningOf(const std::array<Word<Meaning>, N> &words, const QString &word)
{
    const QString text = folded(word);
    const auto it = std::find_if(words.begin(), words.end(),
        [&text](const auto &entry) { return text == QStringView(entry.text); });
    return it == words.end() ? std::nullopt : std::optional(it->meaning);
}

using StatusWord = Word<InstanceStatus>;
constexpr auto statusWords = std::to_array<StatusWord>({
    {u"pending", InstanceStatus::Pending},
    {u"creating", InstanceStatus::Pending},
    {u"initiating", InstanceStatus::Pending},
    {u"provisioning", InstanceStatus::Pending},
    {u"创建中", InstanceStatus::Pending},
    {u"准备中", InstanceStatus::Pending},
    {u"starting", InstanceStatus::Starting},
    {u"启动中", InstanceStatus::Starting},
    {u"running", InstanceStatus::Running},
    {u"active", InstanceStatus::Running},
    {u"available", InstanceStatus::Running},
    {u"inuse", InstanceStatus::Running},
    {u"normal", InstanceStatus::Running},
    {u"运行中", InstanceStatus::Running},
    {u"运行", InstanceStatus::Running},
    {u"正常", InstanceStatus::Running},
    {u"可用", InstanceStatus::Running},
    {u"使用中", InstanceStatus::Running},
    {u"已绑定", InstanceStatus::Running},
    {u"resetting", InstanceStatus::Changing},
    {u"upgrading", InstanceStatus::Changing},
    {u"modifying", InstanceStatus::Changing},
    {u"configuring", InstanceStatus::Changing},
    {u"converting", InstanceStatus::Changing},
    {u"associating", InstanceStatus::Changing},
    {u"unassociating", InstanceStatus::Changing},
    {u"重置中", InstanceStatus::Changing},
    {u"升级中", InstanceStatus::Changing},
    {u"重启中", InstanceStatus::Starting},
    {u"stopping", InstanceStatus::Stopping},
    {u"停止中", InstanceStatus::Stopping},
    {u"stopped", InstanceStatus::Stopped},
    {u"inactive", InstanceStatus::Stopped},
    {u"expired", InstanceStatus::Stopped},
    {u"已停止", InstanceStatus::Stopped},
    {u"停止", InstanceStatus::Stopped},
    {u"已关机", InstanceStatus::Stopped},
    {u"已过期", InstanceStatus::Stopped},
    {u"过期", InstanceStatus::Stopped},
    {u"disabled", InstanceStatus::Disabled},
    {u"locked", InstanceStatus::Disabled},
    {u"已禁用", InstanceStatus::Disabled},
    {u"已锁定", InstanceStatus::Disabled},
    {u"锁定", InstanceStatus::Disabled},
    {u"欠费锁定", InstanceStatus::Disabled},
    {u"deleting", InstanceStatus::Releasing},
    {u"releasing", InstanceStatus::Releasing},
    {u"释放中", InstanceStatus::Releasing},
    {u"released", InstanceStatus::Released},
    {u"已释放", InstanceStatus::Released},
});

using LockWord = Word<const char16_t *>;
constexpr auto lockWords = std::to_array<LockWord>({
    {u"expired", u"expired"},
    {u"已过期", u"expired"},
    {u"过期", u"expired"},
    {u"locked", u"locked"},
    {u"已锁定", u"locked"},
    {u"锁定", u"locked"},
    {u"欠费锁定", u"financial"},
});

using BillingWord = Word<Billing>;
constexpr auto billingWords = std::to_array<BillingWord>({
    {u"prepaid", Billing::Subscription},
    {u"prepay", Billing::Subscription},
    {u"subscription", Billing::Subscription},
    {u"包年包月", Billing::Subscription},
    {u"包年/包月", Billing::Subscription},
    {u"包月", Billing::Subscription},
    {u"包年", Billing::Subscription},
    {u"预付费", Billing::Subscription},
    {u"postpaid", Billing::PayAsYouGo},
    {u"postpay", Billing::PayAsYouGo},
    {u"payondemand", Billing::PayAsYouGo},
    {u"payasyougo", Billing::PayAsYouGo},
    {u"pay-as-you-go", Billing::PayAsYouGo},
    {u"按量付费", Billing::PayAsYouGo},
    {u"按量", Billing::PayAsYouGo},
    {u"按量计费", Billing::PayAsYouGo},
    {u"后付费", Billing::PayAsYouGo},
    {u"spot", Billing::Spot},
    {u"抢占式", Billing::Spot},
    {u"抢占式实例", Billing::Spot},
    {u"按量付费-抢占式", Billing::Spot},
    {u"按量付费(抢占式)", Billing::Spot},
    {u"按量-抢占式实例", Billing::Spot},
    {u"trial", Billing::Trial},
    {u"免费试用", Billing::Trial},
    {u"试用", Billing::Trial},
});

using AnswerWord = Word<bool>;
constexpr auto answerWords = std::to_array<AnswerWord>({
    {u"是", true},
    {u"true", true},
    {u"yes", true},
    {u"已开启", true},
    {u"开启", true},
    {u"自动续费", true},
    {u"autorenewal", true},
    {u"否", false},
    {u"false", false},
    {u"no", false},
    {u"未开启", false},
    {u"关闭", false},
    {u"手动续费", false},
    {u"不续费", false},
    {u"到期不续费", false},
    {u"normal", false},
    {u"manualrenewal", false},
    {u"notrenewal", false},
});

using ProductWord = Word<const char16_t *>;
constexpr auto productWords = std::to_array<ProductWord>({
    {u"ecs", u"ecs"},
    {u"云服务器ecs", u"ecs"},
    {u"云服务器", u"ecs"},
    {u"swas", u"swas"},
    {u"轻量应用服务器", u"swas"},
    {u"轻量", u"swas"},
    {u"webhosting", u"webhosting"},
    {u"弹性web托管", u"webhosting"},
    {u"云虚拟主机", u"webhosting"},
    {u"nat", u"nat"},
    {u"nat网关", u"nat"},
    {u"公网nat网关", u"nat"},
    {u"clb", u"clb"},
    {u"slb", u"clb"},
    {u"传统型负载均衡", u"clb"},
    {u"传统型负载均衡clb", u"clb"},
    {u"alb", u"alb"},
    {u"应用型负载均衡", u"alb"},
    {u"应用型负载均衡alb", u"alb"},
    {u"nlb", u"nlb"},
    {u"网络型负载均衡", u"nlb"},
    {u"网络型负载均衡nlb", u"nlb"},
    {u"eip", u"eip"},
    {u"弹性公网ip", u"eip"},
});

} // namespace

std::optional<InstanceStatus> statusOf(const QString &word)
{
    return meaningOf(statusWords, word);
}

QString lockToldBy(const QString &statusWord)
{
    const auto lock = meaningOf(lockWords, statusWord);
    return lock ? QStringView(*lock).toString() : QString();
}

std::optional<Billing> billingNamed(const QString &word)
{
    return meaningOf(billingWords, word);
}

std::optional<bool> yesOrNo(const QString &word)
{
    return meaningOf(answerWords, word);
}

QString productNamed(const QString &word)
{
    const auto product = meaningOf(productWords, word);
    return product ? QStringView(*product).toString() : QString();
}

QString productOfId(const QString &id)
{
    struct Prefix {
        QLatin1StringView text;
        QLatin1StringView product;
    };
    static constexpr std::array prefixes{
        Prefix{"i-"_L1, "ecs"_L1},
        Prefix{"lb-"_L1, "clb"_L1},
        Prefix{"alb-"_L1, "alb"_L1},
        Prefix{"nlb-"_L1, "nlb"_L1},
        Prefix{"ngw-"_L1, "nat"_L1},
        Prefix{"eip-"_L1, "eip"_L1},
    };
    const auto it = std::find_if(prefixes.begin(), prefixes.end(),
        [&id](const Prefix &prefix) { return id.startsWith(prefix.text); });
    if (it != prefixes.end())
        return it->product;
    static const QRegularExpression hexadecimal(u"^[0-9a-f]{32}$"_s);
    return hexadecimal.match(id).hasMatch() ? u"swas"_s : QString();
}

} // namespace beian::exchange
