// Every file of tests/data/inventory, fact by fact. A `.facts` file beside them names what to read,
// and holds all that is expected of it, worked out by hand:
//
//     read ecs.json [product=ecs] [region=cn-hangzhou]
//     = what became of the file
//     instance …  elastic …  supplement …  scope …  of the snapshot when all is read

#include "tests/exchange/inventory_facts.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

class InventoryFixturesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsAsExpected_data();
    void everyFactIsAsExpected();
    void everyFixtureHasItsFacts();
};

namespace {

QDir folder()
{
    return QDir(QStringLiteral(BEIAN_SOURCE_DIR "/tests/data/inventory"));
}

QStringList linesOf(const QString &name)
{
    return QString::fromUtf8(fixture(name)).split(u'\n', Qt::SkipEmptyParts);
}

QString reportLine(const tl::expected<exchange::FileReport, model::ReadError> &read)
{
    QString line = u"= "_s + outcomeOf(read);
    if (!read)
        return line;
    line += u" rows=%1"_s.arg(read->rows);
    if (read->complete)
        line += *read->complete ? u" complete"_s : u" partial"_s;
    if (read->suspicious)
        line += u" suspicious"_s;
    if (read->untracked > 0)
        line += u" untracked=%1"_s.arg(read->untracked);
    if (read->emptyLists > 0)
        line += u" empty=%1"_s.arg(read->emptyLists);
    if (!read->unknownColumns.isEmpty())
        line += u" unread="_s + read->unknownColumns.join(u',');
    for (const QString &rejected : rejectedOf(*read))
        line += u"\nrejected "_s + rejected;
    return line;
}

exchange::ReadOptions optionsOf(const QStringList &words)
{
    exchange::ReadOptions options = plainOptions();
    for (const QString &word : words) {
        if (word.startsWith("product="_L1))
            options.product = word.section(u'=', 1);
        if (word.startsWith("region="_L1))
            options.region = word.section(u'=', 1);
    }
    return options;
}

/// What a facts file would have to say, by the files that it names.
QString factsFor(const QStringList &expected)
{
    QStringList facts;
    model::Snapshot snapshot;
    for (const QString &line : expected) {
        if (line.startsWith(u'#'))
            facts.append(line);
        if (!line.startsWith("read "_L1))
            continue;
        const QStringList words = line.split(u' ');
        facts.append(line);
        facts.append(reportLine(readBytes(fixture(words.value(1)), snapshot, optionsOf(words))));
    }
    for (const QString &instance : factsOf(snapshot))
        facts.append(u"instance "_s + QString(instance).replace(u'\n', u"\\n"_s));
    for (const model::ElasticAddress &elastic : snapshot.elasticAddresses)
        facts.append(u"elastic "_s + factsOf(elastic));
    for (const model::Supplement &supplement : snapshot.supplements)
        facts.append(u"supplement "_s + factsOf(supplement));
    for (const QString &scope : scopesOf(snapshot))
        facts.append(u"scope "_s + scope);
    return facts.join(u'\n');
}

} // namespace

void InventoryFixturesTest::everyFactIsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : folder().entryList({u"*.facts"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void InventoryFixturesTest::everyFactIsAsExpected()
{
    QFETCH(QString, name);
    const QStringList expected = linesOf(name);
    const QStringList facts = factsFor(expected).split(u'\n');
    for (qsizetype i = 0; i < std::min(facts.size(), expected.size()); ++i)
        QCOMPARE(facts[i], expected[i]);
    QCOMPARE(facts.size(), expected.size());
}

void InventoryFixturesTest::everyFixtureHasItsFacts()
{
    QSet<QString> named;
    for (const QString &name : folder().entryList({u"*.facts"_s}, QDir::Files)) {
        for (const QString &line : linesOf(name)) {
            if (line.startsWith("read "_L1))
                named.insert(line.section(u' ', 1, 1));
        }
    }
    const QStringList files = folder().entryList(QDir::Files, QDir::Name);
    QVERIFY(files.size() > 1);
    for (const QString &name : files)
        QVERIFY2(name.endsWith(".facts"_L1) || named.contains(name), qPrintable(name));
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::InventoryFixturesTest)
#include "tst_inventory_fixtures.moc"
