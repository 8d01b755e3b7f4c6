/// What rests a row of the register: who says it, when, and how sure that is.
public struct PartnershipGrounds: Hashable, Sendable {
  /// The evidence's key; empty where the row has none.
  public let evidence: String
  /// When the evidence says it; nil where that is not known.
  public let statedOn: PartialDate?
  /// How sure it is.
  public let status: EvidenceStatus
  /// In what part somebody researched or answered; empty where that is not stated.
  public let role: String
  /// Anything else to know.
  public let note: String

  /// Creates grounds.
  public init(
    evidence: String, statedOn: PartialDate? = nil, status: EvidenceStatus, role: String = "",
    note: String = ""
  ) {
    self.evidence = evidence
    self.statedOn = statedOn
    self.status = status
    self.role = role
    self.note = note
  }
}

/// Where a row of the register stands.
public struct RegisterPlace: Hashable, Sendable {
  /// The line in its file.
  public let line: Int
  /// The record, counted from 1 without the header.
  public let record: Int
  /// The character of the line at which the value begins.
  public let column: Int

  /// Creates a place.
  public init(line: Int, record: Int, column: Int = 1) {
    self.line = line
    self.record = record
    self.column = column
  }
}

/// One statement about a partnership.
public struct PartnershipStatement: Hashable, Sendable {
  /// The partnership's id.
  public let partnership: String
  /// What is stated.
  public let field: PartnershipField
  /// The value; empty where it is not researched.
  public let value: String
  /// The last day on which it held; nil where it still does.
  public let until: PartialDate?
  /// What it rests on.
  public let grounds: PartnershipGrounds
  /// Where it stands in the register.
  public let place: RegisterPlace

  /// Creates a statement.
  public init(
    partnership: String, field: PartnershipField, value: String, until: PartialDate? = nil,
    grounds: PartnershipGrounds, place: RegisterPlace
  ) {
    self.partnership = partnership
    self.field = field
    self.value = value
    self.until = until
    self.grounds = grounds
    self.place = place
  }
}

/// An area that a partnership is stated to work in, as somebody wrote it.
public struct PartnershipAreaStatement: Hashable, Sendable {
  /// The partnership's id.
  public let partnership: String
  /// The area: an authority, several, a part of one, a region.
  public let area: String
  /// Whether it works in all of each authority that the area names; nil where that is not stated.
  public let isWhole: Bool?
  /// Since when; nil where that is not known.
  public let from: PartialDate?
  /// The last day; nil where it still works there.
  public let until: PartialDate?
  /// What it rests on.
  public let grounds: PartnershipGrounds
  /// Where it stands in the register.
  public let place: RegisterPlace
}

/// A school or a trust that is stated to belong to a partnership.
public struct PartnershipMemberStatement: Hashable, Sendable {
  /// Which number a member goes by.
  public enum Member: Hashable, Sendable {
    /// A school.
    case school(URN)
    /// A trust.
    case trust(GroupUID)
  }

  /// The partnership's id.
  public let partnership: String
  /// The member.
  public let member: Member
  /// Its name as somebody wrote it; empty where nobody did.
  public let name: String
  /// Since when; nil where that is not known.
  public let from: PartialDate?
  /// The last day; nil where it still belongs to it.
  public let until: PartialDate?
  /// What it rests on.
  public let grounds: PartnershipGrounds
  /// Where it stands in the register.
  public let place: RegisterPlace
}

/// Something that statements rest on: a report, a page, a register, an answer to a form.
public struct PartnershipEvidence: Hashable, Sendable {
  /// Its key in the register.
  public let key: String
  /// What it is called.
  public let title: String
  /// Who publishes it.
  public let publisher: String
  /// Where it is published; empty where it is not.
  public let url: String
  /// When it was published; nil where that is not known.
  public let publishedOn: PartialDate?
  /// Anything else to know.
  public let note: String
  /// Where it stands in the register.
  public let place: RegisterPlace
}
