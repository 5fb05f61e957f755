import GongwenModel

/// Reads the words of one note (责任分工): labelled lists, or names with verbs behind them.
struct DutyParser {
    /// What a note says.
    struct Result {
        var names: [(role: DutyRole, range: Range<Int>)] = []
        var deadline: Range<Int>?
        var andOthers = false
        /// Whether the note says that the first named body leads.
        var firstLeads = false
        /// Whether what it says holds from here on (下同).
        var sameBelow = false
        /// Whether every name has a label with a plain noun.
        var isLabelled = false
    }

    private let scalars: [Unicode.Scalar]
    /// Whether a bare list of bodies is a note in this text.
    private let takesBareLists: Bool
    private var result = Result()
    /// Names whose verb has not come yet.
    private var pending: [Range<Int>] = []
    private var role: DutyRole?
    /// The role that 会同 gives to those behind it.
    private var companions: DutyRole?

    /// Prepares a row's characters.
    init(_ scalars: [Unicode.Scalar], takesBareLists: Bool = false) {
        self.scalars = scalars
        self.takesBareLists = takesBareLists
    }

    /// What a stretch says as a note; nil where it is none.
    mutating func parse(_ range: Range<Int>) -> Result? {
        result = Result()
        pending = []
        role = nil
        companions = nil
        var labels = 0
        for clause in clauses(range) {
            if let label = DutyLabel(scalars, at: clause.lowerBound, before: clause.upperBound) {
                guard flush(nil) else { return nil }
                labels += 1
                role = label.role
                result.isLabelled = result.isLabelled || label.isPlain
                if !add(label.end..<clause.upperBound) { return nil }
            } else if !add(clause) {
                return nil
            }
        }
        guard flush(takesBareLists && labels == 0 ? .responsible : nil) else { return nil }
        return result.names.isEmpty && (result.deadline == nil || labels == 0) ? nil : result
    }

    /// Stretches between semicolons, commas and stops, and before labels in their midst.
    private func clauses(_ range: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var depth = 0
        var start = range.lowerBound
        func end(_ offset: Int) {
            if start < offset { clauses.append(start..<offset) }
        }
        for offset in range {
            let scalar = scalars[offset]
            if OutlineGlyph.closing(scalar) != nil { depth += 1 }
            if OutlineGlyph.closed(scalar) != nil { depth = max(0, depth - 1) }
            guard depth == 0 else { continue }
            if OutlineGlyph.isStop(scalar) || OutlineGlyph.isComma(scalar) && !OutlineGlyph.isColon(scalar) {
                end(offset)
                start = offset + 1
            } else if offset > start + 1, let label = DutyLabel(scalars, at: offset, before: range.upperBound),
                label.isPlain, DutyLabel(scalars, at: start, before: range.upperBound)?.end != label.end
            {
                end(offset)
                start = offset
            }
        }
        end(range.upperBound)
        return clauses
    }

    /// Takes over one clause; false where it is no part of a note.
    private mutating func add(_ clause: Range<Int>) -> Bool {
        guard !clause.isEmpty else { return true }
        if DutyWords.isRemark(scalars[clause]) {
            if DutyWords.saysFirstLeads(scalars[clause]) { result.firstLeads = true }
            if DutyWords.holds(scalars[clause], "下同") { result.sameBelow = true }
            return true
        }
        if role == .deadline || DutyWords.isDeadline(scalars[clause]) {
            guard flush(takesBareLists && result.names.isEmpty ? .responsible : nil) else { return false }
            var time = clause
            if result.deadline == nil, role != .deadline, clause.count > 4,
                scalars[clause].suffix(2).elementsEqual(["完", "成"])
            {
                time = clause.lowerBound..<(clause.upperBound - 2)
            }
            result.deadline = result.deadline.map { $0.lowerBound..<clause.upperBound } ?? time
            return true
        }
        for name in names(clause) where !take(name) { return false }
        return true
    }

    /// The names between enumeration commas.
    private func names(_ clause: Range<Int>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var depth = 0
        var start = clause.lowerBound
        for offset in clause {
            let scalar = scalars[offset]
            if OutlineGlyph.closing(scalar) != nil { depth += 1 }
            if OutlineGlyph.closed(scalar) != nil { depth = max(0, depth - 1) }
            guard depth == 0 else { continue }
            if scalar == "、" || scalar == "/" || scalar == "／" {
                if start < offset { append(start..<offset, to: &names) }
                start = offset + 1
            }
        }
        if start < clause.upperBound { append(start..<clause.upperBound, to: &names) }
        return names
    }

    /// Adds a name, divided at 和, 及 between two bodies, or put to a 各… before it.
    private func append(_ name: Range<Int>, to names: inout [Range<Int>]) {
        let bare = DutyWords.verb(scalars, name).map { name.lowerBound..<$0.start } ?? name
        if let last = names.last, scalars[last.lowerBound] == "各", DutyWords.continuesEach(scalars, bare) {
            names[names.count - 1] = last.lowerBound..<name.upperBound
            return
        }
        for offset in name.dropFirst().dropLast()
        where "和及与".unicodeScalars.contains(scalars[offset]) && offset + 2 < name.upperBound {
            let left = name.lowerBound..<(scalars[offset] == "及" && scalars[offset - 1] == "以" ? offset - 1 : offset)
            let right = (offset + 1)..<bare.upperBound
            if !right.isEmpty, DutyWords.isBody(scalars, left), DutyWords.isBody(scalars, right),
                left.count > 2 || scalars[left.lowerBound] == "县" || scalars[left.lowerBound] == "市"
            {
                names.append(left)
                names.append((offset + 1)..<name.upperBound)
                return
            }
        }
        names.append(name)
    }

    /// Takes over one name with the verb behind it, if there is one.
    private mutating func take(_ name: Range<Int>) -> Bool {
        var name = name
        if scalars[name.lowerBound] == "由", name.count > 2 { name = (name.lowerBound + 1)..<name.upperBound }
        if let start = together(name) {
            guard start > name.lowerBound else { return false }
            let bare = DutyWords.verb(scalars, name.lowerBound..<start)?.start ?? start
            pending.append(name.lowerBound..<bare)
            guard flush(.lead) else { return false }
            companions = .support
            name = (start + 2)..<name.upperBound
            guard !name.isEmpty else { return false }
        }
        if role != nil {
            // A label and a verb say the same twice: 责任单位：某局等部门按职责分工负责.
            if let verb = DutyWords.verb(scalars, name), verb.start > name.lowerBound,
                DutyWords.others(scalars, name.lowerBound..<verb.start) != nil
                    || name.upperBound - verb.start > 2
                        && DutyWords.isBody(scalars, name.lowerBound..<verb.start)
            {
                name = name.lowerBound..<verb.start
            }
            pending.append(name)
            return flush(nil)
        }
        guard let verb = DutyWords.verb(scalars, name) else {
            pending.append(name)
            return pending.count < 200
        }
        if verb.start > name.lowerBound { pending.append(name.lowerBound..<verb.start) }
        return flush(companions ?? verb.role)
    }

    /// Where 会同, 联合 or 协同 stands between two bodies.
    private func together(_ name: Range<Int>) -> Int? {
        guard name.count > 4 else { return nil }
        for offset in (name.lowerBound + 2)..<(name.upperBound - 1)
        where scalars[offset] == "会" && scalars[offset + 1] == "同" {
            return offset
        }
        return nil
    }

    /// Gives the waiting names their role; false where they are no bodies or no verb says what they do.
    private mutating func flush(_ given: DutyRole?) -> Bool {
        guard !pending.isEmpty else { return true }
        guard let role = role ?? given else { return false }
        for (index, name) in pending.enumerated() {
            var name = name
            if index == pending.count - 1 || self.role != nil, let start = DutyWords.others(scalars, name) {
                result.andOthers = true
                name = name.lowerBound..<start
            }
            if self.role == nil, !DutyWords.isBody(scalars, name) { return false }
            guard name.count <= 60 else { return false }
            result.names.append((role, name))
        }
        pending = []
        companions = nil
        return true
    }
}
