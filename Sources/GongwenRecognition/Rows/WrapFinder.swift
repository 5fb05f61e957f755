/// How the lines of a part of the text are set (排版): wrapped at a width, or a paragraph a line.
struct LineSetting: Equatable {
    /// The column at which lines are wrapped; 0 where each line is a paragraph.
    var width = 0
    /// The column at which flush lines begin: the margin of a text copied with its layout.
    var margin = 0
    /// Whether paragraphs begin with an indent (首行缩进).
    var indents = false
    /// How many empty lines stand between the lines of one paragraph: 1 in a text with every second line empty.
    var spacing = 0
}

/// Finds where a text is wrapped, and at which width (折行的识别): a window of lines at a time, since parts may differ.
struct WrapFinder {
    private let sheet: LineSheet
    private let shapes: [LineShape]
    private let kept: [Int]
    private static let block = 16
    /// No text is wrapped at fewer columns.
    private static let leastWidth = 24

    /// The setting of each block of sixteen kept lines.
    static func settings(of kept: [Int], in sheet: LineSheet, _ shapes: [LineShape]) -> [LineSetting] {
        let finder = WrapFinder(sheet: sheet, shapes: shapes, kept: kept)
        return stride(from: 0, to: max(kept.count, 1), by: block).map { finder.setting(around: $0) }
    }

    /// Which block the kept line at a position belongs to.
    static func index(of position: Int) -> Int { position / block }

    private func setting(around start: Int) -> LineSetting {
        let lines = max(0, start - Self.block)..<min(kept.count, start + Self.block * 2)
        guard lines.contains(where: { sheet.lines[kept[$0]].end >= Self.leastWidth }) else { return LineSetting() }
        let window = lines.filter { !shapes[kept[$0]].drawsTable }
        let width = wrapWidth(window)
        guard width > 0 else {
            let prose = window.filter { shapes[kept[$0]].count > 40 }
            let indented = prose.count { sheet.lines[kept[$0]].indent >= 2 }
            return LineSetting(indents: !prose.isEmpty && indented * 10 >= prose.count * 7)
        }
        var setting = LineSetting(width: width)
        let full = window.filter { sheet.lines[kept[$0]].end >= width - 8 }
        let follows = full.filter { $0 + 1 < kept.count && shapes[kept[$0]].ending == .open }
        setting.margin = margin(follows)
        setting.indents = indents(window, setting)
        let spaced = follows.count { sheet.lines[kept[$0 + 1]].gap == 1 }
        if spaced * 10 >= follows.count * 8 { setting.spacing = 1 }
        return setting
    }

    /// Whether paragraphs begin with an indent: more lines do, that fill their line, than numbered ones are flush.
    private func indents(_ window: [Int], _ setting: LineSetting) -> Bool {
        var deep = 0
        var flush = 0
        for position in window {
            let line = sheet.lines[kept[position]]
            if (2...6).contains(line.indent - setting.margin), line.end * 10 >= setting.width * 6 {
                deep += 1
            } else if line.indent - setting.margin < 2, shapes[kept[position]].opening.isLabel {
                flush += 1
            }
        }
        return deep > flush
    }

    /// The least indent of lines that follow unfinished full ones, a few strays aside.
    private func margin(_ unfinished: [Int]) -> Int {
        let indents = unfinished.map { sheet.lines[kept[$0 + 1]].indent }.sorted()
        return indents.isEmpty ? 0 : indents[indents.count / 12]
    }

    /// The column that most of the lines near a width reach: some hang a mark beyond it.
    private func usualEnd(_ ends: ArraySlice<Int>) -> Int {
        var best = 0
        var most = 0
        var index = ends.startIndex
        while index < ends.endIndex {
            let value = ends[index]
            let same = ends[index...].prefix { $0 == value }.count
            let near = ends[index...].prefix { $0 >= value - 1 }.count
            if near > most { (best, most) = (value, near) }
            index += same
        }
        return best
    }

    /// The largest width that many lines reach and hardly any exceeds; 0 where there is none.
    private func wrapWidth(_ window: [Int]) -> Int {
        let ends = window.map { sheet.lines[kept[$0]].end }.filter { $0 >= Self.leastWidth }.sorted(by: >)
        var above = 0
        while above < ends.count {
            let width = ends[above]
            if width <= 180 {
                let near = ends[above...].prefix { $0 >= width - 6 }.count
                if isWrapped(window, width, near: near, above: above, of: ends.count) {
                    return usualEnd(ends[above...].prefix { $0 >= width - 6 })
                }
            }
            above += ends[above...].prefix { $0 == width }.count
        }
        return 0
    }

    private func isWrapped(_ window: [Int], _ width: Int, near: Int, above: Int, of total: Int) -> Bool {
        guard near >= 2, near * 4 >= total, above == 0 || near >= 10 && above * 16 <= total else { return false }
        if near < 6, width < 40 { return false }
        var full = 0
        var open = 0
        var marks = 0
        var going = 0
        var tails = 0
        var whole = 0
        var pairs = 0
        for position in window {
            let index = kept[position]
            guard sheet.lines[index].end >= width - 6, sheet.lines[index].end <= width + 2 else { continue }
            let shape = shapes[index]
            full += 1
            marks += shape.commas + shape.pauses + (shape.hasStop ? 1 : 0)
            if shape.ending == .open || shape.ending == .comma {
                open += 1
                guard position + 1 < kept.count else { continue }
                let next = shapes[kept[position + 1]]
                if next.opening == .plain { going += 1 }
                if sheet.lines[kept[position + 1]].end < width - 6 {
                    tails += 1
                    if next.ending != .open, next.ending != .comma { whole += 1 }
                } else {
                    pairs += 1
                }
            }
        }
        // Full lines follow one another or the last line of a paragraph ends a sentence: neither is so with cells.
        guard pairs * 4 >= full || whole * 2 >= tails else { return false }
        return full > 0 && open * 10 >= full * 6 && going * 10 >= full * 5 && marks * 2 >= full
    }
}
