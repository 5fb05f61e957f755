import GongwenDraft
import GongwenRecognition

/// A hand-made list of what a draft must do with a text (清单): no words of it, only places and verdicts.
struct DraftList {
    /// What one place of the text must become.
    struct Item {
        var line: Int
        var range: Range<Int>
        var kind: String
        /// hole, stay, roll, ask, guide.
        var verdicts: Set<String>
        var why: String
    }
    /// Lines, from 1, and which part of the document they are.
    struct Zone {
        var lines: ClosedRange<Int>
        var name: String
    }
    /// The text below `corpus/`, and the hash of its bytes.
    var file = ""
    var hash = ""
    var year = 0
    var next = 0
    var zones: [Zone] = []
    var items: [Item] = []

    /// Reads a list, one entry a line, its fields parted by tabs.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                let words = line.split(separator: " ")
                for (word, value) in zip(words, words.dropFirst()) {
                    if word == "corpus:" { file = String(value) }
                    if word == "sha256:" { hash = String(value) }
                    if word == "year:" { year = Int(value) ?? 0 }
                    if word == "next:" { next = Int(value) ?? 0 }
                }
                continue
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields[0] == "zone", let first = Int(fields[1]), let last = Int(fields[2]) {
                zones.append(Zone(lines: first...last, name: String(fields[3])))
            } else if fields[0] == "item", let line = Int(fields[1]), let start = Int(fields[2]),
                let end = Int(fields[3])
            {
                items.append(
                    Item(
                        line: line, range: start..<end, kind: String(fields[5]),
                        verdicts: Set(fields[6].split(separator: "/").map(String.init)), why: String(fields[7])))
            }
        }
    }

    /// The part of the document that a line belongs to.
    func zone(of line: Int) -> String { zones.first { $0.lines.contains(line) }?.name ?? "none" }
}

/// An item that the reader found, at its place in the source.
struct PlacedItem {
    var line: Int
    /// Columns from 0; of a number without its unit.
    var range: Range<Int>
    var item: DraftItem

    /// hole, stay, roll or ask.
    var verdict: String {
        switch item.verdict {
        case .hole: "hole"
        case .stay: "stay"
        case .roll: "roll"
        case .ask: "ask"
        }
    }
}

/// How a draft's items compare with a list (得分).
struct DraftScore {
    /// Must be a hole or asked, and how many are.
    var needed = 0, met = 0
    /// Must roll, and how many do.
    var rolling = 0, rolled = 0
    /// Holes made, and those that the list accepts.
    var holes = 0, rightHoles = 0
    /// What must stay, and what of it was moved or made a hole.
    var staying = 0, moved = 0
    /// What must stay and was asked about.
    var askedInVain = 0
    /// Asked about although no list names it.
    var strayQuestions = 0
    /// LINE:START-END kind wanted → got, why.
    var misses: [String] = []
    /// The same for needless questions.
    var remarks: [String] = []

    /// Compares.
    init(_ list: DraftList, _ found: [PlacedItem]) {
        var byLine: [Int: [PlacedItem]] = [:]
        for item in found { byLine[item.line, default: []].append(item) }
        for item in list.items {
            let over = (byLine[item.line] ?? []).filter { $0.range.overlaps(item.range) }
            let got = Set(over.map(\.verdict))
            let place = "\(item.line):\(item.range.lowerBound)-\(item.range.upperBound)"
            let said =
                "\(item.kind) \(item.verdicts.sorted().joined(separator: "/")) → \(got.isEmpty ? "nothing" : got.sorted().joined(separator: "+")), \(item.why)"
            if item.verdicts.contains("stay") || item.verdicts.contains("guide") {
                staying += 1
                if !got.subtracting(item.verdicts).subtracting(["stay", "ask"]).isEmpty {
                    moved += 1
                    misses.append("moved \(place) \(said)")
                } else if got.contains("ask"), !item.verdicts.contains("ask") {
                    askedInVain += 1
                    remarks.append("asked \(place) \(said)")
                }
            } else if item.verdicts.contains("roll") {
                rolling += 1
                if got.isSubset(of: item.verdicts), !got.isEmpty {
                    rolled += 1
                } else {
                    misses.append("roll \(place) \(said)")
                }
            } else {
                needed += 1
                let isMet = !got.isDisjoint(with: item.verdicts) || item.kind == "formula" && got.contains("ask")
                if isMet { met += 1 } else { misses.append("need \(place) \(said)") }
            }
        }
        // No list names an element of the frame that has no figure in it.
        for item in found where item.item.kind != .element {
            let over = list.items.filter { $0.line == item.line && $0.range.overlaps(item.range) }
            if item.verdict == "hole" {
                holes += 1
                if !over.isEmpty, over.allSatisfy({ $0.verdicts.contains("hole") }) {
                    rightHoles += 1
                } else if over.isEmpty {
                    misses.append(
                        "stray hole \(item.line):\(item.range.lowerBound)-\(item.range.upperBound) \(item.item.kind)")
                }
            } else if item.verdict == "ask", over.isEmpty {
                strayQuestions += 1
                remarks.append(
                    "stray \(item.line):\(item.range.lowerBound)-\(item.range.upperBound) \(item.item.kind) \(item.item.reason)"
                )
            } else if item.verdict == "roll", over.isEmpty {
                misses.append(
                    "stray roll \(item.line):\(item.range.lowerBound)-\(item.range.upperBound) \(item.item.kind)")
            }
        }
    }

    /// One line of figures.
    var summary: String {
        "hole or ask \(met)/\(needed), roll \(rolled)/\(rolling), holes right \(rightHoles)/\(holes), moved \(moved)/\(staying), asked in vain \(askedInVain), stray questions \(strayQuestions)"
    }
}
