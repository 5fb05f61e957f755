import GongwenLayout
import GongwenModel

/// Titles, which are parted between words only (标题回行，词意完整).
extension HTMLPage {
    /// Writes a title as a heading of rank `rank`.
    mutating func writeTitle(_ title: Text, anchor: String, rank: Int) {
        writeTitle(ElementLine(title), anchor: anchor, rank: rank)
    }

    /// Writes a title with what is printed round it.
    mutating func writeTitle(_ line: ElementLine, anchor: String, rank: Int) {
        let title = line.text
        let lines = lines(of: title)
        openHeading(rank: rank, class: lines.isEmpty ? "title" : "title phrased", anchor: anchor)
        text(line.before, at: title.place)
        write(title, parted: lines)
        text(line.after, at: title.place)
        writer.close()
        writer.lineFeed()
    }

    /// The lines of a plain title as a text page has them, each in its phrases; none for one that holds more than
    /// characters.
    func lines(of title: Text) -> [[String]] {
        guard title.inlines.count == 1, case .text(let string, _) = title.inlines[0] else { return [] }
        let names = (document.header.organMark?.organs ?? []) + document.closing.signatures
        let plain = names.map(\.plain)
        return TitlePhrases.lines(of: string, names: plain, profile: layout).map {
            TitlePhrases.phrases(of: $0, names: plain)
        }
    }

    /// Writes a title with a place for a line end between its phrases; paper has its lines.
    mutating func write(_ title: Text, parted lines: [[String]]) {
        guard !lines.isEmpty else {
            write(title, as: .linked)
            return
        }
        for (index, line) in lines.enumerated() {
            if lines.count > 1 { writer.open("span", ["class": "line"]) }
            if index > 0 { writer.empty("wbr") }
            for (index, phrase) in line.enumerated() {
                if index > 0 { writer.empty("wbr") }
                text(phrase, at: title.place)
            }
            if lines.count > 1 { writer.close() }
        }
    }
}
