/// What people call counties and boroughs for short.
///
/// The counties' are the abbreviations that the Royal Mail allowed in addresses while it used counties
/// (until 1996), which the British still write; the others are initials that the councils themselves
/// use in their web addresses.
enum ShortAuthorityName {
  /// Words that stand for a county wherever they stand in a name.
  static let words = [
    ("beds", "bedfordshire"), ("berks", "berkshire"), ("bucks", "buckinghamshire"),
    ("cambs", "cambridgeshire"), ("ches", "cheshire"), ("derbys", "derbyshire"),
    ("glos", "gloucestershire"), ("hants", "hampshire"), ("herefs", "herefordshire"),
    ("herts", "hertfordshire"), ("lancs", "lancashire"), ("leics", "leicestershire"),
    ("lincs", "lincolnshire"), ("northants", "northamptonshire"),
    ("northd", "northumberland"), ("notts", "nottinghamshire"), ("oxon", "oxfordshire"),
    ("salop", "shropshire"), ("som", "somerset"), ("staffs", "staffordshire"),
    ("warks", "warwickshire"), ("wilts", "wiltshire"), ("worcs", "worcestershire"),
    ("yorks", "yorkshire"), ("e", "east"), ("n", "north"), ("ne", "north east"),
    ("s", "south"), ("w", "west"),
  ]

  /// Whole names.
  static let whole = [
    ("banes", "Bath and North East Somerset"),
    ("bathnes", "Bath and North East Somerset"),
    ("bcp", "Bournemouth, Christchurch and Poole"), ("brum", "Birmingham"),
    ("bwd", "Blackburn with Darwen"), ("h and f", "Hammersmith and Fulham"),
    ("lbbd", "Barking and Dagenham"), ("lbhf", "Hammersmith and Fulham"),
    ("rbk", "Kingston upon Thames"),
    ("rbkc", "Kensington and Chelsea"), ("rbwm", "Windsor and Maidenhead"),
    ("soton", "Southampton"),
  ]
}
