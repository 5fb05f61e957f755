/// A page for the office alone (内部网页): its place, its template and what the template shows.
struct InternalPage {
    /// A page that is one level above.
    struct Step {
        var words: String
        /// Relative to the page; nil where there is no page.
        var address: String?
    }

    /// From the internal folder's root, not percent-encoded.
    let path: String
    let template: String
    var values = PageValues()

    init(_ path: String, template: String, title: String, trail: [Step] = []) {
        self.path = path
        self.template = template
        values.set("pageTitle", title)
        values.set("root", Self.root(of: path))
        values.set("hasTrail", !trail.isEmpty)
        values.set(
            "trail",
            trail.map { step in
                var one = PageValues()
                one.set("stepWords", step.words)
                one.set("stepAddress", step.address)
                one.set("hasStepAddress", step.address != nil)
                return one
            })
    }

    /// The way from a page's folder up to the root: `../` or nothing.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The page's bytes; nil without its template.
    func rendered(by templates: PageTemplates) -> [UInt8]? {
        templates.render(template, values).map { String(decoding: $0, as: UTF8.self).withoutControls }
    }
}

extension String {
    /// UTF-8 in which a character that no page may hold is shown as U+FFFD.
    fileprivate var withoutControls: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            let isRefused =
                switch scalar.value {
                case 0x09, 0x0A, 0x0D: false
                case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
                default: scalar.value & 0xFFFE == 0xFFFE
                }
            bytes += UTF8.encode(isRefused ? "\u{FFFD}" : scalar) ?? UTF8.encodedReplacementCharacter
        }
        return bytes
    }

    /// The address of a file of ours: everything but ASCII letters, digits and `-._/~` percent-encoded.
    var percentEncoded: String {
        var encoded: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "/"), UInt8(ascii: "~"):
                encoded.append(byte)
            default:
                let digits = Array("0123456789ABCDEF".utf8)
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// An address given from the internal folder's root as seen from a page with that way up; a whole one stays.
    func address(from root: String) -> String {
        let isWhole = hasPrefix("/") || prefix { $0 != "/" }.contains(":")
        return isWhole ? self : root + self
    }
}

extension InternalDocument {
    /// The address of its page, or of a place in it, from a page with that way up to the root.
    func address(from root: String, anchor: String = "") -> String? {
        page.map { $0.address(from: root) + (anchor.isEmpty ? "" : "#" + anchor.percentEncoded) }
    }
}
