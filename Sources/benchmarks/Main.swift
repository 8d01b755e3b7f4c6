/// Timed loops over the leaves; `make bench` runs them.
@main
struct Main {
  static func main() {}
}
