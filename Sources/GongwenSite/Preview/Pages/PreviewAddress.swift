/// Where the preview's pages lie (预览的地址), decoded as the server looks them up.
package enum PreviewAddress {
    package static let home = "/"
    static let script = "/-/preview.js"
    static let style = "/-/preview.css"

    /// A document's page.
    package static func page(_ name: String) -> String { "/documents/" + name }
    /// The style sheet of a document's page.
    static func style(_ name: String) -> String { "/-/style/" + name }
    /// A document's source.
    static func source(_ name: String) -> String { "/-/source/" + name }
}
