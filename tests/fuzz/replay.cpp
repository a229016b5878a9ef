// Replays what a target starts from and all that it once failed on: "every crash becomes a fixture".
// A failing input ends the process; the last line of the output names it.

#include "tests/fuzz/target.h"

#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;

class TestFuzzInputs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsTakenAsItMustBe_data();
    void inputIsTakenAsItMustBe();
};

void TestFuzzInputs::inputIsTakenAsItMustBe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    fuzz::Seeds all = fuzz::filesIn(u"tests/fuzz/inputs/"_s + QStringLiteral(BEIAN_FUZZ_TARGET), u"*"_s);
    const fuzz::Seeds made = fuzz::seeds();
    all.insert(all.end(), made.begin(), made.end());
    for (const fuzz::Seed &seed : all)
        QTest::newRow(qUtf8Printable(seed.name)) << seed.bytes;
}

void TestFuzzInputs::inputIsTakenAsItMustBe()
{
    QFETCH(QByteArray, bytes);
    qInfo("%s", QTest::currentDataTag());
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    QCOMPARE(LLVMFuzzerTestOneInput(data, std::size_t(bytes.size())), 0);
}

QTEST_GUILESS_MAIN(TestFuzzInputs)
#include "replay.moc"
