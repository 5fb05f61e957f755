import Glibc
import GongwenCheck
import GongwenFiles
import GongwenGlossary
import GongwenImport
import GongwenLayout
import GongwenModel
import GongwenPlain
import GongwenRecognition
import GongwenRender
import GongwenWorkspace
import GongwenXML

/// What each stage takes in process, in milliseconds and as a ratio to libxml2's own writer on the same document.
///
/// `scripts/benchmark` builds it for release and runs it; tests do not time. With files named, their import alone.
@main struct Benchmarks {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        for file in files { try measureImport(of: file) }
        guard files.isEmpty else { return }
        for size in [60_000, 6_000_000] { try measure(size) }
        measureTerms()
    }

    /// A text of somebody's own.
    private static func measureImport(of file: String) throws {
        let bytes = try Files.read(file, limit: 1 << 30)
        let document = try TextImporter().read(bytes).document
        let finished = document.finishing().output ?? document
        let time = try Stopwatch.median { _ = try TextImporter().read(bytes) }
        let laidOut = Stopwatch.median { _ = DocumentLayout().pages(of: finished) }
        print(
            padded("import " + milliseconds(time), 20) + padded("layout " + milliseconds(laidOut), 20)
                + padded("\(bytes.count) bytes", 18) + file)
    }

    /// The term base: what is laid down is 60 ms for 5 MB scanned, and 150 ms for a matcher of 20,000 terms.
    private static func measureTerms() {
        let few = ManyTerms.base(of: 500)
        let many = ManyTerms.base(of: 20_000)
        let matcher = ManyTerms.matcher(of: few)
        let paragraphs = ManyTerms.paragraphs(using: few, bytes: 5_000_000)
        let yaml = Array(TermFileWriter.text(of: many.entries).utf8)
        let kept = ArchivedTerms(many).binaryRecord()
        print(
            "terms: 500 in \(paragraphs.reduce(0) { $0 + $1.utf8.count }) bytes; 20,000 in \(yaml.count) bytes of YAML")
        func row(_ name: String, _ work: () -> Void) {
            print("  " + padded(name, 34) + milliseconds(Stopwatch.median(work)))
        }
        row("5 MB scanned for 500 terms") { for text in paragraphs { _ = matcher.matches(in: text) } }
        row("matcher of 20,000 terms") { _ = ManyTerms.matcher(of: many) }
        row("20,000 terms from the cache") {
            if let terms = try? ArchivedTerms(binaryRecord: kept) { _ = TermBase(entries: terms.entries) }
        }
        row("20,000 terms from YAML") { _ = Workspace.terms(of: yaml, named: "terms.yaml") }
    }

    private static func measure(_ size: Int) throws {
        let document = LongDocument.finished(bytes: size)
        let plain = PlainRenderer().render(document).output ?? []
        let pages = TextPageRenderer().render(document).output ?? []
        let docbook = DocBookRenderer().render(document).output ?? []
        let json = document.json()
        guard let writer = LibXML2Writer(docbook) else { return print("libxml2 refuses the document") }
        let baseline = Stopwatch.median { _ = writer.write() }
        print("plain \(plain.count) bytes, DocBook \(docbook.count) bytes; libxml2's writer: \(milliseconds(baseline))")
        func row(_ name: String, _ bytes: Int, _ work: () throws -> Void) rethrows {
            let time = try Stopwatch.median(work)
            let perByte = time * 1e9 / Double(max(bytes, 1))
            print(
                "  " + padded(name, 34) + padded(milliseconds(time), 14) + padded("\(rounded(perByte)) ns/byte", 18)
                    + "× \(rounded(time / baseline))")
        }
        row("plain", plain.count) { _ = PlainRenderer().render(document) }
        row("layout alone", plain.count) { _ = DocumentLayout().pages(of: document) }
        row("text pages", pages.count) { _ = TextPageRenderer().render(document) }
        row("html", plain.count) { _ = HTMLRenderer().render(document) }
        row("docbook", docbook.count) { _ = DocBookRenderer().render(document) }
        row("docbook: parse, profile, links", docbook.count) { _ = DocBookValidator.validate(docbook) }
        row("json", json.count) { _ = document.json() }
        try row("json read", json.count) { _ = try Document(json: json) }
        row("checks", plain.count) { _ = Checks.findings(in: document) }
        let rows = RowReader().read(plain).rows
        row("plain text into rows", plain.count) { _ = RowReader().read(plain) }
        row("rows into the frame", plain.count) { _ = FrameReader().read(rows) }
        row("rows into the outline", plain.count) { _ = OutlineReader().read(rows[...]) }
        row("figures in the prose", plain.count) { _ = document.foundFigures }
        try row("import of plain text", plain.count) { _ = try TextImporter().read(plain) }
        try row("import of text pages", pages.count) { _ = try TextImporter().read(pages) }
    }

    private static func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000)) ms" }

    private static func rounded(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.count == 1 ? "0" : "") + digits
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
