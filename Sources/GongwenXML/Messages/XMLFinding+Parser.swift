/// What keeps bytes from being XML we take.
extension XMLFinding {
    static var empty: XMLFinding {
        XMLFinding(id: "xml-empty", message: "输入为空，应为 XML 文档")
    }

    static var tooLarge: XMLFinding {
        XMLFinding(id: "xml-too-large", message: "XML 文档超过 \(CDocument.maximumBytes >> 20) MB 的上限，请拆分后再处理")
    }

    static var documentType: XMLFinding {
        XMLFinding(
            id: "xml-doctype-refused",
            message: "为安全起见不接受含文档类型声明 <!DOCTYPE> 的 XML，请删去该声明和其中的实体")
    }

    static var tooDeep: XMLFinding {
        XMLFinding(id: "xml-too-deep", message: "元素嵌套超过 256 层")
    }

    static var outOfBounds: XMLFinding {
        XMLFinding(id: "xml-limit-exceeded", message: "XML 中有过长的文字、名称或过深的嵌套，超出解析上限（一段文字不超过 10 MB）")
    }

    static func notWellFormed(_ reason: String) -> XMLFinding {
        XMLFinding(id: "xml-not-well-formed", message: "XML 格式有误：\(reason)")
    }

    static func encoding(_ reason: String) -> XMLFinding {
        XMLFinding(id: "xml-encoding", message: reason)
    }
}
