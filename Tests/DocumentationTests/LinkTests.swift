import Foundation
import Testing

@Suite struct LinkTests {
    @Test(arguments: Repository.pages)
    func `links land on a file and a heading`(page: Page) {
        let folder = URL(filePath: "/" + page.path).deletingLastPathComponent()
        for link in page.links where !link.text.contains("://") {
            let parts = link.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = String(parts[0])
            let path =
                file.isEmpty
                ? page.path : String(folder.appending(path: file).standardized.path(percentEncoded: false).dropFirst())
            guard Repository.exists(path) else {
                Issue.record("\(page.path):\(link.line): no file for \(link.text)")
                continue
            }
            guard parts.count == 2 else { continue }
            let anchor = String(parts[1]).removingPercentEncoding ?? ""
            #expect(
                Repository.page(path).anchors.contains(anchor), "\(page.path):\(link.line): no heading for \(link.text)"
            )
        }
    }

    @Test(arguments: Repository.pages)
    func `pages exist and begin with a heading`(page: Page) {
        #expect(!page.headings.isEmpty, "\(page.path) is missing, empty or without a heading")
    }
}
