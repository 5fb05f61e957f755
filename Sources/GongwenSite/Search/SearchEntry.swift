/// What the search index keeps of one document (检索条目): small, so that those of 1,000 documents stay in memory.
package struct SearchEntry: Sendable, Equatable {
    /// The entry as it stands in the index: a JSON object in UTF-8, safe inside a script.
    package let bytes: [UInt8]

    /// Takes an entry back that was kept somewhere.
    ///
    /// - Parameter bytes: those of an entry, unchanged.
    package init(bytes: [UInt8]) { self.bytes = bytes }
}
