package import GongwenModel

/// What became of an explained term (名词的变化).
package struct TermChange: Sendable, Equatable {
    /// What became of it.
    package enum Status: String, Sendable, CaseIterable {
        /// New (新增).
        case added
        /// Gone (取消).
        case dropped
        /// Explained otherwise (释义改变).
        case redefined
    }
    package var status: Status
    /// The headword as printed, in the new document where it is in both.
    package var headword: String
    /// The explanation with marks.
    package var definition: ChangedText
    /// Where it was in the old source; unknown for a new one.
    package var oldPlace: Place
    /// Where it is in the new source; unknown for one that is gone.
    package var newPlace: Place

    /// Those that differ: new and redefined ones in the order of the new glossary, then those that are gone.
    static func changes(
        from old: GlossaryAppendix?, to new: GlossaryAppendix?, _ words: inout WordDifference
    ) -> [TermChange] {
        var free: [[UInt8]: [GlossaryEntry]] = [:]
        for entry in (old?.entries ?? []).reversed() { free[entry.comparedKey, default: []].append(entry) }
        var changes: [TermChange] = []
        for entry in new?.entries ?? [] {
            guard let before = free[entry.comparedKey]?.popLast() else {
                changes.append(
                    TermChange(
                        status: .added, headword: entry.headword, definition: ChangedText(.added, entry.explanation),
                        oldPlace: .none, newPlace: entry.place))
                continue
            }
            let definition = words.marked(before.explanation, entry.explanation)
            guard definition.isChanged else { continue }
            changes.append(
                TermChange(
                    status: .redefined, headword: entry.headword, definition: definition, oldPlace: before.place,
                    newPlace: entry.place))
        }
        for entry in (old?.entries ?? []) {
            guard free[entry.comparedKey]?.popLast() != nil else { continue }
            changes.append(
                TermChange(
                    status: .dropped, headword: entry.headword, definition: ChangedText(.removed, entry.explanation),
                    oldPlace: entry.place, newPlace: .none))
        }
        return changes
    }
}

extension GlossaryEntry {
    /// Headword without quotation marks, and the sense.
    fileprivate var comparedKey: [UInt8] { Array(key.utf8) + [0] + Array(sense.utf8) }

    /// What it says: the explanation, or where to look.
    fileprivate var explanation: String {
        (see.isEmpty ? "" : "见" + see) + definition.map(\.plain).joined(separator: "\n")
    }
}
