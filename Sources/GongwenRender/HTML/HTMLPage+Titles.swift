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
        let phrases = Self.phrases(of: title)
        openHeading(rank: rank, class: phrases.isEmpty ? "title" : "title phrased", anchor: anchor)
        text(line.before, at: title.place)
        write(title, parted: phrases)
        text(line.after, at: title.place)
        writer.close()
        writer.lineFeed()
    }

    /// The phrases a plain title may be parted into; none for one that holds more than characters.
    static func phrases(of title: Text) -> [String] {
        guard title.inlines.count == 1, case .text(let string, _) = title.inlines[0] else { return [] }
        return TitlePhrases.phrases(of: string)
    }

    /// Writes a title with a place for a line end between its phrases.
    mutating func write(_ title: Text, parted phrases: [String]) {
        guard !phrases.isEmpty else {
            write(title, as: .linked)
            return
        }
        for (index, phrase) in phrases.enumerated() {
            if index > 0 { writer.empty("wbr") }
            text(phrase, at: title.place)
        }
    }
}
