/// A sentence with gaps, `cannot find '{}' in scope`, to recognise a message and take out what differs.
struct MessageTemplate: Sendable {
    private let pieces: [[UInt8]]

    /// Creates a template from a text in which each `{}` is a gap.
    init(_ text: String) {
        var pieces: [[UInt8]] = [[]]
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.first {
            if bytes.starts(with: "{}".utf8) {
                pieces.append([])
                bytes = bytes.dropFirst(2)
            } else {
                pieces[pieces.count - 1].append(byte)
                bytes = bytes.dropFirst()
            }
        }
        self.pieces = pieces
    }

    /// What fills the gaps of a whole message, each as short as can be; nil when the message is another one.
    func captures(in message: String) -> [Substring]? {
        let text = Array(message.utf8)
        guard let first = pieces.first, let last = pieces.last, text.starts(with: first) else { return nil }
        guard pieces.count > 1 else { return text.count == first.count ? [] : nil }
        var captures: [Substring] = []
        var position = first.count
        for piece in pieces[1..<(pieces.count - 1)] {
            guard let found = MessageTemplate.find(piece, in: text, from: position) else { return nil }
            captures.append(Substring(decoding: text[position..<found], as: UTF8.self))
            position = found + piece.count
        }
        guard text.count >= position + last.count, text.suffix(last.count) == last[...] else { return nil }
        captures.append(Substring(decoding: text[position..<(text.count - last.count)], as: UTF8.self))
        return captures
    }

    private static func find(_ piece: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard text.count >= piece.count else { return nil }
        return (start...(max(start, text.count - piece.count))).first { text[$0...].starts(with: piece) }
    }
}
