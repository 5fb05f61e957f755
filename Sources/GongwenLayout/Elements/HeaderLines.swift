import GongwenModel

/// The elements of the header (版头要素), gathered because they share lines, wherever an imported text has them.
struct HeaderLines {
    var copyNumber: [ElementLine] = []
    var security: [ElementLine] = []
    var urgency: [ElementLine] = []
    var mark: [ElementLine] = []
    var number: [ElementLine] = []
    var signatories: [ElementLine] = []

    /// Takes an element if it belongs here.
    mutating func take(_ kind: ElementKind, _ lines: [ElementLine]) -> Bool {
        switch kind {
        case .copyNumber: copyNumber += lines
        case .security: security += lines
        case .urgency: urgency += lines
        case .organMark: mark += lines
        case .documentNumber: number += lines
        case .signatories: signatories += lines
        default: return false
        }
        return true
    }

    /// Whether the document has a header at all.
    var isEmpty: Bool {
        copyNumber.isEmpty && security.isEmpty && urgency.isEmpty && mark.isEmpty && number.isEmpty
            && signatories.isEmpty
    }
}
