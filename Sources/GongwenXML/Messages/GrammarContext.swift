/// Finds out, for an element at fault, what the grammar would have had there.
struct GrammarContext {
    /// Nil when the schema is not our profile: then messages name the fault without what was expected.
    let grammar: ProfileGrammar?
    /// The values that libxml2 found not to be of their data type.
    let refusedValues: Set<String>

    func elementNotAllowed(_ element: CNode) -> XMLFinding {
        guard element.namespace == XMLNamespace.docBook else {
            return .wrongNamespace(element.name, found: element.namespace)
        }
        guard let parent = element.parentElement else {
            return .wrongRoot(element.name, expected: grammar?.start.nextElements)
        }
        let expected = content(of: parent, upTo: element)?.nextElements
        if let grammar, !grammar.elementNames.contains(element.name) {
            return .unknownElement(element.name, expected: expected ?? [])
        }
        // The elements alone would have been in order: text before them decided for text.
        if let expected, expected.contains(element.name) { return .elementBesideText(element.name, in: parent.name) }
        return .elementNotAllowed(element.name, in: parent.name, expected: expected)
    }

    func contentMissing(in element: CNode) -> XMLFinding {
        .contentMissing(in: element.name, expected: content(of: element, upTo: nil)?.completingElements ?? [])
    }

    func textNotAllowed(in element: CNode) -> XMLFinding {
        let content = declaration(of: element).flatMap { grammar?.content(ofDeclaration: $0) }
        if let content, content.admitsText, let child = element.childElements.first(where: { _ in true }) {
            return .textBeside(child.name, in: element.name)
        }
        return .textNotAllowed(in: element.name, expected: content?.elements)
    }

    func contentFault(of element: CNode) -> XMLFinding {
        let datatype = declaration(of: element).flatMap { grammar?.datatype(ofDeclaration: $0) }
        let hasElements = element.childElements.first { _ in true } != nil
        return .invalidContent(
            of: element.name, found: hasElements ? nil : element.directText,
            datatype: datatype.flatMap { DocBookTerms.datatypes[$0] })
    }

    /// The fault of an attribute that libxml2 names by its local name.
    func attributeFault(_ localName: String, of element: CNode) -> XMLFinding {
        let written = element.attributes.first { $0.hasLocalName(localName) }
        let name = written?.name ?? localName
        guard let declaration = declaration(of: element), let grammar else {
            return .unknownAttribute(name, of: element.name, expected: [])
        }
        let known = grammar.attributes(ofDeclaration: declaration)
        guard let attribute = known.first(where: { $0.name == name }) else {
            return .unknownAttribute(name, of: element.name, expected: known.map(\.name))
        }
        let present = Set(element.attributes.map(\.name))
        let rivals = attribute.alternatives.filter { $0 != name && present.contains($0) }
        if !rivals.isEmpty { return .attributesExclusive(name, with: rivals, of: element.name) }
        let absent = attribute.companions.filter { !present.contains($0) }
        if !absent.isEmpty { return .attributeAlone(name, without: absent, of: element.name) }
        return .badAttributeValue(
            written?.value, attribute: name, of: element.name, expected: attribute.expectation)
    }

    /// The fault of an element whose attributes do not add up: one is missing, or holds a wrong value.
    ///
    /// - Returns: nil when none shows.
    func attributesFault(of element: CNode) -> XMLFinding? {
        guard let declaration = declaration(of: element), let grammar else { return nil }
        let required = grammar.attributes(ofDeclaration: declaration).filter { !$0.isOptional }
        let values = Dictionary(element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for attribute in required where values[attribute.name] == nil {
            let alternatives = attribute.alternatives.isEmpty ? [attribute.name] : attribute.alternatives
            if alternatives.allSatisfy({ values[$0] == nil }) {
                return .attributeMissing(alternatives, of: element.name)
            }
        }
        for attribute in required {
            guard let value = values[attribute.name], attribute.refuses(value, knowing: refusedValues) else { continue }
            return .badAttributeValue(
                value, attribute: attribute.name, of: element.name, expected: attribute.expectation)
        }
        return nil
    }

    /// What may still follow in an element after its children before `end`.
    private func content(of element: CNode, upTo end: CNode?) -> GrammarPattern? {
        guard let grammar, let declaration = declaration(of: element) else { return nil }
        var content = grammar.content(ofDeclaration: declaration)
        for child in element.childElements {
            if child == end { break }
            content = content.after(element: child.name)
        }
        return content
    }

    /// The declaration an element falls under, found from the document element down.
    private func declaration(of element: CNode) -> Int? {
        guard let grammar else { return nil }
        guard let parent = element.parentElement else { return grammar.start.declaration(of: element.name) }
        // The parser admits 256 levels, so the recursion is bounded.
        return declaration(of: parent).flatMap {
            grammar.content(ofDeclaration: $0).declaration(of: element.name)
        }
    }
}

extension GrammarAttribute {
    /// What the value should have been, nil when anything is good.
    var expectation: String? {
        switch value {
        case .text: nil
        case .datatype(let type): DocBookTerms.datatypes[type]
        case .oneOf(let values): " " + Quoting.anyOf(values)
        }
    }

    /// Whether a value is not one the attribute may have, given those that are not of their data type.
    func refuses(_ text: String, knowing refused: Set<String>) -> Bool {
        switch value {
        case .text: false
        case .datatype: refused.contains(text)
        case .oneOf(let values): !values.contains(text)
        }
    }
}
