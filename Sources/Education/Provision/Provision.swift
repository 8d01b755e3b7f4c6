public import Tabular

/// What programmes and hubs there are, and which authorities they cover.
public struct Provision: Sendable {
  /// A programme, and what is known of where it is.
  public struct Entry: Hashable, Sendable {
    /// The programme.
    public let programme: Programme
    /// The source that its list is from; nil where no list is known.
    public let source: String?
    /// The day that the list is as at; nil where there is none, or it states none.
    public let asAt: CalendarDate?

    /// How much is known of where it is.
    public enum Status: String, CaseIterable, Sendable {
      /// Its list says of every authority whether it is covered.
      case researched
      /// Its list leaves some authorities open.
      case partlyResearched = "partly_researched"
      /// No list is known.
      case notResearched = "not_researched"
    }

    /// How much is known.
    public var status: Status {
      source == nil ? .notResearched : programme.isComplete ? .researched : .partlyResearched
    }
  }

  /// A hub.
  public struct Hub: Hashable, Sendable {
    /// The key of the programme that it is one of.
    public let programme: String
    /// What it is known by.
    public let id: String
    /// Its name.
    public let name: String
    /// Its website; empty where none is stated.
    public let website: String
    /// The school that leads it, where that is known.
    public let lead: URN?
    /// The name of that school as the source writes it; empty where it names none.
    public let leadName: String
    /// Where it stands in the source.
    public let place: Place
  }

  /// An authority that a programme or a hub covers, by one area of its list.
  public struct Area: Hashable, Sendable {
    /// The key of the programme.
    public let programme: String
    /// The hub, where it is one's.
    public let hub: String?
    /// The group that the area is in; empty where there is none.
    public let group: String
    /// The area's role in it; empty where none is stated.
    public let role: String
    /// The area as the source writes it.
    public let text: String
    /// The authority, how much of it, and which of its districts.
    public let authority: WrittenArea.Authority
    /// Where it stands in the source.
    public let place: Place
  }

  /// Where a statement stands.
  public struct Place: Hashable, Sendable {
    /// The source.
    public let source: String
    /// The page that a list of the pipeline's own was written from; empty for other sources.
    public let url: String
    /// The record in it, counted from 1.
    public let record: Int
    /// The day that the source states; nil where it states none.
    public let asAt: CalendarDate?
  }

  /// Something in a list that could not be used as it is, or that a reader must know.
  public struct Remark: Hashable, Sendable {
    /// The programme.
    public let programme: String
    /// Where it stands.
    public let place: Place
    /// What kind of cell it is in: `area` or `lead`.
    public let field: String
    /// The text.
    public let text: String
    /// What is the matter with it, and what to do.
    public let reason: String
    /// Whether an area is missing for it: nothing could be made of the text.
    public let isLost: Bool

    /// The remark with its place in the source.
    public var sentence: String {
      "record \(place.record), \(field) \"\(text)\": \(reason)"
    }
    /// The remark with its source and its place.
    public var description: String { "\(place.source), \(sentence)" }
  }

  /// How much of an authority a programme covers, and by what.
  public struct Standing: Hashable, Sendable {
    /// How much.
    public enum Coverage: String, CaseIterable, Sendable {
      /// All of it.
      case whole
      /// A part of it.
      case part
      /// Nothing of it.
      case none
      /// It is not known whether it does.
      case notResearched = "not_researched"
    }

    /// How much.
    public let coverage: Coverage
    /// The hubs, groups or areas by which it does, ascending.
    public let names: [String]
  }

  /// The programmes, by kind and key.
  public let programmes: [Entry]
  /// The hubs, by programme and id.
  public let hubs: [Hub]
  /// The areas of hubs and programmes, by programme, hub, record and text.
  public let areas: [Area]
  /// What is to be told, in the order of the programmes.
  public let remarks: [Remark]
  /// How much each programme covers of each authority that it covers, by key and code.
  let covers: [String: [LACode: Standing]]

  /// How much of an authority a programme covers.
  public func standing(of programme: Entry, in authority: LACode) -> Standing {
    if let standing = covers[programme.programme.key]?[authority] { return standing }
    return Standing(
      coverage: programme.status == .researched ? .none : .notResearched, names: [])
  }

  /// No programme and no hub.
  public static let none = Provision(
    programmes: [], hubs: [], areas: [], remarks: [], covers: [:])
}
