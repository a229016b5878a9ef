<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>beian::cli</name>
    <message>
        <source>There is no account in the ledger.</source>
        <translation>台账里还没有账号。</translation>
    </message>
    <message>
        <source>Say which account that is about.</source>
        <translation>请指明是哪个账号。</translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>账号：%1。</translation>
    </message>
    <message>
        <source>List the accounts, or make one and state what it is.</source>
        <translation>列出账号，或新建账号并补充说明。</translation>
    </message>
    <message>
        <source>The account to make or to state.</source>
        <translation>要新建或补充说明的账号。</translation>
    </message>
    <message>
        <source>The platform&apos;s numeric id.</source>
        <translation>平台的数字 UID。</translation>
    </message>
    <message>
        <source>The person or organisation that files.</source>
        <translation>备案主体（个人或单位）。</translation>
    </message>
    <message>
        <source>%1 of %2 numbers used</source>
        <translation>服务号已用 %1 / %2</translation>
    </message>
    <message>
        <source>By %1 (%2): %3.</source>
        <translation>按%1（%2）：%3。</translation>
    </message>
    <message>
        <source>There is no such instance in the ledger.</source>
        <translation>台账里没有符合条件的实例。</translation>
    </message>
    <message>
        <source>Which instances can get a number, and if not, what to do.</source>
        <translation>预审：哪些实例可以申请服务号；不行的话怎么办。</translation>
    </message>
    <message>
        <source>Instances; none means all.</source>
        <translation>实例；不写表示全部。</translation>
    </message>
    <message>
        <source>Only those with this verdict.</source>
        <translation>只列出这种预审结果。</translation>
    </message>
    <message>
        <source>Whose numbers are counted: the console&apos;s, or the local issuer&apos;s.</source>
        <translation>按哪个签发渠道计数：控制台，或本地。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1”不对，应为：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood; it looks like this: %2</source>
        <translation>“%1”无法识别，应当形如：%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Whether a rule&apos;s condition holds, as you know it.</source>
        <translation>您所知道的：该规则的条件是否满足。</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>只列出这个账号的。</translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation>只列出含有这段文字的行。</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>最多列出多少行。</translation>
    </message>
    <message>
        <source>%1 is open again: %2</source>
        <translation>%1 已改回未勾选：%2</translation>
    </message>
    <message>
        <source>Ticked %1: %2</source>
        <translation>已勾选 %1：%2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>No approved filing, so no duty.</source>
        <translation>没有已通过的备案，也就没有后续义务。</translation>
    </message>
    <message>
        <source>Say which duty was done: footer, public-security or records-current.</source>
        <translation>请指明完成了哪一项：footer、public-security 或 records-current。</translation>
    </message>
    <message>
        <source>Done for %1: %2</source>
        <translation>%1 已完成：%2</translation>
    </message>
    <message>
        <source>Tick an item of the self-check that a person decides.</source>
        <translation>勾选自查清单中需要人工确认的一项。</translation>
    </message>
    <message>
        <source>The item, like C13.</source>
        <translation>条目，例如 C13。</translation>
    </message>
    <message>
        <source>For this instance; none means for the account as a whole.</source>
        <translation>针对这个实例；不写表示整个账号。</translation>
    </message>
    <message>
        <source>Take the tick away.</source>
        <translation>取消勾选。</translation>
    </message>
    <message>
        <source>The self-check with its evidence.</source>
        <translation>自查清单及其依据。</translation>
    </message>
    <message>
        <source>List the duties after approval, or say that one was done.</source>
        <translation>列出备案通过后的义务，或记录其中一项已完成。</translation>
    </message>
    <message>
        <source>A domain or a number.</source>
        <translation>域名或服务号。</translation>
    </message>
    <message>
        <source>footer, public-security, records-current</source>
        <translation>footer（页脚备案号）、public-security（公安备案）、records-current（信息保持一致）</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1（服务号 %2）：%3。</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>With cancel: what was cancelled.</source>
        <translation>与 cancel 同用：注销了什么，也可写 注销主体、注销网站、取消接入。</translation>
    </message>
    <message>
        <source>Start a filing: one number, one domain.</source>
        <translation>绑定域名，开始备案：一个服务号对应一个域名。</translation>
    </message>
    <message>
        <source>The number.</source>
        <translation>服务号。</translation>
    </message>
    <message>
        <source>The domain.</source>
        <translation>域名。</translation>
    </message>
    <message>
        <source>What kind of filing.</source>
        <translation>备案类型。</translation>
    </message>
    <message>
        <source>Although the server is not fit for it.</source>
        <translation>即使服务器目前不符合要求也继续。</translation>
    </message>
    <message>
        <source>Bring in a filing that was approved before.</source>
        <translation>补录以前已通过的备案。</translation>
    </message>
    <message>
        <source>The instance.</source>
        <translation>实例。</translation>
    </message>
    <message>
        <source>Its ICP number.</source>
        <translation>ICP 备案号。</translation>
    </message>
    <message>
        <source>Its service number, where known.</source>
        <translation>对应的服务号（如果知道）。</translation>
    </message>
    <message>
        <source>When it was approved.</source>
        <translation>通过日期。</translation>
    </message>
    <message>
        <source>Record what happened to a filing.</source>
        <translation>记录备案的进展。</translation>
    </message>
    <message>
        <source>With approve: the ICP number.</source>
        <translation>与 approve 同用：ICP 备案号。</translation>
    </message>
    <message>
        <source>With reject, revoke, notice: what they say.</source>
        <translation>与 reject、revoke、notice 同用：原因或通知内容。</translation>
    </message>
    <message>
        <source>With correct: the right domain.</source>
        <translation>与 correct 同用：正确的域名。</translation>
    </message>
    <message>
        <source>When it happened, if not now.</source>
        <translation>发生的时间，不写表示现在。</translation>
    </message>
    <message>
        <source>With notice: the last day to put it right.</source>
        <translation>与 notice 同用：整改的最后一天。</translation>
    </message>
    <message>
        <source>State when the domain of a filing expires.</source>
        <translation>填写备案域名的到期日。</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>日期。</translation>
    </message>
    <message>
        <source>Read inventory files, compare them with the ledger, and apply.</source>
        <translation>读取清单文件，与台账对账并应用。</translation>
    </message>
    <message>
        <source>Files; “-” reads standard input.</source>
        <translation>文件；“-”表示标准输入。</translation>
    </message>
    <message>
        <source>The account that they are of.</source>
        <translation>清单所属的账号。</translation>
    </message>
    <message>
        <source>The product of rows that do not say it.</source>
        <translation>未注明产品的行所属的产品。</translation>
    </message>
    <message>
        <source>The region of rows that do not say it.</source>
        <translation>未注明地域的行所属的地域。</translation>
    </message>
    <message>
        <source>What the files are.</source>
        <translation>文件格式。</translation>
    </message>
    <message>
        <source>What a CSV column holds.</source>
        <translation>CSV 某一列的含义。</translation>
    </message>
    <message>
        <source>Show it, change nothing.</source>
        <translation>只预览，不改动。</translation>
    </message>
    <message>
        <source>Instances that stand under another account went over to this one.</source>
        <translation>目前记在别的账号下的实例已转入本账号。</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 holds an empty list: there is nothing, or no permission to see it. Nothing counts as gone.</source>
        <translation>%1 里的列表是空的：可能没有资源，也可能没有查看权限。不会据此认为有实例消失。</translation>
    </message>
    <message>
        <source>%1: rows passed over, because the ledger does not keep their products: %2.</source>
        <translation>%1：因台账不管理其产品而略过的行数：%2。</translation>
    </message>
    <message>
        <source>Bills or renewals name instances that neither the files nor the ledger have: %1. Import the list of their product, too.</source>
        <translation>费用或续费记录所指的实例，文件和台账里都没有：%1。把该产品的实例列表也导入即可。</translation>
    </message>
    <message>
        <source>%1 looks like the first page of a longer list, so nothing counts as gone.</source>
        <translation>%1 看起来只是较长列表的第一页，因此不会据此认为有实例消失。</translation>
    </message>
    <message>
        <source>%1: columns that were not read: %2.</source>
        <translation>%1：未识别、没有读取的列：%2。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 gone, %7 rejected</source>
        <translation>%1：%2 行，新增 %3，变化 %4，未变 %5，消失 %6，拒收 %7</translation>
    </message>
    <message>
        <source>%1 (not applied)</source>
        <translation>%1（未应用）</translation>
    </message>
    <message>
        <source>%1 stands under the account %2; --transferred takes it over.</source>
        <translation>%1 目前记在账号 %2 下；加 --transferred 表示已转入。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 stands already, with all of this.</source>
        <translation>%1 已经在台账里，内容相同。</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>已更新 %1。</translation>
    </message>
    <message>
        <source>Say what the answer is: --answer RULE=yes|no or --numbers-elsewhere N.</source>
        <translation>请给出回答：--answer 规则=yes|no，或 --numbers-elsewhere N。</translation>
    </message>
    <message>
        <source>Stored the answer for %1.</source>
        <translation>已记录对 %1 的回答。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>When it was bought.</source>
        <translation>购买时间。</translation>
    </message>
    <message>
        <source>The last day as the console shows it.</source>
        <translation>到期日，以控制台显示的最后一天为准。</translation>
    </message>
    <message>
        <source>Months bought in all, renewals counted.</source>
        <translation>累计购买月数，含续费。</translation>
    </message>
    <message>
        <source>A public address.</source>
        <translation>公网 IP。</translation>
    </message>
    <message>
        <source>Its status.</source>
        <translation>状态。</translation>
    </message>
    <message>
        <source>Outward bandwidth in Mbit/s.</source>
        <translation>出方向带宽（Mbit/s）。</translation>
    </message>
    <message>
        <source>How many numbers were made outside this ledger.</source>
        <translation>在本台账之外已生成的服务号个数。</translation>
    </message>
    <message>
        <source>It stands under another account and went over to this one.</source>
        <translation>目前记在别的账号下，已转入本账号。</translation>
    </message>
    <message>
        <source>Enter an instance by hand.</source>
        <translation>手工录入实例。</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>实例 ID。</translation>
    </message>
    <message>
        <source>The account that has it.</source>
        <translation>所属账号。</translation>
    </message>
    <message>
        <source>Its product, like ecs.</source>
        <translation>产品，例如 ecs。</translation>
    </message>
    <message>
        <source>Its region, like cn-hangzhou.</source>
        <translation>地域，例如 cn-hangzhou。</translation>
    </message>
    <message>
        <source>How it is paid.</source>
        <translation>付费方式。</translation>
    </message>
    <message>
        <source>Answer what only the owner can know about instances.</source>
        <translation>回答只有用户自己才知道的问题。</translation>
    </message>
    <message>
        <source>Instances; all or none of them.</source>
        <translation>实例；要么全部记录，要么都不记录。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>%1: %2 instances, %3 numbers, %4 filings, %5 events.</source>
        <translation>%1：实例 %2，服务号 %3，备案 %4，记录 %5。</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>台账完好。</translation>
    </message>
    <message>
        <source>Newest link of the history: %1</source>
        <translation>记录链最新的哈希：%1</translation>
    </message>
    <message>
        <source>The ledger is damaged: keep it as it is and go back to a backup.</source>
        <translation>台账已损坏：请保留原文件，改用备份。</translation>
    </message>
    <message>
        <source>Copy the ledger, checked, to a new file.</source>
        <translation>把台账备份为新文件，并核对。</translation>
    </message>
    <message>
        <source>A file that does not exist yet.</source>
        <translation>尚不存在的文件。</translation>
    </message>
    <message>
        <source>Check the ledger file and every rule over its rows.</source>
        <translation>检查台账文件及其中的每条规则。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The life of a filing: which event leads where.</source>
        <translation>备案的流程：什么事件走到哪个阶段。</translation>
    </message>
    <message>
        <source>As a graph for Graphviz.</source>
        <translation>输出 Graphviz 图。</translation>
    </message>
    <message>
        <source>List the instances.</source>
        <translation>列出实例。</translation>
    </message>
    <message>
        <source>List the service numbers.</source>
        <translation>列出服务号。</translation>
    </message>
    <message>
        <source>List the filings with their standing, ended ones too.</source>
        <translation>列出备案及其健康状态，含已结束的。</translation>
    </message>
    <message>
        <source>List the history, newest first.</source>
        <translation>列出记录，最新的在前。</translation>
    </message>
    <message>
        <source>Move a site to another server.</source>
        <translation>把网站迁移到另一台服务器。</translation>
    </message>
    <message>
        <source>The other instance.</source>
        <translation>目标实例。</translation>
    </message>
    <message>
        <source>The number on it; needed for a filing on a number of the console.</source>
        <translation>目标实例上的服务号；原备案用的是控制台服务号时必填。</translation>
    </message>
    <message>
        <source>The address alone is changed, and nothing is filed.</source>
        <translation>只改解析，不重新备案。</translation>
    </message>
    <message>
        <source>Recorded %1 on %2 (%3 of %4 numbers used).</source>
        <translation>已登记服务号 %1，实例 %2（已用 %3 / %4）。</translation>
    </message>
    <message>
        <source>Voided %1.</source>
        <translation>已作废 %1。</translation>
    </message>
    <message>
        <source>Granted the use of %1 to %2.</source>
        <translation>已把 %1 授权给 %2 使用。</translation>
    </message>
    <message>
        <source>Draw numbers for an instance: a rehearsal, by the local issuer.</source>
        <translation>用本地渠道为实例生成服务号（演练）。</translation>
    </message>
    <message>
        <source>How many; all of them or none.</source>
        <translation>个数；要么全部生成，要么一个也不生成。</translation>
    </message>
    <message>
        <source>Record a number that was generated in the vendor&apos;s console.</source>
        <translation>登记在阿里云控制台生成的服务号。</translation>
    </message>
    <message>
        <source>The number as the console shows it.</source>
        <translation>控制台显示的服务号。</translation>
    </message>
    <message>
        <source>The account that may use it.</source>
        <translation>被授权使用的账号。</translation>
    </message>
    <message>
        <source>It was bought beside the free ones.</source>
        <translation>是在免费额度之外购买的。</translation>
    </message>
    <message>
        <source>Take it although its form is none of the known ones.</source>
        <translation>即使不符合已知格式也照样登记。</translation>
    </message>
    <message>
        <source>Take back a number that was recorded by mistake.</source>
        <translation>作废误登记的服务号。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>Grant the use of a number to another account.</source>
        <translation>把服务号授权给另一个账号使用。</translation>
    </message>
    <message>
        <source>The other account.</source>
        <translation>另一个账号。</translation>
    </message>
    <message>
        <source>Wrote %1 with %2 rows.</source>
        <translation>已写入 %1，共 %2 行。</translation>
    </message>
    <message>
        <source>Wrote the receipt %1.</source>
        <translation>已写入回执 %1。</translation>
    </message>
    <message>
        <source>Write the receipt of a number.</source>
        <translation>输出服务号回执。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>文件已存在时替换。</translation>
    </message>
    <message>
        <source>Write a list to a file.</source>
        <translation>把清单写成文件。</translation>
    </message>
    <message>
        <source>Which list, or the whole ledger.</source>
        <translation>哪一份清单，或整个台账。</translation>
    </message>
    <message>
        <source>A list is written as CSV, XLSX or PDF, the whole ledger as JSON: %1 is neither.</source>
        <translation>清单只能写成 CSV、XLSX 或 PDF，整个台账只能写成 JSON：%1 不符。</translation>
    </message>
    <message>
        <source>Only of this instance.</source>
        <translation>只针对这个实例。</translation>
    </message>
    <message>
        <source>CSV for programs: stable column names, numbers as they are.</source>
        <translation>供程序读取的 CSV：固定列名，服务号原样。</translation>
    </message>
    <message>
        <source>No filing is in danger.</source>
        <translation>没有处于风险中的备案。</translation>
    </message>
    <message>
        <source>--if and an instance go together: what happens, and to which.</source>
        <translation>--if 要和实例一起写：发生什么、发生在哪个实例上。</translation>
    </message>
    <message>
        <source>List the filings that are in danger, worst first.</source>
        <translation>列出有风险的备案，最严重的在前。</translation>
    </message>
    <message>
        <source>Only what strikes within so many days.</source>
        <translation>只列出这么多天以内的。</translation>
    </message>
    <message>
        <source>What would fall if this happened to the instance.</source>
        <translation>假如该实例发生这种情况，哪些备案会受影响。</translation>
    </message>
    <message>
        <source>With --if: the instance.</source>
        <translation>与 --if 同用：实例。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 is a sound rulebook: %2.</source>
        <translation>%1 是有效的规则书：%2。</translation>
    </message>
    <message>
        <source>This ledger is judged by %1 from now on.</source>
        <translation>本台账今后按%1判定。</translation>
    </message>
    <message>
        <source>The rules by which the program judges, as data.</source>
        <translation>判定所依据的规则书。</translation>
    </message>
    <message>
        <source>All that one says.</source>
        <translation>显示一本规则书的全部内容。</translation>
    </message>
    <message>
        <source>A rulebook.</source>
        <translation>规则书。</translation>
    </message>
    <message>
        <source>Where two differ.</source>
        <translation>比较两本规则书。</translation>
    </message>
    <message>
        <source>Another one.</source>
        <translation>另一本规则书。</translation>
    </message>
    <message>
        <source>Whether a file is a sound rulebook.</source>
        <translation>检查文件是不是有效的规则书。</translation>
    </message>
    <message>
        <source>A rulebook file.</source>
        <translation>规则书文件。</translation>
    </message>
    <message>
        <source>Judge this ledger by one from now on.</source>
        <translation>本台账今后按哪本规则书判定。</translation>
    </message>
    <message>
        <source>The ledger file.</source>
        <translation>台账文件。</translation>
    </message>
    <message>
        <source>The rules to judge by.</source>
        <translation>按哪本规则书判定。</translation>
    </message>
    <message>
        <source>Judge and record as of then: a rehearsal, and marked as one.</source>
        <translation>以这个时刻判定和记录：属于演练，并会标明。</translation>
    </message>
    <message>
        <source>The language of what is printed.</source>
        <translation>输出语言。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一份 JSON。</translation>
    </message>
    <message>
        <source>No notes and no confirmations.</source>
        <translation>不输出提示和确认信息。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>这里看不懂“%1”。</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>请写明命令。</translation>
    </message>
    <message>
        <source>The command line is not understood: %1.</source>
        <translation>命令行有误：%1。</translation>
    </message>
    <message>
        <source>“beian --help” says what there is.</source>
        <translation>可用“beian --help”查看全部命令。</translation>
    </message>
    <message>
        <source>Beian Desk: filing service numbers, filings and the servers they live on.</source>
        <translation>备案台：备案服务号、备案，以及它们所在的服务器。</translation>
    </message>
    <message>
        <source>%1: nothing there.</source>
        <translation>%1：没有内容。</translation>
    </message>
    <message>
        <source>--map takes COLUMN=FIELD.</source>
        <translation>--map 要写成 列=字段。</translation>
    </message>
    <message>
        <source>What may stand with every command: “beian --help”.</source>
        <translation>各命令通用的选项见“beian --help”。</translation>
    </message>
    <message>
        <source>The newest backup is of %1; this goes back to it: %2</source>
        <translation>最新的备份是 %1 的；用这条命令恢复：%2</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the ledger was not made. %1</source>
        <translation>今天的台账备份未能完成。%1</translation>
    </message>
    <message>
        <source>%1 is restored from %2: %3 instances, %4 numbers, %5 filings, %6 events.</source>
        <translation>%1 已从 %2 恢复：实例 %3 台，服务号 %4 个，备案 %5 件，记录 %6 条。</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>原有内容已另存为 %1。</translation>
    </message>
    <message>
        <source>Go back to what a backup holds; what is there now is saved first.</source>
        <translation>恢复到备份中的内容；现有内容会先另存。</translation>
    </message>
    <message>
        <source>The backup, or what “export ledger” wrote.</source>
        <translation>备份文件，或由“export ledger”写出的文件。</translation>
    </message>
    <message>
        <source>%1: here %2, in the backup %3</source>
        <translation>%1：现为 %2，备份中为 %3</translation>
    </message>
    <message>
        <source>%1 stands here already and stays as it is. %2</source>
        <translation>%1 已在台账中，保持原样。%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 was not brought back. %2</source>
        <translation>%1 未找回。%2</translation>
    </message>
    <message>
        <source>Brought back from %1: %2 accounts, %3 instances, %4 numbers, %5 filings.</source>
        <translation>已从 %1 找回：账号 %2 个，实例 %3 台，服务号 %4 个，备案 %5 件。</translation>
    </message>
    <message>
        <source>Here already: %1 the same, %2 otherwise. Refused: %3.</source>
        <translation>已在台账中：%1 项相同，%2 项不同。被拒绝：%3 项。</translation>
    </message>
    <message>
        <source>Only bring back what is missing of this account.</source>
        <translation>只找回该账号缺少的内容。</translation>
    </message>
    <message>
        <source>Only bring back this number, if it is missing.</source>
        <translation>只找回这个服务号（如果缺少）。</translation>
    </message>
    <message>
        <source>Only bring back what is missing of this domain.</source>
        <translation>只找回该域名缺少的内容。</translation>
    </message>
    <message>
        <source>Would do: %1</source>
        <translation>将会：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Take the last action back, by a new entry; nothing is erased.</source>
        <translation>撤销上一步操作：追加一条新记录，不抹去任何记录。</translation>
    </message>
    <message>
        <source>Say what it would do.</source>
        <translation>只说明会做什么，不改动台账。</translation>
    </message>
    <message>
        <source>%1: columns read as remembered: %2.</source>
        <translation>%1：按记住的对应关系读取各列：%2。</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>读取 %1：%2</translation>
    </message>
    <message>
        <source>Reading %1: %2 MB</source>
        <translation>读取 %1：%2 MB</translation>
    </message>
    <message>
        <source>Comparing and applying: %1</source>
        <translation>比较并写入：%1</translation>
    </message>
    <message>
        <source>Cheapest means the fewest months to buy here. State your prices to compare by money: --price renew=YUAN --price buy=YUAN, each for a month.</source>
        <translation>这里以要购买的月数最少为最省。要按金额比较，就写明价格：--price renew=元 --price buy=元，都是每月。</translation>
    </message>
    <message>
        <source>%1 is no price: it takes renew, buy, address, paid-number or an instance type, “=” and yuan, as in renew=60.</source>
        <translation>%1 不是价格：要写 renew、buy、address、paid-number 或实例规格，再写“=”和元数，例如 renew=60。</translation>
    </message>
    <message>
        <source>--by %1 has passed: numbers can only be planned for a day to come.</source>
        <translation>--by %1 已经过去：只能为以后的日子安排服务号。</translation>
    </message>
    <message>
        <source>--sites goes up to %1.</source>
        <translation>--sites 最多为 %1。</translation>
    </message>
    <message>
        <source>Can the servers carry so many more sites, and what is the cheapest way there.</source>
        <translation>现有实例还能再挂多少个网站，差的怎样补最省。</translation>
    </message>
    <message>
        <source>How many more sites.</source>
        <translation>还要再挂多少个网站。</translation>
    </message>
    <message>
        <source>The day by which their numbers are needed.</source>
        <translation>最晚哪一天要拿到服务号。</translation>
    </message>
    <message>
        <source>Only this account&apos;s servers.</source>
        <translation>只看这个账号的实例。</translation>
    </message>
    <message>
        <source>A price in yuan: a month of renew or buy or of one instance type, an address, a paid-number.</source>
        <translation>价格（元）：renew、buy 或某个实例规格的每月价格，一个 address，一个 paid-number。</translation>
    </message>
    <message>
        <source>Keep these prices in the ledger for the next plan.</source>
        <translation>把这些价格存进台账，下次安排时沿用。</translation>
    </message>
    <message>
        <source>For this site, on the instance that it is filed on.</source>
        <translation>针对这个网站，按其备案所在的实例检查。</translation>
    </message>
</context>
</TS>
