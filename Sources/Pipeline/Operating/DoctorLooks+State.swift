import Foundation
import Tabular

extension DoctorLooks {
  func releases() -> [DoctorFinding] {
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    do {
      let ids = try shelf.ids()
      guard let current = shelf.latestID else {
        return ids.isEmpty
          ? [.init(.releases, .good, "there is no release yet")]
          : [
            .init(
              .releases, .error, "\(ids.count.of("release")) and none of them current",
              advice: "`abep run \(pipeline)` makes one current; or point the link"
                + " \(workspace.relative(shelf.folder))/latest at one")
          ]
      }
      _ = try shelf.entry(current)
      return [.init(.releases, .good, "\(current) is current, of \(ids.count.of("release"))")]
    } catch {
      return [
        .init(
          .releases, .error, PipelineFailure(error, in: workspace).message,
          advice: "`abep verify \(pipeline)` says what is damaged")
      ]
    }
  }

  /// What runs that were ended left behind; of a run that is at work, nothing is told.
  func leftOvers() -> [DoctorFinding] {
    guard PipelineLock.holder(of: pipeline, in: workspace) == nil else { return [] }
    let found = folders.flatMap(Self.remains).map(workspace.relative)
    guard !found.isEmpty else { return [.init(.leftOvers, .good, "no run left anything behind")] }
    return found.map { path in
      let isDamaged = path.contains("/.damaged-")
      return .init(
        .leftOvers, .warning, "\(path) was left behind",
        advice: isDamaged
          ? "it is a release that was found damaged; look what damaged it, and remove it"
          : "nothing reads it; the next run that writes there removes it, or do so by hand")
    }
  }

  func tools() -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    let isAsking = (definition?.sources ?? []).contains { $0.address != nil }
    let certificates = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
    if isAsking, !certificates.contains(where: Files.exists) {
      findings.append(
        .init(
          .tools, .warning, "there are no certificates by which sites are known",
          advice: "install ca-certificates, or run with --from or --mirror"))
    }
    let command = (try? OperatingSettings(of: pipeline, in: workspace))?.onFailure.first
    if let command, FailureHook.program(command) == nil {
      findings.append(
        .init(
          .tools, .error, "on_failure names \(command), which cannot be run",
          advice: "install it, or name it by its whole path: cron's PATH is short"))
    }
    return findings.isEmpty ? [.init(.tools, .good, "all that a run calls is there")] : findings
  }

  /// The declared hosts, each connected to once and asked nothing.
  func hosts() -> [DoctorFinding] {
    let names = Set((definition?.sources ?? []).flatMap(\.declaredHosts)).sorted()
    let found = HostGroups.map(names, host: \.self) { name -> DoctorFinding in
      guard let reason = HostProbe.failure(of: name) else {
        return .init(.hosts, .good, "\(name) can be reached")
      }
      return .init(
        .hosts, .warning, "\(name) cannot be reached: \(reason)",
        advice: "look at the network; behind a proxy, only a fetch can tell")
    }
    return found
  }

  /// The paths of unfinished work below a folder.
  private static func remains(_ folder: String) -> [String] {
    guard Files.linkTarget(folder) == nil, Files.isDirectory(folder),
      let names = try? Files.list(folder)
    else { return [] }
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      let isRemains =
        name.hasSuffix(".partial") || name == ".drawing" || name.hasPrefix(".damaged-")
        || name.hasPrefix(".removed-")
      if isRemains { return [path] }
      // What is in a release or a finished stage is whole.
      return Files.exists("\(path)/datapackage.json") ? [] : remains(path)
    }
  }
}

extension SourceDefinition {
  /// The hosts that a fetch of it may speak to.
  fileprivate var declaredHosts: [String] {
    let own = address.map(\.text)?.split(separator: "/").dropFirst().first.map(String.init)
    return address == nil ? [] : [own].compactMap(\.self) + hosts
  }
}
