import GongwenXML
import Testing

@Suite struct TableCheckTests {
    private static let columns = "<colspec colname=\"a\"/><colspec colname=\"b\"/><colspec colname=\"c\"/>"

    private func ids(_ rows: String, columns: String = columns, head: String = "") -> [String] {
        DocBookValidator.validate(
            article(
                "<informaltable><tgroup cols=\"3\">\(columns)\(head)<tbody>\(rows)</tbody></tgroup></informaltable>")
        ).map(\.id)
    }

    @Test(arguments: [
        "<row><entry/><entry/><entry/></row>",
        "<row><entry namest=\"a\" nameend=\"c\"/></row>",
        "<row><entry/><entry namest=\"b\" nameend=\"c\"/></row>",
        "<row><entry morerows=\"1\"/><entry/><entry/></row><row><entry/><entry/></row>",
        "<row><entry/><entry/><entry morerows=\"2\"/></row><row><entry/><entry/></row><row><entry/><entry/></row>",
        "<row><entry/><entry morerows=\"1\"/><entry/></row><row><entry/><entry/></row><row><entry/><entry/><entry/></row>",
        "<row><entry namest=\"a\" nameend=\"b\" morerows=\"1\"/><entry/></row><row><entry namest=\"c\" nameend=\"c\"/></row>",
        "<row><entry morerows=\"0\"/><entry/><entry/></row>",
    ])
    func `is silent when the cells fill the grid`(rows: String) {
        #expect(ids(rows).isEmpty)
    }

    @Test(arguments: [
        ("<row><entry/><entry/></row>", "docbook-table-row-width"),
        ("<row><entry/><entry/><entry/><entry/></row>", "docbook-table-row-width"),
        (
            "<row><entry morerows=\"1\"/><entry/><entry/></row><row><entry/><entry/><entry/></row>",
            "docbook-table-row-width"
        ),
        ("<row><entry namest=\"b\" nameend=\"c\"/><entry/></row>", "docbook-table-gap"),
        ("<row><entry/><entry/><entry namest=\"a\" nameend=\"a\"/></row>", "docbook-table-overlap"),
        (
            "<row><entry/><entry morerows=\"1\"/><entry/></row><row><entry namest=\"a\" nameend=\"b\"/><entry/></row>",
            "docbook-table-overlap"
        ),
        ("<row><entry namest=\"x\" nameend=\"b\"/><entry/></row>", "docbook-table-column-unknown"),
        ("<row><entry namest=\"a\" nameend=\"x\"/><entry/></row>", "docbook-table-column-unknown"),
        ("<row><entry namest=\"b\" nameend=\"a\"/><entry/></row>", "docbook-table-span-reversed"),
        ("<row><entry morerows=\"1\"/><entry/><entry/></row>", "docbook-table-rowspan"),
    ])
    func `finds cells that do not fill the grid`(rows: String, id: String) {
        #expect(ids(rows) == [id])
    }

    @Test func `cells of the head do not reach into the body`() {
        let head = "<thead><row><entry morerows=\"1\"/><entry/><entry/></row></thead>"
        #expect(ids("<row><entry/><entry/></row>", head: head) == ["docbook-table-rowspan"])
    }

    @Test func `columns are declared all or not at all, each name once`() {
        let row = "<row><entry/><entry/><entry/></row>"
        #expect(ids(row, columns: "").isEmpty)
        #expect(ids(row, columns: "<colspec/><colspec/><colspec/>").isEmpty)
        #expect(ids(row, columns: "<colspec/>") == ["docbook-table-colspecs"])
        #expect(
            ids(row, columns: "<colspec colname=\"a\"/><colspec colname=\"a\"/><colspec/>")
                == ["docbook-table-column-duplicate"])
    }
}
