import CLibXML2

/// Says in Chinese why libxml2's parser took offence.
///
/// The codes are those of `xmlParserErrors` in `libxml/xmlerror.h`.
enum ParserMessages {
    /// Faults of ids, which the parser notices in passing: not a name, used twice.
    static let idFaults: Set<Int> = [Int(XML_DTD_XMLID_VALUE.rawValue), Int(XML_DTD_ID_REDEFINED.rawValue)]

    /// What parsing found: everything up to the first fault the parser could not get over.
    static func findings(_ errors: [RawXMLError], refusal: ParseRefusal? = nil) -> [XMLFinding] {
        switch refusal {
        case .empty: return [.empty]
        case .tooLarge: return [.tooLarge]
        case .documentType: return [.documentType]
        case .notWellFormed, nil: break
        }
        let kept = errors.firstIndex(where: \.isFatal).map { errors[...$0] } ?? errors[...]
        let findings = kept.map { error in
            var finding = finding(error)
            finding.code = error.code
            finding.line = error.line
            finding.column = error.column
            return finding
        }
        if findings.isEmpty, refusal != nil { return [.notWellFormed("无法解析")] }
        return findings
    }

    private static func finding(_ error: RawXMLError) -> XMLFinding {
        let first = Quoting.quoted(error.first ?? "")
        let second = Quoting.quoted(error.second ?? "")
        switch error.code {
        case 1 where error.domain == XML_FROM_PARSER: return .tooDeep
        case 2, 110, 114: return .outOfBounds
        case 4: return .notWellFormed("找不到根元素，文档应以“<”开头")
        case 5: return .notWellFormed("根元素结束后还有多余的内容")
        case 6, 7, 8: return .notWellFormed("字符引用写法不对，应形如 &#20013; 或 &#x4E2D;")
        case 9 where error.first == nil: return .notWellFormed("含有 XML 不允许的控制字符，请删去")
        case 9, 81, 6003:
            return .encoding("字节不符合文档声明的编码，请存为 UTF-8 或在 XML 声明中写明编码")
        case 23: return .notWellFormed("实体引用缺少结尾的“;”，普通的“&”应写成 &amp;")
        case 26, 27: return .notWellFormed("实体\(first)没有定义，普通的“&”应写成 &amp;")
        case 31, 32: return .encoding("不支持文档声明的编码\(first)，请改存为 UTF-8")
        case 38: return .notWellFormed("属性值中的“<”应写成 &lt;")
        case 39: return .notWellFormed("属性值应写在成对的引号中")
        case 40: return .notWellFormed("属性值没有结束的引号，或超过 10 MB 的上限")
        case 41: return .notWellFormed("属性\(first)没有值")
        case 42: return .notWellFormed("属性\(first)重复")
        case 45: return .notWellFormed("注释没有结束，应以 --> 结尾")
        case 46, 47: return .notWellFormed("处理指令写法不对，应形如 <?名称 内容?>")
        case 56, 57, 96: return .notWellFormed("XML 声明写法不对")
        case 61: return .documentType
        case 62: return .notWellFormed("文字中的“]]>”应写成 ]]&gt;")
        case 63: return .notWellFormed("CDATA 段没有结束，应以 ]]> 结尾")
        case 64: return .notWellFormed("XML 声明只能在文档最开头")
        case 65: return .notWellFormed("属性之间应有空格")
        case 68: return .notWellFormed("“<”或“&”后面不是名称，普通的“<”应写成 &lt;，“&”应写成 &amp;")
        case 72, 73: return .notWellFormed(error.first == nil ? "标记没有以“>”结束" : "元素\(first)的标记没有以“>”结束")
        case 74: return .notWellFormed("缺少结束标记")
        case 75: return .notWellFormed("属性名后面应是“=”")
        case 76: return .notWellFormed("元素\(first)的结束标记写成了\(second)")
        case 77: return .notWellFormed("文档结束时元素\(first)还没有结束标记")
        case 78, 79, 108, 109: return .notWellFormed("XML 声明中的值不对，版本应为 1.0")
        case 80: return .notWellFormed("注释中不能有连续两个“-”")
        case 89: return .notWellFormed("实体\(first)引用了自身")
        case 200...205: return namespaceFault(error, first: first, second: second)
        case let code where idFaults.contains(code):
            return code == Int(XML_DTD_ID_REDEFINED.rawValue)
                ? .duplicateID(error.first ?? "") : .badID(error.first ?? "")
        default:
            return .notWellFormed("libxml2 错误码 \(error.code)" + (error.first == nil ? "" : "，见\(first)"))
        }
    }

    private static func namespaceFault(_ error: RawXMLError, first: String, second: String) -> XMLFinding {
        switch error.code {
        case 201: .notWellFormed("命名空间前缀\(first)没有声明（用于\(second)）")
        case 203: .notWellFormed("属性\(second)重复")
        default: .notWellFormed("命名空间声明不对（libxml2 错误码 \(error.code)，见\(first)）")
        }
    }
}
