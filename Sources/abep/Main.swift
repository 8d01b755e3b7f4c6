/// The executable: hands the words of the command line to a verb.
@main
struct Main {
  static func main() {}
}
