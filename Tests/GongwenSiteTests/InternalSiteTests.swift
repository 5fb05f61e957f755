import Foundation
import GongwenBuild
import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenSite
@testable import GongwenWorkspace

@Suite("InternalSite") struct InternalSiteTests {
    private typealias Samples = InternalSamples

    // MARK: Bodies

    @Test func `tasks under an alias and under the full name come together`() throws {
        var site = InternalSite(bodies: Samples.register)
        let old = Samples.document("青禾县2026年任务分工", [Samples.task("抓好统计", lead: ["县发改局"], deadline: "6月底前")])
        let new = Samples.document("青禾县2027年任务分工", stage: .review, [Samples.task("抓好项目", support: ["县发展和改革局"])])
        site.add(old, name: "a", page: "../site/documents/a.html")
        site.add(new, name: "b", page: nil)
        let pages = try Samples.pages(of: site)
        #expect(pages.keys.filter { $0.hasPrefix("bodies/") } == ["bodies/u县发展和改革局.html"])
        let page = try #require(pages["bodies/u县发展和改革局.html"])
        #expect(page.tableRows.contains("一、抓好统计|牵头|6月底前|县发改局"))
        #expect(page.tableRows.contains("一、抓好项目|配合|"))
        #expect(page.withoutTags.contains("别名 县发改局"))
        #expect(page.withoutTags.contains("2027年 青禾县2027年任务分工 送审稿"))
        // The latest year first; a link only where there is a page.
        let places = ["2027年任务分工", "2026年任务分工"].map { page.firstRange(of: $0)?.lowerBound }
        #expect(try #require(places[0]) < #require(places[1]))
        #expect(page.contains("href=\"../../site/documents/a.html#"))
        #expect(page.matches(of: /site\/documents/).count == 2)
    }

    @Test func `a body that is gone names who took over, and a later document is marked`() throws {
        var site = InternalSite(bodies: Samples.register)
        site.add(Samples.document("青禾县2020年任务分工", [Samples.task("帮扶到户", lead: ["县扶贫办"])]), name: "a", page: nil)
        site.add(Samples.document("青禾县2023年任务分工", [Samples.task("帮扶到村", lead: ["县扶贫办"])]), name: "b", page: nil)
        site.add(Samples.document("青禾县2022年任务分工", [Samples.task("振兴乡村", lead: ["县乡村振兴局"])]), name: "c", page: nil)
        let pages = try Samples.pages(of: site)
        let page = try #require(pages["bodies/u县扶贫开发领导小组办公室.html"]).withoutTags
        #expect(page.contains("存续 2021年撤销"))
        #expect(page.contains("继任 县乡村振兴局 （2021年起）"))
        #expect(page.matches(of: /2023年的文件仍写它/).count == 1)
        #expect(!page.contains("2020年的文件仍写它"))
        let next = try #require(pages["bodies/u县乡村振兴局.html"]).withoutTags
        #expect(next.contains("前身 县扶贫开发领导小组办公室 （2021年撤销）"))
        #expect(next.contains("存续 2021年设立，2024年撤销"))
    }

    // MARK: Years

    @Test func `a plan stands beside that of the next year`() throws {
        func glossary(_ headword: String) -> GlossaryAppendix {
            GlossaryAppendix(entries: [GlossaryEntry(headword: headword, definition: [Text("县里定的做法。")])])
        }
        let grain = { (values: [IndicatorValue]) in [Indicator(name: "粮食总产量", unit: "亿斤", values: values)] }
        var site = InternalSite()
        site.add(
            Samples.document(
                "青禾县2026年重点任务分工",
                indicators: grain([IndicatorValue(year: 2026, kind: .target, value: "13.2", comparator: "以上")]),
                glossary: glossary("四好农村路"), [Samples.task("修好老路", lead: ["县交通运输局"])]),
            name: "old", page: "old.html")
        site.add(
            Samples.document("青禾县2026年重点任务分工", stage: .review, [Samples.task("旧稿", lead: ["县交通运输局"])]), name: "draft",
            page: nil)
        site.add(
            Samples.document(
                "青禾县2027年重点任务分工", indicators: grain([IndicatorValue(year: 2026, value: "13.3")]),
                glossary: glossary("和美乡村"), [Samples.task("建成新港", lead: ["县交通运输局"])]),
            name: "new", page: nil)
        site.add(Samples.document("青禾县2029年重点任务分工", [Samples.task("远景", lead: ["县交通运输局"])]), name: "far", page: nil)
        let pages = try Samples.pages(of: site)
        #expect(pages.keys.filter { $0.hasPrefix("years/") } == ["years/2026-2027.html"])
        let page = try #require(pages["years/2026-2027.html"])
        #expect(page.tableRows.contains { $0.hasPrefix("粮食总产量|2026|13.2亿斤以上|13.3亿斤|完成") })
        #expect(page.contains("<ins>建成新港</ins>") && page.contains("<del>修好老路</del>"))
        #expect(page.contains("<ins>和美乡村：") && page.contains("<del>四好农村路："))
        #expect(page.contains("href=\"../old.html\""))
        // Of two drafts the later one is compared, the other is named.
        #expect(!page.contains("旧稿"))
        #expect(page.withoutTags.contains("没有对照的同类文件"))
        #expect(page.withoutTags.contains("（2026年，送审稿）"))
    }

    @Test func `documents that are called otherwise pair only where one is left on either side`() throws {
        func years(_ titles: [String]) throws -> String? {
            var site = InternalSite()
            for title in titles { site.add(Samples.document(title), name: title, page: nil) }
            return try Samples.pages(of: site)["years/2026-2027.html"]?.withoutTags
        }
        let one = try #require(try years(["2026年青禾县政府工作报告", "在县人大会议上的2027年政府工作报告"]))
        #expect(one.contains("甲 《2026年青禾县政府工作报告"))
        #expect(try years(["2026年甲镇政府工作报告", "2026年乙镇政府工作报告", "2027年丙镇政府工作报告"]) == nil)
        #expect(try years(["2026年青禾县政府工作报告", "2028年青禾县政府工作报告"]) == nil)
    }

    @Test func `many pairs get pages of their own, linked from that of their years`() throws {
        var site = InternalSite()
        for number in 1...7 {
            for year in [2026, 2027] {
                let task = Samples.task("\(year)年的任务\(number)", lead: ["县发改局"])
                site.add(Samples.document("青禾县\(year)年第\(number)项分工", [task]), name: "\(year)-\(number)", page: nil)
            }
        }
        let pages = try Samples.pages(of: site)
        #expect(pages.keys.count { $0.hasPrefix("years/") } == 8)
        let years = try #require(pages["years/2026-2027.html"])
        #expect(years.matches(of: /<li><a href="\.\.\/years\/2026-2027-d/).count == 7)
        #expect(!years.contains("<table>"))
        let name = try #require(pages.keys.first { $0.contains("2026-2027-d") && $0.contains("第3项") })
        let pair = try #require(pages[name])
        #expect(
            pair.contains("2026年的任务3") && !pair.contains("年的任务4") && pair.contains("href=\"../years/2026-2027.html\""))
        #expect(try #require(pages["index.html"]).contains("，等7对文件"))
    }

    // MARK: The whole

    @Test func `a secret document leaves no trace but its count`() throws {
        var site = InternalSite(bodies: Samples.register)
        let secret = Samples.document(
            "青禾县2026年绝不外传的安排", security: SecurityMark(level: .secret),
            indicators: [Indicator(name: "暗指标", unit: "件", values: [IndicatorValue(year: 2025, value: "4711")])],
            [Samples.task("暗任务", lead: ["暗单位"])])
        site.add(secret, name: "hidden-name", page: "hidden.html")
        site.add(Samples.document("青禾县2027年计划", [Samples.task("明任务", lead: ["县发改局"])]), name: "b", page: nil)
        let pages = try Samples.pages(of: site)
        for (path, page) in pages {
            for trace in ["外传", "暗", "4711", "hidden"] { #expect(!path.contains(trace) && !page.contains(trace)) }
        }
        #expect(try #require(pages["index.html"]).withoutTags.contains("标有密级 1份"))
    }

    @Test func `an edition without the head of a secret document is secret too`() throws {
        let document = Document(
            header: Header(security: SecurityMark(level: .confidential)),
            passedOn: PassedOnText(
                manner: .issued, text: MainText(title: "青禾县2026年暗计划", blocks: [.paragraph(Paragraph("暗。"))])),
            editions: [Edition(name: "所附文本", takesPassedOnTextAlone: true)])
        let compiled = DocumentCompiler(context: CompilationContext()).compile(document, edition: "所附文本")
        #expect(compiled.finished.header.security == nil)
        var site = InternalSite()
        site.add(compiled, name: "a", page: nil)
        #expect(site.documents.isEmpty && site.leftOut.secret == 1)
    }

    @Test func `hostile names stay text and get safe files of their own`() throws {
        let names = [
            "a/b", "..", "<x>", "A", "a", String(repeating: "县", count: 300), String(repeating: "县", count: 301),
            "\u{7F}",
        ]
        var site = InternalSite()
        for name in names {
            site.add(
                Samples.document(
                    "2026年<script>\(name)</script>",
                    indicators: [
                        Indicator(
                            name: name, unit: "<b>",
                            values: [IndicatorValue(year: 2025, value: "1"), IndicatorValue(year: 2024, value: "2")])
                    ],
                    [Samples.task("\"><img src=x>", lead: [name])]),
                name: name, page: "x.html")
        }
        let pages = try Samples.pages(of: site)
        let files = pages.keys.filter { $0.hasPrefix("bodies/") }
        #expect(files.count == names.count)
        #expect(Set(files.map { $0.lowercased() }).count == names.count)
        #expect(files.allSatisfy { $0.utf8.count <= 140 && $0.split(separator: "/").count == 2 && !$0.contains("..") })
        for page in pages.values where page.hasPrefix("<!DOCTYPE") {
            #expect(
                !page.contains("<script") && !page.contains("<img") && !page.contains("<b>") && !page.contains("<x>"))
            #expect(!page.unicodeScalars.contains("\u{7F}") && !page.contains("两页同名"))
        }
    }

    @Test func `the same documents in another order give the same bytes`() throws {
        let documents = (0..<6).map { number in
            Samples.document(
                "青禾县\(2024 + number / 2)年计划\(number % 2)",
                indicators: [
                    Indicator(name: "产量", unit: "吨", values: [IndicatorValue(year: 2024, value: "\(number)")])
                ],
                [Samples.task("任务\(number)", lead: ["县发改局", "单位\(number)"])])
        }
        func pages(_ order: [Int]) throws -> [String: String] {
            var site = InternalSite(bodies: Samples.register)
            for number in order { site.add(documents[number], name: "d\(number)", page: "d\(number).html") }
            return try Samples.pages(of: site)
        }
        let first = try pages(Array(0..<6))
        #expect(first == (try pages([5, 2, 0, 4, 1, 3])))
        #expect(first.count > 10)
    }

    @Test func `every page is marked, hidden from search engines and self-contained`() throws {
        var site = InternalSite(bodies: Samples.register, indicators: [Samples.output])
        for year in [2026, 2027] {
            site.add(
                Samples.document("青禾县\(year)年任务分工", [Samples.task("甲", lead: ["县发改局"])]), name: "\(year)", page: nil)
        }
        let pages = try Samples.pages(of: site)
        #expect(
            Set(pages.keys.map { $0.prefix { $0 != "/" } }) == [
                "bodies", "indicators", "years", "index.html", "style.css",
            ])
        for (path, page) in pages where path != "style.css" {
            #expect(page.contains("内部资料，不公开") && page.contains("content=\"noindex, nofollow\""))
            #expect(page.contains("default-src 'none'; style-src 'self'") && page.contains("<html lang=\"zh-CN\">"))
            #expect(page.contains("href=\"\(path.contains("/") ? "../" : "")style.css\""))
            #expect(!page.contains("style=") && !page.contains("<script") && !page.contains("http://"))
            // Every page of ours that is linked is there.
            for link in page.matches(of: /href="([^"#]*)/) where !link.1.isEmpty {
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                let target = String(link.1).removingPercentEncoding ?? ""
                let whole =
                    target.hasPrefix("../")
                    ? String(target.dropFirst(3)) : folder.isEmpty ? target : folder + "/" + target
                #expect(pages[whole] != nil, "\(path) → \(whole)")
            }
        }
    }

    @Test func `a site without documents says so`() throws {
        let pages = try Samples.pages(of: InternalSite())
        #expect(pages.keys.sorted() == ["index.html", "style.css"])
        #expect(try #require(pages["index.html"]).withoutTags.contains("没有文件。"))
    }
}
