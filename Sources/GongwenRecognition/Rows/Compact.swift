/// A number kept in four bytes (紧凑数), so that millions of lines fit in memory; what is larger counts as the largest.
@propertyWrapper struct Compact {
    private var stored: Int32

    /// Creates a number.
    init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

    /// The number.
    var wrappedValue: Int {
        get { Int(stored) }
        set { stored = Int32(clamping: newValue) }
    }
}
