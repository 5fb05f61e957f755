import CLibXML2

/// Says in Chinese what libxml2's RELAX NG validator found.
///
/// The codes are those of `xmlRelaxNGValidErr` in `libxml/relaxng.h`.
struct SchemaMessages {
    /// A value is not of its data type: the type, the value.
    private static let typeMismatch = 3

    private let context: GrammarContext

    /// What a validation found: one finding an element, the most telling one.
    static func findings(_ errors: [RawXMLError], conforms: Bool, schema: XMLSchema) -> [XMLFinding] {
        let refusedValues = errors.filter { $0.code == typeMismatch }.compactMap(\.second)
        let messages = SchemaMessages(
            context: GrammarContext(grammar: schema.grammar, refusedValues: Set(refusedValues)))
        var best: [(finding: XMLFinding, rank: Int)] = []
        var indexOfElement: [CNode: Int] = [:]
        for error in errors {
            let ranked = messages.finding(error)
            if let element = ranked.finding.element, let index = indexOfElement[element] {
                if ranked.rank < best[index].rank { best[index] = ranked }
            } else {
                if let element = ranked.finding.element { indexOfElement[element] = best.count }
                best.append(ranked)
            }
        }
        if best.isEmpty, !conforms || !errors.isEmpty { return [.unexplainedInvalidity] }
        return best.map(\.finding)
    }

    /// The finding for an error, and how little it tells: 0 names the fault, 1 only its effect, 2 that there is one.
    private func finding(_ error: RawXMLError) -> (finding: XMLFinding, rank: Int) {
        guard let node = error.node?.nearestElement else {
            return (located(.schemaFault(code: error.code, element: nil), at: nil, error), 2)
        }
        guard error.domain == XML_FROM_RELAXNGV else { return idFault(error, at: node) }
        return switch error.code {
        case 12, 13, 15, 17, 19, 38:  // An element that may not stand there.
            (located(context.elementNotAllowed(node), at: node, error), 0)
        case 22, 23, 36:  // Something should follow.
            (located(context.contentMissing(in: node), at: node, error), 0)
        case 39:
            (located(context.textNotAllowed(in: node), at: node, error), 0)
        case 14, 27:
            (located(context.attributeFault(error.first ?? "", of: node), at: node, error), 0)
        case 24:
            attributesFault(error, at: node)
        case Self.typeMismatch, 31:
            // Of an element's text; of an attribute's, 24 or 27 for the same element says more.
            (located(context.contentFault(of: node), at: node, error), 1)
        case 28, 29, 30:  // An element inside a value.
            (located(context.contentFault(of: named(error, at: node)), at: named(error, at: node), error), 0)
        case 25:
            (located(context.contentFault(of: named(error, at: node)), at: named(error, at: node), error), 2)
        case 26:
            (located(.extraContent(in: named(error, at: node).name), at: named(error, at: node), error), 2)
        default:
            (located(.schemaFault(code: error.code, element: node.name), at: node, error), 2)
        }
    }

    /// A fault of ids, which only a schema with types for them finds.
    private func idFault(_ error: RawXMLError, at node: CNode) -> (finding: XMLFinding, rank: Int) {
        return switch UInt32(truncatingIfNeeded: error.code) {
        case XML_DTD_UNKNOWN_ID.rawValue:
            (located(.targetMissing(error.second ?? "", attribute: error.first ?? ""), at: node, error), 0)
        case XML_DTD_ID_REDEFINED.rawValue:
            (located(.duplicateID(error.first ?? ""), at: node, error), 0)
        default:
            (located(.schemaFault(code: error.code, element: node.name), at: node, error), 2)
        }
    }

    private func attributesFault(_ error: RawXMLError, at node: CNode) -> (finding: XMLFinding, rank: Int) {
        for candidate in [node, node.parentElement] {
            guard let candidate, candidate.name == error.first else { continue }
            if let fault = context.attributesFault(of: candidate) { return (located(fault, at: candidate, error), 0) }
        }
        let element = named(error, at: node)
        return (located(.badAttributes(of: element.name), at: element, error), 0)
    }

    /// The element an error names: libxml2 reports some faults of an element at its first child.
    private func named(_ error: RawXMLError, at node: CNode) -> CNode {
        node.name == error.first ? node : node.parentElement ?? node
    }

    private func located(_ finding: XMLFinding, at element: CNode?, _ error: RawXMLError) -> XMLFinding {
        var finding = finding
        finding.element = element
        finding.code = error.code
        finding.line = error.line
        return finding
    }
}
