/// How the fields of a picker's search are called; no field of a form begins like these.
enum PickerNames {
  static let prefix = "pilih."
  /// Which picker's button was pressed: its id.
  static let button = "pilih.cari"
  /// The address of the page on which the form stands.
  static let page = "pilih.halaman"
  /// What is looked for in a picker.
  static let words = "pilih.kata."
  /// How a chosen answer reads, so that it can be shown again.
  static let label = "pilih.nama."
}
