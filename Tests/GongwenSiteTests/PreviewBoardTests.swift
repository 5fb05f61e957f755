import Testing

@testable import GongwenSite

@Suite("PreviewBoard") struct PreviewBoardTests {
    private func file(_ stamp: String) -> PreviewFile { PreviewFile(.bytes([], type: "text/plain"), stamp: stamp) }

    @Test func `a page of another stamp ends the waiting at once`() async {
        let board = PreviewBoard()
        await board.change(of: "/a", after: "old")
        board.publish(["/a": file("1")])
        await board.change(of: "/a", after: "")
        #expect(board.waiting == 0)
    }

    @Test func `only a change of the page itself wakes who waits for it`() async {
        let board = PreviewBoard()
        board.publish(["/a": file("1"), "/b": file("1")])
        let waiting = Task { await board.change(of: "/a", after: "1") }
        while board.waiting == 0 { await Task.yield() }
        board.publish(["/b": file("2"), "/a": file("1")])
        #expect(board.waiting == 1)
        board.publish(["/a": file("2")])
        await waiting.value
        #expect(board.waiting == 0)
    }

    @Test func `a page that is taken down wakes who waits for it`() async {
        let board = PreviewBoard()
        board.publish(["/a": file("1")])
        let waiting = Task { await board.change(of: "/a", after: "1") }
        while board.waiting == 0 { await Task.yield() }
        board.publish(["/a": nil])
        await waiting.value
        #expect(board.file(at: "/a") == nil)
    }

    @Test func `who gives up waiting is forgotten`() async {
        let board = PreviewBoard()
        let tasks = (0..<100).map { number in
            Task {
                if number.isMultiple(of: 2) { await Task.yield() }
                await board.change(of: "/a", after: "")
            }
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
        #expect(board.waiting == 0)
    }
}
