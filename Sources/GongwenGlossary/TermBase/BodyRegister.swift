public import GongwenModel

/// A body that plans name (部门、单位), with the time it existed.
public struct RegisteredBody: Sendable, Equatable {
    /// The name as documents print it (名称): 县发展和改革局.
    public var name: String
    /// Other names for it (别名): 县发改局.
    public var aliases: [String]
    /// The year it was set up (起); nil where unknown.
    public var from: Int?
    /// The last year it existed (止); nil where it still does.
    public var until: Int?
    /// The body that took over its work (继任); empty where none did or it still exists.
    public var successor: String
    /// Where its name stands in the register.
    public var place: Place

    /// Creates a body.
    public init(
        _ name: String, aliases: [String] = [], from: Int? = nil, until: Int? = nil, successor: String = "",
        at place: Place = .none
    ) {
        self.name = name
        self.aliases = aliases
        self.from = from
        self.until = until
        self.successor = successor
        self.place = place
    }
}

/// The bodies of a place (机构名录); without any entry every name is taken as it is.
public struct BodyRegister: Sendable, Equatable {
    /// The bodies, in the order of the file.
    public let bodies: [RegisteredBody]
    private let index: [String: Int]

    /// Creates a register; the first body of a name or alias wins.
    public init(bodies: [RegisteredBody] = []) {
        self.bodies = bodies
        var index: [String: Int] = [:]
        for (number, body) in bodies.enumerated() where index[body.name] == nil { index[body.name] = number }
        for (number, body) in bodies.enumerated() {
            for alias in body.aliases where index[alias] == nil { index[alias] = number }
        }
        self.index = index
    }

    /// Whether there is nothing to compare names with.
    public var isEmpty: Bool { bodies.isEmpty }

    /// The body of this name or alias.
    public func body(named name: String) -> RegisteredBody? { index[name].map { bodies[$0] } }

    /// Whether both hold the same bodies in the same order.
    public static func == (one: BodyRegister, other: BodyRegister) -> Bool { one.bodies == other.bodies }
}
