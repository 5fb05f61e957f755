@main struct GongwenCommand { static func main() {} }
