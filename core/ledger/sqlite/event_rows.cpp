#include "core/ledger/sqlite/event_rows.h"

#include "core/ledger/sqlite/narrowing.h"
#include "core/ledger/sqlite/statement.h"

#include <QJsonDocument>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

const QString selectEvents = uR"(
    SELECT
        e.id,
        e.at,
        e.kind,
        e.account,
        e.instance,
        e.number,
        e.domain,
        e.detail,
        e.rulebook_id,
        e.rulebook_date,
        e.actor,
        e.rehearsed
    FROM event AS e
    %1
    ORDER BY %2
)"_s;

QJsonObject detailFrom(Columns &columns)
{
    const QString stored = columns.text();
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isObject())
        columns.refuse(stored);
    return document.object();
}

/// Never null: an empty text is no NULL.
QByteArray utf8(const QString &text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

model::Event eventFrom(Columns &columns)
{
    model::Event event;
    event.id = columns.integer();
    event.at = columns.instant();
    event.kind = columns.code<model::EventKind>();
    event.account = columns.text();
    event.instance = columns.text();
    event.number = columns.text();
    event.domain = columns.text();
    event.detail = detailFrom(columns);
    event.rulebookId = columns.text();
    event.rulebookDate = columns.day();
    event.actor = columns.text();
    event.rehearsed = columns.flag();
    return event;
}

} // namespace

Result<std::vector<model::Event>> readEvents(Connection &connection, const Filter &filter)
{
    Narrowing narrowing(filter);
    narrowing.byAccount(u"folded(e.account)"_s)
        .byInstanceText(u"e.instance"_s)
        .byTexts({u"e.kind"_s, u"e.account"_s, u"e.instance"_s, u"e.number"_s,
            u"grouped(e.number)"_s, u"e.domain"_s, u"displayed(e.domain)"_s, u"e.detail"_s,
            u"e.rulebook_id"_s, u"e.actor"_s});
    static const QString list = selectEvents.arg(u"%1"_s, u"e.id DESC %2"_s);
    Statement statement(connection, narrowing.applied(list));
    narrowing.bindTo(statement);
    return statement.all(eventFrom);
}

Result<std::vector<model::Event>> readEventsAfter(
    Connection &connection, qint64 id, const EventSubject &subject)
{
    // What is not named stands for nothing. It is left out of the statement, too: domains have no
    // index, and one alternative without an index makes SQLite read every event.
    struct Part {
        QString name;
        QString value;
    };
    const Part parts[] = {{u"instance"_s, subject.instance}, {u"number"_s, subject.number},
        {u"domain"_s, subject.domain}};
    QStringList alternatives;
    for (const Part &part : parts) {
        if (!part.value.isEmpty())
            alternatives.append(u"(e.%1 <> '' AND e.%1 = :%1)"_s.arg(part.name));
    }
    if (alternatives.isEmpty())
        return std::vector<model::Event>();
    const QString condition =
        u"WHERE e.id > :id AND (%1)"_s.arg(alternatives.join(u" OR "_s));
    Statement statement(connection, selectEvents.arg(condition, u"e.id"_s));
    statement.bind(u":id"_s, id);
    for (const Part &part : parts) {
        if (!part.value.isEmpty())
            statement.bind(u":"_s + part.name, part.value);
    }
    return statement.all(eventFrom);
}

Result<std::optional<model::Event>> readNewestEvent(Connection &connection)
{
    static const QString sql = selectEvents.arg(QString(), u"e.id DESC LIMIT 1"_s);
    return Statement(connection, sql).first(eventFrom);
}

Result<std::optional<model::Event>> readBirthOf(
    Connection &connection, const model::ServiceNumber &number)
{
    // A text that was voided and recorded again has two births: this row's is the one at its time.
    static const QString sql = selectEvents.arg(
        uR"(WHERE e.number = :number
            AND e.number <> ''
            AND e.kind IN ('number-issued', 'number-recorded', 'number-restored'))"_s,
        u"e.at = :at AND e.instance = :instance DESC, e.id LIMIT 1"_s);
    Statement statement(connection, sql);
    statement.bind(u":number"_s, number.text)
        .bind(u":at"_s, number.issuedAt)
        .bind(u":instance"_s, model::toText(number.instance));
    return statement.first(eventFrom);
}

Result<QDateTime> readNewestEventAt(Connection &connection)
{
    static const QString sql = u"SELECT at FROM event ORDER BY id DESC LIMIT 1"_s;
    const auto at =
        Statement(connection, sql).first([](Columns &columns) { return columns.instant(); });
    if (!at)
        return tl::unexpected(at.error());
    return at->value_or(QDateTime());
}

StoredEvent storedEvent(const model::Event &event)
{
    StoredEvent stored;
    stored.at = instantBytes(event.at);
    stored.kind = QByteArray(support::codeOf(event.kind).latin1());
    stored.account = utf8(event.account);
    stored.instance = utf8(event.instance);
    stored.number = utf8(event.number);
    stored.domain = utf8(event.domain);
    stored.detail = event.detail.isEmpty()
        ? "{}"_qba
        : QJsonDocument(event.detail).toJson(QJsonDocument::Compact);
    stored.rulebookId = utf8(event.rulebookId);
    if (event.rulebookDate.isValid())
        stored.rulebookDate = event.rulebookDate.toString(Qt::ISODate).toUtf8();
    stored.actor = utf8(event.actor);
    stored.rehearsed = event.rehearsed;
    return stored;
}

} // namespace beian::ledger::sqlite
