/// The rules of GB/T 9704-2012 and the figures derived from them, with how strongly each is laid down: what
/// `Documentation/Conformance.md` lists, in its order.
enum RuleIdentifiers {
    /// id and strength: M laid down, G usual, R recommended, O allowed, P practice, D derived.
    static let all: [(id: String, strength: String)] = """
        R3.1-1:M R3.2-1:M R4-1:G R5.1-1:M R5.2.1-1:M R5.2.1-2:M R5.2.1-3:M R5.2.1-4:D R5.2.2-1:G R5.2.3-1:G \
        R5.2.4-1:M R6.1-1:M R6.2-1:M R6.2-2:M R6.3-1:M R6.3-2:M D-GEO-1:D D-GEO-2:D D-GEO-3:D D-GEO-4:D D-GEO-5:D \
        D-GEO-6:D D-GEO-7:P R7.1-1:M R7.1-2:M R7.2.1-1:G R7.2.1-2:M/G R7.2.2-1:G R7.2.2-2:M R7.2.3-1:G R7.2.3-2:M \
        R7.2.4-1:M R7.2.4-2:M R7.2.4-3:R R7.2.4-4:G R7.2.4-5:M R7.2.5-1:M R7.2.5-2:M R7.2.5-3:M R7.2.6-1:M \
        R7.2.6-2:M R7.2.6-3:G R7.2.7-1:M R7.3.1-1:G R7.3.1-2:M R7.3.1-3:M R7.3.2-1:M R7.3.2-2:M R7.3.3-1:M \
        R7.3.3-2:G/M R7.3.3-3:M/O R7.3.3-4:G R7.3.3-5:P R7.3.4-1:M R7.3.4-2:M R7.3.4-3:M R7.3.4-4:M R7.3.5.1-1:G \
        R7.3.5.1-2:M R7.3.5.1-3:G/M R7.3.5.1-4:G/M R7.3.5.2-1:M R7.3.5.2-2:M R7.3.5.2-3:M R7.3.5.2-4:M R7.3.5.3-1:M \
        R7.3.5.3-2:M R7.3.5.3-3:G R7.3.5.4-1:M R7.3.5.5-1:O R7.3.6-1:M R7.3.7-1:M R7.3.7-2:M R7.3.7-3:M R7.3.7-4:M \
        R7.3.7-5:M R7.3.7-6:M D-SIG-1:D D-SIG-2:D D-SIG-3:D D-SIG-4:D D-SIG-5:D R7.4.1-1:M R7.4.1-2:M/R R7.4.1-3:M \
        R7.4.2-1:G/M R7.4.2-2:M R7.4.2-3:M R7.4.2-4:M R7.4.3-1:G/M R7.4.3-2:M R7.4.3-3:M R7.4-4:P R7.5-1:G/M \
        R7.5-2:M R7.5-3:M R7.5-4:M R8-1:M R8-2:M R9-1:M R10.1-1:M/R R10.1-2:M R10.1-3:M R10.1-4:M R10.1-5:M \
        R10.1-6:M R10.1-7:M R10.1-8:M R10.1-9:M R10.2-1:M/R R10.2-2:M R10.2-3:M R10.3-1:M/R R10.3-2:G R10.3-3:M \
        R10.3-4:O R11-1:–
        """.split(separator: " ").map { word in
            let parts = word.split(separator: ":")
            return (String(parts[0]), String(parts[1]))
        }
}
