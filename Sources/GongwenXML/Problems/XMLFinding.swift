import CLibXML2

/// A fault as a check reports it, before its place is worked out.
struct XMLFinding {
    let id: String
    let message: String
    var code = 0
    /// The element at fault.
    var element: CNode?
    /// Line and column the parser gave, from 1; 0 when unknown.
    var line = 0
    var column = 0
}
