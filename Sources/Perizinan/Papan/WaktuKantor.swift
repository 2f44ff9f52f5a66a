import Web

/// Office time, in days of seven and a half hours once it is more than one.
func waktuKantor(_ menit: Int, _ bahasa: Language) -> String {
  let indonesia = bahasa == .id
  if menit < 60 { return "\(menit) \(indonesia ? "menit" : "min")" }
  if menit < 450 { return "\(menit / 60) \(indonesia ? "jam" : "h")" }
  let persepuluh = (menit * 10 + 225) / 450
  let angka =
    persepuluh % 10 == 0
    ? "\(persepuluh / 10)" : "\(persepuluh / 10)\(indonesia ? "," : ".")\(persepuluh % 10)"
  return "\(angka) \(indonesia ? "hari" : "days")"
}
