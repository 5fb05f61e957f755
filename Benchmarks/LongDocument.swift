import GongwenGlossary
import GongwenModel
import GongwenPlain
import GongwenTestSupport

/// A report as long as is asked, made of the sample report's chapters (长文).
enum LongDocument {
    /// A finished document whose plain form has at least so many bytes.
    static func finished(bytes: Int) -> Document {
        var document = SampleDocuments.report
        let chapters = document.main.blocks
        let one = PlainRenderer().render(document).output?.count ?? 1
        for _ in 0..<(bytes / one) { document.main.blocks += chapters }
        let finished = document.finishing().output ?? document
        return finished.linkingTerms(using: TermBase()).output ?? finished
    }
}
