extension XMLSchema {
    /// The part of TBX-Basic that gongwen writes (术语交换格式).
    ///
    /// - Source: ISO 30042:2019; TBX-Basic 1.2.1.
    public static let tbxBasic: XMLSchema = {
        do {
            return try XMLSchema(relaxNG: PackageResources.tbx_basic_rng)
        } catch {
            preconditionFailure("the embedded TBX-Basic is a schema: \(error)")
        }
    }()
}
