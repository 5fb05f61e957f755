/// One reading of a document: parsed once, then checked and copied as the caller asks.
struct XMLExamination {
    /// What is wrong, in document order.
    let problems: [XMLProblem]
    /// The tree, when asked for and nothing is wrong.
    let root: XMLElement?

    static func run(
        _ bytes: [UInt8], schema: XMLSchema? = nil, checksLinks: Bool = false, buildsTree: Bool = false
    ) -> XMLExamination {
        ErrorSink.collecting { sink in
            let document: CDocument
            switch CDocument.parse(bytes) {
            case .success(let parsed): document = parsed
            case .failure(let refusal):
                let findings = ParserMessages.findings(sink.drain(), refusal: refusal)
                return XMLExamination(problems: findings.map { XMLProblem($0, place: nil) }, root: nil)
            }
            // Names without a namespace and ids that are no names; of ids the link checks say more.
            var findings = ParserMessages.findings(sink.drain())
            if checksLinks { findings.removeAll { ParserMessages.idFaults.contains($0.code) } }
            // What a schema says of a document whose names are wrong only follows from that.
            if findings.isEmpty, let schema {
                let conforms = document.conforms(to: schema, reportingTo: sink)
                findings += SchemaMessages.findings(sink.drain(), conforms: conforms, schema: schema)
            }
            if checksLinks {
                let faulty = Set(findings.compactMap(\.element))
                // The schema's word on an element stands for ours, save of what it cannot see.
                findings += DocBookLinks.findings(in: document).filter { finding in
                    finding.id == XMLFinding.duplicateIDKind || finding.element.map { !faulty.contains($0) } ?? true
                }
            }
            guard findings.isEmpty else {
                return XMLExamination(
                    problems: ElementPlaces.problems(for: findings, in: document, from: bytes), root: nil)
            }
            return XMLExamination(problems: [], root: buildsTree ? XMLTreeBuilder.tree(of: document) : nil)
        }
    }
}
