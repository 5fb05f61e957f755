/// What the schema finds wrong.
extension XMLFinding {
    /// - Parameter expected: what may stand there; empty when the parent is complete, nil when that is not known.
    static func elementNotAllowed(_ element: String, in parent: String, expected: [String]?) -> XMLFinding {
        let wayOut =
            switch expected {
            case nil: ""
            case .some([]): "，\(Quoting.element(parent))到此应已结束"
            case .some(let names): "，此处可用 \(Quoting.anyOf(names))"
            }
        return XMLFinding(
            id: "docbook-element-not-allowed",
            message: "元素\(Quoting.element(element))不能出现在\(Quoting.element(parent))的这个位置\(wayOut)")
    }

    static func wrongRoot(_ element: String, expected: [String]?) -> XMLFinding {
        XMLFinding(
            id: "docbook-wrong-root",
            message: "根元素不能是\(Quoting.element(element))" + (expected.map { "，应为 \(Quoting.anyOf($0))" } ?? ""))
    }

    static func unknownElement(_ element: String, expected: [String]) -> XMLFinding {
        XMLFinding(
            id: "docbook-element-unknown",
            message: "本程序所用的 DocBook 子集没有元素\(Quoting.quoted(element))"
                + (expected.isEmpty ? "" : "，此处可用 \(Quoting.anyOf(expected))"))
    }

    static func wrongNamespace(_ element: String, found: String?) -> XMLFinding {
        XMLFinding(
            id: "docbook-wrong-namespace",
            message: "元素\(Quoting.quoted(element))"
                + (found.map { "的命名空间是\(Quoting.quoted($0))" } ?? "没有命名空间")
                + "，应为 \(XMLNamespace.docBook)")
    }

    static func contentMissing(in element: String, expected: [String]) -> XMLFinding {
        XMLFinding(
            id: "docbook-content-missing",
            message: "元素\(Quoting.element(element))内容不全"
                + (expected.isEmpty ? "" : "，后面还应有 \(Quoting.anyOf(expected))"))
    }

    /// - Parameter expected: the elements the content may have; empty when it may have none, nil when that is not known.
    static func textNotAllowed(in element: String, expected: [String]?) -> XMLFinding {
        let wayOut =
            switch expected {
            case nil: ""
            case .some([]): "，它应为空元素"
            case .some(let names): "，内容只能是 \(Quoting.anyOf(names))"
            }
        return XMLFinding(
            id: "docbook-text-not-allowed", message: "元素\(Quoting.element(element))中不能直接写文字\(wayOut)")
    }

    static func elementBesideText(_ element: String, in parent: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-element-not-allowed",
            message: "元素\(Quoting.element(parent))中已直接写有文字，不能再有\(Quoting.element(element))，文字也须写在它里面")
    }

    static func textBeside(_ child: String, in element: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-text-not-allowed",
            message: "元素\(Quoting.element(element))中已有\(Quoting.element(child))，文字须写在它里面，不能与它并列")
    }

    static func extraContent(in element: String) -> XMLFinding {
        XMLFinding(id: "docbook-extra-content", message: "元素\(Quoting.element(element))中有多余的内容")
    }

    static func invalidContent(of element: String, found: String?, datatype: String?) -> XMLFinding {
        XMLFinding(
            id: "docbook-bad-content",
            message: "元素\(Quoting.element(element))的内容" + (found.map(Quoting.quoted) ?? "") + "不合规定"
                + (datatype.map { "，应为\($0)" } ?? ""))
    }

    static func unknownAttribute(_ attribute: String, of element: String, expected: [String]) -> XMLFinding {
        XMLFinding(
            id: "docbook-attribute-not-allowed",
            message: "元素\(Quoting.element(element))没有属性\(Quoting.quoted(attribute))"
                + (expected.isEmpty ? "" : "，可用的属性有 \(expected.joined(separator: "、"))"))
    }

    static func attributeMissing(_ alternatives: [String], of element: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-attribute-missing",
            message: "元素\(Quoting.element(element))缺少属性 \(Quoting.anyOf(alternatives))")
    }

    static func attributesExclusive(_ attribute: String, with others: [String], of element: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-attributes-exclusive",
            message: "元素\(Quoting.element(element))的属性\(Quoting.quoted(attribute))不能与 \(Quoting.anyOf(others)) 同时使用")
    }

    static func attributeAlone(_ attribute: String, without others: [String], of element: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-attribute-alone",
            message: "元素\(Quoting.element(element))的属性\(Quoting.quoted(attribute))须与 \(Quoting.anyOf(others)) 同时使用")
    }

    static func badAttributeValue(
        _ value: String?, attribute: String, of element: String, expected: String?
    ) -> XMLFinding {
        XMLFinding(
            id: "docbook-bad-attribute-value",
            message: "元素\(Quoting.element(element))的属性\(Quoting.quoted(attribute))"
                + (value.map { "的值\(Quoting.quoted($0))" } ?? "的值") + "不合规定"
                + (expected.map { "，应为\($0)" } ?? ""))
    }

    static func badAttributes(of element: String) -> XMLFinding {
        XMLFinding(id: "docbook-bad-attributes", message: "元素\(Quoting.element(element))的属性不全或取值不合规定")
    }

    static func schemaFault(code: Int, element: String?) -> XMLFinding {
        XMLFinding(
            id: "docbook-invalid",
            message: (element.map { "元素\(Quoting.element($0))" } ?? "文档") + "不合模式（libxml2 错误码 \(code)）")
    }

    static var unexplainedInvalidity: XMLFinding {
        XMLFinding(id: "docbook-invalid", message: "文档不合模式，libxml2 未说明原因")
    }
}
