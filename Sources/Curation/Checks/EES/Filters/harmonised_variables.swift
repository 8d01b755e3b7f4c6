extension EESCheck {
  /// Columns of what DfE calls alike everywhere have the names that it agreed on.
  static let harmonisedVariables = EESCheck(
    "harmonised_variables", "Columns of common kinds have their agreed names."
  ) { files, faults in
    let signs = [
      "sen_", "primary_need", "secondary_need", "establishment_type", "provider_type",
      "school_type", "phase", "ethnic",
    ]
    let agreed: Set<String> = [
      "sen_status", "sen_primary_need", "sen_secondary_need", "sen_provision",
      "establishment_type", "establishment_type_group", "provider_type", "education_phase",
      "ethnicity_major", "ethnicity_minor", "ethnicity_detailed", "minority_ethnic",
    ]
    for column in ["col_name", "filter_grouping_column"] {
      faults.add(files.meta[column], of: files.meta, "is not an agreed name of what it seems to be")
      { name in
        let small = name.lowercased()
        return !agreed.contains(name) && signs.contains { small.contains($0) }
      }
    }
  }
}
