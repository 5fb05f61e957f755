/// A run of prose in two wordings as one, what went and what came marked (花脸文字).
package struct ChangedText: Sendable, Equatable {
    /// What became of some words.
    package enum Mark: String, Sendable, CaseIterable {
        /// In both (未动).
        case same
        /// In the old text only (删).
        case removed
        /// In the new text only (增).
        case added
    }

    /// Words with one mark.
    package struct Part: Sendable, Equatable {
        package var mark: Mark
        package var text: String

        /// Creates a part.
        package init(_ mark: Mark, _ text: String) {
            self.mark = mark
            self.text = text
        }
    }

    /// The words in reading order; what went stands before what came in its place, neighbours have different marks.
    package var parts: [Part]

    /// Creates a text from its parts; neighbours of one mark are joined, empty ones left out.
    package init(_ parts: [Part] = []) {
        self.parts = []
        for part in parts where !part.text.isEmpty {
            if let last = self.parts.last, last.mark == part.mark {
                self.parts[self.parts.count - 1].text += part.text
            } else {
                self.parts.append(part)
            }
        }
    }

    /// A text that has one mark all through.
    package init(_ mark: Mark, _ text: String) { self.init([Part(mark, text)]) }

    /// The old wording.
    package var old: String { parts.reduce(into: "") { if $1.mark != .added { $0 += $1.text } } }

    /// The new wording.
    package var new: String { parts.reduce(into: "") { if $1.mark != .removed { $0 += $1.text } } }

    /// Whether any word went or came.
    package var isChanged: Bool { parts.contains { $0.mark != .same } }

    /// How many characters have a mark, in Unicode code points.
    package func count(of mark: Mark) -> Int {
        parts.reduce(0) { $0 + ($1.mark == mark ? $1.text.unicodeScalars.count : 0) }
    }
}
