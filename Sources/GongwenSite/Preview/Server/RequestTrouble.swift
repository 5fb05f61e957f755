/// Why a request is not answered with a page (请求的问题): the status, and what a person is told.
package enum RequestTrouble: Int, Error, CaseIterable {
    case malformed = 400
    case noPage = 404
    case wrongMethod = 405
    case tooSlow = 408
    case bodyTooLarge = 413
    case lineTooLong = 414
    case wrongHost = 421
    case headTooLarge = 431
    case tooMany = 503
    case wrongVersion = 505

    /// What stands behind the number in the first line of an answer, as RFC 9110 names it; browsers do not show it.
    var phrase: String {
        switch self {
        case .malformed: "Bad Request"
        case .noPage: "Not Found"
        case .wrongMethod: "Method Not Allowed"
        case .tooSlow: "Request Timeout"
        case .bodyTooLarge: "Content Too Large"
        case .lineTooLong: "URI Too Long"
        case .wrongHost: "Misdirected Request"
        case .headTooLarge: "Request Header Fields Too Large"
        case .tooMany: "Service Unavailable"
        case .wrongVersion: "HTTP Version Not Supported"
        }
    }

    /// What the answer says to a person.
    var message: String {
        switch self {
        case .malformed: "请求的写法不对"
        case .noPage: "没有这一页，请从首页 / 进入"
        case .wrongMethod: "预览只供查看，只接受 GET 和 HEAD"
        case .tooSlow: "等了很久也没有收到完整的请求"
        case .bodyTooLarge: "预览不接收上传的内容"
        case .lineTooLong: "请求的地址太长"
        case .wrongHost: "请用 http://127.0.0.1 或 http://localhost 加端口号打开预览"
        case .headTooLarge: "请求的附带信息太长"
        case .tooMany: "同时打开的连接太多，请稍后再试"
        case .wrongVersion: "只支持 HTTP/1.1 和 HTTP/1.0"
        }
    }
}
