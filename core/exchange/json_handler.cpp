#include "core/exchange/json_handler.h"

#include "core/exchange/shapes.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 valueLimitBytes = valueLimitMegabytes * 1024 * 1024;

/// Keys of the tool's own configuration and of key files. No inventory has them.
bool isSecretKey(std::string_view key)
{
    static constexpr std::array<std::string_view, 6> secret{"access_key_secret", "access_key_id",
        "AccessKeySecret", "accessKeySecret", "SecurityToken", "sts_token"};
    return std::find(secret.begin(), secret.end(), key) != secret.end();
}

/// Around an answer: pages made from XML, what SDK programs dump, and the billing service's own.
bool isWrapper(std::string_view key)
{
    return key.ends_with("Response") || key == "body" || key == "Body" || key == "Data";
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return text;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

JsonHandler::JsonHandler(TextCursor &cursor, InventoryDocuments &documents)
    : m_cursor(cursor)
    , m_documents(documents)
{
}

bool JsonHandler::Null()
{
    m_cursor.setBudget(valueLimitBytes);
    if (m_frames.empty() || m_frames.back() == Frame::BareArray)
        return refuse(ReadErrorCode::NotObjects);
    if (JsonItem *item = target(m_frames.back()))
        item->addNull();
    return valueInPlace();
}

bool JsonHandler::scalar(std::string_view text)
{
    m_cursor.setBudget(valueLimitBytes);
    if (m_frames.empty() || m_frames.back() == Frame::BareArray)
        return refuse(ReadErrorCode::NotObjects);
    if (JsonItem *item = target(m_frames.back()))
        item->addText(text);
    return valueInPlace();
}

/// A scalar in a list is an item that is none; in place of a list it is an empty list.
bool JsonHandler::valueInPlace()
{
    switch (m_frames.back()) {
    case Frame::List:
        return elementEnded();
    case Frame::Document:
    case Frame::Wrapper:
        if (isListKey(m_key))
            listFound({toQString(m_key), {}});
        return true;
    case Frame::Holder:
        if (innerKeyOf(m_list.outer.toStdString()) == m_key)
            innerListFound();
        return true;
    case Frame::BareArray:
    case Frame::Item:
    case Frame::Envelope:
    case Frame::Skipped:
        return keepsWithinLimits();
    }
    Q_UNREACHABLE();
}

bool JsonHandler::Key(const char *text, unsigned length, bool)
{
    m_cursor.setBudget(valueLimitBytes);
    m_key = withoutBlanks({text, length});
    const Frame frame = m_frames.back();
    const bool isConfig = frame == Frame::Document && m_key == "profiles";
    if (isConfig || isSecretKey(m_key))
        return refuse(ReadErrorCode::SecretConfig);
    if (frame == Frame::Holder)
        m_isHolderEmpty = false;
    if (JsonItem *item = target(frame))
        item->setKey(m_key);
    return true;
}

bool JsonHandler::StartObject()
{
    return opened(JsonItem::Kind::Object);
}

bool JsonHandler::StartArray()
{
    return opened(JsonItem::Kind::Array);
}

bool JsonHandler::EndObject(unsigned)
{
    return closed();
}

bool JsonHandler::EndArray(unsigned)
{
    return closed();
}

bool JsonHandler::opened(JsonItem::Kind kind)
{
    m_cursor.setBudget(valueLimitBytes);
    if (m_frames.size() >= depthLimit)
        return refuse(ReadErrorCode::TooDeep, QString::number(depthLimit));
    const bool isInBareArray = !m_frames.empty() && m_frames.back() == Frame::BareArray;
    if (isInBareArray && kind != JsonItem::Kind::Object)
        return refuse(ReadErrorCode::NotObjects);

    const Frame outer = m_frames.empty() ? Frame::BareArray : m_frames.back();
    const Frame inner = frameFor(kind);
    switch (inner) {
    case Frame::Document:
        m_envelope.clear();
        m_envelope.open(kind);
        m_hasList = false;
        break;
    case Frame::BareArray:
        m_bareElements = 0;
        m_bareItems = 0;
        break;
    case Frame::Holder:
        m_isHolderEmpty = true;
        m_isHolderItem = true;
        m_item.clear();
        m_item.open(kind);
        keepKeyOnly(outer);
        break;
    case Frame::Wrapper:
    case Frame::List:
        keepKeyOnly(outer);
        break;
    case Frame::Item:
        if (outer != Frame::Item && !isHolderItem(outer))
            m_item.clear();
        m_item.open(kind);
        break;
    case Frame::Envelope:
        m_envelope.open(kind);
        break;
    case Frame::Skipped:
        break;
    }
    m_frames.push_back(inner);
    return keepsWithinLimits();
}

JsonHandler::Frame JsonHandler::frameFor(JsonItem::Kind kind)
{
    if (m_frames.empty())
        return kind == JsonItem::Kind::Object ? Frame::Document : Frame::BareArray;
    switch (m_frames.back()) {
    case Frame::BareArray:
        return Frame::Document;
    case Frame::Document:
    case Frame::Wrapper:
        return frameInDocument(kind);
    case Frame::Holder:
        if (innerKeyOf(m_list.outer.toStdString()) != m_key)
            return m_isHolderItem ? Frame::Item : Frame::Skipped;
        innerListFound();
        return kind == JsonItem::Kind::Array ? Frame::List : Frame::Item;
    case Frame::List:
    case Frame::Item:
        return Frame::Item;
    case Frame::Envelope:
        return target(Frame::Envelope) ? Frame::Envelope : Frame::Skipped;
    case Frame::Skipped:
        return Frame::Skipped;
    }
    Q_UNREACHABLE();
}

JsonHandler::Frame JsonHandler::frameInDocument(JsonItem::Kind kind)
{
    const bool isObject = kind == JsonItem::Kind::Object;
    if (isListKey(m_key)) {
        m_list = {toQString(m_key), {}};
        if (isObject)
            return Frame::Holder;
        listFound(m_list);
        return Frame::List;
    }
    if (isObject && isWrapper(m_key))
        return Frame::Wrapper;
    return target(Frame::Envelope) ? Frame::Envelope : Frame::Skipped;
}

bool JsonHandler::closed()
{
    m_cursor.setBudget(valueLimitBytes);
    const Frame inner = m_frames.back();
    m_frames.pop_back();
    switch (inner) {
    case Frame::Document:
        m_envelope.close();
        return documentEnded();
    case Frame::Item:
        m_item.close();
        return m_frames.back() == Frame::Item || isHolderItem(m_frames.back()) || elementEnded();
    case Frame::Envelope:
        m_envelope.close();
        return true;
    case Frame::BareArray:
        // Of whole answers only, each of which was handed out: nothing is left to say.
        if (m_bareElements > 0 && m_bareItems == 0)
            return true;
        if (m_bareElements == 0)
            m_documents.listFound({});
        return take(m_documents.documentEnd({}));
    case Frame::Holder:
        return holderEnded();
    case Frame::Wrapper:
    case Frame::List:
    case Frame::Skipped:
        return true;
    }
    Q_UNREACHABLE();
}

/// What values of a frame are kept in; null where they are not kept. An envelope that grows beyond
/// any real one is some other document, which its first part names.
JsonItem *JsonHandler::target(Frame frame)
{
    switch (frame) {
    case Frame::Document:
    case Frame::Wrapper:
    case Frame::Envelope:
        return m_envelope.bytes() < valueLimitBytes ? &m_envelope : nullptr;
    case Frame::List:
        m_item.clear();
        return &m_item;
    case Frame::Item:
        return &m_item;
    case Frame::Holder:
        return m_isHolderItem ? &m_item : nullptr;
    case Frame::BareArray:
    case Frame::Skipped:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// Uses up the key of a list, and keeps it among the document's keys.
void JsonHandler::keepKeyOnly(Frame outer)
{
    if (JsonItem *envelope = target(outer))
        envelope->addNull();
}

void JsonHandler::listFound(const ListName &name)
{
    m_list = name;
    m_hasList = true;
    m_documents.listFound(name);
}

void JsonHandler::innerListFound()
{
    m_isHolderItem = false;
    listFound({m_list.outer, toQString(m_key)});
}

/// Whether that frame is a holder whose own keys are those of an item.
bool JsonHandler::isHolderItem(Frame frame) const
{
    return frame == Frame::Holder && m_isHolderItem;
}

bool JsonHandler::holderEnded()
{
    if (m_isHolderEmpty) {
        const auto inner = innerKeyOf(m_list.outer.toStdString());
        listFound({m_list.outer, inner ? toQString(*inner) : QString()});
        return true;
    }
    if (!m_isHolderItem)
        return true;
    m_item.close();
    if (!hasAnyId(m_item.root()))
        return true; // neither a list nor an item: some other document
    listFound({m_list.outer, {}});
    return elementEnded();
}

bool JsonHandler::elementEnded()
{
    return take(m_documents.item(m_list, m_item.root()));
}

bool JsonHandler::documentEnded()
{
    if (m_frames.empty() || m_hasList) {
        ++m_bareElements;
        return take(m_documents.documentEnd(m_envelope.root()));
    }
    if (m_bareItems == 0)
        m_documents.listFound({});
    ++m_bareElements;
    ++m_bareItems;
    return take(m_documents.item({}, m_envelope.root()));
}

bool JsonHandler::keepsWithinLimits()
{
    if (m_item.bytes() < valueLimitBytes)
        return true;
    return refuse(ReadErrorCode::TooLong, QString::number(valueLimitMegabytes));
}

bool JsonHandler::refuse(ReadErrorCode code, const QString &detail)
{
    return take(m_cursor.errorHere(code, detail));
}

bool JsonHandler::take(std::optional<ReadError> fault)
{
    if (!fault)
        return true;
    m_fault = std::move(fault);
    // The reader that finds the fault does not know where it is.
    if (m_fault->line == 0) {
        const Place here = m_cursor.place();
        m_fault->line = here.line;
        m_fault->column = here.column;
    }
    return false;
}

} // namespace beian::exchange
