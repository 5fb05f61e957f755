/// What the link and table checks find wrong.
extension XMLFinding {
    static let duplicateIDKind = "docbook-id-duplicate"

    static func duplicateID(_ id: String) -> XMLFinding {
        XMLFinding(id: duplicateIDKind, message: "编号\(Quoting.quoted(id))重复，每个 xml:id 在文档中只能用一次")
    }

    static func badID(_ id: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-id-form",
            message: "编号\(Quoting.quoted(id))不合规则，xml:id 应以英文字母开头，其后只用汉字、〇、英文字母、数字、“_”和“-”")
    }

    static func targetMissing(_ target: String, attribute: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-link-target-missing",
            message: "属性“\(attribute)”指向的编号\(Quoting.quoted(target))不存在，文档中没有这个 xml:id")
    }

    static func targetNotEntry(_ target: String, attribute: String, of element: String, found: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-link-target-not-entry",
            message: "元素\(Quoting.element(element))的属性“\(attribute)”须指向词条 glossentry，"
                + "而\(Quoting.quoted(target))是\(Quoting.element(found))")
    }

    static func tooManyColumns(limit: Int) -> XMLFinding {
        XMLFinding(id: "docbook-table-columns", message: "表格的 cols 须在 1 到 \(limit) 之间")
    }

    static func columnDeclarations(found: Int, columns: Int) -> XMLFinding {
        XMLFinding(
            id: "docbook-table-colspecs",
            message: "表格声明了 \(columns) 列（cols），却有 \(found) 个 colspec，二者应相等或不写 colspec")
    }

    static func duplicateColumn(_ name: String) -> XMLFinding {
        XMLFinding(id: "docbook-table-column-duplicate", message: "列名\(Quoting.quoted(name))重复，每个 colname 只能用一次")
    }

    static func unknownColumn(_ name: String, attribute: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-table-column-unknown",
            message: "属性“\(attribute)”所指的列\(Quoting.quoted(name))没有声明，应是某个 colspec 的 colname")
    }

    static func reversedSpan(from start: String, to end: String) -> XMLFinding {
        XMLFinding(
            id: "docbook-table-span-reversed",
            message: "跨列的单元格从\(Quoting.quoted(start))到\(Quoting.quoted(end))，起始列应在结束列之前")
    }

    static func rowWidth(found: Int, columns: Int) -> XMLFinding {
        XMLFinding(
            id: "docbook-table-row-width",
            message: "本行的单元格（含跨列和上方跨行的）共占 \(found) 列，表格声明了 \(columns) 列（cols），二者应相等")
    }

    static func overlap(column: Int) -> XMLFinding {
        XMLFinding(id: "docbook-table-overlap", message: "单元格与另一个单元格重叠在第 \(column) 列")
    }

    static func gap(column: Int) -> XMLFinding {
        XMLFinding(id: "docbook-table-gap", message: "第 \(column) 列没有单元格，跨列的单元格跳过了它")
    }

    static func rowSpan(_ rows: String, available: Int) -> XMLFinding {
        XMLFinding(
            id: "docbook-table-rowspan",
            message: "morerows 为\(Quoting.quoted(rows))，而同一表头或表体中本行之下只有 \(available) 行")
    }
}
