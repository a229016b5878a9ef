#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(BEIAN_SOURCE_DIR);
const QString folder = root + u"/resources/translations";

/// One text of a .ts file.
struct Message {
    QString state; ///< the translation's type: empty where it is finished
    QStringList forms;
    bool isPlural = false;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Message readTranslation(QXmlStreamReader &xml)
{
    Message message;
    message.state = xml.attributes().value(u"type"_s).toString();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform")
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == u"translation")
            break;
    }
    if (message.forms.isEmpty())
        message.forms = QStringList{text};
    return message;
}

Messages messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Messages messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message")
            comment.clear();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isPlural = xml.attributes().hasAttribute(u"numerus"_s);
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message message = readTranslation(xml);
            message.isPlural = isPlural;
            messages.insert(context + u'|' + source + u'|' + comment, message);
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[1-9]|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// The folders whose texts an area's files hold; as in translations.cmake.
QStringList sourcesOf(const QString &area)
{
    if (area == u"text"_s)
        return {root + u"/core/text"};
    if (area == u"cli"_s)
        return {root + u"/app/cli"};
    return {root + u"/ui", root + u"/app/gui"};
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

    static void addFiles(const QStringList &patterns)
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(folder).entryList(patterns, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data() { addFiles({u"*.ts"_s}); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, name);
        const Messages messages = messagesIn(folder + u'/' + name);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            QVERIFY2(it->state.isEmpty(), qPrintable(it->state + u": "_s + it.key()));
            for (const QString &form : it->forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(it.key()));
        }
    }

    void everyTranslationHasThePlacesOfItsSource_data() { addFiles({u"*.ts"_s}); }
    void everyTranslationHasThePlacesOfItsSource()
    {
        QFETCH(QString, name);
        const Messages messages = messagesIn(folder + u'/' + name);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            const QStringList places = placesOf(it.key());
            for (const QString &form : it->forms)
                QVERIFY2(placesOf(form) == places, qPrintable(it.key() + u" → "_s + form));
        }
    }

    void chineseIsWrittenWithChineseMarks_data() { addFiles({u"*_zh_CN.ts"_s}); }
    void chineseIsWrittenWithChineseMarks()
    {
        QFETCH(QString, name);
        // A half-width mark right after a Chinese character.
        static const QRegularExpression mark(u"[\\x{4E00}-\\x{9FFF}][,;:!?()]"_s);
        const Messages messages = messagesIn(folder + u'/' + name);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            for (const QString &form : it->forms)
                QVERIFY2(!mark.match(form).hasMatch(), qPrintable(form));
        }
    }

    void theFilesHoldWhatTheSourcesSay_data() { addFiles({u"*.ts"_s}); }
    void theFilesHoldWhatTheSourcesSay()
    {
        QFETCH(QString, name);
        const QString lupdate = QStringLiteral(BEIAN_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate (qt6-l10n-tools) is not installed");
        QTemporaryDir fresh;
        const QString copy = fresh.filePath(name);
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s,
            u"cpp,h"_s, u"-I"_s, root, u"-source-language"_s, u"en"_s};
        const bool isChinese = name.endsWith("zh_CN.ts"_L1);
        if (!isChinese)
            arguments.append(u"-pluralonly"_s);
        arguments << u"-target-language"_s << (isChinese ? u"zh_CN"_s : u"en"_s);
        arguments << sourcesOf(name.section(u'_', 0, 0)) << u"-ts"_s << copy;
        QCOMPARE(QProcess::execute(lupdate, arguments), 0);
        const QStringList expected = messagesIn(copy).keys();
        const QStringList present = messagesIn(folder + u'/' + name).keys();
        for (const QString &text : expected)
            QVERIFY2(present.contains(text), qPrintable(u"missing: "_s + text));
        for (const QString &text : present)
            QVERIFY2(expected.contains(text), qPrintable(u"no source has: "_s + text));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
