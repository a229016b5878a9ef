#pragma once

#include "core/model/instance.h"

#include <QString>

#include <optional>
#include <vector>

namespace beian::model {

/// A row that could not be understood, and why, in the reader's words for `text` to say.
struct RejectedRow {
    qint64 row = 0;  ///< 1-based: line of a CSV record, ordinal of a JSON item
    QString reason;  ///< the word of a RowErrorCode, e.g. "id-missing"
    QString detail;  ///< what stood there
};

/// How far a list can be trusted to be whole.
enum class Completeness { Complete, Partial, Unknown };

/// What the pages of one list said about its length, gathered over documents and files.
struct PageEvidence {
    qint64 rows = 0;             ///< distinct instances taken
    std::optional<qint64> total; ///< as the pages state it, where they agree
    int documents = 0;
    int continued = 0;   ///< documents that named a next page
    int ended = 0;       ///< documents that said: no next page
    bool lastEnded = false;
    bool broken = false; ///< pages contradict each other, or rows of theirs were refused

    bool operator==(const PageEvidence &) const = default;
};

/// The resources of one product in one region that one import spoke about.
struct SnapshotScope {
    QString product;
    QString region;
    Completeness completeness = Completeness::Unknown;
    PageEvidence evidence; ///< kept so that a further page in a further file can complete it

    bool operator==(const SnapshotScope &) const = default;
};

/// An elastic address as its own list states it, to be joined to what carries it.
struct ElasticAddress {
    Address address;
    QString region;
    QString carrierProduct; ///< a product id, empty where bound to something else or to nothing
    QString carrierId;      ///< empty where bound to nothing

    bool operator==(const ElasticAddress &) const = default;
};

/// What a list that names no instance whole says about one: a bill's expiry, a renewal's setting.
struct Supplement {
    QString list; ///< where it stood: two rows of one list about one instance must agree
    /// Its own lists say more, and better: of what they state nothing is taken from here. The
    /// region may be empty.
    Instance facts;
    bool standsAlone = false; ///< enough is known of it to be an instance that no list named yet

    bool operator==(const Supplement &) const = default;
};

/// What one import said about an account's instances at one moment (清单).
struct Snapshot {
    QString account;
    std::vector<Instance> instances;
    std::vector<ElasticAddress> elasticAddresses;
    std::vector<Supplement> supplements; ///< to be joined to instances of other lists
    std::vector<SnapshotScope> scopes;
};

} // namespace beian::model
