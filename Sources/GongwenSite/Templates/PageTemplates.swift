package import GongwenModel
import Mustache

/// The page templates of a site (网页模板), `templates/site/*.mustache`: the office's own before those of the tool.
package struct PageTemplates: Sendable {
    /// A template as it was found.
    package struct File: Sendable {
        /// Its name without ending.
        package let name: String
        /// The path as messages print it.
        package let shown: String
        package let bytes: [UInt8]

        package init(name: String, shown: String, bytes: [UInt8]) {
            self.name = name
            self.shown = shown
            self.bytes = bytes
        }
    }

    /// The templates that a public site needs.
    package static let names = ["page", "home", "document", "glossary", "search", "sitemap", "feed"]

    private let library: MustacheLibrary

    /// Reads templates.
    ///
    /// - Returns: the templates; nil, with a finding for each mistake, where one cannot be read.
    package static func read(_ files: [File]) -> Compiled<PageTemplates> {
        var library = MustacheLibrary()
        var diagnostics: [Diagnostic] = []
        for file in files {
            guard let source = String(validating: file.bytes, as: UTF8.self) else {
                diagnostics.append(.templateEncoding(file.shown))
                continue
            }
            do {
                try library.register(source, named: file.name)
            } catch let error as MustacheTemplate.ParserError {
                diagnostics.append(.templateSyntax(file.shown, at: error.context))
            } catch {
                diagnostics.append(.templateSyntax(file.shown, at: nil))
            }
        }
        return Compiled(diagnostics.isEmpty ? PageTemplates(library: library) : nil, diagnostics: diagnostics)
    }

    private init(library: MustacheLibrary) { self.library = library }

    /// Renders a page.
    ///
    /// - Parameters:
    ///   - name: the template's name.
    ///   - values: what it may show; made of ``PageValues``.
    /// - Returns: the page in UTF-8; nil where there is no such template.
    package func render(_ name: String, _ values: PageValues) -> [UInt8]? {
        library.render(values.fields, withTemplate: name).map { Array($0.utf8) }
    }
}
