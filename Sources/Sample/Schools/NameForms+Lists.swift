extension NameForms {
  /// One list of forms.
  struct Source: Sendable {
    /// Whom such schools teach.
    let stage: Stage
    /// The faith in the name.
    var faith = Faith.none
    /// Whether they are academies.
    var isAcademy = false
    /// The forms; one that stands twice is twice as common.
    let forms: [String]
  }

  /// All lists.
  ///
  /// Neighbours in a list follow each other where a school is renamed.
  static let sources: [Source] = [
    Source(
      stage: .primary,
      forms: [
        "{v} Primary School", "{v} Community Primary School", "{v} Primary School",
        "{v} Primary and Nursery School", "{v} Primary School", "{v} County Primary School",
        "{r} Primary School", "{r} Community Primary School", "{v} Park Primary School",
        "The {v} Primary School", "{v} C.P. School", "{v} Primary School & Nursery",
        "{v} School",
      ]),
    Source(
      stage: .primary, isAcademy: true,
      forms: [
        "{v} Primary Academy", "{v} Academy", "{v} Community Primary Academy",
        "{v} Primary School", "The {v} Primary Academy", "{r} Primary Academy",
        "{v} Park Academy", "{v} Primary Academy and Nursery",
      ]),
    Source(
      stage: .primary, faith: .churchOfEngland,
      forms: [
        "St {s}'s {f} Primary School", "{v} {f} Primary School", "St {s}'s {f} Primary School",
        "{v} St {s}'s {f} Primary School", "St {s}'s {f} Primary School, {v}",
        "{v} {f} Voluntary Controlled Primary School", "{v} {f} (VC) Primary School",
        "{v} {f} (Aided) Primary School", "St. {s} & St. {t} {f} Primary School",
        "St {s} and St {t} {f} Primary School", "The Saint {s} {f} School",
        "{v} {f} VA Primary School",
      ]),
    Source(
      stage: .primary, faith: .churchOfEngland, isAcademy: true,
      forms: [
        "St {s}'s {f} Primary Academy", "{v} {f} Primary Academy", "{v} {f} Academy",
        "St {s}'s {f} Academy", "{v} St {s}'s {f} Primary Academy", "{v} {f} Primary School",
      ]),
    Source(
      stage: .primary, faith: .catholic,
      forms: [
        "St {s}'s {f} Primary School", "St {s}'s {f} Primary School",
        "St {s}'s {f} Primary School, {v}", "Our Lady of {v} {f} Primary School",
        "St {s}'s {f} Voluntary Aided Primary School", "SS {s} and {t} {f} Primary School",
        "Saint {s} {f} Primary School",
      ]),
    Source(
      stage: .primary, faith: .catholic, isAcademy: true,
      forms: [
        "St {s}'s {f} Primary School", "St {s}'s {f} Primary School, A Voluntary Academy",
        "St {s}'s {f} Primary Academy", "Our Lady of {v} {f} Primary, a Voluntary Academy",
      ]),
    Source(
      stage: .infant,
      forms: [
        "{v} Infant School", "{v} Infants' School", "{v} Infant and Nursery School",
        "{v} Community Infant School", "{r} Infant School",
      ]),
    Source(
      stage: .infant, faith: .churchOfEngland,
      forms: ["{v} {f} Infant School", "St {s}'s {f} Infant School", "{v} {f} Infants' School"]),
    Source(
      stage: .infant, faith: .catholic,
      forms: ["St {s}'s {f} Infant School", "St {s}'s {f} Infants' School, {v}"]),
    Source(
      stage: .junior,
      forms: [
        "{v} Junior School", "{v} Juniors' School", "{v} Junior School",
        "{v} Community Junior School",
        "{r} Junior School",
      ]),
    Source(
      stage: .junior, faith: .churchOfEngland,
      forms: ["{v} {f} Junior School", "St {s}'s {f} Junior School", "{v} {f} Juniors' School"]),
    Source(
      stage: .junior, faith: .catholic,
      forms: ["St {s}'s {f} Junior School", "St {s}'s {f} Junior School, {v}"]),
    Source(stage: .first, forms: ["{v} First School", "{v} Community First School"]),
    Source(stage: .middle, forms: ["{v} Middle School", "The {v} Middle School"]),
    Source(
      stage: .middle, faith: .churchOfEngland,
      forms: ["{v} {f} Middle School", "St {s}'s {f} Middle School"]),
    Source(
      stage: .secondary,
      forms: [
        "{v} High School", "{v} School", "The {v} School", "{v} Community School",
        "{v} Community College", "{v} High School", "{v} Girls' School", "{v} School for Girls",
        "{v} Boys' School", "{v} Grammar School", "{v} Technology College",
        "{v} School and Sixth Form College", "{v} High School: A Specialist Science College",
      ]),
    Source(
      stage: .secondary, isAcademy: true,
      forms: [
        "{v} Academy", "The {v} Academy", "{v} High School", "{v} Community Academy",
        "{v} School", "{v} Academy and Sixth Form",
      ]),
    Source(
      stage: .secondary, faith: .churchOfEngland,
      forms: [
        "St {s}'s {f} High School", "{v} {f} High School", "St {s}'s {f} School, {v}",
        "{v} {f} School",
      ]),
    Source(
      stage: .secondary, faith: .catholic,
      forms: [
        "St {s}'s {f} High School", "St {s}'s {f} College", "St {s} {f} School",
        "St {s}'s {f} High School, {v}",
      ]),
    Source(stage: .allThrough, forms: ["{v} School", "The {v} Academy", "{v} All-Through School"]),
    Source(stage: .nursery, forms: ["{v} Nursery School", "{r} Nursery School", "{v} Nursery"]),
    Source(
      stage: .special,
      forms: [
        "{v} House School", "The {v} School", "{v} Lodge School", "{v} Special School",
        "{v} School", "{v} Park School",
      ]),
    Source(
      stage: .special, isAcademy: true, forms: ["{v} Academy", "{v} School", "The {v} Academy"]),
    Source(
      stage: .referral,
      forms: [
        "{v} Pupil Referral Unit", "The {v} Centre", "{v} Short Stay School", "{v} PRU",
        "{v} Education Centre",
      ]),
    Source(
      stage: .independent,
      forms: [
        "{v} Preparatory School", "{v} Prep School", "{v} Hall School", "{v} College", "{v} House",
        "{v} Montessori School", "St {s}'s School", "The {v} Independent School",
        "{v} Grammar School",
      ]),
    Source(
      stage: .independentSpecial,
      forms: [
        "{v} Grange", "{v} Manor School", "{v} Farm School", "The {v} School", "{v} Learning",
      ]),
    Source(
      stage: .college,
      forms: [
        "{v} College", "{v} and {w} College", "The {v} College Group", "{v} Sixth Form College",
      ]),
    Source(stage: .university, forms: ["University of {v}", "{v} University"]),
    Source(stage: .secure, forms: ["{v} House", "{v} Unit", "{v} Hospital School"]),
    Source(
      stage: .freePrimary,
      forms: [
        "{v} Free School", "{v} Primary Free School", "{v} Primary Academy", "The {v} Free School",
      ]),
    Source(stage: .freeSecondary, forms: ["{v} Free School", "{v} High School", "{v} Academy"]),
    Source(
      stage: .freeSpecial, forms: ["{v} Academy", "{v} Special Free School", "The {v} School"]),
    Source(
      stage: .technical, forms: ["{v} UTC", "{v} University Technical College", "UTC {v}"]),
    Source(stage: .studio, forms: ["{v} Studio School", "The Studio School {v}"]),
    Source(stage: .sixthForm, forms: ["{v} Sixth Form", "{v} Sixth Form College"]),
    Source(
      stage: .welsh,
      forms: [
        "Ysgol {v}", "Ysgol Gynradd {v}", "{v} Primary School", "{v} C.P. School",
        "Ysgol Gymraeg {v}", "Ysgol Gyfun {v}", "{v} Comprehensive School", "Ysgol Y Môr {v}",
      ]),
    Source(
      stage: .overseas,
      forms: [
        "The British School of {v}", "{v} International School", "St {s}’s International, {v}",
        "British International School – {v}",
      ]),
    Source(stage: .offshore, forms: ["{v} Primary School", "{v} School", "St {s}'s School, {v}"]),
    Source(stage: .service, forms: ["{v} Primary School", "St {s} School, {v}"]),
  ]
}
