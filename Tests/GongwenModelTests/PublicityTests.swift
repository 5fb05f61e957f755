import GongwenModel
import Testing

struct PublicityTests {
    @Test(arguments: [
        ("此件公开发布", Publicity.proactive), ("此件主动公开", .proactive), ("公开方式：主动公开", .proactive), ("公开属性：公开", .proactive),
        ("此件依申请公开", .onRequest), ("此件不主动公开", .onRequest), ("此件不公开", Publicity.none), ("公开属性：不予公开", .none),
        ("此件暂不公开发布", .none), ("此件不得公开发布", .none), ("此件不宜公开发布", .none), ("此件非公开发布", .none),
        ("依申请公开，不对外公开发布", .none),
    ])
    func `a note says whether the public may see a document`(note: String, publicity: Publicity) {
        #expect(Publicity(note: note) == publicity)
    }

    @Test(arguments: ["", "联系人：田禾", "此件发至乡镇", "公开", "政务公开科承办"])
    func `a note on something else says nothing`(note: String) {
        #expect(Publicity(note: note) == nil)
    }

    @Test(
        arguments: [
            (nil, [], nil), (nil, ["联系人：田禾"], nil), (.proactive, [], .proactive), (.onRequest, ["联系人：田禾"], .onRequest),
            (nil, ["此件公开发布"], .proactive), (nil, ["联系人：田禾", "此件不公开"], Publicity.none),
            (.proactive, ["此件依申请公开"], .onRequest), (Publicity.none, ["此件公开发布"], Publicity.none),
            (nil, ["此件公开发布", "此件依申请公开"], .onRequest),
        ] as [(Publicity?, [String], Publicity?)])
    func `of what a document says about its publication the stricter holds`(
        own: Publicity?, notes: [String], publicity: Publicity?
    ) {
        let document = Document(publicity: own, closing: Closing(notes: notes.map { Text($0) }))
        #expect(document.statedPublicity == publicity)
    }
}
