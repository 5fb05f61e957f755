import Mustache

/// What a template may show, by name (模板变量): text, marked-up parts, lists.
package struct PageValues {
    private(set) var fields: [String: Any] = [:]

    /// Creates values; none yet.
    package init() {}

    /// Sets a text; nil and the empty text leave it out.
    ///
    /// It is escaped here, byte by byte, and handed on as a template without variables, which is shown as it is: the library
    /// escapes whole grapheme clusters and lets a quotation mark through that carries a combining mark. So `{{x}}` and
    /// `{{{x}}}` say the same.
    package mutating func set(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        fields[name] = Self.escaped(text)
    }

    /// Sets a part that is marked up already, for `{{{x}}}`.
    package mutating func set(_ name: String, markup: [UInt8]) {
        if !markup.isEmpty { fields[name] = String(decoding: markup, as: UTF8.self) }
    }

    /// Sets whether something holds.
    package mutating func set(_ name: String, _ holds: Bool) { fields[name] = holds }

    /// Sets a list; an empty one is left out.
    package mutating func set(_ name: String, _ list: [PageValues]) {
        if !list.isEmpty { fields[name] = list.map(\.fields) }
    }

    /// A text in which no character means anything to HTML, XML or the templates.
    private static func escaped(_ text: String) -> MustacheTemplate? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            case UInt8(ascii: "{"): bytes += Array("&#123;".utf8)
            default: bytes.append(byte)
            }
        }
        do {
            return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
        } catch {
            // Without a brace there is nothing to misread.
            return nil
        }
    }
}
