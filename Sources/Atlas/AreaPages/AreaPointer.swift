/// A page under a code of before, which leads to what the authority is called or became today.
struct AreaPointer: Hashable, Sendable {
  /// The code of before.
  let code: String
  /// What is said of it.
  let sentence: String
  /// The places of today's authorities in the release's list.
  let places: [Int]

  /// The codes of before that a release knows, in their order.
  static func all(of scene: PageScene) -> [AreaPointer] {
    let names = scene.release.authorities.map(\.name)
    let changed = scene.release.findable.superseded.map { code, place in
      AreaPointer(
        code: code, sentence: "\(code) was the code of \(names[place]) before it changed.",
        places: [place])
    }
    let former = scene.release.findable.former.map { one in
      AreaPointer(
        code: one.code,
        sentence: "\(one.name) was a local authority until "
          + "\(MapAbout.inWords(one.replacedOn)); others took its place.",
        places: one.places)
    }
    return (changed + former).sorted { ($0.code, $0.sentence) < ($1.code, $1.sentence) }
  }

  /// The page, which goes on by itself where there is one place to go to.
  func bytes(_ scene: PageScene) -> [UInt8] {
    let today = places.map { scene.release.authorities[$0] }
    let links = today.map { "<li><a href=\"\($0.code.html).html\">\($0.name.html)</a></li>" }
    let refresh =
      today.count == 1
      ? "\n<meta http-equiv=\"refresh\" content=\"0; url=\(today[0].code.html).html\">" : ""
    return AreaSheet.bytes(
      title: "\(code): see \(today.map(\.name).joined(separator: ", "))", of: scene, head: refresh,
      body: """
        <main>
        <h1>\(code.html)</h1>
        <p>\(sentence.html) Today:</p>
        <ul>\(links.joined())</ul>
        </main>
        """)
  }
}
