import GongwenModel

/// The elements of the 落款 and the 附注, gathered because they are placed by each other.
struct ClosingLines {
    var signatures: [ElementLine] = []
    var signers: [ElementLine] = []
    var date: [ElementLine] = []
    var notes: [ElementLine] = []

    /// Takes an element if it belongs here.
    mutating func take(_ kind: ElementKind, _ lines: [ElementLine]) -> Bool {
        switch kind {
        case .signatures: signatures += lines
        case .signers: signers += lines
        case .issueDate: date += lines
        case .notes: notes += lines
        default: return false
        }
        return true
    }
}
