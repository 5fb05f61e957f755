import GongwenGlossary

@testable import GongwenSite

/// A search's side of the index, as `search.js` has it.
enum SearchFolding {
    /// The words of a text as the index parts them.
    static func words(of text: String) -> [String] {
        var words = [""]
        let bytes = Array(text.utf8)
        SearchLetters.visit(bytes.withUnsafeBufferPointer { FoldedText($0, quotes: false) }.bytes) { letter in
            if let scalar = Unicode.Scalar(letter), letter != 0 {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }
}

extension SearchSignature {
    /// Whether a text so signed may hold a word.
    func mayHold(_ word: String) -> Bool {
        var last: UInt32 = 0
        for scalar in word.unicodeScalars {
            if !holds(Self.key(0, scalar.value)) { return false }
            if last != 0, !holds(Self.key(last, scalar.value)) { return false }
            last = scalar.value
        }
        return true
    }

    func holds(_ key: UInt32) -> Bool {
        Self.positions(of: key, in: UInt32(bytes.count * 8)).allSatisfy { bytes[$0 / 8] >> UInt8($0 % 8) & 1 == 1 }
    }
}
