/// A page with the lines that have been placed on it, before it is filled up with empty ones (已排的页).
struct FilledPage {
    var lines: [PlacedLine] = []
    /// Whether its lines run along the longer side of the paper (横排).
    var isSideways = false
    /// Whether its number is printed; blank pages before the 版记 have none (7.5).
    var isNumbered = true
}
