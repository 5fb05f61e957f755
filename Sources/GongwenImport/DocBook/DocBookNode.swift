import GongwenXML

/// An element with its facts taken apart; whatever a reader does not ask for is an error, so that nothing is lost.
struct DocBookNode {
    let element: XMLElement
    /// The element's role; empty where there is none.
    let role: String
    /// Facts not yet asked for, in order.
    private var facts: [(key: String, value: Substring)] = []
    private var hasID: Bool

    /// Takes an element apart.
    ///
    /// - Parameter attributes: the attributes it may have besides `role`, `remap` and `xml:id`.
    init(_ element: XMLElement, attributes: Set<String> = []) throws(DocBookReadError) {
        self.element = element
        role = element["role"] ?? ""
        hasID = false
        for attribute in element.attributes {
            switch attribute.name {
            case "role": break
            case "remap": facts = try DocBookNode.facts(attribute.value, of: element)
            case "xml:id": hasID = true
            case let name:
                if !attributes.contains(name) { throw .unexpectedAttribute(name, of: element) }
            }
        }
    }

    /// The id; empty where there is none.
    mutating func takeID() -> String {
        hasID = false
        return element["xml:id"] ?? ""
    }

    /// A fact's value, or nil where it is not stated.
    mutating func take(_ key: String) throws(DocBookReadError) -> String? {
        guard let index = facts.firstIndex(where: { $0.key == key }) else { return nil }
        return try decode(facts.remove(at: index).value, key: key)
    }

    /// A fact's value, or an empty one where it is not stated.
    mutating func string(_ key: String) throws(DocBookReadError) -> String { try take(key) ?? "" }

    /// A fact's value, which must be stated.
    mutating func required(_ key: String) throws(DocBookReadError) -> String {
        guard let value = try take(key) else { throw .missing(key, in: element) }
        return value
    }

    /// The values of a fact of several; nil where it is not stated.
    mutating func list(_ key: String) throws(DocBookReadError) -> [String]? {
        guard let index = facts.firstIndex(where: { $0.key == key }) else { return nil }
        let value = facts.remove(at: index).value
        var values: [String] = []
        if value.isEmpty { return [""] }
        for part in value.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
            values.append(try decode(Substring(part), key: key))
        }
        return values
    }

    /// A fact that is a number; `absent` where it is not stated.
    mutating func number(_ key: String, absent: Int) throws(DocBookReadError) -> Int {
        guard let value = try take(key) else { return absent }
        guard let number = Int(value) else { throw .badValue(value, of: key, in: element) }
        return number
    }

    /// A fact that is one of an enumeration's names; nil where it is not stated.
    mutating func choice<Choice: RawRepresentable<String>>(_ key: String) throws(DocBookReadError) -> Choice? {
        guard let value = try take(key) else { return nil }
        guard let choice = Choice(rawValue: value) else { throw .badValue(value, of: key, in: element) }
        return choice
    }

    /// A fact that is one of an enumeration's names, which must be stated.
    mutating func requiredChoice<Choice: RawRepresentable<String>>(_ key: String) throws(DocBookReadError) -> Choice {
        guard let choice: Choice = try choice(key) else { throw .missing(key, in: element) }
        return choice
    }

    /// A fact that is stated as `yes` or not at all.
    mutating func flag(_ key: String) throws(DocBookReadError) -> Bool {
        guard let value = try take(key) else { return false }
        if value != "yes" { throw .badValue(value, of: key, in: element) }
        return true
    }

    /// Ends the reading of attributes: what is left was not understood.
    func end() throws(DocBookReadError) {
        if let fact = facts.first { throw .unknownFact(fact.key, of: element) }
        if hasID { throw .unexpectedAttribute("xml:id", of: element) }
    }

    /// The child elements; text other than white space between them is an error.
    func elements() throws(DocBookReadError) -> [XMLElement] {
        for child in element.children {
            guard case .text(let text) = child else { continue }
            if text.utf8.contains(where: { !DocBookNode.isSpace($0) }) { throw .unexpectedText(text, in: element) }
        }
        return element.elements
    }

    /// The characters of an element that holds no others.
    static func words(of element: XMLElement) throws(DocBookReadError) -> String {
        if let inner = element.elements.first { throw .unexpectedElement(inner, in: "“\(element.name)”") }
        return element.text
    }

    /// Whether a byte is white space as XML sees it.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private static func facts(
        _ encoded: String, of element: XMLElement
    ) throws(DocBookReadError) -> [(key: String, value: Substring)] {
        var facts: [(key: String, value: Substring)] = []
        for fact in encoded.unicodeScalars.split(separator: " ") {
            guard let equals = fact.firstIndex(of: "=") else {
                throw .unknownFact(String(fact), of: element)
            }
            facts.append((String(fact[..<equals]), Substring(fact[fact.index(after: equals)...])))
        }
        return facts
    }

    private func decode(_ value: Substring, key: String) throws(DocBookReadError) -> String {
        guard value.utf8.contains(UInt8(ascii: "%")) else { return String(value) }
        var bytes: [UInt8] = []
        var rest = value.utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let hex = String(rest.prefix(2)), let escaped = UInt8(hex, radix: 16), escaped < 0x80
            else {
                throw .badValue(String(value), of: key, in: element)
            }
            bytes.append(escaped)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
