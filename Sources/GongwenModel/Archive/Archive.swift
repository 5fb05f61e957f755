/// Reads or writes a document's values one after another (归档): binary, JSON and the JSON Schema are three archives,
/// and each model type says once, in one order, what it holds.
package protocol Archive {
    mutating func integer(_ value: inout Int) throws(DocumentFormatError)
    mutating func string(_ value: inout String) throws(DocumentFormatError)
    mutating func boolean(_ value: inout Bool) throws(DocumentFormatError)
    /// A value that is one of a few words.
    mutating func word<T: ArchivableWord>(_ value: inout T) throws(DocumentFormatError)
    mutating func place(_ value: inout Place) throws(DocumentFormatError)
    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError)
    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError)
    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError)
    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError)
    /// A named part of a record; JSON leaves out one that equals the default, and a missing one means it.
    mutating func field<T: Archivable>(_ key: String, _ value: inout T, default: T) throws(DocumentFormatError)
    /// Prose; JSON writes plain prose as a string.
    mutating func text(_ value: inout Text) throws(DocumentFormatError)
    /// A part of prose; JSON writes plain characters as a string.
    mutating func inline(_ value: inout Inline) throws(DocumentFormatError)
}

extension Archive {
    /// A named part of a record whose default is the empty value.
    package mutating func field<T: Archivable>(_ key: String, _ value: inout T) throws(DocumentFormatError) {
        try field(key, &value, default: T())
    }
}

/// A value that an archive can hold; `init()` is what a missing field means.
package protocol Archivable: Equatable {
    init()
    mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError)
}

/// A value made of named fields.
package protocol ArchivableRecord: Archivable {
    /// Reads or writes all fields, always in the same order.
    mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError)
}

extension ArchivableRecord {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.record(&self)
    }
}

/// A value that is one of several cases, each with named fields.
package protocol ArchivableUnion: Archivable {
    /// The cases' names in JSON; the index is the number in binary.
    static var tags: [String] { get }
    var tag: Int { get }
    /// The case of a number with empty contents; the number is an index of `tags`.
    init(tag: Int)
    mutating func payload<A: Archive>(_ archive: inout A) throws(DocumentFormatError)
}

extension ArchivableUnion {
    package init() { self.init(tag: 0) }

    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.union(&self)
    }
}

/// A value that is one of a few words.
package protocol ArchivableWord: Archivable, RawRepresentable, CaseIterable where RawValue == String {}

extension ArchivableWord {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.word(&self)
    }
}

extension Int: Archivable {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.integer(&self)
    }
}

extension String: Archivable {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.string(&self)
    }
}

extension Bool: Archivable {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.boolean(&self)
    }
}

extension Place: Archivable {
    package init() { self = .none }

    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.place(&self)
    }
}

extension Array: Archivable where Element: Archivable {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.array(&self)
    }
}

extension Optional: Archivable where Wrapped: Archivable {
    package init() { self = nil }

    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.optional(&self)
    }
}

extension Text: Archivable {
    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.text(&self)
    }
}

/// Why bytes are no document of ours (格式错误): a Chinese message with its place where there is one.
public struct DocumentFormatError: Error, Equatable, Sendable {
    /// What is wrong, in Chinese, one line.
    public var message: String
    /// Where in the JSON text, line and column from 1.
    public var place: Place

    /// Creates an error.
    public init(_ message: String, at place: Place = .none) {
        self.message = message
        self.place = place
    }
}

/// How deep values may be nested; deeper input is refused rather than followed.
package let archiveDepthLimit = 120
