public import Linkage

extension SchoolNames {
  /// What kinds of words stand in schools' names.
  public static let groups: [WordGroup] = [
    WordGroup(
      "filler",
      "and of for at in on with a an by to de la le y st incorporating inc known as"),
    WordGroup("school", "school academy ysgol"),
    WordGroup(
      "institution",
      "college centre unit university institute institution campus provision service department site"
        + " group trust federation education learning teaching training pru base hub faculty limited"
        + " ltd cic"),
    WordGroup(
      "governance",
      "va vc voluntary county community foundation endowed parochial free studio maintained"
        + " independent parish state council demonstration multi co operative cooperative"),
    WordGroup(
      "phase",
      "nursery infant junior primary first middle lower upper high secondary senior preparatory sixth"
        + " form preschool combined reception gynradd uwchradd kindergarten through early years",
      contradicts: true,
      kin: [
        "infant primary first nursery combined", "junior primary middle combined",
        "secondary high senior upper", "lower first primary", "preparatory junior senior",
        "nursery preschool kindergarten early",
      ]),
    WordGroup(
      "kind",
      "grammar comprehensive special technology science arts sports sport business enterprise language"
        + " languages specialist performing computing mathematics maths engineering technical"
        + " vocational mixed day boarding residential hospital further higher international humanities"
        + " visual media tuition alternative tertiary modern creative leadership music referral pupil"
    ),
    WordGroup(
      "faith",
      "ce catholic methodist jewish muslim islamic christian hindu sikh baptist ciw orthodox quaker"
        + " anglican church",
      contradicts: true,
      kin: [
        "ce methodist anglican church", "catholic church", "muslim islamic",
        "christian ce church baptist",
      ]),
    WordGroup("gender", "girls boys", contradicts: true),
    WordGroup("compass", "north south east west", contradicts: true),
  ]
}
