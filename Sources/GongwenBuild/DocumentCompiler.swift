package import GongwenGlossary
package import GongwenModel
package import GongwenCheck

/// What a workspace knows that a document may refer to (编译所依据的数据).
package struct CompilationContext: Sendable {
    /// The office's terms (词库).
    package var terms: TermBase
    /// Indicators shared by all documents (共用指标).
    package var indicators: [Indicator]
    /// Other names of shared indicators (别名), each with the name it stands for.
    package var indicatorAliases: [String: String]
    /// The office's places, widest first (省, 市, 县).
    package var places: [String]
    /// Rules not to be reported, each with the reason written in `gongwen.yaml` (静默).
    package var silenced: [String: String]

    /// Creates a context; without a workspace everything is empty.
    package init(
        terms: TermBase = TermBase(), indicators: [Indicator] = [], indicatorAliases: [String: String] = [:],
        places: [String] = [],
        silenced: [String: String] = [:]
    ) {
        self.terms = terms
        self.indicators = indicators
        self.indicatorAliases = indicatorAliases
        self.places = places
        self.silenced = silenced
    }
}

/// A document taken through all steps between reading and rendering.
package struct CompiledDocument: Sendable {
    /// The document with definitions and figures filled in, all editions kept: what `json` and `swift` write.
    package let whole: Document
    /// One edition, numbered, linked and checked: what every other output renders.
    package let finished: Document
    /// Everything found, in the order of the source.
    package let diagnostics: [Diagnostic]

    /// The same with broken rules let pass by name and reason (接受).
    package func accepting(_ acceptance: Acceptance) -> CompiledDocument {
        CompiledDocument(whole: whole, finished: finished, diagnostics: acceptance.applied(to: diagnostics))
    }

    /// Whether a finding stops the build (design: two classes of error).
    ///
    /// - Parameter isDraft: with `--draft`, broken rules are reported and the output is written.
    package func isStopped(isDraft: Bool) -> Bool { isStopped(by: diagnostics, isDraft: isDraft) }

    /// The same for what was found while it was rendered.
    package func isStopped(by findings: [Diagnostic], isDraft: Bool) -> Bool {
        findings.contains { finding in
            guard finding.severity == .error else { return false }
            switch finding.category {
            case .structural: return true
            case .rule: return finished.stage.isFinal && finished.origin == .authored && !isDraft
            }
        }
    }
}

/// Takes documents from what an author wrote to what a renderer needs: plain functions, one after another.
package struct DocumentCompiler: Sendable {
    private let context: CompilationContext

    /// Creates a compiler for a workspace's documents.
    package init(context: CompilationContext) { self.context = context }

    /// Fills in definitions and figures, applies an edition, numbers, links terms, checks.
    ///
    /// - Parameters:
    ///   - document: as a plan, JSON, DocBook or an import gives it.
    ///   - edition: the edition's name; nil for the default.
    package func compile(_ document: Document, edition: String? = nil) -> CompiledDocument {
        var diagnostics: [Diagnostic] = []
        func step(_ result: Compiled<Document>, else fallback: Document) -> Document {
            diagnostics += result.diagnostics
            return result.output ?? fallback
        }
        let named = document.namingHoles()
        let defined = step(
            named.fillingDefinitions(from: context.terms, context: (context.places, named.titleYear)), else: named)
        let whole = step(
            defined.resolvingFigures(shared: context.indicators, aliases: context.indicatorAliases), else: defined)
        let edited = step(whole.applying(edition: edition), else: whole)
        let numbered = step(edited.finishing(), else: edited)
        let finished = step(numbered.linkingTerms(using: context.terms), else: numbered)
        var examined = finished
        examined.indicators = whole.indicators
        diagnostics += Checks.findings(in: examined)
        let told = diagnostics.filter { $0.category == .structural || context.silenced[$0.id] == nil }
        return CompiledDocument(whole: whole, finished: finished, diagnostics: told.inSourceOrder)
    }
}

extension [Diagnostic] {
    /// Ordered by place, those of the same place in the order they were found; said twice is said once.
    fileprivate var inSourceOrder: [Diagnostic] {
        var told: [Diagnostic] = []
        let ordered = enumerated().sorted { first, second in
            let (a, b) = (first.element.location?.start ?? .none, second.element.location?.start ?? .none)
            return (a.line, a.column, UInt32(first.offset)) < (b.line, b.column, UInt32(second.offset))
        }
        for (_, one) in ordered {
            let isRepeated = told.contains {
                $0 == one && $0.location?.start.line == one.location?.start.line
                    && $0.location?.start.column == one.location?.start.column
            }
            if !isRepeated { told.append(one) }
        }
        return told
    }
}
